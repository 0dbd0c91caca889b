# What is installed, where, and the Debian package of it. Included last: the programs exist by then.
# The program's own data is compiled in; beside the programs there are only the desktop's files.

set(programs okno oknoctl)
if(OKNO_EMBEDDED_WINDOW)
    list(APPEND programs okno-window)
endif()
install(TARGETS ${programs} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(UNIX AND NOT APPLE)
    set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
    install(FILES "${linux}/okno.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${linux}/org.okno.Okno.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${linux}/okno.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
    install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

    # Debian wants it packed at the highest level and without a time in it.
    find_program(OKNO_GZIP_PROGRAM gzip)
    if(OKNO_GZIP_PROGRAM)
        set(changelog "${PROJECT_BINARY_DIR}/changelog.gz")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${linux}/changelog")
        execute_process(COMMAND "${OKNO_GZIP_PROGRAM}" -9nc "${linux}/changelog"
            OUTPUT_FILE "${changelog}" COMMAND_ERROR_IS_FATAL ANY)
        install(FILES "${changelog}" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
    endif()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME okno)
set(CPACK_PACKAGE_VENDOR "Okno maintainers")
set(CPACK_PACKAGE_CONTACT "Okno maintainers <maintainers@okno.example>")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop client of a national single window for foreign trade")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Okno prepares goods declarations without a connection, checks them, signs them
with local keys (GOST R 34.10-2012, RSA, ECDSA), delivers each of them once to
the window and keeps the receipt that the window signs, in a sealed workspace.
.
Besides the program with windows (okno) there is a command line (oknoctl) and a
training window to practise with (okno-window).")
# The libraries that the programs link. What is loaded by name is not
# seen there: the driver of the store and the GOST algorithms.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libengine-gost-openssl")
# Qt's own words; the desktops without X11; a key store for the workspace's key.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, qt6-wayland, libsecret-1-0, gnome-keyring | kwalletmanager")
include(CPack)
