import { scriptFrame } from '../../../remote/script-frame.ts';
import { trialFolder, trialHandshakes } from '../../posix/trial-shell.ts';

/**
 * Standard input: nonce, then the configuration. Arguments: httpd's program, ports to try in one word, then the names to
 * shake hands with. Everything lives in a folder that only root can open or move, and is gone at the end, whatever ends
 * it. The program and all modules must be root's now, whatever was found before. Where
 * another service has a port already, the next is tried; and without the key nobody completes the handshake that
 * is compared. SELinux and AppArmor may confine the program to its usual places; then it
 * cannot read the folder, says so, and the rehearsal fails with that sentence, as the real reload would not.
 */
export const trialScript = String.raw`${scriptFrame}
program=$1 ports=$2; shift 2${trialFolder}cat >"$SK_DIR/httpd.conf"
loaded=$program$sk_newline$(sed -n 's/^LoadModule [^ ]* "\(.*\)"$/\1/p' "$SK_DIR/httpd.conf")
usual=$IFS; IFS=$sk_newline; set -f
sk_root_ways $loaded
set -f
for path in $loaded; do sk_roots_own "$path"; done
IFS=$usual; set +f
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
done${trialHandshakes}`;
