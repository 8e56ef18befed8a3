
# Removes what the installer put there, as it wrote it down, and nothing else.
remove() {
    while IFS= read -r line; do
        case $line in file:*) rm -f -- "${line#file:}" ;; esac
    done
    return 0
}

main() {
    case ${1:-} in
        '') ;;
        --quiet) quiet=yes ;;
        *)
            sentence "usage: inner-hearth-uninstall [--quiet]" "Aufruf: inner-hearth-uninstall [--quiet]"
            case $1 in -h | --help) exit 0 ;; *) exit 2 ;; esac
            ;;
    esac
    [ -e "$manifest" ] || refuse "Inner Hearth is not installed in $app." \
        "Inner Hearth ist in $app nicht installiert."
    refuse_while_running
    trap leave_turn EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    take_turn
    mend # so that there is one version to remove
    list=$(cat "$manifest")
    printf '%s\n' "$list" | remove
    refresh
    # In a folder that the installer made, what is left without any package is the tools' own.
    set -- "$data/mime/packages"/*
    if [ ! -e "$1" ] && printf '%s\n' "$list" | grep -qxF "folder:$data/mime"; then
        for name in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache \
            subclasses treemagic types version; do
            rm -f "$data/mime/$name"
        done
        rmdir "$data/mime"/* 2>/dev/null || :
    fi
    if [ -z "$(find "$data/applications" -name '*.desktop' 2>/dev/null)" ]; then
        rm -f "$data/applications/mimeinfo.cache"
    fi
    leave_turn
    printf '%s\n' "$list" | sed -n 's/^folder://p' | sort -r | while IFS= read -r folder; do
        rmdir -- "$folder" 2>/dev/null || :
    done
    say "Inner Hearth is removed. What you wrote and set is where it was." \
        "Inner Hearth ist entfernt. Was du geschrieben und eingestellt hast, ist noch da, wo es war."
}

main "$@"
