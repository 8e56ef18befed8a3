
version='@VERSION@'
machine='@MACHINE@'
oldest_glibc='@GLIBC@'
unpacked_kib=@UNPACKED_KIB@
first_line=@FIRST_LINE@
sha256='@SHA256@'

made=
bin=$HOME/.local/bin
link=$bin/inner-hearth
entry=$data/applications/org.innerhearth.InnerHearth.desktop

help() {
    sentence "Installs Inner Hearth $version for you alone, without root: into $app,
with a link in $bin and an entry in your menu. An older version is replaced.

usage: sh $0 [--quiet]                  install, or update
       sh $0 --uninstall [--quiet]      remove it; what you wrote and set stays
       sh $0 --check                    see whether this file came whole
       sh $0 --extract FOLDER           only unpack it
       sh $0 --help" \
        "Installiert Inner Hearth $version nur für dich, ohne root: nach $app,
mit einem Verweis in $bin und einem Eintrag in deinem Menü. Eine ältere Version wird ersetzt.

Aufruf: sh $0 [--quiet]                 installieren oder aktualisieren
        sh $0 --uninstall [--quiet]     entfernen; was du geschrieben und eingestellt hast, bleibt
        sh $0 --check                   nachsehen, ob diese Datei ganz angekommen ist
        sh $0 --extract ORDNER          nur auspacken
        sh $0 --help"
}

payload() { tail -n "+$first_line" "$0"; }

need() {
    command -v "$1" >/dev/null 2>&1 || refuse "This needs the program $1; please install it ($2)." \
        "Dafür braucht es das Programm $1; bitte installiere es ($2)."
}

check_whole() {
    need sha256sum coreutils
    found=$(payload | sha256sum | cut -d ' ' -f 1)
    [ "$found" = "$sha256" ] || refuse \
        "This file is damaged; please get it once more. Nothing was changed." \
        "Diese Datei ist beschädigt; bitte hol sie noch einmal. Nichts wurde verändert."
}

# Whether a version is at least another: numbers, compared one by one.
at_least() {
    awk -v a="$1" -v b="$2" 'BEGIN {
        split(a, x, "."); split(b, y, ".")
        for (i = 1; i <= 3; i++) if (x[i] + 0 != y[i] + 0) exit !(x[i] + 0 > y[i] + 0)
    }'
}

check_system() {
    [ "$(uname -s) $(uname -m)" = "Linux $machine" ] || refuse \
        "This is made for Linux on $machine, and this computer is $(uname -s) on $(uname -m)." \
        "Das hier ist für Linux auf $machine; dieser Rechner ist $(uname -s) auf $(uname -m)."
    glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2) || glibc=
    if [ -z "$glibc" ] || ! at_least "$glibc" "$oldest_glibc"; then
        refuse "This needs a newer system: glibc $oldest_glibc or later, as in Debian 12 or Ubuntu 23.04. Here it is ${glibc:-another C library}." \
            "Das hier braucht ein neueres System: glibc ab $oldest_glibc, wie in Debian 12 oder Ubuntu 23.04. Hier ist es ${glibc:-eine andere C-Bibliothek}."
    fi
    need xz xz-utils
    need tar tar
}

# Room for the new version beside the old one, and a little to breathe.
check_room() {
    free=$(df -Pk "$1" | awk 'NR == 2 { print $4 }')
    wanted=$((unpacked_kib + unpacked_kib / 10 + 1024))
    [ "$free" -ge "$wanted" ] || refuse \
        "There is too little room: $((wanted / 1024)) MB are needed in $1, and $((free / 1024)) MB are free." \
        "Da ist zu wenig Platz: In $1 braucht es $((wanted / 1024)) MB, und $((free / 1024)) MB sind frei."
}

unpack() { payload | xz -dc | tar --no-same-owner -xf - -C "$1"; }

# What was there before is put back if this is cut short.
# shellcheck disable=SC2317 # the trap reaches it
undo() {
    trap '' HUP INT TERM
    if has_turn; then
        mend
        leave_turn
        if [ ! -d "$app" ]; then
            sort -r "$made" | while IFS= read -r folder; do rmdir -- "$folder" 2>/dev/null || :; done
        fi
    fi
    rm -f "$made"
}

# The folder and those above it that aren't there yet, so that removing can take them along.
note_folder() {
    if [ ! -d "$1" ] && ! grep -qxF -e "$1" "$made"; then
        note_folder "$(dirname "$1")"
        printf '%s\n' "$1" >>"$made"
    fi
}

