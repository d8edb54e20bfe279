import { scriptFrame } from '../../../remote/script-frame.ts';
import { trialFolder, trialHandshakes } from '../../posix/trial-shell.ts';

/**
 * Standard input: nonce, then the configuration. Arguments: nginx's program, whether it knows `-e` (`yes`), ports to try in
 * one word, then the names to shake hands with. Everything lives in a folder that only root can open or move, and is gone
 * at the end, whatever ends it. The program must be root's now, whatever was found before. Where another service
 * has a port already, the next is tried; and without the key nobody completes the handshake that is compared. SELinux and
 * AppArmor may confine the program to its usual places; then it cannot read the folder, says so, and the rehearsal fails
 * with that sentence.
 */
export const trialScript = String.raw`${scriptFrame}
program=$1 knows_log=$2 ports=$3; shift 3${trialFolder}cat >"$SK_DIR/given"
sk_roots_own "$program"
start() {
  if [ "$knows_log" = yes ]; then "$program" -e "$SK_DIR/log" -p "$SK_DIR/" -c "$SK_DIR/nginx.conf"
  else "$program" -p "$SK_DIR/" -c "$SK_DIR/nginx.conf"; fi
}
outcome=refused
for SK_PORT in $ports; do
  : >"$SK_DIR/log"
  sed -e "s|@SK_DIR@|$SK_DIR|g" -e "s|@SK_PORT@|$SK_PORT|g" "$SK_DIR/given" >"$SK_DIR/nginx.conf"
  start >"$SK_DIR/said" 2>&1 </dev/null; code=$?
  tries=0
  while [ $code = 0 ] && [ $tries -lt 50 ] && [ ! -s "$SK_DIR/pid" ]; do
    tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1
  done
  if [ -s "$SK_DIR/pid" ]; then outcome=started; break; fi
  grep -q 'bind() to' "$SK_DIR/said" "$SK_DIR/log" || break
done${trialHandshakes}`;
