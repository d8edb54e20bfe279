import { calledScripts } from './called-scripts.ts';
import { startingPrograms } from './others/starting.ts';

/**
 * What starts renewers, for `lookScript`: `$base` stands before every path, `$processes` the names of programs that renew as long as they run. Parts: `timers` (as systemctl lists them),
 * `waiting`, `runs` (a timer, and what its service calls, whatever the timer is called), `started` (a timer, its service, how that is loaded, and `gone` where it would run a program that is not there),
 * `elapses` (a timer, its state, when it elapses next, in UTC); `cron` (of each line: its file, `idle`, `gone`, `there` where
 * the program of a renewer that it calls was found, or nothing, the line, and behind a tab each line of a script that it calls); `cron-lives`; `cron-reads` (`tables`, where it reads /etc/cron.d and the like); `mod-md` (whether an Apache that runs
 * has it loaded); `processes`. Reads only.
 *
 * Sources: systemctl(1); cron(8) of Debian and of cronie and run-parts(8), of the files that each leaves out; anacrontab(5).
 */
export const startersScript = String.raw`${calledScripts}
gone_from() { # SERVICE : it would run a program that is not there; what may fail does not count
  systemctl show -p ExecStart -- "$1" 2>/dev/null </dev/null |
    sed -n '/ignore_errors=no/s/^ExecStart={ path=\([^ ;]*\) ;.*/\1/p' | {
    while IFS= read -r program; do [ -x "$base$program" ] || { echo gone; break; }; done
  }
}
if [ -d "$base/run/systemd/system" ] && command -v systemctl >/dev/null 2>&1; then
  chosen=$(chosen_timers)
  say timers
  unit_files | while read -r unit rest; do ! is_chosen "$unit" || printf '%s %s\n' "$unit" "$rest"; done
  say waiting
  systemctl list-timers --no-legend --no-pager 2>/dev/null | grep -oE '[^ ]+\.timer' |
    while read -r unit; do ! is_chosen "$unit" || printf '%s\n' "$unit"; done
  say runs
  printf '%s\n' "$chosen" | grep ' '
  say started
  printf '%s\n' "$chosen" | sed 's/ .*//' | sort -u | head -n 20 | while read -r unit; do
    service=$(systemctl show -p Unit -- "$unit" 2>/dev/null </dev/null) service=\${service#Unit=}
    [ -n "$service" ] || service=\${unit%.timer}.service
    loaded=$(systemctl show -p LoadState -- "$service" 2>/dev/null </dev/null)
    printf '%s %s %s %s\n' "$unit" "$service" "\${loaded#LoadState=}" "$(gone_from "$service")"
  done
  say elapses
  printf '%s\n' "$chosen" | sed 's/ .*//' | sort -u | head -n 20 | while read -r unit; do
    state=$(systemctl show -p SubState -- "$unit" 2>/dev/null </dev/null)
    next=$(TZ=UTC systemctl show -p NextElapseUSecRealtime -- "$unit" 2>/dev/null </dev/null)
    printf '%s %s %s\n' "$unit" "\${state#*=}" "\${next#*=}"
  done
fi
has_gone() { # LINE : each program of a renewer that it names has gone; what runs in a container cannot be seen from here
  case $1 in *docker* | *podman* | *lxc* | *nsenter* | *chroot* | *ssh\ *) return 1 ;; esac
  named= found= former=root
  set -f
  for word in $(printf '%s\n' "$1" | tr -d '"()' | tr -d "'" | sed 's/;/ ; /g'); do
    program=
    case \${word##*/} in
      certbot | certbot-auto | letsencrypt-auto | acme.sh | dehydrated | lego | uacme | getssl | acmetool)
        case $former in root | -x | '&&' | '||' | ';' | *'*'* | [0-9]*) program=$word ;; esac ;;
    esac
    case $word in /etc/sealkeeper/renew/certs/*/current/hook) program=$word ;; esac
    # What is set for a program stands before it.
    case $word in [A-Za-z_]*=*) ;; *) former=$word ;; esac
    case $program in
      '' | [!/]*/*) continue ;;
      /*) [ ! -d "$base$program" ] || continue; ! [ -x "$base$program" ] || { found=1; set +f; return 1; } ;;
      *)
        for folder in /usr/local/sbin /usr/local/bin /usr/sbin /usr/bin /sbin /bin /snap/bin /opt/certbot/bin /root/bin /root/.local/bin; do
          ! [ -x "$base$folder/$program" ] || { found=1; set +f; return 1; }
        done ;;
    esac
    named=1
  done
  set +f
  [ -n "$named" ]
}
is_read() { # FILE : by the cron that is here
  case \${1##*/} in *~ | '#'* | .* | *.rpmsave | *.rpmorig | *.rpmnew | *.cfsaved) return 1 ;; esac
  case $1 in
    */cron.d/* | */crontab | */anacrontab) [ -z "$simple_cron" ] || return 1 ;;
    *) [ -x "$1" ] || return 1 ;;
  esac
  if [ -e "$base/etc/debian_version" ] || [ -e "$base/etc/alpine-release" ]; then
    case \${1##*/} in *.*) return 1 ;; esac
  fi
}
told() { # NAME IDLE LINE CALLED : the last is what scripts say that it calls
  found= why=$2
  if has_gone "$3 ; $(printf '%s\n' "$4" | tr '\n' ';')"; then why=gone; elif [ -n "$found" ]; then why=\${why:-there}; fi
  printf '%s\n%s\n%s\n' "$1" "$why" "$3"
  [ -z "$4" ] || printf '%s\n' "$4" | sed "s/^/$tab/"
}
lines() { # NAME : of a table of cron, each line that starts a renewer, or calls a script that does
  head -c 65536 | grep -vE '^[[:space:]]*(#|[A-Za-z_]+[[:space:]]*=|$)' | head -n 100 |
    while IFS= read -r line; do
      read_scripts "$line"
      [ -n "$called" ] || is_named "$line" || continue
      idle=
      # Debian's own line does nothing where systemd runs: its timer is meant to.
      if [ -d "$base/run/systemd/system" ]; then
        case $line in
          *'! -d /run/systemd/system'* | *'-d /run/systemd/system'*'||'*) idle=idle ;;
        esac
      fi
      told "$1" "$idle" "$line" "$called"
    done
}
lives_here() { # PID : in this system, and in no container of it
  [ ! -e "/proc/$1/root/." ] || [ "/proc/$1/root/." -ef / ]
}
crons() { # a line each: the number of a daemon of cron, and the program that it is
  for pid in $(pgrep -u 0 -x 'cron|crond|fcron|anacron' 2>/dev/null; pgrep -u 0 -f '^(/bin/)?busybox crond' 2>/dev/null); do
    ! lives_here "$pid" || printf '%s %s\n' "$pid" "$(readlink "/proc/$pid/exe" 2>/dev/null)"
  done
}
called_further() { # TEXT : what scripts say that its lines call
  sk_kept=$IFS; IFS=$sk_newline; set -f
  set -- $1
  IFS=$sk_kept; set +f
  further_left=100
  for line in "$@"; do
    read_scripts "$line"
    [ -z "$called" ] || printf '%s\n' "$called"
    further_left=$((further_left - 1))
    [ $further_left -gt 0 ] || break
  done
}
alive=$(crons)
# Busybox's reads a table for each user, and no others (its crond.c).
simple_cron=
if [ -n "$alive" ] && ! printf '%s\n' "$alive" | grep -qv '/busybox$'; then simple_cron=simple; fi
sk_root_ways "$base"/etc/crontab "$base"/etc/anacrontab "$base"/etc/cron.*/* "$base"/etc/periodic/*/* "$base"/usr/bin/certbot ${startingPrograms.map((path) => `"$base"${path}`).join(' ')}
say cron
for file in "$base"/etc/crontab "$base"/etc/anacrontab "$base"/etc/cron.*/* "$base"/etc/periodic/*/*; do
  [ -f "$file" ] && sk_only_root "$file" && is_read "$file" || continue
  case $file in */cron.d/* | */crontab | */anacrontab) lines "$(shown "$file")" <"$file"; continue ;; esac
  # Only a script can be read; each is a line, as is what it calls.
  text=$(script_text "$file")
  called=$(told_lines "$text")
  further=$(called_further "$text")
  called=$called\${further:+$sk_newline$further}
  is_named "$called" || continue
  line=$(printf '%s\n' "$called" | while IFS= read -r line; do ! is_named "$line" || printf '%s\n' "$line"; done | head -n 1)
  idle=
  if [ -d "$base/run/systemd/system" ] && grep -q run/systemd/system <"$file"; then idle=idle; fi
  told "$(shown "$file")" "$idle" "$line" "$called"
done
# Root's own table lies where the group of cron may write: crontab(1) reads it as cron does.
crontab -l -u root 2>/dev/null </dev/null | lines 'crontab of root'
say cron-lives
[ -z "$alive" ] || printf '%s\n' "$alive"
say cron-reads
[ -n "$simple_cron" ] || echo tables
say processes
# One program asks for all of them; most servers have none.
any=$(printf '%s|' $processes)
if ! pgrep -x "\${any%|}" >/dev/null 2>&1; then processes=; fi
for name in $processes; do
  for pid in $(pgrep -x "$name" 2>/dev/null); do
    # Anybody may call a program of theirs so.
    program=$(readlink "/proc/$pid/exe" 2>/dev/null) && lives_here "$pid" && sk_only_root "$program" || continue
    echo "$name"; break
  done
done
say mod-md
for pid in $(pgrep -u 0 -x 'apache2|httpd' 2>/dev/null); do
  lives_here "$pid" && maps=$(cat "/proc/$pid/maps" 2>/dev/null) && [ -n "$maps" ] || continue
  case $maps in *mod_md.so*) echo there ;; *) echo gone ;; esac
done
`;