# A menu's entry doubles backslashes. In a command, they first stand before these characters, too.
escaped() { printf '%s' "$1" | sed 's/\\/&&/g'; }
in_command() { escaped "$(printf '%s' "$1" | sed 's/[\\"`$]/\\&/g; s/%/%%/g')"; }

write_entry() {
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s" open %%f\n' "$(in_command "$link")" ;;
            TryExec=*) printf 'TryExec=%s\n' "$(escaped "$link")" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done
}

list_share() { (cd "$new/share" && find . -type f | sort); }

# All that will be there, written down before any of it is: whatever happens, it can be removed.
write_down() {
    list_share | while IFS= read -r file; do note_folder "$(dirname "$data/${file#./}")"; done
    {
        (cd "$new/program" && find . ! -type d) | at=$app awk '{ print "file:" ENVIRON["at"] substr($0, 2) }'
        list_share | at=$data awk '{ print "file:" ENVIRON["at"] substr($0, 2) }'
        printf 'file:%s\n' "$manifest" "$link"
        (cd "$new/program" && find . -type d) | at=$app awk '{ print "folder:" ENVIRON["at"] substr($0, 2) }'
        awk '{ print "folder:" $0 }' "$made"
        # Folders that an older version made stay known as made by us.
        if [ -e "$manifest" ]; then grep '^folder:' "$manifest"; fi
    } | awk '!seen[$0]++' >"$new/own"
    # Until the older version is gone, what only it put elsewhere is in the list, too.
    {
        cat "$new/own"
        if [ -e "$manifest" ]; then outside "$manifest"; fi
    } | awk '!seen[$0]++' >"$new/program/installed-files"
}

put_share() {
    list_share | while IFS= read -r file; do
        target=$data/${file#./}
        mkdir -p "$(dirname "$target")"
        if [ "$target" = "$entry" ]; then
            write_entry <"$new/share/$file" >"$target.new"
        else
            cp "$new/share/$file" "$target.new"
        fi
        mv -f "$target.new" "$target"
    done
}

# What an older version put there and this one doesn't.
remove_what_is_gone() {
    if [ -e "$gone/installed-files" ]; then
        grep '^file:' "$gone/installed-files" | grep -vxFf "$new/own" | while IFS= read -r line; do
            rm -f -- "${line#file:}"
        done
    fi
}

refuse_what_is_not_ours() {
    stranger=
    if [ -L "$link" ] || [ -e "$link" ]; then
        [ "$(readlink "$link" || :)" = ../lib/inner-hearth/inner-hearth ] || stranger=$link
    fi
    if [ -e "$app" ] && [ ! -e "$manifest" ]; then stranger=$app; fi
    [ -z "$stranger" ] || refuse \
        "$stranger is there, and not from this installer. Please move it away first." \
        "$stranger gibt es schon, und es ist nicht von hier. Bitte verschiebe es zuerst."
}

install() {
    check_whole
    check_system
    refuse_while_running
    refuse_what_is_not_ours
    check_room "$HOME"
    if [ "$(id -u)" = 0 ]; then
        say "You are root: this installs Inner Hearth for root alone, in $HOME." \
            "Du bist root: Inner Hearth wird nur für root installiert, in $HOME."
    fi
    say "Installing Inner Hearth $version …" "Inner Hearth $version wird installiert …"
    trap undo EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    made=$(mktemp)
    for folder in "$lib" "$bin"; do note_folder "$folder"; done
    mkdir -p "$lib"
    take_turn
    mend # what was cut short before
    mkdir -p "$new" "$bin"
    unpack "$new"
    write_down
    refuse_while_running # it may have been opened meanwhile
    if [ -d "$app" ]; then mv "$app" "$old"; fi
    mv "$new/program" "$app"
    ln -sfn ../lib/inner-hearth/inner-hearth "$link"
    put_share
    # From here on the new version stays.
    if [ -d "$old" ]; then mv "$old" "$gone"; fi
    remove_what_is_gone
    mv -f "$new/own" "$manifest"
    hand_over "$gone" "$app"
    refresh
    say "Done. Inner Hearth is in your menu; in a terminal: inner-hearth" \
        "Fertig. Inner Hearth ist in deinem Menü; im Terminal: inner-hearth"
    case :$PATH: in
        *":$bin:"*) ;;
        *)
            say "($bin is not in your PATH; after the next login it may be. Until then: $link)" \
                "($bin ist nicht in deinem PATH; nach der nächsten Anmeldung vielleicht. Bis dahin: $link)"
            ;;
    esac
}

extract() {
    [ -n "${1:-}" ] || { help >&2; exit 2; }
    check_whole
    need xz xz-utils
    mkdir -p "$1"
    check_room "$1"
    unpack "$1"
}

uninstall() {
    refuse_while_running
    if [ -d "$lib" ]; then
        trap leave_turn EXIT
        take_turn
        mend # so that there is one version to remove
        leave_turn
    fi
    [ -e "$app/inner-hearth-uninstall" ] || refuse "Inner Hearth is not installed in $app." \
        "Inner Hearth ist in $app nicht installiert."
    exec sh "$app/inner-hearth-uninstall" ${quiet:+--quiet}
}

main() {
    do=install
    folder=
    while [ $# -gt 0 ]; do
        case $1 in
            --quiet) quiet=yes ;;
            --uninstall | --check) do=${1#--} ;;
            --extract) do=extract folder=${2:-} && { [ $# -lt 2 ] || shift; } ;;
            -h | --help) do=help ;;
            *) help >&2; exit 2 ;;
        esac
        shift
    done
    case $do in
        check)
            check_whole
            say "This file is whole." "Diese Datei ist ganz."
            ;;
        extract) extract "$folder" ;;
        uninstall) uninstall ;;
        help) help ;;
        *) install ;;
    esac
}

main "$@"
exit
