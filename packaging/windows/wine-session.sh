# shellcheck shell=sh
# Sourced: a Wine session like the desktop of a Russian Windows 10 user whose name is Cyrillic, with
# a display of its own. wine_begin DIR makes or reuses it; wine PROGRAM ARGUMENT… runs in it; wine_end
# ends it. Wine prints and returns nothing when it runs nothing, so look at effects, not at exit codes.

wine_begin() {
    WINEPREFIX=$1/wine
    wine_locale=$1/locale
    WINEARCH=win64
    WINEDEBUG=-all
    WINEDLLOVERRIDES="mscoree,mshtml="
    # Wine finds the server of a running session in the folder that TMPDIR named when it began; a program
    # started with another one (tests set it) ends at once without a word.
    TMPDIR=${TMPDIR:-/tmp}
    export WINEPREFIX WINEARCH WINEDEBUG WINEDLLOVERRIDES TMPDIR
    # A locale folder given by path is enough; the system's own stays as it is.
    if [ ! -d "$wine_locale/ru_RU.UTF-8" ]; then
        mkdir -p "$wine_locale"
        localedef -i ru_RU -f UTF-8 "$wine_locale/ru_RU.UTF-8" >/dev/null 2>&1 || true
    fi
    # The first process of a session decides about its display, so it comes before everything.
    wine_display=$(wine_start_display "$1")
    DISPLAY=$wine_display
    export DISPLAY
    if [ ! -e "$WINEPREFIX/.okno-ready" ]; then
        mkdir -p "$WINEPREFIX"
        wine wineboot -i
        wine winecfg /v win10
        # A crash ends the program instead of opening a dialog that nobody answers.
        wine reg add 'HKCU\Software\Wine\WineDbg' /v ShowCrashDialog /t REG_DWORD /d 0 /f >/dev/null
        cp /usr/share/wine/fonts/*.ttf /usr/share/fonts/truetype/liberation*/*.ttf \
            "$WINEPREFIX/drive_c/windows/Fonts/" 2>/dev/null || true
        # The fonts of Windows, by free ones of the same widths: Wine's own Tahoma says that it is less high
        # than its letters are. Smoothed, as everybody has them.
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v 'Courier New' /d 'Liberation Mono' /f >/dev/null
        for pair in 'Arial=Liberation Sans' 'Segoe UI=Liberation Sans' 'Tahoma=Liberation Sans' \
            'MS Shell Dlg 2=Liberation Sans'; do
            wine reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes' \
                /v "${pair%=*}" /d "${pair#*=}" /f >/dev/null
        done
        wine reg add 'HKCU\Control Panel\Desktop' /v FontSmoothing /d 2 /f >/dev/null
        wine reg add 'HKCU\Control Panel\Desktop' /v FontSmoothingType /t REG_DWORD /d 2 /f >/dev/null
        touch "$WINEPREFIX/.okno-ready"
    fi
}

wine_start_display() {
    Xvfb -displayfd 3 -screen 0 1366x768x24 >"$1/xvfb.txt" 2>&1 3>"$1/display" &
    echo $! >"$1/xvfb.pid"
    tries=0
    until grep -q '[0-9]' "$1/display" 2>/dev/null; do
        tries=$((tries + 1))
        [ "$tries" -le 100 ] || { echo "Xvfb does not start" >&2; return 1; }
        sleep 0.1
    done
    echo ":$(cat "$1/display")"
}

wine() { LOCPATH=$wine_locale LC_ALL=ru_RU.UTF-8 timeout "${WINE_SECONDS:-120}" /usr/lib/wine/wine64 "$@" </dev/null; }

wine_end() {
    [ -z "${WINEPREFIX:-}" ] || /usr/lib/wine/wineserver64 -k 2>/dev/null || true
    [ ! -s "$1/xvfb.pid" ] || kill "$(cat "$1/xvfb.pid")" 2>/dev/null || true
    rm -f "$1/xvfb.pid" "$1/display"
}

# wine_wrapper FILE PROGRAM [FOLDER]: a script that stands for a Windows program, for tests that start
# processes: same streams, and killing it kills the program. FOLDER: its PATH.
wine_wrapper() {
    {
        wine_surroundings "${3:+Z:$3}"
        echo "exec /usr/lib/wine/wine64 '$2' \"\$@\""
    } >"$1"
    chmod +x "$1"
}

# wine_test_runner FILE PREFIX/bin FOLDER…: a script that runs the Windows test named first. Without a console Qt Test
# writes to the debugger, so it is given a file; the folders are those of its DLLs. A test that used threads
# may wait for ever in libstdc++'s end (models/base/ProcessSafety has the cure for programs), so one that
# has said its last word is ended.
wine_test_runner() {
    wine_runner=$1
    wine_libraries=$(dirname "$2")/lib
    shift
    wine_folders=
    for wine_folder in "$@"; do wine_folders="$wine_folders;$(wine winepath -w "$wine_folder" | tr -d '\r')"; done
    {
        wine_surroundings "${wine_folders#;}"
        # For openssl.exe, which tests start: its built-in folders are names of Linux.
        echo "export OPENSSL_ENGINES='Z:$wine_libraries/engines-3' OPENSSL_MODULES='Z:$wine_libraries/ossl-modules'"
        echo 'rm -f "$1.txt"'
        echo '/usr/lib/wine/wine64 "$@" -o "Z:$1.txt,txt" &'
        echo 'trap "kill $!" TERM'
        echo 'is_done() { grep -q "^\*\*\*\*\*\*\*\*\* Finished testing" "$1.txt" 2>/dev/null; }'
        echo 'while kill -0 $! 2>/dev/null && ! is_done "$1"; do sleep 0.2; done'
        echo 'is_done "$1" && { sleep 1; kill $! 2>/dev/null; }'
        echo 'wait $!; code=$?'
        echo 'cat "$1.txt"'
        echo 'grep -q "^Totals: .* 0 failed" "$1.txt" && exit 0'
        echo 'echo "it ended with $code"; exit 1'
    } >"$wine_runner"
    chmod +x "$wine_runner"
}

wine_surroundings() {
    echo "#!/bin/sh"
    echo "export WINEPREFIX='$WINEPREFIX' WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' TMPDIR='$TMPDIR'"
    # Not by echo: sh's own would turn backslashes of a Windows path into other characters.
    printf '%s\n' "export LOCPATH='$wine_locale' LC_ALL=ru_RU.UTF-8 DISPLAY='$DISPLAY' WINEPATH='$1'"
    echo "export WINEQT_QPA_PLATFORM=\"\${QT_QPA_PLATFORM:-windows}\""
}
