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
new=$lib/.inner-hearth.new
old=$lib/.inner-hearth.old
gone=$lib/.inner-hearth.gone
turn=$lib/.inner-hearth.turn
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

# When a process began, in ticks: with its number, it names one process and no later one.
began() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20; }
holder() { cat "$turn/holder" 2>/dev/null || :; }
has_turn() { [ "$(holder)" = "$$ $(began $$)" ]; }

# Whether the process that has the turn is still there. It may be about to write its number.
is_taken() {
    [ -n "$(holder)" ] || sleep 1
    number=$(holder)
    [ -n "${number#* }" ] && [ "$number" = "${number%% *} $(began "${number%% *}")" ]
}

# One at a time changes what is installed: only one can make the folder.
take_turn() {
    if ! mkdir "$turn" 2>/dev/null; then
        if [ -d "$turn" ] && is_taken; then
            refuse "Inner Hearth is being installed or removed just now. Please wait until that is done." \
                "Inner Hearth wird gerade installiert oder entfernt. Bitte warte, bis das fertig ist."
        fi
        rm -rf "$turn"
        mkdir "$turn"
    fi
    printf '%s\n' "$$ $(began $$)" >"$turn/holder"
}

leave_turn() { if has_turn; then rm -rf "$turn"; fi; }

# All lines of a list but the files in the program's folder.
outside() { at=$app awk 'index($0, "file:" ENVIRON["at"] "/") != 1' "$1"; }

# Removes a version that was moved to a folder ($1); what a person put there goes to another ($2).
hand_over() {
    [ -d "$1" ] || return 0
    if [ -e "$1/installed-files" ]; then
        at=$app awk 'BEGIN { start = "file:" ENVIRON["at"] "/" }
            index($0, start) == 1 { print substr($0, length(start) + 1) }' "$1/installed-files" |
            while IFS= read -r file; do
                [ "$file" = installed-files ] || rm -f -- "$1/$file"
            done
    fi
    # shellcheck disable=SC2016 # it is for the inner shell
    (cd "$1" && find . ! -type d ! -path ./installed-files -exec sh -c '
        to=$1
        shift
        for file; do
            target=$to/${file#./}
            mkdir -p "$(dirname "$target")" 2>/dev/null || target=$to/$(basename "$file")
            while [ -e "$target" ] || [ -L "$target" ]; do target=$target.kept; done
            mv "$file" "$target"
        done' sh "$2" {} +)
    rm -f "$1/installed-files"
    find "$1" -depth -type d -exec rmdir {} + 2>/dev/null || :
}

# What an install that was cut short left: before its end the old version is put back.
mend() {
    if [ -d "$old" ]; then
        if [ -d "$app" ]; then
            # What the newer one put elsewhere has to be known to the older one's removal.
            if [ -e "$manifest" ]; then outside "$manifest" >>"$old/installed-files"; fi
            mkdir -p "$new"
            mv "$app" "$new/undone"
        fi
        mv "$old" "$app"
    fi
    if [ -d "$app" ]; then
        hand_over "$new/undone" "$app"
        hand_over "$gone" "$app"
    fi
    # What couldn't be handed over is kept.
    if [ ! -d "$new/undone" ]; then rm -rf "$new"; fi
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
