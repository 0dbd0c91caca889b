#!/bin/sh
# check.sh DIR: uses the Windows program that cross.sh made in DIR as its users do, under Wine, with a
# Russian locale and a folder whose name has blanks, Cyrillic and Kazakh letters. The national window and
# the judges of signatures are Linux programs on loopback. Needs a ci build (packaging/test.sh makes it).
# Pictures of the window are left in DIR/check/pictures.
#   --only PART    program, journeys, units, window, moved or installer
# OKNO_UNITS: a regular expression, for some of the units only; OKNO_JOURNEYS: names, for some of those.
set -eu
cd "$(dirname "$0")/../.."
. packaging/packages.sh
. packaging/windows/wine-session.sh
[ $# -ge 1 ] || { echo "usage: sh packaging/windows/check.sh DIR [--only PART]" >&2; exit 2; }
work=$(cd "$1" && pwd)
only=${3:-}
linux=${OKNO_LINUX_BIN:-$PWD/build/ci/bin}
[ -x "$linux/okno-window" ] || { echo "build the preset ci first" >&2; exit 1; }
[ -e "$work/okno/okno.exe" ] || { echo "run packaging/windows/cross.sh $1 first" >&2; exit 1; }
require_packages run test windows

check=$work/check
rm -rf "$check"
mkdir -p "$check/pictures" "$check/log"
window_pid=
finish() {
    [ -z "$window_pid" ] || kill "$window_pid" 2>/dev/null || true
    wine_end "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM
# The Wine prefix lives in the folder above, so that it is made once.
wine_begin "$work"
program="$check/Программы Әлия/Okno"
mkdir -p "$(dirname "$program")"
cp -R "$work/okno" "$program"
# Its PATH has openssl.exe, the other program that signs.
wine_wrapper "$check/oknoctl" "$program/oknoctl.exe" "$work/prefix/bin"
wine_test_runner "$work/run-in-wine" "$work/prefix/bin" /usr/x86_64-w64-mingw32/lib \
    "$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")"

failed=
# part NAME COMMAND…: one part of the check; its output goes to a log, which is shown when it fails.
part() {
    name=$1
    shift
    [ -z "$only" ] || [ "$only" = "$name" ] || return 0
    began=$(date +%s)
    if "$@" >"$check/log/$name.txt" 2>&1 </dev/null; then
        echo "== $name: $(($(date +%s) - began)) s"
    else
        tail -n 40 "$check/log/$name.txt"
        echo "== $name FAILED: $check/log/$name.txt"
        failed="$failed $name"
    fi
    grep -E '^(SKIP|figure)' "$check/log/$name.txt" || true
}

ctl() { "$check/oknoctl" --lang ru --json "$@"; }
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" | head -n 1; }

# It starts, finds the GOST engine beside it, and opens again a workspace whose key lies in the key store.
about() {
    ctl about >"$check/about.json" && cat "$check/about.json"
    grep -q 'GOST' "$check/about.json" && grep -q '"leftOut":\["okno-window"\]' "$check/about.json" &&
        grep -q 'Credential Manager' "$check/about.json" &&
        ctl --workspace "$check/хранилище" workspace init --key-store keychain --recovery-file "$check/phrase" &&
        ctl --workspace "$check/хранилище" list
}

# The journeys of the command line, with oknoctl.exe in the place of oknoctl: the main job, every kind, bad input,
# signatures of five kinds and forty forgeries, signing by another program, backups, kills.
journeys() {
    OKNO_CTL=$check/oknoctl
    QT_QPA_PLATFORM=offscreen
    export OKNO_CTL QT_QPA_PLATFORM
    LC_ALL=C.UTF-8
    export LC_ALL
    OKNO_KILLS=${OKNO_KILLS:-20}
    export OKNO_KILLS
    for journey in ${OKNO_JOURNEYS:-tst_MainJob tst_Kinds tst_BadInput tst_BadDocuments tst_Signatures tst_ForeignSigning \
        tst_BackupJourney tst_Kill}; do
        "$linux/$journey" || return 1
    done
}

# The tests of the libraries, as Windows programs.
units() {
    QT_QPA_PLATFORM=offscreen
    export QT_QPA_PLATFORM
    sh packaging/windows/cross.sh "$work" --compile-only &&
        ctest --test-dir "$work/build/program" --no-tests=error --output-on-failure -R "${OKNO_UNITS:-.}"
}

start_window() {
    "$linux/okno-window" --port 0 --data "$check/national" >"$check/window.out" 2>"$check/log/national.txt" &
    window_pid=$!
    tries=0
    until address=$(sed -n 's/^ready //p' "$check/window.out" 2>/dev/null) && [ -n "$address" ]; do
        tries=$((tries + 1))
        [ "$tries" -le 300 ] || return 1
        sleep 0.1
    done
}

# A workspace with a declaration, its principal, a key and a session.
prepare() {
    start_window || return 1
    workspace="$check/Рабочая папка Әлия"
    umask 077
    printf 'windows passphrase\n' >"$check/passphrase"
    printf 'windows pin\n' >"$check/pin"
    samples=$PWD/models/kinds/goods-declaration/samples
    here() { ctl --workspace "$workspace" --passphrase-file "$check/passphrase" --window "$address" "$@"; }
    here workspace init --key-store passphrase-file "$check/passphrase" --recovery-file "$check/recovery" &&
        here import "$samples/sample.xml" | tee "$check/imported.json" &&
        imported=$(member id <"$check/imported.json") && [ -n "$imported" ] &&
        here authorities add --head --person "УЧЕБНЫЙ ОБРАЗЕЦ ИВАНОВИЧ" --person-tax-number 990000000115 &&
        here keys new --training --out "$check/training.p12" --pin-file "$check/pin" &&
        here login --key "file:$check/training.p12" --pin-file "$check/pin"
}

# Keys must not come before the window is ready for them, and how soon that is depends on the machine: an
# idle one lists the documents in half a second.
measure_pace() {
    pace_began=$(date +%s%N)
    here list >/dev/null
    pace=$((($(date +%s%N) - pace_began) / 500000000 + 1))
}
pause() { sleep $(($1 * pace)); }

# Titles change with the page; Wine names the class of a window after its program.
shows_window() { xdotool search --onlyvisible --class okno.exe; }
picture() { import -window root "$check/pictures/$1.png"; }
keys() { xdotool key --clearmodifiers --delay 120 "$@"; }

# wait_for SECONDS COMMAND…: until it succeeds.
wait_for() {
    left=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || { echo "not so in time: $*"; return 1; }
        sleep 0.2
    done
}

# With keys alone: the window opens on the workspace, the file given to it becomes a document, F8 leads to
# the mistake, the right weight is typed, Ctrl+Shift+S signs with the PIN, and it is registered.
window() {
    prepare || return 1
    measure_pace
    WINE_SECONDS=900 wine "$program/okno.exe" --lang ru --workspace "$workspace" --passphrase-file "$check/passphrase" \
        --window "$address" "$samples/sample-with-mistake.xml" &
    new_document() { document=$(here list | tr '{' '\n' | grep '"id"' | grep -v "$imported" | member id); [ -n "$document" ]; }
    wait_for 120 new_document || { picture failed-start; return 1; }
    new_document
    wait_for 120 shows_window || return 1
    pause 3
    picture imported
    keys F7
    pause 2
    keys F8
    pause 1
    picture finding
    keys ctrl+a
    xdotool type --delay 80 580
    keys Tab F7
    corrected() { here check "$document"; }
    wait_for 30 corrected || { picture failed-correction; return 1; }
    picture corrected
    keys "$sign_keys"
    pause 3
    # The button for another key file has the focus; Windows' own dialog takes the path.
    keys space
    wait_for 30 xdotool search --name "$open_dialog" || { picture failed-dialog; return 1; }
    pause 1
    xdotool type --delay 40 "$(wine winepath -w "$check/training.p12" | tr -d '\r')"
    keys Return
    pause 2
    xdotool type --delay 60 "windows pin"
    keys Return
    pause 3
    picture sign
    xdotool type --delay 60 "windows pin"
    keys Return
    registered() { here status "$document" | grep -q '"phase":"registered"'; }
    wait_for 120 registered || { picture failed-sign; here status "$document"; return 1; }
    pause 2
    picture registered
    keys alt+F4
}
sign_keys=ctrl+shift+s
open_dialog="ключ"

# The same folder goes to Linux, is read, worked on and verified there, and comes back.
moved() {
    [ -n "${workspace:-}" ] || prepare || return 1
    there() { "$linux/oknoctl" --lang ru --json --workspace "$workspace" --passphrase-file "$check/passphrase" --window "$address" "$@"; }
    document=$imported
    here sign "$document" --key "file:$check/training.p12" --pin-file "$check/pin" &&
        here send "$document" && there sync && there status "$document" &&
        there receipt "$document" --out "$check/receipt-linux.p7m" &&
        there workspace check &&
        here receipt "$document" --out "$check/receipt-windows.p7m" &&
        cmp "$check/receipt-linux.p7m" "$check/receipt-windows.p7m" &&
        here workspace check
}

in_user_folder() { find "$WINEPREFIX/drive_c/users" -path '*Programs/Okno/okno.exe' | head -n 1; }
uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Okno'

# Silently: installed, started, refused while it runs, updated, removed; a workspace is left alone.
installer() {
    [ -n "${workspace:-}" ] || prepare || return 1
    wine "$work/okno-setup.exe" /S
    installed=$(in_user_folder)
    [ -n "$installed" ] || { echo "nothing was installed"; return 1; }
    wine reg query "$uninstall_key" /v DisplayVersion | grep -q "[0-9]\.[0-9]" || return 1
    wine "$installed" --lang ru --workspace "$workspace" --passphrase-file "$check/passphrase" &
    wait_for 60 shows_window || return 1
    sleep 2
    picture installed
    # An older version's file tells whether the installer was at work.
    is_new() { cmp -s "$work/okno/qt.conf" "$(dirname "$installed")/qt.conf"; }
    echo older >>"$(dirname "$installed")/qt.conf"
    wine "$work/okno-setup.exe" /S || true
    ! is_new || { echo "a running program was replaced"; return 1; }
    keys alt+F4
    gone() { ! shows_window; }
    wait_for 30 gone || return 1
    echo kept >"$(dirname "$installed")/own file.txt"
    wine "$work/okno-setup.exe" /S
    wait_for 30 is_new || { echo "it was not updated"; return 1; }
    wine "$(dirname "$installed")/uninstall.exe" /S
    uninstalled() { [ -z "$(in_user_folder)" ]; }
    wait_for 30 uninstalled || return 1
    [ -e "$(dirname "$installed")/own file.txt" ] || { echo "a file of the user's was removed"; return 1; }
    wine reg query "$uninstall_key" && { echo "the entry of the uninstaller stayed"; return 1; }
    here workspace check && here list | grep -q "$imported"
}

part program about
part journeys journeys
part units units
part window window
part moved moved
part installer installer
if [ -n "$failed" ]; then
    echo "FAILED:$failed" >&2
    exit 1
fi
