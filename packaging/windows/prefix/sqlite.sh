# Qt's own copy of SQLite is cut out of Debian's source: the amalgamation is made and put back.
"$SRC/sqlite3/configure" --disable-tcl
make sqlite3.c
mkdir -p "$SRC/qt6-base/src/3rdparty/sqlite"
cp sqlite3.c sqlite3.h "$SRC/qt6-base/src/3rdparty/sqlite/"
# Tests compare with the bare library; they take it from here.
cp sqlite3.h "$PREFIX/include/"
"$TRIPLE-gcc-posix" -O2 -shared -o "$PREFIX/bin/sqlite3.dll" sqlite3.c \
    -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -Wl,--out-implib,"$PREFIX/lib/libsqlite3.dll.a"
