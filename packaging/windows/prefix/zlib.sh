# zlib comes ready from Debian; the prefix holds it so that it is whole.
mkdir -p "$PREFIX/bin" "$PREFIX/lib" "$PREFIX/include"
cp "/usr/$TRIPLE/lib/zlib1.dll" "$PREFIX/bin/"
cp "/usr/$TRIPLE/lib/libz.dll.a" "$PREFIX/lib/"
cp "/usr/$TRIPLE/include/zlib.h" "/usr/$TRIPLE/include/zconf.h" "$PREFIX/include/"
