#!/bin/sh
# Long form of the fuzz tests: libFuzzer under AddressSanitizer and UndefinedBehaviorSanitizer. It remembers
# what it found out in build/fuzz/corpus; an input that breaks something is left in build/fuzz/found.
#   sh packaging/fuzz.sh [SECONDS [NAME…]]     seconds for each (default 600); names: cms json xml zip …
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
prepare_home
require_packages build run test fuzz
seconds=${1:-600}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- $(for file in tests/fuzz/fuzz_*.cpp; do basename "$file" .cpp | cut -c6-; done)

mkdir -p build/fuzz/found
cmake --preset fuzz >build/fuzz/configure.txt 2>&1 || { cat build/fuzz/configure.txt; exit 1; }
targets=$(for name in "$@"; do echo "fuzz_$name fuzz_${name}_seeds"; done)
# shellcheck disable=SC2086 # several targets
cmake --build --preset fuzz --parallel "$(nproc)" --target $targets

# Leaks are counted by libFuzzer. An input has 5 s (a sanitized program is slow) and all of them 512 MiB.
export ASAN_OPTIONS=quarantine_size_mb=16 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
failed=
for name in "$@"; do
    corpus=build/fuzz/corpus/$name
    mkdir -p "$corpus"
    build/fuzz/bin/fuzz_"${name}"_seeds "$corpus"
    echo "== $name: $seconds s"
    build/fuzz/bin/fuzz_"$name" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=512 -max_len=1048576 \
        -artifact_prefix="build/fuzz/found/$name-" -print_final_stats=1 "$corpus" >"build/fuzz/$name.txt" 2>&1 ||
        { tail -n 30 "build/fuzz/$name.txt"; failed="$failed $name"; }
    grep -E '^(Done|stat::)' "build/fuzz/$name.txt" || true
done
if [ -n "$failed" ]; then
    echo "FAILED:$failed" >&2
    exit 1
fi
