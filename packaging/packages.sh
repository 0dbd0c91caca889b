# shellcheck shell=sh
# Sourced by the other scripts. require_packages SECTION… makes sure that the packages of these
# sections of debian-packages.txt are installed: as root it installs what is missing, otherwise it
# says what to install and ends.

packages_of() {
    awk -v wanted="$1" '
        /^# / { section = $2; next }
        NF && section == wanted { print $1 }' packaging/debian-packages.txt
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

require_packages() {
    missing=
    for section in "$@"; do
        for package in $(packages_of "$section"); do
            is_installed "$package" || missing="$missing $package"
        done
    done
    [ -z "$missing" ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        echo "These packages are missing; install them and start again:" >&2
        echo "    sudo apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
    echo "Installing:$missing"
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    # shellcheck disable=SC2086 # one word a package
    apt-get install -y -q --no-install-recommends $missing </dev/null >/dev/null 2>&1 ||
        { apt-get update -q </dev/null &&
            apt-get install -y -q --no-install-recommends $missing </dev/null; }
}

# Compilers keep their cache beside the build where there is no home for it.
prepare_home() {
    if [ -z "${HOME:-}" ] || [ ! -w "${HOME:-/}" ]; then
        HOME=$PWD/build/home
        mkdir -p "$HOME"
        export HOME
    fi
}
