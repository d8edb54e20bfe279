/**
 * Services are judged by their main process: exit codes of control programs say nothing. Of a PID file only what root
 * alone could have written counts, and of the process only one that is root's: a number is soon somebody else's.
 */
export const servicePrelude = String.raw`
sk_first() { # COUNT WORDS... : runs only the first COUNT of them
  c=$1; shift
  i=0 a=$#
  while [ $i -lt "$a" ]; do # the first COUNT words move behind the others, which are dropped
    if [ $i -lt "$c" ]; then set -- "$@" "$1"; fi
    shift; i=$((i + 1))
  done
  sk_run "$@"
}
sk_lives() { sk_own_line "$1" && sk_of_root "$line"; } # PIDFILE
sk_settles() { # PIDFILE : still lives after a second: a service that does not like its files needs a moment to die
  for turn in 1 2 3 4; do sk_lives "$1" || return 1; sk_pause 0.25; done
  sk_lives "$1"
}
sk_reload_or_start() { # PIDFILE COUNT RELOAD(count words)... START... : whatever it takes to have it running
  f=$1 n=$2; shift 2
  # Were this taken for a dead service, a second one would be started.
  sk_trusts "$f" || { sk_others; return; }
  if sk_lives "$f" && sk_first "$n" "$@" && sk_settles "$f"; then return 0; fi
  if sk_lives "$f"; then return 1; fi
  shift "$n"; sk_run "$@"
}
sk_alive() { # PIDFILE : waits up to five seconds for the main process to stand, and to go on standing
  sk_trusts "$1" || { sk_others; return; }
  i=0
  while [ $i -lt 50 ]; do
    if sk_lives "$1"; then
      p=$line
      sleep 0.1 2>/dev/null || sleep 1
      if sk_of_root "$p"; then echo "$p"; return 0; fi
    fi
    sleep 0.1 2>/dev/null || sleep 1; i=$((i + 1))
  done
  return 70
}
`;
