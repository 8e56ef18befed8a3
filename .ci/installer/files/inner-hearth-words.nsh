; SPDX-FileCopyrightText: 2026 Inner Hearth contributors
; SPDX-License-Identifier: Apache-2.0
;
; What the Windows installer says. Windows chooses the language; English where it is neither of these.

!macro Words name english german
  LangString ${name} ${LANG_ENGLISH} "${english}"
  LangString ${name} ${LANG_GERMAN} "${german}"
!macroend
!define Words "!insertmacro Words"

${Words} WELCOME_TITLE "Welcome" "Willkommen"
${Words} WELCOME \
  "Inner Hearth guides you through quiet practices about loneliness. It works without the internet, and what you write stays on this computer.$\r$\n$\r$\nIt is installed for you alone and needs no administrator. That takes about a minute.$\r$\n$\r$\nIf you had an older version, this one takes its place, and everything you wrote is kept." \
  "Inner Hearth begleitet dich durch stille Übungen zum Thema Einsamkeit. Es braucht kein Internet, und was du schreibst, bleibt auf diesem Computer.$\r$\n$\r$\nEs wird nur für dich installiert und braucht keinen Administrator. Das dauert etwa eine Minute.$\r$\n$\r$\nWenn du eine ältere Version hattest, tritt diese an ihre Stelle, und alles, was du geschrieben hast, bleibt erhalten."
${Words} COMING "Inner Hearth is being installed" "Inner Hearth wird installiert"
${Words} ONE_MOMENT "One moment, please." "Einen Moment, bitte."
${Words} DONE_TITLE "Inner Hearth is here" "Inner Hearth ist da"
${Words} DONE \
  "You find it in the Start menu whenever you like. Nothing begins on its own." \
  "Du findest es im Startmenü, wann immer du magst. Nichts beginnt von selbst."
${Words} OPEN "Open Inner Hearth" "Inner Hearth öffnen"
${Words} WHAT_IT_IS "Guided practice about loneliness" "Begleitete Übungen zum Thema Einsamkeit"
${Words} A_PRACTICE "Practice for Inner Hearth" "Übung für Inner Hearth"
${Words} PLEASE_CLOSE \
  "Inner Hearth is still open. Please close its window when it suits you; what you wrote is kept. Then choose Retry." \
  "Inner Hearth ist noch geöffnet. Schließ bitte das Fenster, wenn es dir passt; was du geschrieben hast, bleibt erhalten. Wähle dann „Wiederholen“."
${Words} REMOVING_OLDER "Making room for the new version …" "Platz für die neue Version schaffen …"
${Words} OLDER_STAYS \
  "Not all of the older version could be removed, so Inner Hearth may not open. Please restart the computer and try once more; what you wrote is kept." \
  "Die ältere Version ließ sich nicht ganz entfernen, daher öffnet sich Inner Hearth vielleicht nicht. Starte den Computer bitte neu und versuch es noch einmal; was du geschrieben hast, bleibt erhalten."
${Words} TOO_OLD \
  "Inner Hearth needs Windows 10 or newer, on a 64-bit computer. Nothing was changed." \
  "Inner Hearth braucht Windows 10 oder neuer auf einem 64-Bit-Computer. Es wurde nichts verändert."
${Words} TOO_FULL \
  "There is not enough room on this disk. Please free some space and try once more. Nothing was changed." \
  "Auf diesem Datenträger ist nicht genug Platz. Schaff bitte etwas Platz und versuch es noch einmal. Es wurde nichts verändert."
${Words} NOT_WRITTEN \
  "Not all files could be written, so Inner Hearth may not open. Please try once more; what you wrote is kept." \
  "Nicht alle Dateien ließen sich schreiben, daher öffnet sich Inner Hearth vielleicht nicht. Versuch es bitte noch einmal; was du geschrieben hast, bleibt erhalten."
${Words} TAKE_LEAVE "Remove Inner Hearth" "Inner Hearth entfernen"
${Words} YOUR_WORDS_STAY "What you wrote stays." "Was du geschrieben hast, bleibt."
${Words} GOING "Inner Hearth is being removed" "Inner Hearth wird entfernt"
${Words} LEAVING \
  "The program is removed from this computer. What you wrote, and your own practices, stay in ${DATA}; so you find them again if you come back." \
  "Das Programm wird von diesem Computer entfernt. Was du geschrieben hast und deine eigenen Übungen bleiben in ${DATA}; so findest du sie wieder, wenn du zurückkommst."
${Words} NOT_ALL_GONE \
  "Not all files could be removed. Please restart the computer and try once more; what you wrote is kept." \
  "Nicht alle Dateien ließen sich entfernen. Starte den Computer bitte neu und versuch es noch einmal; was du geschrieben hast, bleibt erhalten."
${Words} GONE_TITLE "Inner Hearth was removed" "Inner Hearth wurde entfernt"
${Words} GONE \
  "What you wrote is still in$\r$\n${DATA}$\r$\n$\r$\nIf you do not want to keep it, delete that folder yourself." \
  "Was du geschrieben hast, liegt noch in$\r$\n${DATA}$\r$\n$\r$\nWenn du es nicht behalten möchtest, lösch diesen Ordner selbst."
