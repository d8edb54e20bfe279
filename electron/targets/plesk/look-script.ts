import { scriptFrame } from '../../remote/script-frame.ts';
import { judgedWords } from '../posix/judged-words.ts';

/**
 * What Plesk says of itself and of all sites. Constant questions to its database, in the tables and columns that Plesk's own
 * published extension reads (github.com/plesk/ext-security-advisor). Reads only; on another server it looks whether one folder is there.
 */
const program = String.raw`
exec </dev/null
[ -e /usr/local/psa ] || [ -e /opt/psa ] || { say end; exit 0; }
program=/usr/sbin/plesk
[ -x $program ] || program=$(command -v plesk) || { say end; exit 0; }
sk_only_root "$program" || not_roots "$sk_why"
`;

export const lookScript = String.raw`${scriptFrame}${judgedWords}${program}
say there; printf '%s\n' "$program"
say version; "$program" version 2>/dev/null
say sites; "$program" db -Ne "SELECT d.name, h.www_root, IFNULL(c.name, ''), IFNULL(c.cert, '') FROM domains d JOIN hosting h ON h.dom_id = d.id LEFT JOIN certificates c ON c.id = h.certificate_id ORDER BY d.name" 2>&1; code=$?
say code; echo $code
say aliases; "$program" db -Ne "SELECT d.name, a.name FROM domain_aliases a JOIN domains d ON d.id = a.dom_id WHERE a.web = 'true'" 2>/dev/null
say extensions; "$program" bin extension --list 2>/dev/null
say mail
if command -v ss >/dev/null 2>&1; then ss -ltn 2>/dev/null; else netstat -ltn 2>/dev/null; fi
say end
`.replaceAll('\\$', '$');

/** Words: the domains. For each what mail programs are shown, and what its own settings hand on to others. */
export const sitesScript = String.raw`${scriptFrame}${judgedWords}${program}
vhosts=
if [ -f /etc/psa/psa.conf ] && sk_only_root /etc/psa/psa.conf; then
  vhosts=$(sed -n 's/^HTTPD_VHOSTS_D[[:blank:]]\{1,\}\(\/[A-Za-z0-9._\/-]*\).*$/\1/p' /etc/psa/psa.conf | sed -n 1p)
fi
for domain in "$@"; do
  say mailed; printf '%s\n' "$domain"
  "$program" bin subscription_settings --info "$domain" 2>/dev/null | sed -n 's#^SSL/TLS certificate for mail:[[:blank:]]*##p'
  for file in vhost.conf vhost_nginx.conf; do
    path=\${vhosts:-/var/www/vhosts}/system/$domain/conf/$file
    [ -f "$path" ] && sk_only_root "$path" || continue
    say settings; printf '%s\n%s\n' "$domain" "$path"; head -c 65536 "$path"
  done
done
say end
`.replaceAll('\\$', '$');
