import { scriptFrame } from './script-frame.ts';

/** Where Apache keeps its process number on the systems that we know, unless its configuration says otherwise. */
const pidFiles = [
  '/run/apache2/apache2.pid',
  '/run/apache2.pid',
  '/run/httpd/httpd.pid',
  '/run/httpd.pid',
  '/var/run/apache2/apache2.pid',
  '/var/run/apache2.pid',
  '/var/run/httpd.pid',
  '/usr/local/apache2/logs/httpd.pid',
  '/opt/bitnami/apache/var/run/httpd.pid',
  '/opt/lampp/logs/httpd.pid',
];

/**
 * Which process is the web server, and with which words its own program speaks for it. An ordinary user may call a
 * program of theirs `httpd`, start the real one with a configuration of theirs, or give a process a name that reads like
 * an open port. So the service's own word comes first (systemd, the PID file), open ports are a hint, a
 * process counts if it is root's in all its user numbers and runs root's own program, and every path among its words
 * must be root's. What was refused is told as `foreign`.
 */
const findMain = String.raw`
is_apache() { # PROCESS
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  exe=$(readlink "/proc/$1/exe" 2>/dev/null) || return 1
  exe=\${exe%' (deleted)'}
  case \${exe##*/} in apache2 | httpd | httpd-* | httpd.*) ;; *) return 1 ;; esac
  # Real, effective, saved and file system user (proc(5)); another root is another machine to us.
  grep -qE '^Uid:([[:space:]]+0){4}$' "/proc/$1/status" 2>/dev/null && [ "/proc/$1/root/" -ef / ]
}
parent() { sed -n 's/^PPid:[[:space:]]*//p' "/proc/$1/status" 2>/dev/null; }
foreign=
trusts() { sk_only_root "$1" || { foreign=$sk_why; return 1; }; } # PATH
trusts_word() { # FOLDER PATH : one of the words of a web server, which may be relative to its folder
  case $2 in /*) trusts "$2" ;; *) [ -n "$1" ] && trusts "$1/$2" || { foreign=\${foreign:-$2}; return 1; } ;; esac
}
words_of() { tr '\0' '\n' 2>/dev/null <"/proc/$1/cmdline"; }
trusts_words() { # PROCESS : nothing that its program was told is anybody's but root's
  folder= last=
  for pass in 1 2; do
    while IFS= read -r word; do
      flag= value=$word
      case $last in -d | -f | -C | -c) flag=$last ;; esac
      last=$word
      if [ -z "$flag" ]; then
        case $word in -d?* | -f?*) flag=\${word%"\${word#??}"} value=\${word#??} ;; *) continue ;; esac
      fi
      case $pass$flag in
        1-d) folder=$value ;;
        2-d) trusts_word '' "$value" || return 1 ;;
        2-f) trusts_word "$folder" "$value" || return 1 ;;
        2-[Cc]) set -f
          for part in $(printf '%s\n' "$value" | tr -d "'\""); do
            case $part in */*) trusts_word "$folder" "$part" || { set +f; return 1; } ;; esac
          done
          set +f ;;
      esac
    done <<WORDS
$(words_of "$1")
WORDS
    last=
  done
}
speaks() { # PROCESS : the web server that it belongs to is one that we may speak for; leaves its main process in $main
  is_apache "$1" || return 1
  main=$1
  while above=$(parent "$main") && is_apache "$above"; do main=$above; done
  is_apache "$main" && trusts "$exe" && trusts_words "$main" && is_apache "$main" && return 0
  main=
  return 1
}
pids_of() { grep -oE 'pid=[0-9]+|[0-9]+/[a-z]' | tr -cd '0-9\n'; } # <lines of ss or netstat

said=
if [ -d /run/systemd/system ]; then
  said=$(systemctl show --property=MainPID apache2.service httpd.service 2>/dev/null | sed -n 's/^MainPID=\([1-9][0-9]*\)$/\1/p')
fi
for file in ${pidFiles.join(' ')}; do
  if [ -f "$file" ] && sk_only_root "$file"; then read -r pid <"$file" && said="$said $pid"; fi
done
# The fourth column is the local address, of ss and of netstat alike.
web=$(printf '%s\n' "$listening" | grep -E "^[A-Za-z0-9]+([[:space:]]+[0-9]+){2}[[:space:]]+[^[:space:]]*[:.]$http[[:space:]]" | pids_of)
others=$(printf '%s\n' "$listening" | pids_of)
main=
for candidate in $said; do
  case " $(echo $web) " in *" $candidate "*) if speaks "$candidate"; then break; fi ;; esac
done
[ -n "$main" ] || for candidate in $web $said $others \
  $([ -n "$listening" ] || { cd /proc && echo [0-9]*; }); do
  if speaks "$candidate"; then break; fi
done
`.replaceAll('\\$', '$');

