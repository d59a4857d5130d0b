#!/usr/bin/env bash
# Installs the strangers (exact versions, outside the tree) and runs the tests
# that need them. A missing tool is a failure, never a skip.
set -euo pipefail
cd "$(dirname "$0")"
export CUCKOO_STRANGERS="${CUCKOO_STRANGERS:-${XDG_CACHE_HOME:-$HOME/.cache}/cuckoo-strangers}"
mkdir -p "$CUCKOO_STRANGERS"
cp package.json *.mjs "$CUCKOO_STRANGERS/"
(cd "$CUCKOO_STRANGERS" && npm install --no-audit --no-fund --no-package-lock --silent)
exec go test -tags strangers -count=1 -timeout 15m -v .
