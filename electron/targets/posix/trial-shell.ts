/**
 * A folder for a private copy of a server, `$SK_DIR`, that only root can open or move; at the end, whatever ends it, the copy
 * whose number stands in its file `pid` is gone, and the folder with it. `limited WORDS...` gives a command five seconds.
 */
export const trialFolder = String.raw`
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
    # Nobody is being served, so nothing is waited for: the whole process group, which the copy leads, at once.
    kill -9 "-$pid" 2>/dev/null || kill -9 "$pid" 2>/dev/null
  fi
  rm -rf "$SK_DIR"
}
trap end EXIT
trap 'exit 1' HUP INT TERM PIPE
if command -v timeout >/dev/null 2>&1; then limited() { timeout 5 "$@"; }
else limited() { "$@"; }; fi
sk_roots_own() { # PATH : ends the trial where somebody else may change it
  sk_only_root "$1" || { say outcome; echo refused; say said; echo "somebody but root may change $sk_why"; say end; exit 0; }
}
`;

/** Shakes hands for each name with what listens at `$SK_PORT`, where `$outcome` is `started`, and ends what is printed. */
export const trialHandshakes = String.raw`
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

/**
 * `ask PORT WORDS...` tells what is shown there for `$name`, as soon as something is. It asks `$most` times at most, and not again
 * once one of the files `$logs` has the pattern `$hopeless`. `lives` and `shown` are the trial's own.
 */
export const trialAsk = String.raw`
ask() {
  port=$1 tries=0 seen=; shift
  while [ -z "$seen" ] && [ $tries -lt "$most" ] && lives; do
    [ $tries = 0 ] || ! grep -q "$hopeless" $logs 2>/dev/null || break
    seen=$(limited openssl s_client -connect "127.0.0.1:$port" -servername "$name" "$@" </dev/null 2>/dev/null | shown)
    [ -n "$seen" ] || { tries=$((tries + 1)); sleep 0.1 2>/dev/null || sleep 1; }
  done
  say fingerprint; printf '%s\n' "$seen"
}
`;
