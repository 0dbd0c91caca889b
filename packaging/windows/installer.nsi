; The installer: per user, so that no administrator is needed; Russian and English. An update replaces
; the program's own files only; workspaces lie elsewhere and are never touched.
;   makensis -INPUTCHARSET UTF8 -DSOURCE=FOLDER -DFILES=LIST -DICON=ICO -DTARGET=FILE -DVERSION=1.2.3 installer.nsi
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include LogicLib.nsh

!define NAME "Okno"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Okno"
!define CLASSES "Software\Classes"

Name "${NAME} ${VERSION}"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Okno"
InstallDirRegKey HKCU "Software\Okno\Installer" "Folder"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\okno.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "English"

LangString Running ${LANG_RUSSIAN} "Программа Okno открыта. Закройте её и повторите установку."
LangString Running ${LANG_ENGLISH} "Okno is running. Close it and install again."
LangString FileKind ${LANG_RUSSIAN} "Резервная копия Okno"
LangString FileKind ${LANG_ENGLISH} "Okno backup"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "ProductName" "${NAME}"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "FileDescription" "Установка Okno"
VIAddVersionKey /LANG=${LANG_RUSSIAN} "LegalCopyright" "GPL-3.0-or-later"

; Windows does not let anybody write to a program that runs: that is how a running one is noticed.
!macro StopWhenRunning
    ${If} ${FileExists} "$INSTDIR\okno.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\okno.exe" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(Running)" /SD IDOK
            SetErrorLevel 3
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Section
    !insertmacro StopWhenRunning
    ; Files of an older version that this one no longer has would stay and be loaded: it removes its own.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Okno.lnk" "$INSTDIR\okno.exe"
    WriteRegStr HKCU "Software\Okno\Installer" "Folder" "$INSTDIR"
    ; Offered for XML beside what is there; nothing is taken over.
    WriteRegStr HKCU "${CLASSES}\Applications\okno.exe\shell\open\command" "" '"$INSTDIR\okno.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\Applications\okno.exe\SupportedTypes" ".xml" ""
    WriteRegStr HKCU "${CLASSES}\.okno-backup" "" "Okno.Backup"
    WriteRegStr HKCU "${CLASSES}\Okno.Backup" "" "$(FileKind)"
    WriteRegStr HKCU "${CLASSES}\Okno.Backup\DefaultIcon" "" "$INSTDIR\okno.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\okno.exe,0"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    !insertmacro StopWhenRunning
    !include "${FILES}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; stays when somebody else put something there
    Delete "$SMPROGRAMS\Okno.lnk"
    DeleteRegKey HKCU "${CLASSES}\Applications\okno.exe"
    DeleteRegKey HKCU "${CLASSES}\.okno-backup"
    DeleteRegKey HKCU "${CLASSES}\Okno.Backup"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "Software\Okno\Installer"
SectionEnd