/** Standard input: the nonce. Arguments: http port. Reads only. */
export const lookScript = String.raw`${scriptFrame}
http=$1
say system; uname -s; head -c 4096 /etc/os-release 2>/dev/null
# Only whole lines of the kernel's list: a process may have a line end in its name.
if command -v ss >/dev/null 2>&1; then listening=$(ss -ltnp 2>/dev/null | grep '^LISTEN ')
elif command -v netstat >/dev/null 2>&1; then listening=$(netstat -ltnp 2>/dev/null | grep '^tcp')
else listening=$(sockstat -l -P tcp 2>/dev/null); fi
say listeners; printf '%s\n' "$listening" | head -n 2000
${findMain}
set --
if [ -n "$main" ]; then
  say process; printf '%s\n%s\n' "$main" "$exe"
  skip=1 own=
  while IFS= read -r word; do
    if [ "$skip" = 1 ]; then skip=; continue; fi
    case $word in
      -k | -e | -E) skip=1 ;;
      -DFOREGROUND | -DNO_DETACH | -X) ;;
      -D) skip=2 ;;
      *) if [ "$skip" = 2 ]; then
           skip=; case $word in FOREGROUND | NO_DETACH | ONE_PROCESS | DEBUG) continue ;; esac
           set -- "$@" -D
         fi
         case $word in -f* | -d*) own=1 ;; esac
         set -- "$@" "$word" ;;
    esac
  done <<WORDS
$(words_of "$main")
WORDS
  # Debian's program needs the variables of /etc/apache2/envvars, which its control script reads.
  control=$(command -v apache2ctl)
  if [ -z "$own" ] && [ "\${exe##*/}" = apache2 ] && [ -n "$control" ]; then
    if trusts "$control" && { [ ! -e /etc/apache2/envvars ] || trusts /etc/apache2/envvars; }; then set -- "$control" "$@"
    else main=; fi
  else set -- "$exe" "$@"; fi
  # What the server reads at its own start; what it includes is its own affair.
  for file in /etc/apache2/apache2.conf /etc/httpd/conf/httpd.conf /etc/apache2/httpd.conf; do
    [ -n "$own" ] || [ ! -e "$file" ] || trusts "$file" || main=
  done
elif [ -z "$foreign" ]; then
  for name in apache2 httpd apachectl; do
    control=$(command -v "$name") && trusts "$control" && { foreign=; set -- "$control"; break; }
  done
fi
[ -n "$main" ] || [ -z "$foreign" ] || set --
if [ -n "$main" ] || [ $# -gt 0 ]; then foreign=; fi
say foreign; printf '%s\n' "$foreign"
say control; [ $# = 0 ] || printf '%s\n' "$@"
[ $# = 0 ] && exit 0
if [ -z "$main" ]; then
  # Debian's control script would make folders for a server that does not run: nothing more is asked.
  say build; "$@" -v 2>/dev/null </dev/null
  exit 0
fi
say build; "$@" -V 2>/dev/null </dev/null
printf '\n%s dumps\n' "$n" >&2
dumps=$("$@" -t -D DUMP_VHOSTS -D DUMP_RUN_CFG -D DUMP_INCLUDES -D DUMP_MODULES </dev/null); code=$?
say dumps; printf '%s\n%s\n' "$code" "$dumps"

folder=$(grep -oE '/[^ ]*/(mod_|lib)[a-z0-9_]*\.so' "/proc/$main/maps" 2>/dev/null | sed -n 's#/mod_[^/]*$##p' | sort -u | head -n 1)
if [ -z "$folder" ]; then
  for one in /usr/lib/apache2/modules /etc/httpd/modules /usr/lib64/httpd/modules /usr/lib64/apache2 \
    /usr/lib/apache2 /usr/lib/httpd/modules /usr/local/libexec/apache24 /opt/bitnami/apache/modules /opt/lampp/modules; do
    if [ -e "$one/mod_ssl.so" ] || [ -e "$one/mod_info.so" ]; then folder=$one; break; fi
  done
fi
sk_only_root "$folder" || folder=
say modules; printf '%s\n' "$folder"; [ -z "$folder" ] || ls "$folder"
printf '\n%s config\n' "$n" >&2
case $dumps in
  *info_module*) config=$("$@" -t -D DUMP_CONFIG </dev/null); code=$? ;;
  *) if [ -n "$folder" ] && sk_only_root "$folder/mod_info.so"; then
       config=$("$@" -C "LoadModule info_module $folder/mod_info.so" -t -D DUMP_CONFIG </dev/null); code=$?
     else config=; "$@" -t >/dev/null </dev/null; code=$?; fi ;;
esac
say config; printf '%s\n%s\n' "$code" "$config"

# ldd starts what it is asked about.
say openssl; openssl version 2>/dev/null; [ -n "$folder" ] && sk_only_root "$folder/mod_ssl.so" && ldd "$folder/mod_ssl.so" 2>/dev/null | grep libssl
root=$(printf '%s\n' "$dumps" | sed -n 's/^ServerRoot: "\(.*\)"$/\1/p' | head -n 1)
for list in mods-available mods-enabled; do
  say $list; if sk_only_root "$root/$list"; then ls "$root/$list"; fi
done
pids=$(printf '%s\n' "$dumps" | sed -n 's/^PidFile: "\(.*\)"$/\1/p' | head -n 1)
say pid; if [ -f "$pids" ] && sk_only_root "$pids"; then head -c 20 "$pids"; fi
say panels
for mark in /usr/local/psa /usr/local/cpanel /usr/local/directadmin /usr/local/ispconfig /usr/local/hestia \
  /usr/local/vesta /usr/local/CyberCP /www/server/panel /etc/froxlor /home/clp; do
  [ -e "$mark" ] && printf '%s\n' "$mark"
done
say manager
if [ -d /run/systemd/system ]; then
  unit=$(sed -n 's#.*/\([^/]*\.service\).*#\1#p' "/proc/$main/cgroup" 2>/dev/null | head -n 1)
  [ -n "$unit" ] && systemctl is-active --quiet "$unit" && printf 'systemd %s\n' "$unit"
elif [ -e /run/openrc/softlevel ]; then printf 'openrc\n'; fi
say end
`.replaceAll('\\$', '$');
