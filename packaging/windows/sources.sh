#!/bin/sh
# sources.sh DIR: the Debian sources of the libraries that the Windows program needs, unpacked as
# DIR/<package>. The system's own package sources are asked, with lists and settings in a folder of their
# own, so that nothing of the system changes. Where only the upstream archive can be had, that is used
# without Debian's patches, and the output says so.
set -eu
dir=${1:?usage: sources.sh DIR}
mkdir -p "$dir/apt/parts" "$dir/apt/lists/partial"
dir=$(cd "$dir" && pwd)

for list in /etc/apt/sources.list.d/*.sources; do
    [ -e "$list" ] && sed 's/^Types:.*/Types: deb-src/' "$list" >"$dir/apt/parts/$(basename "$list")"
done
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -s "$list" ] && sed -n 's/^deb /deb-src /p' "$list" >"$dir/apt/parts/$(basename "$list" .list).list"
done
apt() {
    apt-get -qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$dir/apt/parts" \
        -o Dir::State::Lists="$dir/apt/lists" -o APT::Sandbox::User=root "$@"
}
apt update

for package in openssl sqlite3 qt6-base libengine-gost-openssl zlib libxml2 libzip libxlsxwriter; do
    [ -e "$dir/$package" ] && continue
    mkdir -p "$dir/download/$package"
    cd "$dir/download/$package"
    apt source --download-only "$package" >log 2>&1 || true
    rm -rf "$dir/$package.new"
    if dpkg-source --no-check -x ./*.dsc "$dir/$package.new" >>log 2>&1; then
        echo "   $package: $(ls ./*.dsc)"
    else
        rm -rf "$dir/$package.new"
        upstream=$(ls ./*.orig.tar.* 2>/dev/null | grep -v '\.asc$' | head -n 1)
        [ -n "$upstream" ] || { echo "   $package: no source; see $PWD/log" >&2; exit 1; }
        mkdir "$dir/$package.new"
        tar -C "$dir/$package.new" --strip-components=1 -xf "$upstream"
        echo "   $package: $upstream, without Debian's patches"
    fi
    sha256sum ./*.orig*.tar.* >"$dir/$package.new/.okno-digest"
    ls ./*.dsc >>"$dir/$package.new/.okno-digest" 2>/dev/null || true
    mv "$dir/$package.new" "$dir/$package"
done
