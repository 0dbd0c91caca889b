#!/bin/sh
# Builds the Debian package from a release build and holds it to the checkers of Debian and of the
# desktops: an error of any of them fails.
#   --build-dir DIR  packs the build that is in DIR instead of making build/release
#   --install        (as root) installs it by apt, starts its programs, removes it again and sees to
#                    it that nothing of it stays
set -eu
cd "$(dirname "$0")/../.."
. packaging/packages.sh

build_dir=
install=
while [ $# -gt 0 ]; do
    case $1 in
    --build-dir)
        build_dir=${2:?--build-dir needs a folder}
        shift
        ;;
    --install) install=yes ;;
    *)
        echo "usage: sh packaging/linux/deb.sh [--build-dir DIR] [--install]" >&2
        exit 2
        ;;
    esac
    shift
done
if [ -n "$install" ] && [ "$(id -u)" -ne 0 ]; then
    echo "--install needs root" >&2
    exit 2
fi

say() { printf '== %s\n' "$*"; }
stop() {
    printf 'deb.sh: %s\n' "$*" >&2
    exit 1
}

prepare_home
require_packages build run package
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$work" # apt reads the package as another user

version=$(sed -n 's/^project(okno VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
logged=$(sed -n '1s/^okno (\([^)]*\)).*/\1/p' packaging/linux/changelog)
[ "$version" = "$logged" ] || stop "the changelog ends at $logged, the program is $version"
grep -q "<release version=\"$version\"" packaging/linux/org.okno.Okno.metainfo.xml ||
    stop "the metainfo does not name release $version"

# --- build and pack --------------------------------------------------------------------------------
if [ -z "$build_dir" ]; then
    build_dir=build/release
    say "release build in $build_dir"
    cmake --preset release >"$work/configure.txt" 2>&1 || { cat "$work/configure.txt" >&2; exit 1; }
    cmake --build --preset release --parallel "$(nproc)"
fi
say "package"
mkdir -p "$build_dir/package"
rm -f "$build_dir"/package/*.deb
umask 022
cpack --config "$build_dir/CPackConfig.cmake" -G DEB -B "$build_dir/package" >"$work/cpack.txt" 2>&1 ||
    { cat "$work/cpack.txt" >&2; exit 1; }
deb=$(ls "$build_dir"/package/*.deb)
printf '%s, %s bytes\n' "$deb" "$(stat -c %s "$deb")"
dpkg-deb --field "$deb" Package Version Section Maintainer Depends Recommends
dpkg-deb --contents "$deb" | awk '{ print $1, $2, $3, $6 }'

# --- check -----------------------------------------------------------------------------------------
for needed in libqt6sql6-sqlite libqt6svg6 libengine-gost-openssl; do
    dpkg-deb --field "$deb" Depends | grep -qw -- "$needed" || stop "it does not depend on $needed"
done
dpkg-deb --extract "$deb" "$work/tree"
for program in okno oknoctl okno-window; do
    [ -x "$work/tree/usr/bin/$program" ] || stop "$program is not in it"
    ! readelf --section-headers --wide "$work/tree/usr/bin/$program" | grep -q '[.]symtab' ||
        stop "$program is not stripped"
done
say "desktop-file-validate"
desktop-file-validate "$work/tree/usr/share/applications/okno.desktop"
say "appstreamcli validate"
appstreamcli validate --no-net "$work/tree/usr/share/metainfo/org.okno.Okno.metainfo.xml"
say "lintian"
as_root=
[ "$(id -u)" -ne 0 ] || as_root=--allow-root
lintian $as_root --fail-on error --tag-display-limit 0 "$deb"
echo "no errors"
[ -n "$install" ] || exit 0

# --- install, start, remove ------------------------------------------------------------------------
apt() { apt-get -y -q --no-install-recommends "$@" </dev/null; }

if is_installed okno; then stop "okno is installed here already; it is left alone"; fi
say "install"
cp "$deb" "$work/okno.deb"
chmod 644 "$work/okno.deb"
# What comes new with it, and nothing else, goes with it again; "[" stands before a version that was
# there already.
apt install --simulate "$work/okno.deb" >"$work/plan.txt"
awk '$1 == "Inst" && $2 != "okno" && $3 !~ /^\[/ { print $2 }' "$work/plan.txt" >"$work/added"
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
remove() { apt purge okno >"$work/purge.txt" 2>&1 || { cat "$work/purge.txt" >&2; return 1; }; }
trap 'is_installed okno && remove; rm -rf "$work"' EXIT
apt install "$work/okno.deb" >"$work/install.txt" 2>&1 || { cat "$work/install.txt" >&2; exit 1; }
dpkg --listfiles okno >"$work/files"
dpkg --verify okno

# The programs of the package, in an empty home and without a screen.
started() { env -i PATH=/usr/bin:/bin HOME="$work/home" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen timeout 60 "$@"; }
mkdir -p "$work/home"
say "okno --version"
started okno --version | tee "$work/version"
grep -qF "$version" "$work/version" || stop "okno does not say that it is $version"
say "oknoctl about"
started oknoctl about
say "okno-window --help"
started okno-window --help >"$work/help"
head -n 1 "$work/help"

say "remove"
remove
while read -r path; do
    # Folders of others stay; whatever is ours must be gone.
    if [ -f "$path" ] || { [ -e "$path" ] && ! dpkg --search "$path" >/dev/null 2>&1; }; then
        echo "stays: $path" >&2
        touch "$work/stays"
    fi
done <"$work/files"
[ ! -e "$work/stays" ] || stop "the package does not go away whole"
! dpkg-query -W okno >/dev/null 2>&1 || stop "dpkg still knows okno"
if [ -s "$work/added" ]; then
    say "remove what came with it"
    # shellcheck disable=SC2046 # one word a package
    apt purge $(cat "$work/added") >"$work/purge.txt" 2>&1 || { cat "$work/purge.txt" >&2; exit 1; }
fi
echo "nothing of it stays"
