import { scriptFrame } from '../../../remote/script-frame.ts';

/**
 * Standard input: nonce, then the configuration. Arguments: httpd's program, ports to try in one word, then the names to
 * shake hands with. Everything lives in a folder that only root can open or move, and is gone at the end, whatever ends
 * it. The program and all modules must be root's now, whatever was found before. Where
 * another service has a port already, the next is tried; and without the key nobody completes the handshake that
 * is compared. SELinux and AppArmor may confine the program to its usual places; then it
 * cannot read the folder, says so, and the rehearsal fails with that sentence, as the real reload would not.
 */
export const trialScript = String.raw`${scriptFrame}
program=$1 ports=$2; shift 2
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
    # Nobody is being served, so nothing is waited for: the whole process group, which httpd leads, at once.
    kill -9 "-$pid" 2>/dev/null || kill -9 "$pid" 2>/dev/null
  fi
  rm -rf "$SK_DIR"
}
trap end EXIT
trap 'exit 1' HUP INT TERM PIPE
cat >"$SK_DIR/httpd.conf"
sed -n 's/^LoadModule [^ ]* "\(.*\)"$/\1/p' "$SK_DIR/httpd.conf" >"$SK_DIR/modules"
echo "$program" >>"$SK_DIR/modules"
while IFS= read -r path; do
  sk_only_root "$path" || { say outcome; echo refused; say said; echo "somebody but root may change $sk_why"; say end; exit 0; }
done <"$SK_DIR/modules"
export SK_DIR SK_PORT
if command -v timeout >/dev/null 2>&1; then limited() { timeout 5 "$@"; }
else limited() { "$@"; }; fi
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
      seen=$(limited openssl s_client -connect "127.0.0.1:$SK_PORT" -servername "$name" </dev/null 2>/dev/null |
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
