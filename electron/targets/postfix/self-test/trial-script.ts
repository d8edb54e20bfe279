import { scriptFrame } from '../../../remote/script-frame.ts';
import { trialAsk, trialFolder } from '../../posix/trial-shell.ts';

/**
 * Standard input: nonce, then the private main.cf with `@DIR@`. Arguments: the program postfix, the folder of its settings,
 * whether it can log into a file (`yes`), key, chain, the name to ask for, ports to try in one word. A master(8) of its own
 * with its own queue, data and settings in a folder where, but for what Postfix's own user must be able to write, root alone may
 * write; nothing secret lies there. It ends of itself after a minute, should nobody be left to end it. Two listeners: encrypted
 * from the start, and behind STARTTLS. Without the key nobody completes a handshake.
 *
 * Where SELinux confines programs to their usual places, no such copy can be started: there key and certificate are compared
 * by openssl, which is the library that Postfix has as well.
 */
export const trialScript = String.raw`${scriptFrame}
program=$1 settings=$2 knows_log=$3 key=$4 chain=$5 name=$6 ports=$7${trialFolder}
unset MAIL_CONFIG MAIL_DEBUG MAIL_VERBOSE MAIL_LOGTAG
cat >"$SK_DIR/given"
shown() { openssl x509 -noout -fingerprint -sha256 2>/dev/null; }
finish() { # OUTCOME
  say outcome; printf '%s\n' "$1"
  say said; cat "$SK_DIR/said" "$SK_DIR/log" 2>/dev/null
  say end; exit 0
}
IFS= read -r enforced 2>/dev/null </sys/fs/selinux/enforce || enforced=
if [ "$enforced" = 1 ]; then
  own=$(openssl pkey -in "$key" -pubout 2>"$SK_DIR/said")
  certified=$(openssl x509 -in "$chain" -noout -pubkey 2>>"$SK_DIR/said")
  [ -n "$own" ] && [ "$own" = "$certified" ] || { echo "key and certificate do not belong together" >>"$SK_DIR/said"; finish refused; }
  for listener in first second; do say fingerprint; shown <"$chain"; done
  finish started
fi
postconf=\${program%/*}/postconf
for one in "$postconf" "$settings" "$settings/main.cf" "$settings/master.cf"; do sk_roots_own "$one"; done
held() { "$postconf" -h "$1" 2>/dev/null; }
daemons=$(held daemon_directory) owner=$(held mail_owner) group=$(held setgid_group)
case $daemons in /*) ;; *) finish refused ;; esac
case $owner$group in '' | *[!A-Za-z0-9_.-]*) finish refused ;; esac
for one in master smtpd tlsmgr; do sk_roots_own "$daemons/$one"; done
chmod 711 "$SK_DIR"
umask 022
mkdir "$SK_DIR/etc" "$SK_DIR/queue" "$SK_DIR/queue/pid"
for one in data queue/private queue/public; do
  mkdir -m 700 "$SK_DIR/$one" && chown "$owner" "$SK_DIR/$one" || finish refused
done
{ sed "s|@DIR@|$SK_DIR|g" <"$SK_DIR/given"; printf 'mail_owner = %s\nsetgid_group = %s\ndaemon_directory = %s\n' "$owner" "$group" "$daemons"; } >"$SK_DIR/etc/main.cf"
write_master() {
  echo "127.0.0.1:$SK_PORT inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o smtpd_tls_security_level=encrypt"
  echo "127.0.0.1:$behind inet n - n - - smtpd"
  echo 'tlsmgr unix - - n 1000? 1 tlsmgr'
  echo 'anvil unix - - n - 1 anvil'
  [ "$knows_log" != yes ] || echo 'postlog unix-dgram n - n - 1 postlogd'
}
lives() { kill -0 "$pid" 2>/dev/null; }
# A master that finds its ports taken has written its number already, and takes a second to leave.
is_up() { # TRIES
  if [ "$knows_log" = yes ]; then grep -q 'daemon started' "$SK_DIR/log" 2>/dev/null; else [ "$1" -ge 15 ]; fi
}
outcome=refused
for SK_PORT in $ports; do
  behind=$((SK_PORT - 100))
  rm -f "$SK_DIR/queue/pid/master.pid"
  write_master >"$SK_DIR/etc/master.cf"
  "$daemons/master" -c "$SK_DIR/etc" -e 60 >>"$SK_DIR/said" 2>&1 </dev/null &
  pid=$!
  echo "$pid" >"$SK_DIR/pid"
  tries=0
  while lives && [ $tries -lt 100 ]; do
    if is_up $tries; then outcome=started; break; fi
    tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1
  done
  [ $outcome != started ] || break
  kill -9 "-$pid" 2>/dev/null || kill -9 "$pid" 2>/dev/null
  rm -f "$SK_DIR/pid"
  echo "no Postfix of its own comes up at 127.0.0.1:$SK_PORT and 127.0.0.1:$behind" >>"$SK_DIR/said"
done
most=30 hopeless='disabling TLS\|no shared cipher\|fatal: ' logs="$SK_DIR/log"
${trialAsk}if [ $outcome = started ]; then
  ask "$SK_PORT"
  ask "$behind" -starttls smtp
fi
finish $outcome
`.replaceAll('\\$', '$');
