import { ProblemError } from '../../../shared/problems.ts';
import { onlyRootPrelude } from '../../remote/only-root.ts';
import { commandKindsPrelude } from './prelude-command-kinds.ts';
import { commandsPrelude } from './prelude-commands.ts';
import { formerKeysPrelude } from './prelude-former-keys.ts';
import { guardsPrelude } from './prelude-guards.ts';
import { laterUndoPrelude } from './prelude-later-undo.ts';
import { listenerPrelude } from './prelude-listener.ts';
import { runPrelude } from './prelude-run.ts';
import { servicePrelude } from './prelude-service.ts';
import { waitingPrelude } from './prelude-waiting.ts';
import { watchdogPrelude } from './watchdog.ts';

/**
 * The shell functions that make and take back changes on a POSIX server: sent once per connection, called by
 * name with data as arguments. POSIX sh with coreutils or busybox, and openssl; no bash, GNU or systemd needed.
 *
 * Exit codes: 65 something else is there than was planned · 66 the result is not what was planned ·
 * 67 edited by somebody since · 68 somebody besides root may write there (its last line names the place) ·
 * 69 a tool is missing · 70 the service is not alive · 72 the kept copy was removed on purpose · 73 cannot be written ·
 * 75 another run has the server · 76 the server decided by itself · 77 as 68, of what was to be run.
 */
export const preludeExit = {
  changed: 65,
  wrongResult: 66,
  edited: 67,
  othersMayWrite: 68,
  toolMissing: 69,
  notAlive: 70,
  pruned: 72,
  notWritable: 73,
  busy: 75,
  decided: 76,
  othersMayRun: 77,
} as const;

/** `state PATH` prints one line: absent | file SHA256 MODE UID GID | link TARGET | directory MODE | other. */
export const lookPrelude = String.raw`
if command -v sha256sum >/dev/null 2>&1; then sk_hash() { sk_sum=$(sha256sum <"$1"); sk_sum=\${sk_sum%% *}; }
else sk_hash() { sk_sum=$(openssl dgst -sha256 -r <"$1"); sk_sum=\${sk_sum%% *}; }; fi
sk_sha() { sk_hash "$1"; printf '%s\n' "$sk_sum"; } # FILE : prints what sk_hash leaves in $sk_sum
if [ "$sk_stat_by" = -c ]; then sk_stat_words='%a %u %g'; else sk_stat_words='%Lp %u %g'; fi
sk_stat() { stat "$sk_stat_by" "$sk_stat_words" "$1"; }
sk_see() { # PATH [short] : in $s, what stands there; what is not only root's is not even read: it may be a pipe without an end by then
  if [ -L "$1" ]; then s="link $(readlink "$1")"
  elif [ -f "$1" ] && sk_only_root "$1"; then
    # A look that has just been is as good as another; where only the content counts, none is needed.
    s=$sk_shape
    [ -n "$s\${2-}" ] || s=$(stat "$sk_stat_by" "$sk_stat_words" "$1")
    sk_hash "$1"
    s="file $sk_sum $s"
  elif [ -d "$1" ]; then s="directory $(stat "$sk_stat_by" "$sk_stat_words" "$1")"
  elif [ -e "$1" ]; then s=other
  else s=absent; fi
}
sk_state() { sk_see "$1"; sk_said=$s; printf '%s\n' "$s"; } # PATH
sk_sure() { # is|begins LINE FUNCTION WORDS... : what the function does; 66 where the state that it says last is not that
  sk_how=$1 sk_want=$2 sk_said=; shift 2
  "$@" || return
  case $sk_how:$sk_said in
    is:"$sk_want" | begins:"$sk_want"*) ;;
    *) return 66 ;;
  esac
}
sk_is() { # PATH absent|SHA256|link TARGET : is that what stands there now?
  sk_see "$1" short
  sk_is_seen "$2"
}
sk_is_seen() { # the same, of what sk_see has left in $s
  case $1 in absent | link\ *) [ "$s" = "$1" ] ;; *) case $s in "file $1 "*) ;; *) false ;; esac ;; esac
}
sk_unbase64() { if command -v base64 >/dev/null 2>&1; then base64 -d; else openssl base64 -d -A; fi; }
`;

/**
 * Atomic replacement: staged beside the target (same file system and security label), compared, renamed. A staged
 * file's name holds a random token of its run, which the run's folder keeps: nobody knows it beforehand, and an undo
 * still finds what a killed run left.
 */
