#!/bin/sh
# deploy.sh PREFIX BUILD TARGET: the program folder of Windows: programs, every DLL that they load (read
# from the import tables, again and again until nothing is missing), Qt's plugins, the GOST engine,
# OpenSSL's old algorithms, the words of Qt. A DLL that is nowhere is Windows' own.
set -eu
prefix=${1:?usage: deploy.sh PREFIX BUILD TARGET}
build=${2:?usage: deploy.sh PREFIX BUILD TARGET}
target=${3:?usage: deploy.sh PREFIX BUILD TARGET}
triple=x86_64-w64-mingw32
runtime=$(dirname "$($triple-g++-posix -print-file-name=libstdc++-6.dll)")

rm -rf "$target"
mkdir -p "$target/translations" "$target/licences"
cp "$build/bin/okno.exe" "$build/bin/oknoctl.exe" "$target/"
for plugin in platforms/qwindows platforms/qoffscreen styles/qwindowsvistastyle sqldrivers/qsqlite \
    tls/qopensslbackend imageformats/qico; do
    mkdir -p "$target/$(dirname $plugin)"
    cp "$prefix/plugins/$plugin.dll" "$target/$plugin.dll"
done
# Loaded by name, so no import table tells of them.
cp "$prefix"/bin/libcrypto-3*.dll "$prefix"/bin/libssl-3*.dll "$target/"
cp "$prefix/lib/engines-3/gost.dll" "$prefix/lib/ossl-modules/legacy.dll" "$target/"
cp /usr/share/qt6/translations/qtbase_ru.qm "$target/translations/"
printf '[Paths]\nPrefix=.\nPlugins=.\nTranslations=translations\n' >"$target/qt.conf"
cp packaging/linux/copyright "$target/licences/okno.txt"

missing=yes
while [ -n "$missing" ]; do
    missing=
    for file in $(find "$target" -name '*.exe' -o -name '*.dll'); do
        for name in $($triple-objdump -p "$file" | sed -n 's/.*DLL Name: //p'); do
            [ -e "$target/$name" ] && continue
            for folder in "$prefix/bin" "$runtime" "/usr/$triple/lib"; do
                [ -e "$folder/$name" ] || continue
                cp "$folder/$name" "$target/"
                missing=$name
                break
            done
        done
    done
done
find "$target" \( -name '*.exe' -o -name '*.dll' \) -exec $triple-strip --strip-unneeded {} +
du -sh "$target"
