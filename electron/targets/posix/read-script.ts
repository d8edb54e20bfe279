import { scriptFrame } from '../../remote/script-frame.ts';

/** Bytes of the largest file that is read. Configuration is text by hand; the largest found in the wild are below. */
export const readLimit = 1_048_576;

/**
 * How a file is read that somebody else may have put there, or may put another in the place of while we look. Only a
 * regular file, only so much of it, and never through a link that leads out of its owner's reach:
 * - where only root could have made the path, nobody can change it meanwhile: its type is looked at and it is read;
 * - else we enter its folder, which the kernel then holds for us, ask the kernel where that is (a link planted after
 *   the first look shows here), and open the name there without following a link and without waiting for the other
 *   end of a pipe. Where `dd` cannot do that (busybox, BSD), it is not read: to open a device may do something already.
 * A link that is not root's is followed only to a file of the same owner (as `SymLinksIfOwnerMatch` does), a file of
 * many names (hard links) is read only for its owner.
 *
 * `sk_bytes PATH` prints at most one byte more than the limit; it fails with the reason in `$sk_unread`.
 */
const reading = String.raw`
sk_limit=${readLimit}
if [ "$sk_stat_by" = -c ]; then sk_measures='%u %h %a %s'; else sk_measures='%u %l %Lp %z'; fi
sk_look() { # PATH : enters where it leads; tells in $sk_unread why it is not read, else its owner, links, mode and size
  sk_unread= sk_foreign=
  sk_only_root "$1" || sk_foreign=$sk_why
  if [ -n "$sk_missing" ]; then sk_unread=absent; return 1; fi
  if [ -z "$sk_foreign" ]; then
    if sk_known "$1"; then return; fi
    sk_real=\${sk_at:-$(readlink -f "$1")}
    # A read of the kernel's own files may wait, or do something.
    case $sk_real in /proc/* | /sys/* | /dev/*) sk_unread=special; return 1 ;; esac
    [ -f "$sk_real" ] || { sk_unread=special; return 1; }
    sk_measure "$sk_real"
    return
  fi
  dd if=/dev/null iflag=nofollow,nonblock 2>/dev/null || { sk_unread=special; return 1; }
  sk_real=$sk_at sk_folder=\${sk_at%/*}
  sk_holder=$(stat "$sk_stat_by" "$sk_measures" "$sk_foreign" 2>/dev/null)
  case $sk_real in *"$sk_newline"* | '') sk_unread=special; return 1 ;; esac
  cd -P "$sk_folder/" 2>/dev/null && [ "$(/bin/pwd -P)" = "\${sk_folder:-/}" ] || { sk_unread=moved; return 1; }
  sk_name=./\${sk_real##*/}
  if [ -L "$sk_name" ] || [ ! -f "$sk_name" ]; then sk_unread=special; return 1; fi
  sk_measure "$sk_name" || return 1
  if [ "$sk_owner" != 0 ] && [ "$sk_owner" = "\${sk_holder%% *}" ] &&
    { [ -z "$sk_linked" ] || [ "$sk_owner" = "$sk_link_owner" ]; }; then return 0; fi
  if [ -n "$sk_linked" ] || [ "$sk_names" != 1 ]; then sk_unread=linked; return 1; fi
}
sk_measure() { # PATH
  set -- $(stat "$sk_stat_by" "$sk_measures" "$1" 2>/dev/null)
  [ $# = 4 ] || { sk_unread=moved; return 1; }
  sk_owner=$1 sk_names=$2 sk_mode=$3 sk_size=$4
  [ "$sk_size" -le $sk_limit ] || { sk_unread=large; return 1; }
}
# Of what only root could have made, asked at once: \`PATH//OWNER LINKS MODE SIZE SUM REAL\`, a line each. No path holds two slashes in a row.
sk_measured=$sk_newline sk_together=
sk_known() { # PATH : as sk_look leaves it, and its sum in $sk_sum; fails where nothing was asked about it
  sk_sum= sk_row=
  case $sk_measured in *$sk_newline"$1//"*) ;; *) return 1 ;; esac
  # Not by what precedes it: some shells try each length of that anew.
  sk_fields=$IFS; IFS=$sk_newline; set -f
  for sk_row in $sk_measured; do case $sk_row in "$1//"*) break ;; esac; done
  IFS=$sk_fields; set +f
  sk_row=\${sk_row#"$1//"}
  sk_owner=\${sk_row%% *} sk_row=\${sk_row#* }
  sk_names=\${sk_row%% *} sk_row=\${sk_row#* }
  sk_mode=\${sk_row%% *} sk_row=\${sk_row#* }
  sk_size=\${sk_row%% *} sk_row=\${sk_row#* }
  sk_sum=\${sk_row%% *} sk_real=\${sk_row#* }
}
sk_bytes() { # prints what sk_look found
  if [ -z "$sk_foreign" ]; then head -c $((sk_limit + 1)) <"$sk_real"
  else dd if="$sk_name" iflag=nofollow,nonblock bs=65536 count=17 2>/dev/null; fi
}
`.replaceAll('\\$', '$');