export const writePrelude = String.raw`
sk_stage() { # FOLDER N PATH : in $t, the name of what will take its place
  t=
  sk_token=
  [ ! -L "$1/token" ] || sk_token=$(readlink "$1/token")
  if [ -z "$sk_token" ]; then
    # A link is made at once or not at all, never over another, and needs no space on a full disk.
    sk_line /proc/sys/kernel/random/uuid
    ln -s "\${line:-$(openssl rand -hex 16)}" "$1/token" 2>/dev/null
    sk_token=$(readlink "$1/token" 2>/dev/null)
  fi
  [ -n "$sk_token" ] || { echo "nothing can be written in $1" >&2; return 73; }
  t=\${3%/*}/.sk-$sk_token-$2
}
sk_clear_staged() { if [ -e "$t" ] || [ -L "$t" ]; then rm -f "$t"; fi; }
sk_unstage() { # FOLDER N PATH : what a killed run left, also one of a former version; fails where it stays
  sk_stage "$1" "$2" "$3" 2>/dev/null
  for sk_left_over in "$t" "\${3%/*}/.\${3##*/}.sealkeeper-new"; do
    if [ -e "$sk_left_over" ] || [ -L "$sk_left_over" ]; then rm -f "$sk_left_over" || return; fi
  done
}
sk_prepare() { # RUN N PATH absent|SHA256|link TARGET
  sk_safe "$3" && sk_safe "$1/backup/$2" || return
  sk_see "$3"
  sk_is_seen "$4" || { printf '%s\n' "$s"; return 65; }
  case $4 in
    absent | link\ *) ;;
    *) cp -pP "$3" "$1/backup/$2" && sk_hash "$1/backup/$2" && [ "$sk_sum" = "$4" ] || return 66 ;;
  esac
  printf '%s\n' "$s"
}
sk_prepare_mkdir() { sk_safe "$1" && sk_state "$1"; } # PATH
sk_install() { # PATH BEFORE AFTER MODE : the staged file $t takes its place
  sk_hash "$t"; [ "$sk_sum" = "$3" ] || { rm -f "$t"; echo "the staged file is not what was planned" >&2; return 66; }
  sk_is "$1" "$2" || { rm -f "$t"; sk_state "$1"; return 65; }
  if [ "$2" = absent ]; then chmod "$4" "$t" || return 1; fi
  sync "$t" 2>/dev/null || sync
  mv -f "$t" "$1" || { rm -f "$t"; return 1; }
  if command -v restorecon >/dev/null 2>&1; then restorecon -F "$1" 2>/dev/null; fi
  sk_state "$1"
}
sk_stage_start() { # RUN N PATH BEFORE : $t, an empty staged file with the attributes of the one it replaces
  sk_safe_parent "$3" && sk_stage "$1" "$2" "$3" && sk_clear_staged || return
  if [ "$4" = absent ]; then
    # No special builtin: a shell ends where it cannot open a file for one of those.
    set -C; true >"$t"; sk_code=$?; set +C
    [ $sk_code = 0 ] || return 1
  elif [ -L "$3" ] || [ ! -f "$3" ]; then sk_state "$3"; return 65
  else cp -pP "$3" "$t" || return 1; fi
}
sk_write() { # RUN N PATH BEFORE AFTER MODE <content
  sk_stage_start "$1" "$2" "$3" "$4" || return
  cat >"$t" || { rm -f "$t"; return 1; }
  sk_install "$3" "$4" "$5" "$6"
}
sk_copy() { # RUN N PATH BEFORE AFTER MODE SOURCE : for keys, which never leave the server
  sk_stage_start "$1" "$2" "$3" "$4" && sk_safe "$7" || return
  cat "$7" >"$t" || { rm -f "$t"; return 1; }
  sk_install "$3" "$4" "$5" "$6"
}
sk_edit() { # RUN N PATH BEFORE AFTER (START END BASE64)... : only what is inserted travels
  sk_stage_start "$1" "$2" "$3" "$4" || return
  p=$3 b=$4 a=$5; shift 5
  {
    at=0
    while [ $# -ge 3 ]; do
      [ "$1" -gt "$at" ] && tail -c +$((at + 1)) "$p" | head -c $(($1 - at))
      [ -n "$3" ] && printf %s "$3" | sk_unbase64
      at=$2; shift 3
    done
    tail -c +$((at + 1)) "$p"
  } >"$t" || { rm -f "$t"; return 1; }
  sk_install "$p" "$b" "$a" 0
}
sk_link() { # PATH TARGET
  sk_safe_parent "$1" || return
  ln -s "$2" "$1" && sk_state "$1"
}
sk_rename() { # FROM TO : over whatever is there, also a link to a folder, into which mv would move
  if [ -L "$2" ]; then
    mv -fT "$1" "$2" 2>/dev/null || mv -fh "$1" "$2" 2>/dev/null || perl -e 'exit !rename $ARGV[0], $ARGV[1]' "$1" "$2"
  else mv -f "$1" "$2"; fi
}
sk_lead() { # PATH TARGET : a link there, staged as $t
  [ -n "$t" ] && sk_clear_staged || return 73
  ln -s "$2" "$t" && sk_rename "$t" "$1" || { rm -f "$t"; return 1; }
}
sk_swap() { # RUN N PATH BEFORE TARGET
  sk_safe_parent "$3" && sk_stage "$1" "$2" "$3" || return
  sk_is "$3" "$4" || { sk_state "$3"; return 65; }
  sk_lead "$3" "$5" && sk_state "$3"
}
sk_mkdir() { # PATH MODE
  if [ -d "$1" ] && [ ! -L "$1" ]; then sk_safe "$1" && sk_state "$1"; return; fi
  sk_safe_parent "$1" || return
  mkdir -m "$2" "$1" && sk_state "$1"
}
`;

