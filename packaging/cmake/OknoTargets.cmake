# One place gives every target of the program the same strict settings; nothing is set per folder.

option(OKNO_WERROR "Warnings are errors (developers and CI; packagers leave it off)" OFF)
option(OKNO_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(OKNO_FUZZ "Instrument for libFuzzer (preset fuzz)" OFF)
option(OKNO_PRECOMPILE "Precompile the headers that every source reads" ON)
option(OKNO_CCACHE "Use ccache when it is installed" ON)

if(OKNO_CCACHE)
    find_program(OKNO_CCACHE_PROGRAM ccache)
    if(OKNO_CCACHE_PROGRAM)
        # What ccache wants to be told before it caches with precompiled headers; and one clone profits
        # from the builds of another.
        set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
            "${OKNO_CCACHE_PROGRAM}")
    endif()
endif()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set_property(GLOBAL PROPERTY AUTOGEN_SOURCE_GROUP "")

# Settings that every target of ours takes: warnings, hardening, the strict Qt defines.
function(okno_settings target)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
        QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
        OKNO_VERSION="${PROJECT_VERSION}" _GLIBCXX_ASSERTIONS)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
        -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wimplicit-fallthrough
        $<$<BOOL:${OKNO_WERROR}>:-Werror>)
    if(UNIX)
        target_compile_options(${target} PRIVATE
            -fstack-protector-strong -fstack-clash-protection -fno-strict-overflow
            $<$<NOT:$<BOOL:${OKNO_SANITIZE}>>:-fcf-protection=full>)
        target_compile_definitions(${target} PRIVATE
            $<$<AND:$<NOT:$<CONFIG:Debug>>,$<NOT:$<BOOL:${OKNO_SANITIZE}>>>:_FORTIFY_SOURCE=3>)
        target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now,-z,noexecstack)
    endif()
    if(OKNO_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined
            -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
    if(OKNO_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# Two thirds of the time of a source of ours goes into the same headers of Qt and the standard
# library, so they are read once a build (they fill 150 MB, so not once a target). No source may rely
# on it: tests/architecture compiles each header alone.
function(okno_precompile target)
    if(NOT OKNO_PRECOMPILE)
        return()
    endif()
    if(NOT TARGET okno_headers)
        file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/okno_headers.cpp" CONTENT "")
        add_library(okno_headers OBJECT "${CMAKE_BINARY_DIR}/okno_headers.cpp")
        set_target_properties(okno_headers PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(okno_headers PRIVATE Qt6::Core tl::expected)
        okno_settings(okno_headers)
        target_precompile_headers(okno_headers PRIVATE
            <QByteArray> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
            <QList> <QObject> <QString> <QStringList> <QUuid>
            <algorithm> <functional> <memory> <optional> <variant> <tl/expected.hpp>)
    endif()
    target_precompile_headers(${target} REUSE_FROM okno_headers)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()

# Keeps the files of the running platform: *_win.cpp on Windows, *_unix.cpp elsewhere.
function(okno_platform_sources list)
    if(WIN32)
        list(FILTER ${list} EXCLUDE REGEX "_unix\\.cpp$")
    else()
        list(FILTER ${list} EXCLUDE REGEX "_win\\.cpp$")
    endif()
    set(${list} "${${list}}" PARENT_SCOPE)
endfunction()

# okno_library(NAME [FOLDERS dir…] [EXCLUDE regex…] [LINK target…]): a static library of all sources
# below the folders (default: the calling folder).
function(okno_library name)
    cmake_parse_arguments(arg "" "" "FOLDERS;EXCLUDE;LINK" ${ARGN})
    if(NOT arg_FOLDERS)
        set(arg_FOLDERS .)
    endif()
    set(sources)
    foreach(folder IN LISTS arg_FOLDERS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS
            "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
        list(APPEND sources ${found})
    endforeach()
    foreach(pattern IN LISTS arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX "${pattern}")
    endforeach()
    okno_platform_sources(sources)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_LINK})
    okno_settings(${name})
    okno_precompile(${name})
endfunction()
