#!/bin/sh
# Side-by-side benchmarks: instructions of ours over instructions of the raw twin, counted by callgrind
# at N and 2N repetitions, so that starting up and loading fall out. Needs the ci build and valgrind.
#   sh packaging/bench.sh [NAME…]     names: xml check sign store list classifiers print
# OKNO_BENCH_ROWS: documents in the list, 5,000 when not set (100,000 is the measure of the gates).
set -eu
cd "$(dirname "$0")/.."
bin=build/ci/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v valgrind >/dev/null || { echo "install valgrind first" >&2; exit 1; }

# instructions COMMAND…: total instruction count of one run
instructions() {
    valgrind --tool=callgrind --callgrind-out-file="$work/out" --quiet "$@" >"$work/stdout" 2>"$work/stderr" ||
        { cat "$work/stderr" >&2; return 1; }
    awk '/^(summary|totals):/ { print $2; exit }' "$work/out"
}

# cost N COMMAND…: instructions of N repetitions; the command ends with their number
cost() {
    times=$1
    shift
    once=$(instructions "$@" "$times") || return 1
    twice=$(instructions "$@" $((times * 2))) || return 1
    echo $((twice - once))
}

failed=
# ratio TITLE GATE OURS RAW
ratio() {
    line=$(awk -v t="$1" -v g="$2" -v a="$3" -v b="$4" \
        'BEGIN { r = a / b; printf "%-44s %14.0f %14.0f %6.2f  <= %.1f  %s\n", t, a, b, r, g, (r <= g) ? "held" : "MISSED" }')
    echo "$line"
    case $line in *MISSED) failed=yes ;; esac
}

bench_xml() {
    "$bin/bench_xml" make 999 "$work/goods.xml"
    ours=$(cost 2 "$bin/bench_xml" ours "$work/goods.xml")
    raw=$(cost 2 "$bin/bench_xml" raw "$work/goods.xml")
    ratio "reading XML / xmlReadMemory + xmlFreeDoc" 1.5 "$ours" "$raw"
}
bench_check() {
    "$bin/bench_xml" make 999 "$work/goods.xml"
    ours=$(cost 2 "$bin/bench_check" ours "$work/goods.xml")
    raw=$(cost 2 "$bin/bench_xml" raw "$work/goods.xml")
    ratio "full check of 999 goods / xmlReadMemory" 2.0 "$ours" "$raw"
    packs=$(cost 2 "$bin/bench_check" packs "$work/goods.xml")
    ratio "the same with a pack of measures" 2.0 "$packs" "$raw"
    # A hundredth of a check: the ratio is of a hundred edits.
    edits=$(cost 50 "$bin/bench_check" edit "$work/goods.xml")
    ratio "100 edits of 999 goods / full check" 1.0 "$((edits * 2))" "$((ours / 2))"
}
bench_sign() {
    for algorithm in gost256 gost512 rsa ec; do
        ours=$(instructions "$bin/bench_sign" ours "$algorithm" 20)
        raw=$(instructions "$bin/bench_sign" raw "$algorithm" 20)
        ratio "CAdES signing, $algorithm / bare CMS" 1.3 "$ours" "$raw"
    done
}
bench_store() {
    # What making the documents costs is not the store's.
    ours=$(($(cost 2000 "$bin/bench_store" ours) - $(cost 2000 "$bin/bench_store" made)))
    raw=$(cost 2000 "$bin/bench_store" raw)
    ratio "sealed insert / SQLite + AES-GCM" 1.6 "$ours" "$raw"
}
bench_list() {
    rows=${OKNO_BENCH_ROWS:-5000}
    "$bin/bench_list" make "$work/workspace" "$rows"
    ours=$(cost 2 "$bin/bench_list" search "$work/workspace")
    raw=$(cost 2 "$bin/bench_list" rawsearch "$rows")
    ratio "search as one types / bare FTS5" 6.0 "$ours" "$raw"
    ours=$(cost 500 "$bin/bench_list" cells "$rows")
    raw=$(cost 500 "$bin/bench_list" rawcells "$rows")
    ratio "cells of a screen / bare model" 1.5 "$ours" "$raw"
    ours=$(cost 20 "$bin/bench_list" scroll "$rows")
    raw=$(cost 20 "$bin/bench_list" rawscroll "$rows")
    ratio "scrolling the list / bare QTableView" 1.5 "$ours" "$raw"
}
bench_classifiers() {
    tariff=../shared/data/tnved/ett_rates_2026-06-18.csv # invented codes where it is not there
    mkdir -p "$work/classifiers"
    if [ -f "$tariff" ]; then
        "$bin/bench_classifiers" make "$work/classifiers" "$tariff"
    else
        "$bin/bench_classifiers" make "$work/classifiers"
    fi
    ours=$(cost 20 "$bin/bench_classifiers" ours "$work/classifiers")
    raw=$(cost 20 "$bin/bench_classifiers" raw "$work/classifiers")
    ratio "13,292 codes as one types / bare FTS5" 6.0 "$ours" "$raw"
}
bench_print() {
    export QT_QPA_PLATFORM=offscreen
    "$bin/bench_xml" make 999 "$work/goods.xml"
    "$bin/bench_xml" make 99 "$work/fewer.xml"
    ours=$(cost 1 "$bin/bench_print" ours "$work/goods.xml")
    raw=$(cost 1 "$bin/bench_print" raw "$work/goods.xml")
    ratio "PDF of 999 goods / bare QPdfWriter" 2.0 "$ours" "$raw"
    fewer=$(cost 1 "$bin/bench_print" ours "$work/fewer.xml")
    ratio "PDF of 999 goods / ten times 99" 1.1 "$ours" "$((fewer * 999 / 99))"
}

printf '%-44s %14s %14s %6s\n' "instructions" ours raw ratio
[ $# -gt 0 ] || set -- xml check sign store list classifiers print
for name in "$@"; do
    [ -x "$bin/bench_$name" ] || { echo "bench_$name is not built" >&2; failed=yes; continue; }
    "bench_$name"
done
[ -z "$failed" ]
