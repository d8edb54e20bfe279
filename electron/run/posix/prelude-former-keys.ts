/**
 * Former private keys. For the undo of each run that renews a certificate the key that stood there before stays: as a
 * version beside the new one, or, from before there were versions, as a copy in the run's folder. Of each place the
 * newest two stay, so that the last two renewals can be taken back, the newest first. Older ones go: their certificates
 * have long lapsed, and a key that nobody needs can only be lost. A link takes the place of the run's copy, so that the
 * undo of that run is refused in words (72), not met by a hole.
 *
 * Only runs that were confirmed count, and only the server's own list of what they would put back: `sk_undo_file RUN N
 * PATH BEFORE AFTER`, `sk_undo_swap RUN N PATH BEFORE TARGET`. Newest first by when their journals were written there,
 * since laptops' clocks differ.
 */
export const formerKeysPrelude = String.raw`
sk_prune() { # prints how many were removed
  sk_once=' ' sk_twice=' ' sk_gone=0
  for sk_journal in $(ls -t $sk_base/runs/*/journal.jsonl 2>/dev/null); do
    sk_run_of=\${sk_journal%/*}
    sk_only_root "$sk_run_of/undo.list" || continue
    sk_here=' '
    while IFS= read -r line; do
      case $line in
        "sk_undo_file $sk_run_of "*/live/*/privkey.pem\ * | "sk_undo_swap $sk_run_of "*/live/*/privkey.pem\ *)
          sk_prune_copy $line ;;
        "sk_undo_swap $sk_run_of "*/live/*/current\ \'link\ *) sk_prune_version $line ;;
      esac
    done <"$sk_run_of/undo.list"
  done
  echo $sk_gone
}
sk_prune_copy() { # an undo command's words
  [ $# = 6 ] && [ -f "$2/backup/$3" ] && [ ! -L "$2/backup/$3" ] && sk_third "\${4%/*}" || return 0
  [ "$(sk_decided "$2")" = commit ] || return 0
  rm -f "$2/backup/$3" && ln -s removed "$2/backup/$3" && sk_gone=$((sk_gone + 1))
  return 0
}
sk_prune_version() { # an undo command's words: what the link led to before, quoted, is two of them
  [ $# = 7 ] && [ ! -L "$2/backup/$3" ] || return 0
  sk_live=\${4%/current} sk_version=\${6%\'}
  sk_number=\${sk_version##*/}
  case $sk_number in '' | *[!0-9]*) return 0 ;; esac
  [ "$sk_version" = "../../versions/\${sk_live##*/}/$sk_number" ] && sk_third "$sk_live" || return 0
  [ "$(sk_decided "$2")" = commit ] && [ "$(readlink "$4")" != "$sk_version" ] || return 0
  ln -s removed "$2/backup/$3" || return 0
  sk_version=\${sk_live%/live/*}/versions/\${sk_live##*/}/$sk_number
  [ -d "$sk_version" ] && sk_only_root "$sk_version" && rm -rf "$sk_version" && sk_gone=$((sk_gone + 1))
  return 0
}
sk_third() { # PLACE : two newer ones of it have gone by; of one run all lines are told the same
  case $sk_here in *" $1=yes "*) return 0 ;; *" $1=no "*) return 1 ;; esac
  if sk_third_run "$1"; then sk_here="$sk_here$1=yes "; else sk_here="$sk_here$1=no "; return 1; fi
}
sk_third_run() { # PLACE
  case $sk_once in *" $1 "*) ;; *) sk_once="$sk_once$1 "; return 1 ;; esac
  case $sk_twice in *" $1 "*) ;; *) sk_twice="$sk_twice$1 "; return 1 ;; esac
}
`;
