import { scriptFrame } from './script-frame.ts';

/**
 * Standard input: the nonce on a line, then the configuration. Arguments: httpd's program, the folder of its modules
 * (empty: built in), three ports in one word, then the names to shake hands with. Everything lives in a folder of mktemp that only we can open, and
 * is gone at the end, whatever ends it. SELinux and AppArmor may confine the program to its usual places; then it
 * cannot read the folder, says so, and the rehearsal fails with that sentence, as the real reload would not.
 */
export const canaryScript = String.raw`${scriptFrame}
program=$1 modules=$2 ports=$3; shift 3
umask 077
for path in "$program" \${modules:+"$modules"}; do
  sk_only_root "$path" || { say said; echo "somebody but root may change $sk_why"; say end; exit 0; }
done
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
`.replaceAll('\\$', '$');
