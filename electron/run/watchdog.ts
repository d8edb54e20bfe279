import type { Command } from '../remote/host.ts';
import { quote } from '../remote/quote.ts';

/** Seconds without a sign of life after which the server puts everything back by itself. */
export const patienceSeconds = 60;

/**
 * The safety net on the server: a process that nobody's connection carries. It knows the run's own undo
 * commands, and carries them out when the app has been silent for too long. `mkdir decided` is the one
 * point of truth between confirming, undoing and restoring: who makes the folder, decides.
 *
 * Silence is counted in its own seconds, not by the clock of the server, which may jump.
 */
export const watchdogPrelude = String.raw`
sk_note() { # FOLDER LIST <lines : what to carry out if we fall silent
  cat >>"$1/$2"
}
sk_beat() { # RUN SIGN : any new sign is a sign of life
  [ -d "$sk_base/runs/$1" ] || return 0
  printf '%s\n' "$2" >"$sk_base/runs/$1/beat.new" && mv -f "$sk_base/runs/$1/beat.new" "$sk_base/runs/$1/beat"
}
sk_decide() { # RUN WHO : 0 we decide; 76 it was decided already, and that is carried out by now
  d=$sk_base/runs/$1
  if mkdir "$d/decided" 2>/dev/null; then printf '%s\n' "$2" >"$d/decided/by"; return 0; fi
  [ -d "$d" ] || return 0
  i=0
  while [ $i -lt 60 ] && [ ! -f "$d/decided/how" ] && [ "$(cat "$d/decided/by" 2>/dev/null)" = watchdog ]; do
    sleep 0.5 2>/dev/null || sleep 1; i=$((i + 1))
  done
  cat "$d/decided/by" "$d/decided/how" 2>/dev/null
  [ "$(cat "$d/decided/by" 2>/dev/null)" = "$2" ] && return 0
  return 76
}
sk_restore() { # RUN : newest first, then the services; every line is one of the run's own undo commands
  d=$sk_base/runs/$1 trouble=0
  if [ -f "$d/undo.list" ]; then
    sed '1!G;h;$!d' "$d/undo.list" >"$d/undo.reversed"
    while IFS= read -r line; do (eval "$line") </dev/null || trouble=1; done <"$d/undo.reversed"
  fi
  if [ -f "$d/activate.list" ]; then
    while IFS= read -r line; do (eval "$line") </dev/null || trouble=1; done <"$d/activate.list"
  fi
  return $trouble
}
sk_watch() { # RUN SECONDS
  d=$sk_base/runs/$1 seen= silent=0
  while [ $silent -lt "$2" ]; do
    [ -d "$d" ] && [ ! -d "$d/decided" ] || return 0
    sign=$(cat "$d/beat" 2>/dev/null)
    if [ "$sign" = "$seen" ]; then silent=$((silent + 1)); else seen=$sign silent=0; fi
    sleep 1
  done
  mkdir "$d/decided" 2>/dev/null || return 0
  echo watchdog >"$d/decided/by"
  if sk_restore "$1" >"$d/restore.log" 2>&1; then echo restored >"$d/decided/how"; rm -f "$d/key.pem" "$d/chain.pem"; sk_release "$1"
  else echo incomplete >"$d/decided/how"; fi
}
sk_arm() { # RUN SECONDS <the functions of this prelude : starts the watcher, best way first
  d=$sk_base/runs/$1
  { cat; printf "cd /; trap '' HUP PIPE; sk_watch '%s' '%s'\n" "$1" "$2"; } >"$d/watch.sh" || return 1
  if [ -d /run/systemd/system ] && command -v systemd-run >/dev/null 2>&1 &&
    systemd-run --quiet --collect --unit="sealkeeper-watch-$1" sh "$d/watch.sh" </dev/null >/dev/null 2>&1; then echo systemd
  elif command -v setsid >/dev/null 2>&1; then setsid sh "$d/watch.sh" </dev/null >/dev/null 2>&1 & echo setsid
  else nohup sh "$d/watch.sh" </dev/null >/dev/null 2>&1 & echo nohup; fi
}
`;

const asLine = ({ argv }: Command): string => `${quote(argv)}\n`;

/** Tells the watcher how to take back what is about to be done. Goes out in the same round trip, before it. */
export function noteUndo(
  folder: string,
  undo: readonly Command[],
  activation: Command | null,
): readonly Command[] {
  return [
    { argv: ['sk_note', folder, 'undo.list'], stdin: undo.map(asLine).join('') },
    ...(activation === null
      ? []
      : [{ argv: ['sk_note', folder, 'activate.list'], stdin: asLine(activation) }]),
  ];
}
