import { scriptFrame } from '../../../remote/script-frame.ts';

/**
 * Standard input: nonce, then the configuration with `@DIR@` and `@PORT@`. Arguments: Dovecot's program, ports to try in one
 * word, the name to ask for (empty: none). Its folder can be passed by all, as the processes that shake hands are Dovecot's own user's, and holds nothing secret:
 * root alone may write there. It is gone at the end, whatever ends it. Without the key nobody completes the handshake.
 */
export const trialScript = String.raw`${scriptFrame}
program=$1 ports=$2 name=$3
set --
[ -z "$name" ] || set -- -servername "$name"
umask 022
unset TMPDIR CONFIG_FILE DOVECOT_VERSION DOVECOT_PRESERVE_ENVS
SK_DIR=
for folder in /run /var/run /var/lib; do
  [ -d "$folder" ] && SK_DIR=$(mktemp -d "$folder/sealkeeper-try.XXXXXXXX" 2>/dev/null) && break
done
[ -d "$SK_DIR" ] || exit 1
halt() {
  pid=
  [ ! -f "$SK_DIR/run/master.pid" ] || IFS= read -r pid <"$SK_DIR/run/master.pid"
  case $pid in '' | *[!0-9]*) return ;; esac
  kill "$pid" 2>/dev/null
  tries=0
  while [ $tries -lt 20 ] && kill -0 "$pid" 2>/dev/null; do tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1; done
  if kill -0 "$pid" 2>/dev/null; then kill -9 "$pid" 2>/dev/null; fi
  rm -f "$SK_DIR/run/master.pid"
}
end() { halt; rm -rf "$SK_DIR"; }
trap end EXIT
trap 'exit 1' HUP INT TERM PIPE
chmod 711 "$SK_DIR"
mkdir "$SK_DIR/run"
cat >"$SK_DIR/given"
sk_only_root "$program" || { say said; echo "somebody but root may change $sk_why"; say end; exit 0; }
if command -v timeout >/dev/null 2>&1; then limited() { timeout 5 "$@"; }
else limited() { "$@"; }; fi
seen=
for port in $ports; do
  sed "s#@DIR@#$SK_DIR#g; s#@PORT@#$port#g" <"$SK_DIR/given" >"$SK_DIR/dovecot.conf"
  : >"$SK_DIR/log"
  if "$program" -c "$SK_DIR/dovecot.conf" >"$SK_DIR/said" 2>&1 </dev/null; then
    tries=0
    while [ -z "$seen" ] && [ $tries -lt 20 ]; do
      # Who has said so once answers no later try, and keeps each of them waiting.
      [ $tries = 0 ] || ! grep -q ': Fatal: \|SSL server context' "$SK_DIR/log" || break
      seen=$(limited openssl s_client -connect "127.0.0.1:$port" "$@" </dev/null 2>/dev/null |
        openssl x509 -noout -fingerprint -sha256 2>/dev/null)
      [ -n "$seen" ] || { tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1; }
    done
    break
  fi
  halt
  grep -q 'Address already in use' "$SK_DIR/said" "$SK_DIR/log" || break
done
say fingerprint; printf '%s\n' "$seen"
say said; cat "$SK_DIR/said" "$SK_DIR/log" 2>/dev/null
say end
`;
