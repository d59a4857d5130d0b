#!/bin/sh
# Regenerates wire.pb.go. Needs protoc 3.21 or later (Debian protobuf-compiler,
# or grpcio-tools from PyPI as PROTOC="python3 -m grpc_tools.protoc"); the Go
# plugin is the one pinned in go.mod. Running it on a clean tree changes nothing.
set -eu
cd "$(dirname "$0")"
bin=$(mktemp -d)
trap 'rm -rf "$bin"' EXIT
go build -o "$bin/protoc-gen-go" google.golang.org/protobuf/cmd/protoc-gen-go
PATH="$bin:$PATH" ${PROTOC:-protoc} --proto_path=. --go_out=. --go_opt=paths=source_relative wire.proto
# The compiler's version says nothing about the code, and would differ between
# machines.
sed -i.bak '/^\/\/ [ \t]*protoc  *v/d' wire.pb.go
rm wire.pb.go.bak
gofmt -w wire.pb.go
