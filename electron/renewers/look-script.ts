import { scriptFrame } from '../remote/script-frame.ts';
import { startersScript } from './starters-script.ts';

/** Certificates and settings of one server that are looked at; a host of thousands of sites has a panel. */
export const mostFiles = 300;

/**
 * Standard input: the nonce, then the globs of certificates, a line `=`, those of settings, `=`, folders of panels, `=`,
 * units of systemd, `=`, the words by which a starter is known. The first argument stands before every path; empty but
 * for tests. Only what root alone could have made is read; of what it holds, certificates give their fingerprint, names and days.
 * Reads only.
 */
export const lookScript = String.raw`${scriptFrame}
base=$1 left=${mostFiles} unread=
each() { # FUNCTION : for each file that a line up to the next = names
  while IFS= read -r glob && [ "$glob" != = ]; do
    for file in $base$glob; do
      [ $left -gt 0 ] || break
      [ -f "$file" ] || continue
      sk_only_root "$file" || { unread=1; continue; }
      left=$((left - 1))
      "$1" "$file"
    done
  done
}
shown() { printf '%s\n' "\${1#"$base"}"; }
certificate() {
  seen=$(head -c 65536 <"$1" | openssl x509 -noout -fingerprint -sha256 -startdate -enddate -ext subjectAltName 2>/dev/null) || return 0
  say certificate; shown "$1"; readlink -f "$1"; printf '%s\n' "$seen"
}
settings() { say settings; shown "$1"; openssl dgst -sha256 <"$1" | sed 's/.*[ =]//'; head -c 16384 <"$1"; }
each certificate
each settings
say certbot
for path in "$base"/etc/letsencrypt/renewal/*.conf "$base"/etc/letsencrypt/live/* "$base"/etc/letsencrypt/archive/* "$base"/etc/letsencrypt/renewal-hooks/*/*; do
  { [ -e "$path" ] || [ -L "$path" ]; } && sk_only_root "\${path%/*}" || continue
  shown "$path"
done | head -n ${mostFiles * 4}
say panels
while IFS= read -r folder && [ "$folder" != = ]; do
  [ -d "$base$folder" ] && sk_only_root "$base$folder" && printf '%s\n' "$folder"
done
units=
while IFS= read -r unit && [ "$unit" != = ]; do units="$units $unit"; done
words=
while IFS= read -r word && [ -n "$word" ]; do words="$words|$word"; done
words=\${words#|}
if [ -d "$base/run/systemd/system" ] && command -v systemctl >/dev/null 2>&1; then
  say units
  systemctl is-active $units 2>/dev/null | { for unit in $units; do IFS= read -r state; printf '%s %s\n' "$unit" "$state"; done; }
fi
${startersScript}
say tools
for path in /usr/bin/certbot /usr/local/bin/certbot /snap/bin/certbot; do
  [ -x "$base$path" ] && sk_only_root "$base$path" && printf 'certbot %s\n' "$path"
done
known=$(dpkg-query -W -f '\${db:Status-Abbrev} \${Version}' certbot 2>/dev/null)
case $known in
  ?i*) echo 'package certbot'; known=\${known##* } ;;
  *) known=$(rpm -q --qf '%{VERSION}' certbot 2>/dev/null) || known=$(sed -n 's/^version: *//p' "$base/snap/certbot/current/meta/snap.yaml" 2>/dev/null | head -n 1) ;;
esac
[ -z "$known" ] || printf 'version %s\n' "$known"
for name in apt-get dnf zypper apk; do command -v $name >/dev/null 2>&1 && printf 'manager %s\n' $name; done
[ ! -d "$base/run/systemd/system" ] || echo systemd
# Whoever was not found in less than all of it may be there all the same.
[ $left -gt 0 ] && [ -z "$unread" ] && command -v openssl >/dev/null 2>&1 && say whole
say end
`.replaceAll('\\$', '$');
