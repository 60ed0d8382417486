; The installer for Windows: for one person, without an administrator.
;
; build.py calls it: makensis -WX -DVERSION=1.2.3 -DSOURCE=<frozen folder> -DOUTPUT=<setup.exe> installer.nsi
; -DSIGN=<command> signs the uninstaller as it is made (inner files and the set-up are signed by the
; workflow). The wine smoke test adds -XTarget amd64-unicode, because Debian's wine has no 32 bits.
;
; The library (clips, journal, settings, key) is never touched: not by an upgrade, not by an uninstall.

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!define NAME "Sora Desktop"
!define EXE "Sora Desktop.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PROGID "SoraDesktop.Clip"
!define PROJECT "SoraDesktop.Project"
!define CLASSES "Software\Classes"
; Qt 6.11 needs Windows 10 of the year 2018 (1809): its Qt6Core.dll calls that system's icuuc.dll.
!define OLDEST_BUILD 17763
; The longest path inside the folder is shorter than this; Windows takes 259 characters in all.
!define LONGEST_INSIDE 130
; What a silent set-up answers when it changed nothing.
!define EXIT_RUNNING 3
!define EXIT_TOO_OLD 4
!define EXIT_PATH 5

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} set-up"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT license"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "app.ico"
!define MUI_UNICON "app.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!include "installer_texts.nsh"

; --- what is in the way ---------------------------------------------------------------------

!macro RefuseWith TEXT CODE
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
    !insertmacro RefuseWith "$(TOO_OLD)" ${EXIT_TOO_OLD}
  ${EndIf}
  ReadRegStr $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 != ""
  ${AndIf} $0 < ${OLDEST_BUILD}
    !insertmacro RefuseWith "$(TOO_OLD)" ${EXIT_TOO_OLD}
  ${EndIf}
  ; Windows on ARM runs 64-bit programs of this kind too, from Windows 11 on.
  ${IfNot} ${IsNativeAMD64}
  ${AndIfNot} ${IsNativeARM64}
    !insertmacro RefuseWith "$(TOO_OLD)" ${EXIT_TOO_OLD}
  ${EndIf}
FunctionEnd

Function RefuseLongPath
  StrLen $0 $INSTDIR
  IntOp $0 $0 + ${LONGEST_INSIDE}
  ${If} $0 > 259
    !insertmacro RefuseWith "$(TOO_LONG)" ${EXIT_PATH}
  ${EndIf}
FunctionEnd

; A running program keeps its .exe from being opened for writing. Asked, never ended by force: it
; may be in the middle of a paid request.
!macro WaitUntilClosed PREFIX
Function ${PREFIX}WaitUntilClosed
  again:
  ${IfNot} ${FileExists} "$INSTDIR\${EXE}"
    Return
  ${EndIf}
  ClearErrors
  FileOpen $0 "$INSTDIR\${EXE}" a
  ${IfNot} ${Errors}
    FileClose $0
    Return
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
  SetErrorLevel ${EXIT_RUNNING}
  Quit
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; The shell reads which program opens which files only when it is told.
!macro TellShell
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; --- install --------------------------------------------------------------------------------

Section
  SetShellVarContext current
  Call RefuseLongPath
  Call WaitUntilClosed
  ; Whole folders of the program alone: no module of an older version may stay behind.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  SetOverwrite on
  File /r "${SOURCE}\*.*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"

  ; "Open with" offers the program for clips; the person's own player stays the default.
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "${NAME}"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "Software\Classes\.mp4\OpenWithProgids" "${PROGID}" ""

  ; A double click on a project opens it here: no other program has such files.
  WriteRegStr HKCU "${CLASSES}\${PROJECT}" "" "$(PROJECT_FILE)"
  WriteRegStr HKCU "${CLASSES}\${PROJECT}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${CLASSES}\${PROJECT}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "${CLASSES}\.soraproject" "" "${PROJECT}"
  WriteRegStr HKCU "${CLASSES}\.soraproject" "Content Type" "application/x-soraproject"
  WriteRegStr HKCU "${CLASSES}\.soraproject\OpenWithProgids" "${PROJECT}" ""
  !insertmacro TellShell
SectionEnd

; --- uninstall ------------------------------------------------------------------------------

Section "Uninstall"
  SetShellVarContext current
  Call un.WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\Uninstall.exe"
  ; Without /r: a folder that a person put something into stays.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegValue HKCU "Software\Classes\.mp4\OpenWithProgids" "${PROGID}"

  DeleteRegKey HKCU "${CLASSES}\${PROJECT}"
  DeleteRegValue HKCU "${CLASSES}\.soraproject\OpenWithProgids" "${PROJECT}"
  ; Another program may have taken such files over since.
  ReadRegStr $0 HKCU "${CLASSES}\.soraproject" ""
  ${If} $0 == "${PROJECT}"
    DeleteRegValue HKCU "${CLASSES}\.soraproject" ""
    DeleteRegValue HKCU "${CLASSES}\.soraproject" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\.soraproject\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.soraproject"
  !insertmacro TellShell
SectionEnd
