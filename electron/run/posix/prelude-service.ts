import { processAtPort } from '../../remote/process-at-port.ts';

/**
 * Services are judged by their main process: exit codes of control programs say nothing. Its SIGN is the whole path of a
 * PID file, or `unit:` with a unit of systemd. Of a PID file only what root alone could have written counts, and of
 * the process only one that is root's: a number is soon somebody else's. A unit's main process (MainPID, systemctl(1))
 * may have given up root's rights, since systemd itself forgets the number as the process ends; but what the unit is made
 * of must be root's. `port:NUMBER:PROGRAM` is the process of a program of root's that answers at a port which only root can
 * open: Exim gives up root's rights, and the number of its process stands where it may write by then.
 *
 * A reload is over when the next generation is there: httpd writes its PID file anew in each, once it has read its files
 * and opened its logs and keys (ap_log_pid); nginx starts other workers then, and keeps those that it has where it
 * cannot (nginx.org, "Controlling nginx"). Others do not tell.
 */
export const servicePrelude = String.raw`${processAtPort}
sk_first() { # COUNT WORDS... : runs only the first COUNT of them
  c=$1; shift
  i=0 a=$#
  while [ $i -lt "$a" ]; do # the first COUNT words move behind the others, which are dropped
    if [ $i -lt "$c" ]; then set -- "$@" "$1"; fi
    shift; i=$((i + 1))
  done
  sk_reload "$@"
}
sk_reload() { # RELOAD... : as planned, but for Debian's script
  # By its own word it lets the program test the files first, and then read them again as it sends the signal, which it does
  # only where it found them good (httpd's main.c). By the program's own words they are read once.
  case $#:\${1##*/}:\${2-} in
    2:apache2ctl:graceful | 2:apache2ctl-*:graceful) sk_run "$1" -k graceful ;;
    *) sk_run "$@" ;;
  esac
}
sk_lives() { # SIGN : the main process, in $line; 1 where none lives
  case $1 in
    unit:*)
      line=
      sk_shown=$(sk_run systemctl show -p MainPID -p ActiveState "\${1#unit:}" 2>/dev/null) || return 1
      case $(sk_shown ActiveState) in active | reloading | refreshing) ;; *) return 1 ;; esac
      line=$(sk_shown MainPID)
      case $line in '' | 0 | *[!0-9]*) return 1 ;; esac
      kill -0 "$line" 2>/dev/null ;;
    port:*) line=; sk_at_port "\${1#port:}" && line=$sk_holder ;;
    # Postfix writes blanks in front of the number.
    *) sk_own_line "$1" && line=\${line#"\${line%%[! ]*}"} && sk_of_root "$line" ;;
  esac
}
sk_is_main() { # SIGN PID : goes on living
  case $1 in unit:* | port:*) kill -0 "$2" 2>/dev/null ;; *) sk_of_root "$2" ;; esac
}
sk_believes() { # SIGN : nobody but root has a hand in it
  case $1 in
    unit:*)
      case $1 in unit: | unit:-* | *[!A-Za-z0-9@_.:\\-]*) sk_why=$1; return 1 ;; esac
      sk_shown=$(sk_run systemctl show -p FragmentPath -p DropInPaths "\${1#unit:}" 2>/dev/null) || { sk_why=$1; return 1; }
      for sk_part_of in $(sk_shown FragmentPath) $(sk_shown DropInPaths); do
        sk_only_root "$sk_part_of" || return 1
      done ;;
    port:*) sk_only_root "\${1#port:*:}" ;;
    *) sk_trusts "$1" ;;
  esac
}
sk_generation() { # SIGN RELOAD : what tells this generation of a service from the next, in $sk_born; empty: nothing does
  sk_born=
  case $1 in unit:* | port:*) return ;; esac
  case $2 in
    *' graceful') sk_born=$(stat -c '%i %y' "$1") ;;
    *' -s reload') ! sk_lives "$1" || IFS= read -r sk_born <"/proc/$line/task/$line/children" ;;
  esac 2>/dev/null
}
sk_is_next() { # GENERATION BEFORE : something of it is new
  for sk_part_of in $1; do case " $2 " in *" $sk_part_of "*) ;; *) return 0 ;; esac; done
  return 1
}
sk_goes_on() { sk_pause 0.05; sk_lives "$1" || { sk_pause 0.05; sk_lives "$1"; }; } # SIGN : a PID file may just be written
sk_settles() { # SIGN RELOAD BEFORE : lives with its files of now, its generation BEFORE being over; without one, after a second
  # For a moment nobody listens there, while Exim begins anew with its settings.
  case $1 in
    port:*)
      sk_pause 1
      for turn in 1 2 3 4 5 6 7 8 9 10 11 12; do ! sk_lives "$1" || return 0; sk_pause 0.25; done
      return 1 ;;
  esac
  # A service that does not like its files needs a moment to die.
  for turn in 1 2 3 4; do
    sk_lives "$1" || { [ -n "$3" ] && sk_goes_on "$1"; } || return 1
    if [ -z "$3" ]; then sk_pause 0.25; continue; fi
    for sk_look in 1 2 3 4 5 6 7 8; do
      sk_generation "$1" "$2"
      if sk_is_next "$sk_born" "$3"; then sk_lives "$1" || sk_goes_on "$1"; return; fi
      sk_pause 0.03
    done
  done
  sk_lives "$1"
}
sk_reload_or_start() { # SIGN COUNT RELOAD(count words)... START... : whatever it takes to have it running
  f=$1 n=$2; shift 2
  # Were this taken for a dead service, a second one would be started.
  sk_believes "$f" || { sk_others; return; }
  reload= i=0
  for word in "$@"; do i=$((i + 1)); [ $i -gt "$n" ] || reload="$reload $word"; done
  sk_generation "$f" "$reload"; before=$sk_born
  if sk_lives "$f" && sk_first "$n" "$@" && sk_settles "$f" "$reload" "$before"; then return 0; fi
  if sk_lives "$f"; then return 1; fi
  shift "$n"; sk_run "$@"
}
sk_alive() { # SIGN [once] : waits up to five seconds for the main process to stand, and to go on standing
  sk_believes "$1" || { sk_others; return; }
  case $1 in port:*) sk_pause 1 ;; esac
  i=0
  while [ $i -lt 50 ]; do
    if sk_lives "$1"; then
      p=$line
      if [ -n "\${2-}" ]; then echo "$p"; return 0; fi
      sleep 0.1 2>/dev/null || sleep 1
      if sk_is_main "$1" "$p"; then echo "$p"; return 0; fi
    fi
    sleep 0.1 2>/dev/null || sleep 1; i=$((i + 1))
  done
  return 70
}
`;
