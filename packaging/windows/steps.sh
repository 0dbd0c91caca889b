# shellcheck shell=sh
# Sourced by cross.sh, which sets root, here and work. A step runs with its output in work/log/NAME.txt,
# says how long it took, and shows the end of the log when it fails.

cache=${OKNO_CACHE:-${HOME:-/root}/.cache/okno}
prefix_parts="openssl zlib sqlite qtbase gost libxml2 libzip libxlsxwriter headers"

step() {
    step_name=$1
    shift
    step_began=$(date +%s)
    mkdir -p "$work/log"
    if ! "$@" >"$work/log/$step_name.txt" 2>&1 </dev/null; then
        tail -n 40 "$work/log/$step_name.txt" >&2
        echo "== $step_name failed: $work/log/$step_name.txt" >&2
        exit 1
    fi
    echo "== $step_name: $(($(date +%s) - step_began)) s"
}

# One part of the prefix, in a fresh folder that is removed when it is done. The scripts of the parts
# see SRC, PREFIX, TOOLCHAIN, TRIPLE and JOBS.
build_part() {
    rm -rf "$work/build/$1"
    mkdir -p "$work/build/$1" "$work/prefix/include" "$work/prefix/bin" "$work/prefix/lib"
    (
        cd "$work/build/$1"
        SRC=$work/src PREFIX=$work/prefix TOOLCHAIN=$here/toolchain.cmake TRIPLE=x86_64-w64-mingw32 JOBS=$(nproc)
        OKNO_WINDOWS_PREFIX=$PREFIX
        export SRC PREFIX TOOLCHAIN TRIPLE JOBS OKNO_WINDOWS_PREFIX
        sh -eux "$here/prefix/$1.sh"
    ) || return 1
    rm -rf "${work:?}/build/$1"
}

# What decides about the prefix: its scripts and the compiler. The sources of a Debian release change
# only for security, so they are not asked for; to get them remove the tarball, DIR/prefix and DIR/src.
prefix_digest() {
    {
        cat "$here/toolchain.cmake" "$here/sources.sh"
        for part in $prefix_parts; do cat "$here/prefix/$part.sh"; done
        dpkg-query -W -f '${Version}\n' g++-mingw-w64-x86-64-posix
    } | sha256sum | cut -c1-16
}

# Everything up to and including PART, so that a change in a part builds it and those after it anew.
part_digest() {
    {
        cat "$here/toolchain.cmake"
        for part in $prefix_parts; do
            cat "$here/prefix/$part.sh"
            [ "$part" != "$1" ] || break
        done
        cat "$work"/src/*/.okno-digest
    } | sha256sum | cut -c1-16
}

prefix_tarball() { echo "$cache/windows-prefix-$(prefix_digest).tar.zst"; }

unpack_prefix() {
    rm -rf "$work/prefix"
    tar -C "$work" --zstd -xf "$(prefix_tarball)" && prefix_digest >"$work/prefix/.okno-digest"
}

pack_prefix() {
    mkdir -p "$cache"
    tar -C "$work" --zstd -cf "$(prefix_tarball).part" prefix
    mv "$(prefix_tarball).part" "$(prefix_tarball)"
    prefix_digest >"$work/prefix/.okno-digest"
}

restore_or_build_prefix() {
    if [ "$(cat "$work/prefix/.okno-digest" 2>/dev/null)" = "$(prefix_digest)" ]; then
        echo "== prefix: here already"
    elif [ -e "$(prefix_tarball)" ]; then
        step prefix unpack_prefix
    else
        step sources sh "$here/sources.sh" "$work/src"
        for part in $prefix_parts; do
            if [ "$(cat "$work/stamps/$part" 2>/dev/null)" = "$(part_digest "$part")" ]; then
                echo "== $part: here already"
                continue
            fi
            step "$part" build_part "$part"
            mkdir -p "$work/stamps"
            part_digest "$part" >"$work/stamps/$part"
        done
        step pack pack_prefix
    fi
    du -sh "$work/prefix" "$(prefix_tarball)"
}

# build_program ON|OFF: with the tests or without.
build_program() {
    cmake -S "$root" -B "$work/build/program" --preset windows -DOKNO_WINDOWS_PREFIX="$work/prefix" \
        -DCMAKE_CROSSCOMPILING_EMULATOR="$work/run-in-wine" -DBUILD_TESTING="$1" &&
        cmake --build "$work/build/program" --parallel "$(nproc)"
}

# The uninstaller removes what was installed and nothing else, whatever lies in that folder.
list_of_files() {
    (cd "$work/okno" && find . -type f | sed 's|^\./||; s|/|\\|g; s|.*|Delete "$INSTDIR\\&"|')
    (cd "$work/okno" && find . -mindepth 1 -depth -type d | sed 's|^\./||; s|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|')
}

make_installer() {
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$work/build/program/CMakeCache.txt")
    list_of_files >"$work/build/files.nsh" &&
        makensis -V2 -INPUTCHARSET UTF8 -DSOURCE="$work/okno" -DTARGET="$work/okno-setup.exe" \
            -DVERSION="$version" -DFILES="$work/build/files.nsh" \
            -DICON="$work/build/program/app/okno.ico" "$here/installer.nsi"
}
