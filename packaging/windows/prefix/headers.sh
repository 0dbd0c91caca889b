# Libraries that are headers only come from this machine's packages as they are: links, for the folder
# they lie in must not be searched by a compiler for Windows.
for library in boost tl; do
    ln -sfn "/usr/include/$library" "$PREFIX/include/$library"
done
mkdir -p "$PREFIX/share/cmake"
cp -R /usr/share/cmake/tl-expected "$PREFIX/share/cmake/"
