#!/bin/sh
# Writes the assembly of internal/kernel; must change nothing. Run from anywhere.
set -eu
cd "$(dirname "$0")"
for family in dot vec ymm; do
	go run . -family $family -pkg kernel -out ../kernel/${family}_amd64.s -stubs ../kernel/${family}_amd64.go
done
