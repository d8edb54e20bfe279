import { scriptFrame } from '../../../remote/script-frame.ts';
import { trialAsk, trialFolder } from '../../posix/trial-shell.ts';

/**
 * Standard input: nonce, then the private configuration with `@DIR@`, `@WRAPPED@` and `@BEHIND@`. Arguments: the program, Exim's
 * user and group, key, chain, the name to ask for, ports to try in one word. An Exim of its own in a folder where, but for its
 * spool, root alone may write; the pair lies there as it will lie in the end, for Exim's group to read and gone with the
 * folder. Two ports: encrypted from the start, and behind STARTTLS. Without the key nobody completes a handshake.
 *
 * Where SELinux confines programs to their usual places, no such copy can be started: there key and certificate are compared
 * by openssl.
 */
export const trialScript = String.raw`${scriptFrame}
program=$1 user=$2 group=$3 key=$4 chain=$5 name=$6 ports=$7${trialFolder}
cat >"$SK_DIR/given"
: >"$SK_DIR/said"
shown() { openssl x509 -noout -fingerprint -sha256 2>/dev/null; }
finish() { # OUTCOME
  say outcome; printf '%s\n' "$1"
  say said; cat "$SK_DIR/said" "$SK_DIR/spool"/*log 2>/dev/null
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
sk_roots_own "$program"
case $user$group in '' | *[!A-Za-z0-9_.-]*) finish refused ;; esac
chmod 711 "$SK_DIR"
mkdir "$SK_DIR/spool" && chown "$user:$group" "$SK_DIR/spool" 2>>"$SK_DIR/said" || finish refused
cat "$key" "$chain" >"$SK_DIR/pair.pem" 2>>"$SK_DIR/said"
chgrp "$group" "$SK_DIR/pair.pem" && chmod 640 "$SK_DIR/pair.pem" || finish refused
lives() { kill -0 "$pid" 2>/dev/null; }
outcome=refused
for SK_PORT in $ports; do
  behind=$((SK_PORT - 100))
  sed "s|@DIR@|$SK_DIR|g; s|@WRAPPED@|$SK_PORT|g; s|@BEHIND@|$behind|g" <"$SK_DIR/given" >"$SK_DIR/exim.conf"
  chmod 644 "$SK_DIR/exim.conf"
  rm -f "$SK_DIR/spool"/*log
  "$program" -C "$SK_DIR/exim.conf" -bdf >>"$SK_DIR/said" 2>&1 </dev/null &
  pid=$!
  echo "$pid" >"$SK_DIR/pid"
  tries=0
  while lives && [ $tries -lt 100 ]; do
    if grep -q 'daemon started' "$SK_DIR/spool/mainlog" 2>/dev/null; then outcome=started; break; fi
    tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1
  done
  [ $outcome != started ] || break
  kill -9 "$pid" 2>/dev/null
  rm -f "$SK_DIR/pid"
  grep -q 'Address already in use' "$SK_DIR/said" "$SK_DIR/spool"/*log 2>/dev/null || break
  echo "no Exim of its own comes up at 127.0.0.1:$SK_PORT and 127.0.0.1:$behind" >>"$SK_DIR/said"
done
most=20 hopeless='TLS error' logs="$SK_DIR/spool/*log"
${trialAsk}if [ $outcome = started ]; then
  ask "$SK_PORT"
  ask "$behind" -starttls smtp
fi
finish $outcome
`.replaceAll('\\$', '$');
