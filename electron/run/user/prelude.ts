import { lookPrelude, undoPrelude, writePrelude } from '../posix/prelude.ts';
import { laterUndoPrelude } from '../posix/prelude-later-undo.ts';

/**
 * What root's guards are for root, for an ordinary user: nothing is written, read or believed where anybody but this user and
 * root could have made what stands there. Every folder on the way, and what stands at its end, is the user's or root's;
 * nobody else may write there (but to folders like /tmp, where nobody can take away what is another's); no link is
 * followed at all; and what is written lies in a folder of the user's own. So what passes cannot be swapped between the look
 * and the act. They bear the names of root's guards, which the functions that make and take back changes ask.
 */
const ownGuards = String.raw`
sk_me=$(id -u)
sk_home=$(cd && pwd -P)
sk_base=$sk_home/.sealkeeper
sk_only_root() { # PATH : only this user, or root
  sk_why=$1 sk_missing= sk_at= sk_rest=$1 sk_shape=
  case $1 in *"$sk_newline"*) return 1 ;; /*) ;; *) return 1 ;; esac
  set -- /
  while [ -n "$sk_rest" ]; do
    sk_part=\${sk_rest%%/*}
    case $sk_rest in */*) sk_rest=\${sk_rest#*/} ;; *) sk_rest= ;; esac
    case $sk_part in '') continue ;; . | ..) return 1 ;; esac
    sk_at=$sk_at/$sk_part
    if [ -L "$sk_at" ]; then sk_why=$sk_at; return 1; fi
    if [ ! -e "$sk_at" ]; then sk_missing=$sk_at; break; fi
    set -- "$@" "$sk_at"
  done
  sk_list=$(stat "$sk_stat_by" "$sk_stat_as" "$@" 2>/dev/null) || return 1
  sk_fields=$IFS; IFS=$sk_newline; set -f
  set -- $sk_list
  IFS=$sk_fields; set +f
  for sk_line_of in "$@"; do
    sk_told
    case $sk_owner in 0 | "$sk_me") ;; *) return 1 ;; esac
    case $sk_mode in d????????[tT]*) ;; ?????w* | ????????w*) return 1 ;; esac
  done
  sk_why=$sk_missing
  [ -z "$sk_missing" ]
}
sk_others() {
  printf '%s\n' "$sk_why"
  printf 'somebody else may write to %s, or a link leads there: nothing is done there until it, and every folder on the way to it, belongs to this user or root (chmod go-w)\n' "$sk_why" >&2
  return 68
}
sk_safe() { # PATH : may be put there, replaced or taken away
  sk_near=$1
  case $1 in /*) ;; *) sk_why=$1; sk_others; return ;; esac
  while [ -n "$sk_near" ] && [ ! -e "$sk_near" ] && [ ! -L "$sk_near" ]; do sk_near=\${sk_near%/*}; done
  sk_near=\${sk_near:-/}
  sk_only_root "$sk_near" || { sk_others; return; }
  sk_why=$sk_near
  [ -O "$sk_near" ] || { sk_others; return; }
  [ "$sk_near" != "$1" ] || [ -O "\${1%/*}/" ] || { sk_why=\${1%/*}; sk_others; }
}
sk_safe_parent() { # PATH : and its folder is there, and is no link
  d=\${1%/*}; d=\${d:-/}
  [ -d "$d" ] && [ ! -L "$d" ] || { echo "not a folder: $d" >&2; return 73; }
  sk_safe "$1"
}
sk_line() { line=; { IFS= read -r line <"$1"; } 2>/dev/null; } # FILE : its first line, in $line
`;

