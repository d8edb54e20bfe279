/**
 * What earlier runs of this program have left on the server to renew by, for `lookScript`: `$base` stands before every path.
 * Parts: `own` (a file that starts something: its path and hash), `handed` (a certificate's folder, where its link `current`
 * leads, then each line of what the hook knows of it behind the word that the file is called by). Reads only, and only what root
 * alone could have made; a server with more than a hundred of either has what is left out written down nowhere, and is told less.
 */
export const ownScript = String.raw`
own_left=200
for path in "$base"/etc/cron.d/sealkeeper-* "$base"/etc/systemd/system/sealkeeper-*.service "$base"/etc/systemd/system/sealkeeper-*.timer; do
  [ $own_left -gt 0 ] && [ -f "$path" ] && [ ! -L "$path" ] && sk_only_root "$path" || continue
  own_left=$((own_left - 1))
  say own; shown "$path"; openssl dgst -sha256 <"$path" | sed 's/.*[ =]//'
done
own_left=100
for path in "$base"/etc/sealkeeper/renew/certs/*; do
  [ $own_left -gt 0 ] && [ -L "$path/current" ] && sk_only_root "$path/current/names" || continue
  own_left=$((own_left - 1))
  say handed; printf '%s\n%s\n' "\${path##*/}" "$(readlink "$path/current")"
  for name in names services probes certbot mod-md; do
    [ -f "$path/current/$name" ] && sk_only_root "$path/current/$name" || continue
    head -c 16384 <"$path/current/$name" | sed "s/^/$name /"
  done
done
`;
