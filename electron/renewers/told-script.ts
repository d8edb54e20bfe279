import { scriptFrame } from '../remote/script-frame.ts';

/**
 * Standard input: the nonce, the name of a certificate's folder, then timers of systemd, one a line, to an empty one. Prints
 * the hook's state file, and when each timer that is active elapses next, in UTC. The first argument stands before every
 * path; empty but for tests. Reads only, and only what root alone could have made.
 */
export const toldScript = String.raw`${scriptFrame}
TZ=UTC; export TZ
base=$1
IFS= read -r name
say state
file=$base/var/lib/sealkeeper/renew/$name
if [ -f "$file" ] && sk_only_root "$file"; then head -c 2000 <"$file"; fi
say timers
while IFS= read -r unit && [ -n "$unit" ]; do
  [ -d "$base/run/systemd/system" ] && command -v systemctl >/dev/null 2>&1 || continue
  [ "$(systemctl is-active "$unit" 2>/dev/null </dev/null)" = active ] || continue
  next=$(systemctl show -p NextElapseUSecRealtime "$unit" 2>/dev/null </dev/null)
  printf '%s %s\n' "$unit" "\${next#*=}"
done
say end
`.replaceAll('\\$', '$');
