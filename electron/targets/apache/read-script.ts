import { scriptFrame } from './script-frame.ts';

/** Bytes of a file that are read: of root's own, and of one that somebody else may change. */
const mostOfRoots = 4_194_304;
const mostOfOthers = 262_144;

/**
 * Standard input: the nonce. Arguments: pairs of a letter and a path: `F` gives a file's bytes, `S` only what is
 * there, `C` the names and the end of a certificate; then, of every folder that they lie in and that somebody but root
 * may change, the path that is to blame. Reads only.
 *
 * A file that others may change is read as it is itself: a regular file up to a size, through no link of theirs. What
 * they swap between the question and the reading meets `dd`, which follows no last link and waits for no
 * FIFO where the system's can (GNU coreutils), and the time limit of every command where it cannot.
 */
export const readScript = String.raw`${scriptFrame}
if dd if=/dev/null of=/dev/null iflag=nofollow,nonblock 2>/dev/null; then careful='iflag=nofollow,nonblock'; else careful=; fi
size_of() { stat -L -c %s "$1" 2>/dev/null || stat -L -f %z "$1" 2>/dev/null; }
may_read() { # PATH : leaves how much in $most, whose in $whose, and where it really lies in $real
  whose= most=${mostOfRoots}
  if ! sk_only_root "$1"; then
    whose=$sk_why most=${mostOfOthers} links=$sk_links
    while IFS= read -r link; do
      # Where others may put links, they may lead anywhere.
      [ -z "$link" ] || sk_only_root "\${link%/*}/" || return 1
    done <<LINKS
$links
LINKS
  fi
  [ -f "$1" ] && real=$(readlink -f "$1") && size=$(size_of "$1") && [ "$size" -le $most ]
}
bytes() { dd if="$real" bs=65536 count=$((most / 65536 + 1)) $careful 2>/dev/null; }
sum() { if command -v sha256sum >/dev/null 2>&1; then sha256sum; else openssl dgst -sha256 -r; fi | cut -c1-64; }
encode() { if command -v base64 >/dev/null 2>&1; then base64; else openssl base64; fi; }
folders=$sk_newline
whose_folder() { # PATH : told once, where it is not root's
  d=\${1%/*}
  case $folders in *"$sk_newline$d$sk_newline"*) return ;; esac
  folders=$folders$d$sk_newline
  sk_only_root "\${d:-/}" || [ "$sk_why" = "$sk_missing" ] || { say foreign; printf '%s\n%s\n' "$d" "$sk_why"; }
}
while [ $# -gt 1 ]; do
  what=$1 path=$2; shift 2
  case $what in
    F) if may_read "$path"; then
         say file; printf '%s\n%s\n%s\n' "$path" "$real" "$whose"
         stat -L -c %a "$real" 2>/dev/null || stat -L -f %Lp "$real" 2>/dev/null
         bytes | sum
         bytes | encode
         whose_folder "$real"
       fi
       whose_folder "$path" ;;
    S) say state; printf '%s\n' "$path"
       if [ -L "$path" ]; then printf 'link\n'; readlink "$path"
       elif [ -d "$path" ]; then printf 'directory\n'
       elif may_read "$path"; then printf 'file\n'; bytes | sum
       elif [ -e "$path" ]; then printf 'other\n'
       else printf 'absent\n'; fi
       whose_folder "$path" ;;
    C) say certificate; printf '%s\n' "$path"
       pem=; if may_read "$path"; then pem=$(bytes); fi
       if printf '%s\n' "$pem" | openssl x509 -noout -checkend 0 >/dev/null 2>&1; then printf 'valid\n'; else printf 'expired\n'; fi
       printf '%s\n' "$pem" | openssl x509 -noout -text 2>/dev/null | grep -E 'DNS:' ;;
  esac
done
say end
`.replaceAll('\\$', '$');
