import { scriptFrame } from '../../../remote/script-frame.ts';

/**
 * Standard input: nonce, then the configuration. Arguments: nginx's program, whether it knows `-e` (`yes`), ports to try in
 * one word, then the names to shake hands with. Everything lives in a folder that only root can open or move, and is gone
 * at the end, whatever ends it. The program must be root's now, whatever was found before. Where another service
 * has a port already, the next is tried; and without the key nobody completes the handshake that is compared. SELinux and
 * AppArmor may confine the program to its usual places; then it cannot read the folder, says so, and the rehearsal fails
 * with that sentence.
 */
export const trialScript = String.raw`${scriptFrame}
program=$1 knows_log=$2 ports=$3; shift 3
umask 077
unset TMPDIR
SK_DIR=
for folder in /run /var/run /var/lib /tmp; do
  [ -d "$folder" ] && SK_DIR=$(mktemp -d "$folder/sealkeeper-try.XXXXXXXX" 2>/dev/null) && break
done
[ -d "$SK_DIR" ] || exit 1
end() {
  pid=$(cat "$SK_DIR/pid" 2>/dev/null)
  case $pid in *[!0-9]*) pid= ;; esac
  if [ -n "$pid" ]; then
    # Nobody is being served, so nothing is waited for: the whole process group, which nginx leads, at once.
    kill -9 "-$pid" 2>/dev/null || kill -9 "$pid" 2>/dev/null
  fi
  rm -rf "$SK_DIR"
}
trap end EXIT
trap 'exit 1' HUP INT TERM PIPE
cat >"$SK_DIR/given"
sk_only_root "$program" || { say outcome; echo refused; say said; echo "somebody but root may change $sk_why"; say end; exit 0; }
if command -v timeout >/dev/null 2>&1; then limited() { timeout 5 "$@"; }
else limited() { "$@"; }; fi
start() {
  if [ "$knows_log" = yes ]; then "$program" -e "$SK_DIR/log" -p "$SK_DIR/" -c "$SK_DIR/nginx.conf"
  else "$program" -p "$SK_DIR/" -c "$SK_DIR/nginx.conf"; fi
}
outcome=refused
for port in $ports; do
  : >"$SK_DIR/log"
  sed -e "s|@SK_DIR@|$SK_DIR|g" -e "s|@SK_PORT@|$port|g" "$SK_DIR/given" >"$SK_DIR/nginx.conf"
  start >"$SK_DIR/said" 2>&1 </dev/null; code=$?
  tries=0
  while [ $code = 0 ] && [ $tries -lt 50 ] && [ ! -s "$SK_DIR/pid" ]; do
    tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1
  done
  if [ -s "$SK_DIR/pid" ]; then outcome=started; break; fi
  grep -q 'bind() to' "$SK_DIR/said" "$SK_DIR/log" || break
done
if [ $outcome = started ]; then
  for name in "$@"; do
    tries=0 seen=
    while [ -z "$seen" ] && [ $tries -lt 30 ]; do
      seen=$(limited openssl s_client -connect "127.0.0.1:$port" -servername "$name" </dev/null 2>/dev/null |
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