/**
 * Taking back, safe to repeat and after half a change. Prints same | undone | kept, or fails with 67; with 68 where a
 * place that was root's at the run has become somebody else's since.
 */
export const undoPrelude = String.raw`
sk_undo_file() { # RUN N PATH BEFORE AFTER
  sk_safe "$3" || return
  sk_unstage "$1" "$2" "$3" || return 73
  if sk_is "$3" "$4"; then echo same; return; fi
  sk_is "$3" "$5" || { sk_state "$3"; return 67; }
  if [ "$4" = absent ]; then rm -f "$3" || return 1; else sk_bring_back "$1" "$2" "$3" "$4" || return; fi
  sk_is "$3" "$4" && echo undone
}
sk_bring_back() { # RUN N PATH SHA256 : the kept copy in place of what is there
  sk_safe_parent "$3" && sk_kept "$1" "$2" "$4" || return
  [ -n "$t" ] || return 73
  # A disk without space still takes another name for the kept copy.
  cp -pP "$1/backup/$2" "$t" 2>/dev/null || { rm -f "$t"; ln "$1/backup/$2" "$t"; } || return 1
  sk_rename "$t" "$3" || { rm -f "$t"; return 1; }
  if command -v restorecon >/dev/null 2>&1; then restorecon -F "$3" 2>/dev/null; fi
}
sk_undo_swap() { # RUN N PATH BEFORE TARGET
  sk_safe "$3" || return
  sk_unstage "$1" "$2" "$3" || return 73
  if sk_is "$3" "$4"; then echo same; return; fi
  sk_is "$3" "link $5" || { sk_state "$3"; return 67; }
  case $4 in
    absent) rm -f "$3" || return 1 ;;
    link\ *) sk_safe_parent "$3" && sk_unpruned "$1" "$2" && sk_lead "$3" "\${4#link }" || return ;;
    *) sk_bring_back "$1" "$2" "$3" "$4" || return ;;
  esac
  sk_is "$3" "$4" && echo undone
}
sk_unpruned() { # RUN N
  [ ! -L "$1/backup/$2" ] || { echo "its former key was removed: two newer ones were kept" >&2; return 72; }
}
sk_kept() { # RUN N SHA256 : the kept copy is there, ours and whole
  sk_unpruned "$1" "$2" || return
  sk_only_root "$1/backup/$2" && sk_hash "$1/backup/$2" && [ "$sk_sum" = "$3" ] || { echo "the kept copy is damaged" >&2; return 66; }
}
sk_undo_link() { # PATH TARGET
  sk_safe "$1" || return
  if [ ! -L "$1" ] && [ ! -e "$1" ]; then echo same; return; fi
  [ -L "$1" ] && [ "$(readlink "$1")" = "$2" ] || { sk_state "$1"; return 67; }
  rm -f "$1" && echo undone
}
sk_undo_mkdir() { # PATH absent|directory : what it was before
  if [ "$2" != absent ]; then echo same; return; fi
  sk_safe "$1" || return
  if [ ! -d "$1" ]; then echo same; return; fi
  if rmdir "$1" 2>/dev/null; then echo undone
  elif [ -n "$(ls -A "$1")" ]; then echo kept
  else rmdir "$1" && echo undone; fi
}
`;

export const prelude = [
  onlyRootPrelude,
  guardsPrelude,
  lookPrelude,
  writePrelude,
  undoPrelude,
  runPrelude,
  waitingPrelude,
  listenerPrelude,
  formerKeysPrelude,
  servicePrelude,
  commandsPrelude,
  commandKindsPrelude,
  laterUndoPrelude,
  watchdogPrelude,
]
  .join('')
  .replaceAll('\\$', '$');

/** Where a run keeps its key, its chain and the copies of former files. Raises `run-unknown` for what is no run's id. */
export function runFolder(runId: string, base = '/var/lib/sealkeeper'): string {
  if (!/^[a-z0-9-]{1,64}$/.test(runId)) throw new ProblemError('run-unknown', { runId: runId.slice(0, 80) });
  return `${base}/runs/${runId}`;
}