/**
 * The functions by which a script says what stands at a path, a part each, as `parseReading` takes them; `file PATH`,
 * `state PATH`, `certificate PATH`, `versions FOLDER`, each behind `sk_only_root PATH`, and in a subshell where somebody else has a hand in it, since it may enter a
 * folder (`apart FUNCTION PATH` sees to both); `folder_of PATH` before the first two. Expects `scriptFrame`. Reads only.
 */
export const fileReading = String.raw`${reading}
# Words, not functions: each of those would be a process more.
if command -v base64 >/dev/null 2>&1; then sk_to_text=base64 sk_from_text='base64 -d'
else sk_to_text='openssl base64' sk_from_text='openssl base64 -d'; fi
if command -v sha256sum >/dev/null 2>&1; then sk_digest=sha256sum; else sk_digest='openssl dgst -sha256 -r'; fi
sk_empty=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
# Who holds a lease on a file (fcntl(2), F_SETLEASE) makes it look empty to those who do not wait.
sk_held() { [ "$sk_size" != 0 ] && [ "$1" = "$2" ]; }
sk_sum_of() { # of what sk_look found, in $sum
  if [ -z "$sk_foreign" ] && [ -n "$sk_sum" ]; then sum=$sk_sum; return; fi
  if [ -z "$sk_foreign" ]; then sum=$($sk_digest <"$sk_real"); else sum=$(sk_bytes | $sk_digest); fi
  sum=\${sum%% *}
}
sk_measure_all() { # LETTER PATH... : of what is to be read, and only root could have made: one program measures all, one adds up all
  sk_asking= sk_places=
  while [ $# -gt 1 ]; do
    if sk_is_roots "$1" "$2"; then sk_asking=$sk_asking$2$sk_newline sk_places=$sk_places$sk_real$sk_newline; fi
    shift 2
  done
  sk_fields=$IFS; IFS=$sk_newline; set -f
  set -- $sk_places
  # One went meanwhile: then each is looked at by itself.
  [ $# != 0 ] && sk_rows=$(stat "$sk_stat_by" "$sk_measures" "$@" 2>/dev/null) || sk_rows=
  set -- $sk_rows
  sk_paths=$sk_asking sk_asking= sk_files=$sk_places sk_places=
  for sk_row in "$@"; do
    sk_path=\${sk_paths%%"$sk_newline"*} sk_paths=\${sk_paths#*"$sk_newline"}
    sk_real=\${sk_files%%"$sk_newline"*} sk_files=\${sk_files#*"$sk_newline"}
    [ "\${sk_row##* }" -le $sk_limit ] || continue
    sk_asking=$sk_asking$sk_path//$sk_row$sk_newline sk_places=$sk_places$sk_real$sk_newline
  done
  set -- $sk_places
  IFS=$sk_fields
  [ $# != 0 ] && sk_sums=$($sk_digest "$@" 2>/dev/null) || sk_sums=
  IFS=$sk_newline
  set -- $sk_sums
  for sk_sum in "$@"; do
    # A name that is shown in another way than it is has a mark in front.
    sk_sum=\${sk_sum#\\}
    sk_measured="$sk_measured\${sk_asking%%"$sk_newline"*} \${sk_sum%% *} \${sk_places%%"$sk_newline"*}$sk_newline"
    sk_asking=\${sk_asking#*"$sk_newline"} sk_places=\${sk_places#*"$sk_newline"}
  done
  IFS=$sk_fields; set +f
}
sk_is_roots() { # LETTER PATH : a file to read that only root could have made; where it is, in $sk_real
  case $1 in F | S) ;; *) return 1 ;; esac
  case $2 in *//*) return 1 ;; esac
  [ -f "$2" ] && { [ "$1" = F ] || [ ! -L "$2" ]; } && sk_only_root "$2" || return 1
  sk_real=\${sk_at:-$(readlink -f "$2")}
  case $sk_real in /proc/* | /sys/* | /dev/* | '' | *"$sk_newline"*) return 1 ;; esac
}
sk_texts() { # what \`file\` has left to be read, by one program, in its order
  [ -n "$sk_together" ] || return 0
  say texts
  sk_fields=$IFS; IFS=$sk_newline; set -f
  cat $sk_together | $sk_to_text
  IFS=$sk_fields; set +f
}
apart() { if sk_only_root "$2" || [ -n "$sk_missing" ]; then "$1" "$2"; else ("$1" "$2"); fi; } # FUNCTION PATH
seen=$sk_newline
# Not even root may write: marked immutable (chattr(1)), or on a file system that is read-only (access(2): EPERM, EROFS).
fixed() { [ -w "$1" ] || { say fixed; readlink -f "$1"; }; }
folder_of() { # PATH
  folder=\${1%/*}; folder=\${folder:-/}
  case $seen in *$sk_newline"$folder$sk_newline"*) return ;; esac
  seen=$seen$folder$sk_newline
  if sk_only_root "$folder"; then
    [ ! -L "$folder" ] || { say leads; printf '%s\n%s\n' "$folder" "$(readlink -f "$folder")"; }
    [ ! -d "$folder" ] || fixed "$folder"
  else [ "$sk_why" = "$sk_missing" ] || { say foreign; printf '%s\n%s\n' "$folder" "$sk_why"; }; fi
}
file() { # PATH
  sk_look "$1" || { say unread; printf '%s\n%s\n' "$1" "$sk_unread"; return; }
  [ -n "$sk_foreign" ] || fixed "$sk_real"
  # What only root writes keeps the size that it has been found to have, or is not taken.
  if [ -z "$sk_foreign" ] && [ -n "$sk_sum" ]; then
    if ! sk_held "$sk_sum" $sk_empty; then
      say file; printf '%s\n%s\n%s\n\n%s\n= %s\n' "$1" "$sk_real" "$sk_mode" "$sk_sum" "$sk_size"
      sk_together=$sk_together$sk_real$sk_newline
      return
    fi
    text= sum=
  elif [ -z "$sk_foreign" ]; then text=$($sk_to_text <"$sk_real") sum=$($sk_digest <"$sk_real")
  else text=$(sk_bytes | $sk_to_text) sum=$(echo "$text" | $sk_from_text | $sk_digest); fi
  if sk_held "$text" ''; then say unread; printf '%s\n%s\n' "$1" moved; return; fi
  say file; printf '%s\n%s\n%s\n%s\n' "$1" "$sk_real" "$sk_mode" "$sk_foreign"
  echo "\${sum%% *}"
  echo "$text"
}
state() { # PATH
  say state; printf '%s\n' "$1"
  if [ -L "$1" ]; then printf 'link\n'; readlink "$1"
  elif [ -d "$1" ]; then printf 'directory\n'
  elif [ ! -e "$1" ]; then printf 'absent\n'
  elif sk_look "$1" && sk_sum_of && ! sk_held "$sum" $sk_empty; then printf 'file\n%s\n' "$sum"
  else printf 'other\n'; fi
}
certificate() { # PATH
  say certificate; printf '%s\n' "$1"
  sk_look "$1" || { printf 'expired\n'; return; }
  set -- x509 -noout -text -fingerprint -sha256 -startdate -enddate -checkend 0
  if [ -z "$sk_foreign" ]; then said=$(openssl "$@" <"$sk_real" 2>/dev/null)
  else said=$(sk_bytes | openssl "$@" 2>/dev/null); fi && printf 'valid\n' || printf 'expired\n'
  sk_fields=$IFS; IFS=$sk_newline; set -f
  for line in $said; do
    case $line in
      *DNS:* | [Ss][Hh][Aa]256\ [Ff]ingerprint=* | not[BA]* | Issuer:* | Subject:* | *\ Issuer:* | *\ Subject:*)
        printf '%s\n' "$line" ;;
    esac
  done
  IFS=$sk_fields; set +f
}
versions() { # FOLDER
  sk_only_root "$1" && [ -d "$1" ] || return 0
  highest=0
  for one in "$1"/*/; do
    one=\${one%/} one=\${one##*/}
    case $one in '' | 0* | *[!0-9]* | ??????????*) ;; *) [ "$one" -le "$highest" ] || highest=$one ;; esac
  done
  say versions; printf '%s\n%s\n' "$1" "$highest"
}
`.replaceAll('\\$', '$');

/**
 * Standard input: nonce. Arguments: pairs of a letter and a path: `F` gives a file's bytes, `S` only what is there,
 * `C` the names, the days and the fingerprint of a certificate, `V` the highest of the numbers by which a folder's own folders are called. For each `F` comes the first path that somebody else than root may change,
 * for each folder in which an `F` or `S` stands the same once, where there is one. What only root could have made is measured, added
 * up and read by one program each for all of it. Reads only.
 */
export const readScript = String.raw`${scriptFrame}${fileReading}
exec </dev/null
sk_root_ways "$@"
sk_measure_all "$@"
while [ $# -gt 1 ]; do
  what=$1 path=$2; shift 2
  case $what in F | S) folder_of "$path" ;; esac
  case $what in
    F) apart file "$path" ;;
    S) apart state "$path" ;;
    C) apart certificate "$path" ;;
    V) apart versions "$path" ;;
  esac
done
sk_texts
say end
`.replaceAll('\\$', '$');
