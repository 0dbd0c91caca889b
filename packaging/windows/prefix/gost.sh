# The GOST engine as gost.dll. The old processors that lack ADX are served too: no assembler of it.
cmake -G Ninja "$SRC/libengine-gost-openssl" -DCMAKE_TOOLCHAIN_FILE="$TOOLCHAIN" -DCMAKE_BUILD_TYPE=Release \
    -DOPENSSL_ROOT_DIR="$PREFIX" -DOPENSSL_INCLUDE_DIR="$PREFIX/include" \
    -DOPENSSL_CRYPTO_LIBRARY="$PREFIX/lib/libcrypto.dll.a" -DOPENSSL_SSL_LIBRARY="$PREFIX/lib/libssl.dll.a" \
    -DOPENSSL_ENGINES_DIR="$PREFIX/lib/engines-3" -DADDCARRY_U64=0 -DRELAXED_ALIGNMENT=1 -DSKIP_PERL_TESTS=1
ninja -j"$JOBS" gost_engine
mkdir -p "$PREFIX/lib/engines-3"
cp bin/gost.dll "$PREFIX/lib/engines-3/"
