; SPDX-FileCopyrightText: 2026 Inner Hearth contributors
; SPDX-License-Identifier: Apache-2.0
;
; The Windows installer: for one person, without an administrator. windows.py compiles it and hands in
; VERSION, VERSION_QUAD (four numbers), SIZE_KB, ICON, PICTURE (at the side), TARGET and two scripts made from the frozen folder:
; PUT (each file) and TAKE (each file away again, and each folder that is then empty). Nothing else of a
; folder is ever removed: a person may have put something there, or chosen it with /D=.
;
; Started with /S it asks nothing. How it ended: 0 well, 1 called off, 2 the app is open or not every file
; of the version that is there could be removed, 3 this Windows is too old or the disk too full, 4 a file could not be written.
; The uninstaller knows one more word, /UPDATE: a newer version comes, so menu and registry stay.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define NAME "Inner Hearth"
!define PROGRAM "inner-hearth.exe"
!define CONSOLE "inner-hearth-console.exe"
!define UNINSTALLER "uninstall-inner-hearth.exe"
!define PRACTICE "InnerHearth.Practice"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\InnerHearth"
!define CLASSES "Software\Classes"
; As platformdirs places it; app/places.py has the same name.
!define DATA "$LOCALAPPDATA\inner-hearth"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails hide
ShowUninstDetails hide

VIProductVersion "${VERSION_QUAD}"
VIFileVersion "${VERSION_QUAD}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "Inner Hearth contributors"
VIAddVersionKey /LANG=0 "LegalCopyright" "Inner Hearth contributors, Apache-2.0"

; Both programs are signed as they are made, where there is a certificate.
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(COMING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(ONE_MOMENT)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(DONE_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(DONE)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN)"
!insertmacro MUI_PAGE_FINISH

!define MUI_PAGE_HEADER_TEXT "$(TAKE_LEAVE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(YOUR_WORDS_STAY)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(LEAVING)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "$(GOING)"
!define MUI_PAGE_HEADER_SUBTEXT "$(ONE_MOMENT)"
!insertmacro MUI_UNPAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(GONE_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(GONE)"
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!include "inner-hearth-words.nsh"

; Goes on with the error flag set where the app is open: its program can't be written to then, and it
; holds its window's lock. Both are looked at, as a copy from elsewhere has the same reflections open.
!macro LookAt program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    ${If} ${Errors}
      StrCpy $1 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro Look prefix
Function ${prefix}LookWhetherOpen
  Push $0
  Push $1
  StrCpy $1 0
  !insertmacro LookAt "${PROGRAM}"
  !insertmacro LookAt "${CONSOLE}"
  ${If} ${FileExists} "${DATA}\window.lock"
    ClearErrors
    FileOpen $0 "${DATA}\window.lock" r
    ${If} ${Errors}
      StrCpy $1 1
    ${Else}
      ; The app locks the first byte; who gets it too is alone. It goes with the handle.
      System::Call 'kernel32::LockFile(p r0, i 0, i 0, i 1, i 0) i .r2'
      ${If} $2 = 0
        StrCpy $1 1
      ${EndIf}
      FileClose $0
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${If} $1 = 1
    SetErrors
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd

Function ${prefix}WaitUntilClosed
  ${Do}
    Call ${prefix}LookWhetherOpen
    ${IfNot} ${Errors}
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(PLEASE_CLOSE)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 2
      Quit
  ${Loop}
FunctionEnd
!macroend
!insertmacro Look ""
!insertmacro Look "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONINFORMATION "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  Call WaitUntilClosed
FunctionEnd

Function un.onInit
  Call un.WaitUntilClosed
FunctionEnd

; Removes the version that is there with its own uninstaller, which knows its own files.
Function RemoveOlder
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == ""
  ${OrIfNot} ${FileExists} "$0\${UNINSTALLER}"
    Return
  ${EndIf}
  DetailPrint "$(REMOVING_OLDER)"
  ; With _?= it works from where it is, and we wait for it; it must be the last word, without quotes.
  ClearErrors
  ExecWait '"$0\${UNINSTALLER}" /S /UPDATE _?=$0' $1
  ${If} ${Errors}
  ${OrIf} $1 <> 0
    MessageBox MB_OK|MB_ICONINFORMATION "$(OLDER_STAYS)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ; In the same folder the newer one is written over it, so that there is always one to begin with again.
  ${If} $0 != $INSTDIR
    Delete "$0\${UNINSTALLER}"
    RMDir "$0"
  ${EndIf}
FunctionEnd

Section
  ; Asked before the older version goes, so that the disk being full takes nothing from anybody.
  ${GetRoot} "$INSTDIR" $0
  ${DriveSpace} "$0\" "/D=F /S=K" $1
  ${If} $1 != ""
  ${AndIf} $1 L< ${SIZE_KB}
    MessageBox MB_OK|MB_ICONINFORMATION "$(TOO_FULL)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  Call RemoveOlder

  ; The uninstaller comes first: where a file can't be put, it removes the others when one tries again.
  ClearErrors
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  !include "${PUT}"
  SetOutPath "$INSTDIR"
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONINFORMATION "$(NOT_WRITTEN)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0 \
    SW_SHOWNORMAL "" "$(WHAT_IT_IS)"

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Inner Hearth contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1

  ; Offered in "open with"; what opens .yaml files by a double click stays as it is.
  WriteRegStr HKCU "${CLASSES}\${PRACTICE}" "" "$(A_PRACTICE)"
  WriteRegStr HKCU "${CLASSES}\${PRACTICE}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${PRACTICE}\shell\open" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${PRACTICE}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" open "%1"'
  WriteRegNone HKCU "${CLASSES}\.yaml\OpenWithProgids" "${PRACTICE}"
  ${RefreshShellIcons}
SectionEnd

; Said by TAKE between the files and the folders, which may well stay. The uninstaller, the menu and the
; registry are left then, so that one can try again; the installer of a newer version goes no further.
!macro FilesTaken
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONINFORMATION "$(NOT_ALL_GONE)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
!macroend

Section "Uninstall"
  ClearErrors
  !include "${TAKE}"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} "$0" "/UPDATE" $1
  ${IfNot} ${Errors}
    Return
  ${EndIf}

  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${CLASSES}\${PRACTICE}"
  DeleteRegValue HKCU "${CLASSES}\.yaml\OpenWithProgids" "${PRACTICE}"
  ; Others may have written there, too: these go only where nothing at all is left in them.
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\.yaml\OpenWithProgids"
  DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\.yaml"
  ${RefreshShellIcons}
SectionEnd
