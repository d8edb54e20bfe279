import { laterUndoPrelude } from './prelude-later-undo.ts';
import { runPrelude } from './prelude-run.ts';
import { servicePrelude } from './prelude-service.ts';
import { watchdogPrelude } from './watchdog.ts';

/**
 * The shell functions that make and take back changes on a POSIX server: sent once per connection, called by
 * name with data as arguments. POSIX sh with coreutils or busybox, and openssl; no bash, GNU or systemd needed.
 *
 * Exit codes: 65 something else is there than was planned · 66 the result is not what was planned ·
 * 67 edited by somebody since · 68 the folder is not safe to write in · 69 a tool is missing ·
 * 70 the service is not alive · 75 another run has the server · 76 the server decided by itself.
 */
export const preludeExit = {
  changed: 65,
  wrongResult: 66,
  edited: 67,
  unsafeFolder: 68,
  toolMissing: 69,
  notAlive: 70,
  busy: 75,
  decided: 76,
} as const;

/** `state PATH` prints one line: absent | file SHA256 MODE UID GID | link TARGET | directory MODE | other. */
const look = String.raw`
sk_sha() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum <"$1" | cut -d' ' -f1
  else openssl dgst -sha256 -r <"$1" | cut -d' ' -f1; fi
}
sk_stat() { stat -c '%a %u %g' "$1" 2>/dev/null || stat -f '%Lp %u %g' "$1"; }
sk_state() {
  if [ -L "$1" ]; then printf 'link %s\n' "$(readlink "$1")"
  elif [ -f "$1" ]; then printf 'file %s %s\n' "$(sk_sha "$1")" "$(sk_stat "$1")"
  elif [ -d "$1" ]; then printf 'directory %s\n' "$(sk_stat "$1")"
  elif [ -e "$1" ]; then echo other
  else echo absent; fi
}
sk_is() { # sk_is PATH absent|SHA256 : is that what stands there now?
  s=$(sk_state "$1")
  case $2 in absent) [ "$s" = absent ] ;; *) case $s in "file $2 "*) ;; *) false ;; esac ;; esac
}
sk_unbase64() { if command -v base64 >/dev/null 2>&1; then base64 -d; else openssl base64 -d -A; fi; }
`;