/** The run's folder and its lock, in the user's own folder. Nobody watches: what was cut off is taken up by the app alone. */
const ownRun = String.raw`
sk_boot() { cat /proc/sys/kernel/random/boot_id 2>/dev/null || echo unknown; }
sk_decided() { readlink "$1/decided" 2>/dev/null; } # FOLDER
sk_holds() { sk_only_root "$sk_base/lock/owner" && sk_line "$sk_base/lock/owner" && [ "$line" = "$1" ]; } # RUN
sk_user_open() { # RUN WHO : takes the lock for this run, or says who has it
  for tool in cut head tail cp mv stat sed readlink find; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$tool"; return 69; }
  done
  command -v sha256sum >/dev/null 2>&1 || command -v openssl >/dev/null 2>&1 || { echo openssl; return 69; }
  case $1 in '' | *[!a-z0-9-]*) return 64 ;; esac
  sk_safe "$sk_base" || return
  mkdir -p -m 700 "$sk_base" && chmod 700 "$sk_base" || return 73
  n=0
  until mkdir "$sk_base/lock" 2>/dev/null || sk_holds "$1"; do
    [ -d "$sk_base/lock" ] || { echo "$sk_base cannot be written" >&2; return 73; }
    n=$((n + 1))
    # Nobody can see whether the other one lives; after a day it has gone.
    if [ $n -gt 2 ] || [ -z "$(find "$sk_base/lock" -prune -mtime +0 2>/dev/null)" ]; then
      cat "$sk_base/lock/owner" 2>/dev/null; return 75
    fi
    # Renamed first: of two that clear, only one takes away what it saw.
    mv "$sk_base/lock" "$sk_base/lock.$$" 2>/dev/null && rm -rf "$sk_base/lock.$$"
  done
  printf '%s\n%s\n%s\n%s\n' "$1" "$2" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$(sk_boot)" >"$sk_base/lock/owner.new" &&
    mv -f "$sk_base/lock/owner.new" "$sk_base/lock/owner" && sk_holds "$1" || { rm -rf "$sk_base/lock"; return 73; }
  mkdir -p -m 700 "$sk_base/runs" "$sk_base/runs/$1" "$sk_base/runs/$1/backup" || { rm -rf "$sk_base/lock"; return 73; }
  sk_safe "$sk_base/runs/$1/backup" || { r=$?; rm -rf "$sk_base/lock"; return $r; }
}
sk_user_ask() { # RUN : how it stands
  d=$sk_base/runs/$1
  sk_safe "$d" || return
  if [ -d "$d" ]; then echo folder; fi
  printf 'decided %s\n' "$(sk_decided "$d")"
  if [ -d "$sk_base/lock" ]; then
    printf 'lock\n'; cat "$sk_base/lock/owner" 2>/dev/null; sk_boot
  fi
  return 0
}
sk_user_guard() { # RUN : goes in front of changes: the lock is ours, and nobody has ended the run
  sk_holds "$1" || { cat "$sk_base/lock/owner" 2>/dev/null; return 75; }
  by=$(sk_decided "$sk_base/runs/$1")
  [ -z "$by" ] || { printf 'it is over: %s\n' "$by" >&2; return 76; }
}
sk_user_decide() { # RUN commit|undo : a run that is taken back is never confirmed any more
  d=$sk_base/runs/$1
  sk_safe "$d/decided.new" || return
  by=$(sk_decided "$d")
  if [ "$by" = undo ] && [ "$2" = commit ]; then echo "it is being taken back" >&2; return 76; fi
  [ -d "$d" ] || [ "$2" = undo ] || return 73
  if [ -d "$d" ]; then
    rm -f "$d/decided.new" && ln -s "$2" "$d/decided.new" && mv -f "$d/decided.new" "$d/decided" || return 73
  fi
}
sk_user_keep() { # RUN <journal : what a finished run leaves: copies of the former files and its journal
  sk_user_decide "$1" commit || return
  sk_safe "$sk_base/runs/$1/journal.jsonl" && cat >"$sk_base/runs/$1/journal.jsonl" || return 73
  sk_user_release "$1"
}
sk_user_release() { # RUN : gives the lock free; the copies stay
  if sk_holds "$1"; then rm -rf "$sk_base/lock"; fi
}
sk_user_forget() { # RUN : an undone run leaves nothing
  case $1 in '' | *[!a-z0-9-]*) return 64 ;; esac
  if [ -e "$sk_base/runs/$1" ]; then
    sk_safe "$sk_base/runs/$1" || return
    rm -rf "$sk_base/runs/$1"
  fi && sk_user_release "$1"
  rmdir "$sk_base/runs" "$sk_base" 2>/dev/null
  [ ! -e "$sk_base/runs/$1" ]
}
`;

/** The shell functions of a run on a user's own space, sent once per connection. */
export const userPrelude = [ownGuards, lookPrelude, writePrelude, undoPrelude, laterUndoPrelude, ownRun]
  .join('')
  .replaceAll('\\$', '$');
