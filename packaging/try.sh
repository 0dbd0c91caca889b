#!/bin/sh
# Builds the program as users run it and does the main job with it, against the embedded national
# window: one goods declaration from its official XML to a verified receipt. State is kept in
# OKNO_TRY_DIR (default ~/.local/share/okno-try); a second run goes on with what is there.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
prepare_home
require_packages build run

state=${OKNO_TRY_DIR:-$HOME/.local/share/okno-try}
samples=models/kinds/goods-declaration/samples
bin=build/release/bin
language=${OKNO_LANG:-en}
mkdir -p "$state"
chmod 700 "$state"

now() { date +%s%N; }

# step CODE TITLE COMMAND…: does it, says how long it took, stops when its exit code is another.
step() {
    expected=$1
    title=$2
    shift 2
    started=$(now)
    if "$@" >"$state/step.out" 2>"$state/step.err"; then code=0; else code=$?; fi
    printf '%5d ms  %s\n' $((($(now) - started) / 1000000)) "$title"
    sed 's/^/              /' "$state/step.out"
    if [ "$code" -ne "$expected" ]; then
        cat "$state/step.err" >&2
        echo "stopped: exit code $code" >&2
        exit 1
    fi
}

skip() { printf '    there  %s\n' "$1"; }

okno() { "$bin/oknoctl" --lang "$language" --workspace "$state/workspace" --window "$address" "$@"; }

# member NAME: a string of the JSON object on stdin.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1; }

status_of() { okno --json status "$1" 2>/dev/null | member "$2"; }

secret() { [ -s "$1" ] || (umask 077 && openssl rand -base64 24 >"$1"); }

build() {
    cmake --preset release >/dev/null &&
        cmake --build --preset release --parallel "$(nproc)"
}
build_quietly() { build >"$state/build.log" 2>&1 || { tail -n 40 "$state/build.log" >&2; return 1; }; }
step 0 "built: okno, oknoctl and okno-window" build_quietly

# --- the window, a process of its own -------------------------------------------------------------
port=$(cat "$state/port" 2>/dev/null || echo 0) # the same address as last time
"$bin/okno-window" --port "$port" --data "$state/window" >"$state/window.out" 2>"$state/window.err" &
window=$!
trap 'kill "$window" 2>/dev/null || true; wait "$window" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM

wait_for_window() {
    tries=0
    until address=$(sed -n 's/^ready //p' "$state/window.out") && [ -n "$address" ]; do
        kill -0 "$window" 2>/dev/null || { cat "$state/window.err" >&2; return 1; }
        tries=$((tries + 1))
        [ "$tries" -le 300 ] || { echo "the window does not start" >&2; return 1; }
        sleep 0.1
    done
    echo "$address"
}
address=
step 0 "the national window listens" wait_for_window
echo "${address##*:}" >"$state/port"

# --- workspace, document, principal ---------------------------------------------------------------
secret "$state/passphrase"
secret "$state/pin"
if [ -e "$state/workspace/okno.sqlite" ]; then
    skip "workspace"
else
    step 0 "workspace created, sealed under a passphrase file" okno workspace init \
        --key-store passphrase-file "$state/passphrase" --recovery-file "$state/recovery-phrase"
fi

import() {
    okno --json import "$samples/sample-with-mistake.xml" >"$state/import.json"
    member id <"$state/import.json" >"$state/document"
    echo "document $(cat "$state/document")"
}
if [ -s "$state/document" ]; then skip "sample declaration"; else step 0 "sample declaration imported" import; fi
document=$(cat "$state/document")

# A run that was stopped after the correction finds nothing more to correct.
if okno check "$document" >"$state/step.out" 2>&1; then
    skip "correction"
else
    step 3 "findings of the first check" okno check "$document"
    step 0 "the mistake corrected" okno set "$document" "shipment/goods[2]/netWeight" 580
    step 0 "checked again" okno check "$document"
fi

step 0 "on whose behalf" okno principals
if [ -e "$state/authority" ]; then
    skip "authority"
else
    step 0 "authority: the head of the organisation" okno authorities add --head \
        --person "УЧЕБНЫЙ ОБРАЗЕЦ ИВАНОВИЧ" --person-tax-number 990000000115
    touch "$state/authority"
fi

# --- key, signature, delivery ---------------------------------------------------------------------
key="$state/training.p12"
if [ -s "$key" ]; then
    skip "training key"
else
    step 0 "training key made (GOST R 34.10-2012)" okno keys new --training --out "$key" --pin-file "$state/pin"
fi
if [ "$(status_of "$document" documentState)" = signed ]; then
    skip "signature"
else
    step 0 "stamped, frozen and signed" okno sign "$document" --key "file:$key" --pin-file "$state/pin"
fi
step 0 "signed in to the window" okno login --key "file:$key" --pin-file "$state/pin"
step 0 "sent" okno send "$document"
step 0 "followed to the end" okno sync
step 0 "where it stands" okno status "$document"
step 0 "receipt verified and saved" okno receipt "$document" --out "$state/receipt.p7m"

# --- once is once ---------------------------------------------------------------------------------
submission=$(status_of "$document" submissionId)
cp "$state/receipt.p7m" "$state/receipt.first"
step 0 "sent a second time" okno send "$document"
step 0 "receipt fetched a second time" okno receipt "$document" --out "$state/receipt.p7m"
compare() {
    again=$(status_of "$document" submissionId)
    if [ -z "$submission" ] || [ "$again" != "$submission" ]; then
        echo "another submission: $again" >&2
        return 1
    fi
    cmp "$state/receipt.first" "$state/receipt.p7m" || return 1
    lodged=$(okno --json window ledger | sed -n 's/.*"lodged":\([0-9]*\).*/\1/p')
    [ "$lodged" = 1 ] || { echo "the window's ledger counts $lodged acts" >&2; return 1; }
    echo "submission $submission, the same receipt byte for byte, the window's ledger counts 1"
}
step 0 "the same act, not a second one" compare
rm -f "$state/receipt.first" "$state/step.out" "$state/step.err"
echo "Everything is in $state"

# Where there is a display, the same workspace in the program's window, with the national window still
# running; it ends when that is closed.
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "The program's window opens on this workspace; close it to end."
    "$bin/okno" --lang "$language" --workspace "$state/workspace" --window "$address"
fi
