import { quote } from '../../../shared/quote.ts';
import type { Command } from '../../remote/host.ts';

/** Seconds without a sign of life after which the server puts everything back by itself. */
export const patienceSeconds = 60;

/**
 * The safety net on the server: a process that nobody's connection carries. It knows the run's own undo
 * commands, and carries them out when the app has been silent for too long; it also finishes an undo that the
 * app has begun, and it is what makes a lock believable: no watcher, no run.
 *
 * The link `decided` in the run's folder is the one point of truth between confirming, undoing and restoring:
 * who makes it, decides, and its target says who that was (commit | undo | watchdog). A link is made at once or not
 * at all, and needs no space on a disk that is full. The link `how` says that it is carried out (restored |
 * incomplete).
 *
 * Silence is counted in its own seconds, not by the clock of the server, which may jump.
 */
export const watchdogPrelude = String.raw`
sk_decision() { by=; [ ! -L "$1/decided" ] || by=$(readlink "$1/decided"); } # FOLDER : who has decided, in $by
sk_decided() { sk_decision "$1"; printf '%s\n' "$by"; } # FOLDER
sk_note() { # FOLDER LIST <lines : what to carry out if we fall silent
  sk_safe "$1/$2" && cat >>"$1/$2"
}
sk_renote() { # FOLDER LIST <lines : in place of what was noted; where there is no space, that goes on counting
  sk_safe "$1/$2" || return
  if cat >"$1/$2.new" 2>/dev/null; then mv -f "$1/$2.new" "$1/$2"; else rm -f "$1/$2.new"; [ -f "$1/$2" ]; fi
}
sk_beat() { # RUN SIGN [SECONDS] : any new sign is a sign of life
  # One that arrives behind the confirmation would leave a trace.
  sk_holds "$1" && [ -d "$sk_base/runs/$1" ] || return 0
  sk_sign "$sk_base/runs/$1" "$2" "$3"
}
sk_sign() { # FOLDER SIGN SECONDS : so long may silence last after this one, while this shell is at work
  printf '%s %s %s\n' "$2" "$3" $$ >"$1/beat.new" && mv -f "$1/beat.new" "$1/beat"
}
sk_pause() { sleep "$1" 2>/dev/null || sleep 1; }
sk_decide() { # RUN WHO : 0 it is ours; 76 it was decided already, and that is carried out by now; 1 nobody can
  d=$sk_base/runs/$1
  if [ ! -d "$d" ]; then [ "$2" = undo ]; return; fi
  if ln -s "$2" "$d/decided" 2>/dev/null; then return 0; fi
  sk_decision "$d"
  [ -n "$by" ] || { echo "nothing can be written in $d" >&2; return 1; }
  [ "$by" = "$2" ] && return 0
  i=0
  while [ $i -lt 60 ] && [ "$by" = watchdog ] && [ ! -L "$d/how" ] && sk_watched "$d"; do sk_pause 0.5; i=$((i + 1)); done
  printf '%s %s\n' "$by" "$(readlink "$d/how" 2>/dev/null)"
  return 76
}
sk_guard() { # FOLDER [SIGN SECONDS] : may changes be made? Nobody has decided yet, and somebody watches
  [ -d "$1" ] || { echo "the folder of the run is gone" >&2; return 76; }
  sk_only_root "$1" || { sk_others; return; }
  sk_decision "$1"
  [ -z "$by" ] || { printf '%s %s\n' "$by" "$(readlink "$1/how" 2>/dev/null)"; return 76; }
  if [ $# -gt 1 ]; then sk_sign "$1" "$2" "$3" || return 1; fi
  if [ -f "$1/watch.sh" ] && ! sk_watched "$1"; then sk_start "$1" "\${1##*/}"; fi
}
sk_restore() { # FOLDER : newest first, then the services; every line is one of the run's own undo commands
  r=0
  for list in undo.list activate.list; do
    [ -f "$1/$list" ] || continue
    # Its lines are carried out as root.
    sk_only_root "$1/$list" || { sk_others; r=1; continue; }
    sed '1!G;h;$!d' "$1/$list" | sk_each || r=1
  done
  return $r
}
sk_each() { # <lines
  t=0
  while IFS= read -r line; do (eval "$line") </dev/null || t=1; done
  return $t
}
sk_complete() { # RUN : puts back, says how that went, gives the server free
  d=$sk_base/runs/$1
  if log=$(sk_restore "$d" 2>&1); then how=restored; else how=incomplete; fi
  printf '%s\n' "$log" >"$d/restore.log" 2>/dev/null
  rm -f "$d/how"; ln -s $how "$d/how"
  [ $how = restored ] || return 1
  sk_tidy "$d"; sk_release "$1"
}
sk_tidy() { # FOLDER : what only a run at work needs; the lists stay for a later undo on a disk without space
  for name in key.pem chain.pem csr.conf answers listening watch.sh watch.pid beat beat.new; do set -- "$@" "$1/$name"; done
  shift
  rm -f "$@"
  # Once more what has arrived meanwhile, as a sign of life does.
  for name in "$@"; do [ ! -e "$name" ] || rm -f "$name"; done
}
sk_holds() { sk_own_line $sk_base/lock/owner; [ "$line" = "$1" ]; } # RUN
sk_watch() { # RUN SECONDS : until the run is over, or silent for too long
  d=$sk_base/runs/$1 seen= silent=0 tries=0
  sk_only_root "$d" || return 68
  printf '%s\n' $$ >"$d/watch.pid"
  while [ -d "$d" ] && sk_holds "$1"; do
    sign= limit= shell=
    { IFS=' ' read -r sign limit shell <"$d/beat"; } 2>/dev/null
    if [ "$sign" = "$seen" ]; then silent=$((silent + 1)); else seen=$sign silent=0; fi
    case $limit in '' | *[!0-9]*) limit=$2 ;; esac
    if [ -n "$shell" ] && ! sk_of_root "$shell"; then limit=$2; fi
    if [ $silent -ge "$limit" ]; then
      ln -s watchdog "$d/decided" 2>/dev/null
      sk_decision "$d"
      if [ "$by" = commit ]; then sk_tidy "$d"; sk_release "$1"; return 0; fi
      if sk_complete "$1"; then return 0; fi
      # Half a minute later the disk may have space again, or can be written: an hour long, then a person must look.
      tries=$((tries + 1)); [ $tries -lt 120 ] || return 1
      silent=$((silent - 30))
    fi
    sleep 1
  done
}
sk_watched() { # FOLDER : does its watcher live? Anybody can have a process with the same words, but not with root's rights
  sk_own_line "$1/watch.pid" && sk_of_root "$line" || return 1
  p=$line line=
  # Most shells leave out the zero bytes between the words; where this one does not, they are made blanks.
  { IFS= read -r line <"/proc/$p/cmdline"; } 2>/dev/null
  case $line in *"$1/watch.sh"*) return 0 ;; esac
  line=$(tr '\0' ' ' 2>/dev/null <"/proc/$p/cmdline") || line=$(ps -o args= -p "$p" 2>/dev/null)
  case $line in *"$1/watch.sh"*) return 0 ;; *) return 1 ;; esac
}
sk_start() { # FOLDER RUN : starts the watcher, best way first
  sk_only_root "$1/watch.sh" || { sk_others; return; }
  if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null 2>&1 &&
    systemd-run --quiet --collect --unit="sealkeeper-watch-$2" sh "$1/watch.sh" </dev/null >/dev/null 2>&1; then echo systemd
  elif command -v setsid >/dev/null 2>&1; then setsid sh "$1/watch.sh" </dev/null >/dev/null 2>&1 & echo setsid
  else nohup sh "$1/watch.sh" </dev/null >/dev/null 2>&1 & echo nohup; fi
}
sk_arm() { # RUN SECONDS <the functions of this prelude
  d=$sk_base/runs/$1
  sk_watched "$d" && { echo watched; return 0; }
  sk_safe "$d/watch.sh" || return
  { cat; printf "umask 077; cd /; trap '' HUP PIPE; sk_watch '%s' '%s'\n" "$1" "$2"; } >"$d/watch.sh" || return 1
  sk_start "$d" "$1"
}
`;

const asLine = ({ argv }: Command): string => `${quote(argv)}\n`;

/**
 * Tells the watcher how to take back what is about to be done. Goes out in the same round trip, before it. `isFirst`:
 * the service takes this up before anything older is taken back (see `inTurn`).
 */
export function noteUndo(
  folder: string,
  undo: readonly Command[],
  activation: Command | null,
  isFirst = false,
): readonly Command[] {
  const between = isFirst && activation !== null ? [activation] : [];
  return [
    { argv: ['sk_note', folder, 'undo.list'], stdin: [...between, ...undo].map(asLine).join('') },
    ...(activation === null
      ? []
      : [{ argv: ['sk_note', folder, 'activate.list'], stdin: asLine(activation) }]),
  ];
}

/** Tells it anew all that an undo does: `undo` in the order in which it is done. */
export function renoteUndo(
  folder: string,
  undo: readonly Command[],
  activations: readonly Command[],
): readonly Command[] {
  return [
    { argv: ['sk_renote', folder, 'undo.list'], stdin: undo.toReversed().map(asLine).join('') },
    {
      argv: ['sk_renote', folder, 'activate.list'],
      stdin: activations.toReversed().map(asLine).join(''),
    },
  ];
}
