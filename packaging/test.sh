#!/bin/sh
# Builds the program and runs every test: first optimised (preset ci), then under AddressSanitizer and
# UndefinedBehaviorSanitizer (preset asan). Between the two the benchmarks hold ours against raw twins.
#   --quick  leaves the sanitizers out
#   --long   runs the long forms too (OKNO_LONG=1: more kills, more random documents)
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

quick=
for option in "$@"; do
    case $option in
    --quick) quick=yes ;;
    --long)
        OKNO_LONG=1
        QTEST_FUNCTION_TIMEOUT=3600000 # Qt's watchdog takes five minutes for too long
        export OKNO_LONG QTEST_FUNCTION_TIMEOUT
        ;;
    *)
        echo "usage: sh packaging/test.sh [--quick] [--long]" >&2
        exit 2
        ;;
    esac
done

prepare_home
require_packages build run test
jobs=$(nproc)
failed=

# build_and_test PRESET: its build, every test of it; remembers a failure and goes on.
build_and_test() {
    preset=$1
    echo "== $preset: configure and build"
    mkdir -p "build/$preset"
    cmake --preset "$preset" >"build/$preset/configure.txt" 2>&1 ||
        { cat "build/$preset/configure.txt"; exit 1; }
    cmake --build --preset "$preset" --parallel "$jobs"
    echo "== $preset: test"
    ctest --preset "$preset" --parallel $((2 * jobs)) --output-on-failure --no-tests=error \
        </dev/null >"build/$preset/ctest.txt" 2>&1 || failed="$failed $preset"
    # Everything when something failed, otherwise the summary; and what a test left out, with why.
    case $failed in
    *$preset*) cat "build/$preset/ctest.txt" ;;
    *) grep -E 'tests passed|Total Test time' "build/$preset/ctest.txt" ;;
    esac
    grep '^SKIP' "build/$preset/Testing/Temporary/LastTest.log" || true
}

# Only where somebody made the libraries for Windows once: that takes most of an hour.
compile_for_windows() {
    if (here=$PWD/packaging/windows; . packaging/windows/steps.sh; [ -e "$(prefix_tarball)" ]) 2>/dev/null; then
        echo "== windows: compile"
        sh packaging/windows/cross.sh build/windows --compile-only || failed="$failed windows"
    else
        echo "SKIP   : the sources were not compiled for Windows: no libraries for it are cached here" \
            "(sh packaging/windows/cross.sh DIR makes them)"
    fi
}

build_and_test ci
echo "== ci: benchmarks"
sh packaging/bench.sh || failed="$failed benchmarks"
[ -n "$quick" ] || build_and_test asan
compile_for_windows

for preset in ci asan; do
    [ -f "build/$preset/ctest.txt" ] || continue
    echo "$preset: $(grep 'tests passed' "build/$preset/ctest.txt")"
done
if [ -n "$failed" ]; then
    echo "FAILED:$failed" >&2
    exit 1
fi
