# Debian's mingw-w64 (posix threads) makes programs for 64-bit Windows. OKNO_WINDOWS_PREFIX is the folder
# of the libraries that packaging/windows/cross.sh built: a cache variable or in the environment.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(OKNO_TRIPLE x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${OKNO_TRIPLE}-gcc-posix)
set(CMAKE_CXX_COMPILER ${OKNO_TRIPLE}-g++-posix)
set(CMAKE_RC_COMPILER ${OKNO_TRIPLE}-windres)

if(NOT OKNO_WINDOWS_PREFIX)
    set(OKNO_WINDOWS_PREFIX "$ENV{OKNO_WINDOWS_PREFIX}")
endif()
if(NOT OKNO_WINDOWS_PREFIX)
    message(FATAL_ERROR "OKNO_WINDOWS_PREFIX names no folder: see packaging/windows/README.md")
endif()
# A compiler check runs this file again in a project of its own.
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES OKNO_WINDOWS_PREFIX)

# Programs run on this machine; everything else is taken from the two Windows trees only.
set(CMAKE_FIND_ROOT_PATH /usr/${OKNO_TRIPLE} "${OKNO_WINDOWS_PREFIX}")
list(APPEND CMAKE_PREFIX_PATH "${OKNO_WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} "${OKNO_WINDOWS_PREFIX}/lib/pkgconfig")
