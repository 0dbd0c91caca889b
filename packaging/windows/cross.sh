#!/bin/sh
# cross.sh DIR [--prefix-only | --compile-only]: from a bare Debian 12 to the Windows program. DIR gets
#   prefix/          the libraries, built once and kept as a tarball under their digest
#   okno/            the program folder: okno.exe, oknoctl.exe and what they load
#   okno-setup.exe   the installer
# --compile-only compiles the tests as well and makes no folder.
# Started again it goes on where it stopped: a step is done when its stamp names the digest of all
# that went into it. OKNO_CACHE is the folder of the tarballs (default: ~/.cache/okno).
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
here=$root/packaging/windows
. packaging/packages.sh
. packaging/windows/steps.sh

[ $# -ge 1 ] || { echo "usage: sh packaging/windows/cross.sh DIR [--prefix-only | --compile-only]" >&2; exit 2; }
mkdir -p "$1"
work=$(cd "$1" && pwd)
prepare_home
started=$(date +%s)

step packages require_packages build windows
restore_or_build_prefix
case ${2:-} in
--prefix-only) ;;
--compile-only) step compile build_program ON ;;
*)
    step program build_program OFF
    step folder sh packaging/windows/deploy.sh "$work/prefix" "$work/build/program" "$work/okno"
    step installer make_installer
    du -sh "$work/prefix" "$work/okno" "$work/okno-setup.exe"
    ;;
esac
echo "== all: $(($(date +%s) - started)) s"
