import { scriptFrame } from './script-frame.ts';

/** Standard input: nonce. Arguments: http port. Reads only. */
export const lookScript = String.raw`${scriptFrame}
exec </dev/null
http=$1
is_apache() {
  case $(readlink "/proc/$1/exe" 2>/dev/null) in
    */apache2|*/httpd|*/httpd-*|*/httpd.*|*/apache2' (deleted)'|*/httpd' (deleted)') ;;
    *) return 1 ;;
  esac
  # Another root is another machine to us: a container, or a chroot with its own files.
  [ "/proc/$1/root/" -ef / ]
}
parent() { sed -n 's/^PPid:[[:space:]]*//p' "/proc/$1/status" 2>/dev/null; }

say system; uname -s; cat /etc/os-release 2>/dev/null
if command -v ss >/dev/null 2>&1; then listening=$(ss -ltnp 2>/dev/null)
elif command -v netstat >/dev/null 2>&1; then listening=$(netstat -ltnp 2>/dev/null)
else listening=$(sockstat -l -P tcp 2>/dev/null); fi
say listeners; printf '%s\n' "$listening"

web=$(printf '%s\n' "$listening" | grep -E "[:.]$http[[:space:]]")
main=
for candidate in $(printf '%s\n%s\n' "$web" "$listening" | grep -oE 'pid=[0-9]+|[0-9]+/[a-z]' | tr -cd '0-9\n') \
  $([ -n "$listening" ] || { cd /proc && echo [0-9]*; }); do
  if is_apache "$candidate"; then main=$candidate; break; fi
done
while [ -n "$main" ]; do
  above=$(parent "$main")
  if [ -n "$above" ] && is_apache "$above"; then main=$above; else break; fi
done

set --
if [ -n "$main" ]; then
  exe=$(readlink "/proc/$main/exe"); exe=\${exe%' (deleted)'}
  say process; printf '%s\n%s\n' "$main" "$exe"
  skip=1 own=
  while IFS= read -r word; do
    if [ "$skip" = 1 ]; then skip=; continue; fi
    case $word in
      -k|-e|-E) skip=1 ;;
      -DFOREGROUND|-DNO_DETACH|-X) ;;
      -D) skip=2 ;;
      *) if [ "$skip" = 2 ]; then
           skip=; case $word in FOREGROUND|NO_DETACH|ONE_PROCESS|DEBUG) continue ;; esac
           set -- "$@" -D
         fi
         case $word in -f*|-d*) own=1 ;; esac
         set -- "$@" "$word" ;;
    esac
  done <<WORDS
$(tr '\0' '\n' <"/proc/$main/cmdline")
WORDS
  # Debian's program needs the variables of /etc/apache2/envvars, which its control script reads.
  if [ -z "$own" ] && [ "\${exe##*/}" = apache2 ] && command -v apache2ctl >/dev/null 2>&1; then
    set -- "$(command -v apache2ctl)" "$@"
  else set -- "$exe" "$@"; fi
else
  for name in apache2 httpd apachectl; do
    if command -v "$name" >/dev/null 2>&1; then set -- "$(command -v "$name")"; break; fi
  done
fi
say control; [ $# = 0 ] || printf '%s\n' "$@"
[ $# = 0 ] && exit 0
if [ -z "$main" ]; then
  # Debian's control script would make folders for a server that does not run: nothing more is asked.
  say build; "$@" -v 2>/dev/null
  exit 0
fi
say build; "$@" -V 2>/dev/null
printf '\n%s dumps\n' "$n" >&2
dumps=$("$@" -t -D DUMP_VHOSTS -D DUMP_RUN_CFG -D DUMP_INCLUDES -D DUMP_MODULES); code=$?
say dumps; printf '%s\n%s\n' "$code" "$dumps"

folder=$(grep -oE '/[^ ]*/(mod_|lib)[a-z0-9_]*\.so' "/proc/$main/maps" 2>/dev/null | sed -n 's#/mod_[^/]*$##p' | sort -u | head -n 1)
if [ -z "$folder" ]; then
  for one in /usr/lib/apache2/modules /etc/httpd/modules /usr/lib64/httpd/modules /usr/lib64/apache2 \
    /usr/lib/apache2 /usr/lib/httpd/modules /usr/local/libexec/apache24 /opt/bitnami/apache/modules /opt/lampp/modules; do
    if [ -e "$one/mod_ssl.so" ] || [ -e "$one/mod_info.so" ]; then folder=$one; break; fi
  done
fi
say modules; printf '%s\n' "$folder"; [ -z "$folder" ] || ls "$folder"
printf '\n%s config\n' "$n" >&2
case $dumps in
  *info_module*) config=$("$@" -t -D DUMP_CONFIG); code=$? ;;
  *) if [ -e "$folder/mod_info.so" ]; then
       config=$("$@" -C "LoadModule info_module $folder/mod_info.so" -t -D DUMP_CONFIG); code=$?
     else config=; "$@" -t >/dev/null; code=$?; fi ;;
esac
say config; printf '%s\n%s\n' "$code" "$config"

say openssl; openssl version 2>/dev/null; ldd "$folder/mod_ssl.so" 2>/dev/null | grep libssl
root=$(printf '%s\n' "$dumps" | sed -n 's/^ServerRoot: "\(.*\)"$/\1/p')
say mods-available; ls "$root/mods-available" 2>/dev/null
say mods-enabled; ls "$root/mods-enabled" 2>/dev/null
pids=$(printf '%s\n' "$dumps" | sed -n 's/^PidFile: "\(.*\)"$/\1/p')
say pid; cat "$pids" 2>/dev/null
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

/**
 * Standard input: nonce, then the configuration. Arguments: httpd's program, three ports in one word, then the names to
 * shake hands with. Everything lives in a folder of mktemp that only we can open, and
 * is gone at the end, whatever ends it. SELinux and AppArmor may confine the program to its usual places; then it
 * cannot read the folder, says so, and the rehearsal fails with that sentence, as the real reload would not.
 */
export const canaryScript = String.raw`${scriptFrame}
program=$1 ports=$2; shift 2
umask 077
SK_DIR=$(mktemp -d) || exit 1
end() {
  pid=$(cat "$SK_DIR/pid" 2>/dev/null)
  if [ -n "$pid" ]; then
    # Nobody is being served, so nothing is waited for: the whole process group, which httpd leads, at once.
    kill -9 "-$pid" 2>/dev/null || kill -9 "$pid" 2>/dev/null
  fi
  rm -rf "$SK_DIR"
}
trap end EXIT
trap 'exit 1' HUP INT TERM PIPE
cat >"$SK_DIR/httpd.conf"
export SK_DIR SK_PORT
outcome=refused
for SK_PORT in $ports; do
  : >"$SK_DIR/log"
  "$program" -d "$SK_DIR" -f "$SK_DIR/httpd.conf" -k start >"$SK_DIR/said" 2>&1 </dev/null; code=$?
  tries=0
  while [ $code = 0 ] && [ $tries -lt 50 ] && [ ! -s "$SK_DIR/pid" ] && ! grep -q emerg "$SK_DIR/log"; do
    tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1
  done
  if [ -s "$SK_DIR/pid" ]; then outcome=started; break; fi
  grep -q AH00072 "$SK_DIR/said" "$SK_DIR/log" || break
done
if [ $outcome = started ]; then
  for name in "$@"; do
    tries=0 seen=
    while [ -z "$seen" ] && [ $tries -lt 30 ]; do
      seen=$(openssl s_client -connect "127.0.0.1:$SK_PORT" -servername "$name" </dev/null 2>/dev/null |
        openssl x509 -noout -fingerprint -sha256 2>/dev/null)
      [ -n "$seen" ] || { tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1; }
    done
    say fingerprint; printf '%s\n' "$seen"
  done
fi
say outcome; printf '%s\n' "$outcome"
say said; cat "$SK_DIR/said" "$SK_DIR/log" 2>/dev/null
say end
`;
