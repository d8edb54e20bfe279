/**
 * What starts renewers, for `lookScript`: `$base` stands before every path, `$words` is the pattern by which a starter is
 * known, `$processes` the names of programs that renew as long as they run. Parts: `timers` (as systemctl lists them),
 * `waiting`, `started` (a timer, its service, how that is loaded, and `gone` where it would run a program that is not there),
 * `elapses` (a timer, its state, when it elapses next, in UTC); `cron` (of each line: its file, `idle`, `gone`, `there` where
 * the program of a renewer that it calls was found, or nothing, the line); `cron-lives`; `mod-md` (whether an Apache that runs
 * has it loaded); `processes`. Reads only.
 *
 * Sources: systemctl(1); cron(8) of Debian and of cronie and run-parts(8), of the files that each leaves out.
 */
export const startersScript = String.raw`
gone_from() { # SERVICE : it would run a program that is not there; what may fail does not count
  systemctl show -p ExecStart -- "$1" 2>/dev/null </dev/null |
    sed -n '/ignore_errors=no/s/^ExecStart={ path=\([^ ;]*\) ;.*/\1/p' | {
    while IFS= read -r program; do [ -x "$base$program" ] || { echo gone; break; }; done
  }
}
if [ -d "$base/run/systemd/system" ] && command -v systemctl >/dev/null 2>&1; then
  say timers
  systemctl list-unit-files --type=timer --no-legend --no-pager 2>/dev/null | grep -E "$words"
  say waiting
  systemctl list-timers --no-legend --no-pager 2>/dev/null | grep -oE '[^ ]+\.timer' | grep -E "$words"
  say started
  systemctl list-unit-files --type=timer --no-legend --no-pager 2>/dev/null | grep -E "$words" | head -n 20 | while read -r unit rest; do
    service=$(systemctl show -p Unit -- "$unit" 2>/dev/null </dev/null) service=\${service#Unit=}
    [ -n "$service" ] || service=\${unit%.timer}.service
    loaded=$(systemctl show -p LoadState -- "$service" 2>/dev/null </dev/null)
    printf '%s %s %s %s\n' "$unit" "$service" "\${loaded#LoadState=}" "$(gone_from "$service")"
  done
  say elapses
  systemctl list-unit-files --type=timer --no-legend --no-pager 2>/dev/null | grep -E "$words" | head -n 20 | while read -r unit rest; do
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
  case $1 in */cron.d/* | */crontab) ;; *) [ -x "$1" ] || return 1 ;; esac
  if [ -e "$base/etc/debian_version" ] || [ -e "$base/etc/alpine-release" ]; then
    case \${1##*/} in *.*) return 1 ;; esac
  fi
}
told() { # NAME IDLE LINE
  found= why=$2
  if has_gone "$3"; then why=gone; elif [ -n "$found" ]; then why=\${why:-there}; fi
  printf '%s\n%s\n%s\n' "$1" "$why" "$3"
}
lines() { # NAME : of a table of cron, each line that starts a renewer
  head -c 65536 | grep -vE '^[[:space:]]*(#|[A-Za-z_]+[[:space:]]*=)' | grep -E "$words" | head -n 20 |
    while IFS= read -r line; do
      idle=
      # Debian's own line does nothing where systemd runs: its timer is meant to.
      if [ -d "$base/run/systemd/system" ]; then
        case $line in
          *'! -d /run/systemd/system'* | *'-d /run/systemd/system'*'||'*) idle=idle ;;
        esac
      fi
      told "$1" "$idle" "$line"
    done
}
say cron
for file in "$base"/etc/crontab "$base"/etc/cron.*/* "$base"/etc/periodic/*/*; do
  [ -f "$file" ] && sk_only_root "$file" && is_read "$file" || continue
  case $file in */cron.d/* | */crontab) lines "$(shown "$file")" <"$file"; continue ;; esac
  line=$(head -c 65536 <"$file" | grep -vE '^[[:space:]]*#' | grep -E "$words" | head -n 1)
  [ -n "$line" ] || continue
  idle=
  if [ -d "$base/run/systemd/system" ] && grep -q run/systemd/system <"$file"; then idle=idle; fi
  told "$(shown "$file")" "$idle" "$line"
done
# Root's own table lies where the group of cron may write: crontab(1) reads it as cron does.
crontab -l -u root 2>/dev/null </dev/null | lines 'crontab of root'
lives_here() { # PID : in this system, and in no container of it
  [ ! -e "/proc/$1/root/." ] || [ "/proc/$1/root/." -ef / ]
}
say cron-lives
for pid in $(pgrep -u 0 -x 'cron|crond|fcron|anacron' 2>/dev/null; pgrep -u 0 -f '^(/bin/)?busybox crond' 2>/dev/null); do
  ! lives_here "$pid" || echo "$pid"
done
say processes
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