/** Atomic replacement: staged beside the target (same file system and security label), compared, renamed. */
const write = String.raw`
sk_safe_parent() { # nobody but root and the folder's group may plant names there
  d=$(dirname "$1")
  [ -d "$d" ] && [ ! -L "$d" ] || { echo "not a folder: $d" >&2; return 68; }
  case $(ls -ld "$d") in ????????w?*) echo "everybody may write to $d" >&2; return 68 ;; esac
}
sk_staged() { printf '%s/.%s.sealkeeper-new' "$(dirname "$1")" "$(basename "$1")"; }
sk_prepare() { # RUN N PATH absent|SHA256
  if ! sk_is "$3" "$4"; then sk_state "$3"; return 65; fi
  if [ "$4" != absent ]; then
    cp -pP "$3" "$1/backup/$2" && [ "$(sk_sha "$1/backup/$2")" = "$4" ] || return 66
  fi
  sk_state "$3"
}
sk_install() { # PATH BEFORE AFTER MODE : the staged file takes its place
  t=$(sk_staged "$1")
  [ "$(sk_sha "$t")" = "$3" ] || { rm -f "$t"; echo "the staged file is not what was planned" >&2; return 66; }
  sk_is "$1" "$2" || { rm -f "$t"; sk_state "$1"; return 65; }
  if [ "$2" = absent ]; then chmod "$4" "$t" || return 1; fi
  sync "$t" 2>/dev/null || sync
  mv -f "$t" "$1" || { rm -f "$t"; return 1; }
  if command -v restorecon >/dev/null 2>&1; then restorecon -F "$1" 2>/dev/null; fi
  sk_state "$1"
}
sk_stage_start() { # PATH BEFORE : an empty staged file with the attributes of the one it replaces
  sk_safe_parent "$1" || return 68
  t=$(sk_staged "$1"); rm -f "$t"
  if [ "$2" = absent ]; then (set -C; : >"$t") || return 1; else cp -pP "$1" "$t" || return 1; fi
}
sk_write() { # PATH BEFORE AFTER MODE <content
  sk_stage_start "$1" "$2" || return
  cat >"$(sk_staged "$1")" || { rm -f "$(sk_staged "$1")"; return 1; }
  sk_install "$@"
}
sk_copy() { # PATH BEFORE AFTER MODE SOURCE : for keys, which never leave the server
  sk_stage_start "$1" "$2" || return
  cat "$5" >"$(sk_staged "$1")" || { rm -f "$(sk_staged "$1")"; return 1; }
  sk_install "$1" "$2" "$3" "$4"
}
sk_edit() { # PATH BEFORE AFTER (START END BASE64)... : only what is inserted travels
  p=$1 b=$2 a=$3; shift 3
  sk_stage_start "$p" "$b" || return
  {
    at=0
    while [ $# -ge 3 ]; do
      [ "$1" -gt "$at" ] && tail -c +$((at + 1)) "$p" | head -c $(($1 - at))
      [ -n "$3" ] && printf %s "$3" | sk_unbase64
      at=$2; shift 3
    done
    tail -c +$((at + 1)) "$p"
  } >"$(sk_staged "$p")" || { rm -f "$(sk_staged "$p")"; return 1; }
  sk_install "$p" "$b" "$a" 0
}
sk_link() { # PATH TARGET
  sk_safe_parent "$1" || return
  ln -s "$2" "$1" && sk_state "$1"
}
sk_mkdir() { # PATH MODE
  if [ -d "$1" ] && [ ! -L "$1" ]; then sk_state "$1"; return; fi
  sk_safe_parent "$1" || return
  mkdir -m "$2" "$1" && sk_state "$1"
}
`;

/** Taking back, safe to repeat and after half a change. Prints same | undone | kept, or fails with 67. */
const undo = String.raw`
sk_undo_file() { # RUN N PATH BEFORE AFTER
  rm -f "$(sk_staged "$3")"
  if sk_is "$3" "$4"; then echo same; return; fi
  sk_is "$3" "$5" || { sk_state "$3"; return 67; }
  if [ "$4" = absent ]; then rm -f "$3" || return 1
  else
    t=$(sk_staged "$3")
    [ "$(sk_sha "$1/backup/$2")" = "$4" ] || { echo "the kept copy is damaged" >&2; return 66; }
    # A disk without space still takes another name for the kept copy.
    cp -pP "$1/backup/$2" "$t" 2>/dev/null || { rm -f "$t"; ln "$1/backup/$2" "$t"; } || return 1
    mv -f "$t" "$3" || { rm -f "$t"; return 1; }
    if command -v restorecon >/dev/null 2>&1; then restorecon -F "$3" 2>/dev/null; fi
  fi
  sk_is "$3" "$4" && echo undone
}
sk_undo_link() { # PATH TARGET
  if [ ! -L "$1" ] && [ ! -e "$1" ]; then echo same; return; fi
  [ -L "$1" ] && [ "$(readlink "$1")" = "$2" ] || { sk_state "$1"; return 67; }
  rm -f "$1" && echo undone
}
sk_undo_mkdir() { # PATH absent|directory : what it was before
  if [ "$2" != absent ] || [ ! -d "$1" ]; then echo same; return; fi
  if rmdir "$1" 2>/dev/null; then echo undone
  elif [ -n "$(ls -A "$1")" ]; then echo kept
  else rmdir "$1" && echo undone; fi
}
`;

export const prelude = [
  look,
  write,
  undo,
  runPrelude,
  servicePrelude,
  laterUndoPrelude,
  watchdogPrelude,
].join('');

/** Where a run keeps its key, its chain and the copies of former files. */
export const runFolder = (runId: string): string => `/var/lib/sealkeeper/runs/${runId}`;
