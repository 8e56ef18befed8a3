#!/bin/sh
# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
# For any POSIX shell. Nothing here or below reads or changes what the person wrote or set.
set -eu
umask 022

HOME=${HOME:?has to be set}
case ${XDG_DATA_HOME:-} in /*) data=$XDG_DATA_HOME ;; *) data=$HOME/.local/share ;; esac
lib=$HOME/.local/lib
app=$lib/inner-hearth
manifest=$app/installed-files
quiet=

# Sentences in English and German.
in_german() { case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in de*) return 0 ;; *) return 1 ;; esac; }
sentence() { if in_german; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi; }
say() { [ -n "$quiet" ] || sentence "$1" "$2"; }
refuse() { sentence "$1" "$2" >&2; exit 1; }

# The window holds this lock as long as it is open; a command runs from the folder itself.
is_running() {
    lock=$data/inner-hearth/window.lock
    if [ -e "$lock" ] && command -v flock >/dev/null 2>&1; then
        # Held by another is 1; any other number says that it couldn't be asked.
        answer=0
        flock -n "$lock" true 2>/dev/null || answer=$?
        if [ "$answer" = 1 ]; then return 0; fi
    fi
    for process in /proc/[0-9]*; do
        case $(readlink "$process/exe" 2>/dev/null || :) in "$app"/*) return 0 ;; esac
    done
    return 1
}

refuse_while_running() {
    if is_running; then
        refuse "Inner Hearth is open. Please close it and run this again; nothing was changed." \
            "Inner Hearth ist geöffnet. Bitte schließe es und rufe dies noch einmal auf; nichts wurde verändert."
    fi
}

# So that menus, icons and kinds of file are known at once, where there are tools for that.
refresh() {
    if [ -d "$data/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1; then
        update-mime-database "$data/mime" >/dev/null 2>&1 || :
    fi
    if [ -d "$data/applications" ] && command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database "$data/applications" >/dev/null 2>&1 || :
    fi
    icons=$data/icons/hicolor
    if [ -e "$icons/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null 2>&1; then
        gtk-update-icon-cache -f -t -q "$icons" >/dev/null 2>&1 || :
    fi
    if [ -d "$icons" ]; then touch "$icons"; fi
}
