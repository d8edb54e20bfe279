/**
 * `named_elsewhere NAME PATTERN` says `elsewhere` where a process of this name runs a program of such a path (a pattern of `case`)
 * and sees other files than ours: a container's, whose settings are not the ones that we would edit. Ports do not tell: those of a
 * container are often handed on to it (Docker). Whoever calls a program of theirs so only has us leave the software alone.
 * Constants of ours alone.
 */
export const namedElsewhere = String.raw`
named_elsewhere() { # NAME PATTERN
  for folder in /proc/[0-9]*; do
    { IFS= read -r line <"$folder/comm"; } 2>/dev/null || continue
    [ "$line" = "$1" ] || continue
    path=$(readlink "$folder/exe" 2>/dev/null)
    case $path in $2) ;; *) continue ;; esac
    # One that has just gone has no root at all.
    [ -e "$folder/root/" ] && ! [ "$folder/root/" -ef / ] || continue
    say elsewhere; echo 1
    return
  done
}
`;
