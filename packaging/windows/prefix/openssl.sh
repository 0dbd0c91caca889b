# OpenSSL, first: Qt is configured against its headers and loads the libraries at run time.
CC=gcc-posix "$SRC/openssl/Configure" mingw64 --cross-compile-prefix="$TRIPLE-" shared no-tests \
    --prefix="$PREFIX" --openssldir="$PREFIX/ssl" --libdir=lib
make -j"$JOBS"
make install_sw
