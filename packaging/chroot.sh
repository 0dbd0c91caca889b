#!/bin/sh
# Long form: both commands of README.md in a Debian 12 that has nothing but its base system.
#   sudo sh packaging/chroot.sh DIR [SCRIPT ARGUMENT…]     another script of this clone instead of both
# needs debootstrap; DIR must not exist or be such a chroot
set -eu
cd "$(dirname "$0")/.."
root=${1:?usage: sh packaging/chroot.sh DIR [SCRIPT ARGUMENT…]}
shift
[ "$(id -u)" -eq 0 ] || { echo "a chroot needs root" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "install debootstrap first" >&2; exit 1; }

# Where this system gets its packages, and how, is how the chroot gets them.
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | head -n 1)
if [ ! -e "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase bookworm "$root" "${mirror:?no package source found}"
fi
rm -rf "$root/etc/apt/sources.list.d" "$root/etc/apt/apt.conf.d"
cp -a /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/"
if [ -e /etc/apt/sources.list ]; then cp /etc/apt/sources.list "$root/etc/apt/"; else rm -f "$root/etc/apt/sources.list"; fi
for extra in /etc/apt/keyrings /usr/share/keyrings /etc/ssl/certs /usr/local/share/ca-certificates /etc/resolv.conf /etc/hosts; do
    [ -e "$extra" ] || continue
    mkdir -p "$root$(dirname "$extra")"
    rm -rf "${root:?}$extra"
    cp -aL "$extra" "$root$extra"
done

mount_points="proc sys dev"
unmount() { for point in dev sys proc; do umount -l "$root/$point" 2>/dev/null || true; done; }
trap unmount EXIT
for point in $mount_points; do mountpoint -q "$root/$point" || mount --rbind "/$point" "$root/$point"; done

rm -rf "$root/okno"
git clone -q --no-hardlinks . "$root/okno"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" chroot "$root" "$@"; }
inside apt-get update -q
if [ $# -gt 0 ]; then
    script=$1
    shift
    inside sh "/okno/$script" "$@"
    exit
fi
echo "== try.sh"
inside sh /okno/packaging/try.sh
echo "== try.sh, a second time"
inside sh /okno/packaging/try.sh
echo "== test.sh"
inside sh /okno/packaging/test.sh
