/**
 * Former private keys. Each run that renews a certificate keeps the key that stood there before, for its own undo; of
 * each place the newest two stay, so that the last two renewals can be taken back, the newest first. Older ones go:
 * their certificates have long lapsed, and a key that nobody needs can only be lost. A link takes the place of such a
 * copy, so that the undo of that run is refused in words (72), not met by a hole.
 *
 * Only runs that were confirmed count, and only the server's own list of what they would put back: `sk_undo_file RUN N
 * PATH BEFORE AFTER`. Newest first by when their journals were written there, since laptops' clocks differ.
 */
export const formerKeysPrelude = String.raw`
sk_prune() { # prints how many were removed
  sk_once=' ' sk_twice=' ' sk_gone=0
  for sk_journal in $(ls -t $sk_base/runs/*/journal.jsonl 2>/dev/null); do
    sk_run_of=\${sk_journal%/*}
    sk_only_root "$sk_run_of/undo.list" || continue
    while IFS= read -r line; do
      case $line in "sk_undo_file $sk_run_of "*/live/*/privkey.pem\ *) sk_prune_line $line ;; esac
    done <"$sk_run_of/undo.list"
  done
  echo $sk_gone
}
sk_prune_line() { # an undo command's words
  [ $# = 6 ] && [ -f "$2/backup/$3" ] && [ ! -L "$2/backup/$3" ] || return 0
  case $sk_once in *" $4 "*) ;; *) sk_once="$sk_once$4 "; return 0 ;; esac
  case $sk_twice in *" $4 "*) ;; *) sk_twice="$sk_twice$4 "; return 0 ;; esac
  [ "$(sk_decided "$2")" = commit ] || return 0
  rm -f "$2/backup/$3" && ln -s removed "$2/backup/$3" && sk_gone=$((sk_gone + 1))
  return 0
}
`;
