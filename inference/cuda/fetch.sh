#!/bin/sh
# fetch.sh header|ptxas FOLDER: what CUDA's licence keeps out of this repository,
# out of Debian's non-free packages: cuda.h 11.8, which cgo needs, or ptxas 11.8,
# which checks the assembly. Nothing is installed, and the machine's own package
# sources stay as they are.
set -eu
version=11.8.89~11.8.0-5~deb12u1

case "$1" in
header) package=nvidia-cuda-dev want=./usr/include/cuda.h file=cuda.h
	sum=55639151a971a10c28d627a98dcd406c6320a5b4e5b67dd9d229056ed5c8e045 ;;
ptxas) package=nvidia-cuda-toolkit want=./usr/bin/ptxas file=ptxas
	sum=c0ad17863f2b18bba806c39381977df75ff5f255855ddaed44f0e7206dc69166 ;;
*) echo "usage: fetch.sh header|ptxas FOLDER" >&2; exit 2 ;;
esac
mkdir -p "$2"
folder=$(cd "$2" && pwd)
same() { [ -s "$folder/$file" ] && echo "$sum  $folder/$file" | sha256sum -c --status; }
same && exit 0

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
chmod 755 "$tmp" # apt fetches as a user of its own
mkdir -p "$tmp/parts" "$tmp/lists/partial" "$tmp/cache/archives/partial" "$tmp/get"
# Debian's sources of this machine, with non-free.
for f in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
	[ -f "$f" ] && grep -q -s 'debian' "$f" && grep -q -E 'bookworm|stable' "$f" || continue
	sed -E -e 's/^(Components:.*\bmain\b.*)$/\1 non-free/' -e 's/^(deb .*\bmain\b.*)$/\1 non-free/' "$f" >"$tmp/parts/$(basename "$f")"
done
apt() { apt-get -q -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$tmp/parts" \
	-o Dir::State::Lists="$tmp/lists" -o Dir::Cache="$tmp/cache" -o APT::Sandbox::User=root "$@"; }
apt update >"$tmp/log" 2>&1 || { cat "$tmp/log" >&2; exit 1; }
cd "$tmp/get"
apt download "$package=$version" >"$tmp/log" 2>&1 || { cat "$tmp/log" >&2; exit 1; }
dpkg-deb --fsys-tarfile ./*.deb | tar -x "$want"
mv "$want" "$folder/$file"
same || { echo "fetch.sh: $folder/$file is not the file of $version" >&2; exit 1; }
