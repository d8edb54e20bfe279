import { scriptFrame } from '../remote/script-frame.ts';
import { historyScript } from './history-script.ts';
import { startingPrograms } from './others/starting.ts';
import { ownScript } from './own-script.ts';
import { startersScript } from './starters-script.ts';

/** Certificates and settings of one server that are looked at; a host of thousands of sites has a panel. */
export const mostFiles = 300;

/**
 * Standard input: the nonce, then the globs of certificates, a line `=`, those of settings, `=`, users with the globs of what
 * they keep, `=`, folders of panels, `=`, units of systemd and `=`, names of processes, and `=`.
 * The first argument stands before every path; empty but for tests. Only what root alone could have made is read, and what a
 * user keeps who has a store of their own, marked as such; of what it holds, certificates give their fingerprint, names and
 * days, never a key that stands beside them. Reads only.
 */
export const lookScript = String.raw`${scriptFrame}
base=$1 left=${mostFiles} unread= shut=20
each() { # FUNCTION : for each file that a line up to the next = names
  while IFS= read -r glob && [ "$glob" != = ]; do
    for file in $base$glob; do
      [ $left -gt 0 ] || break
      [ -f "$file" ] || continue
      sk_only_root "$file" || { unread=1; not_opened "$1" "$file"; continue; }
      left=$((left - 1))
      "$1" "$file"
    done
  done
}
not_opened() { # FUNCTION FILE : whose it is, is all that can be told of it
  [ "$1" = certificate ] && [ -n "$sk_why" ] && [ $shut -gt 0 ] || return 0
  shut=$((shut - 1))
  say foreign; shown "$2"; shown "$sk_why"
}
${historyScript}shown() { printf '%s\n' "\${1#"$base"}"; }
told_of() { openssl x509 -noout -fingerprint -sha256 -startdate -enddate -ext subjectAltName 2>/dev/null; }
certificate() {
  case $1 in *.json) bundle "$1"; return ;; esac
  seen=$(head -c 65536 <"$1" | told_of) || return 0
  say certificate; shown "$1"; readlink -f "$1"; printf '%s\n' "$seen"
  history "$1"
}
bundle() { # FILE : a text of JSON with each certificate beside its key, in Base64
  head -c 4194304 <"$1" | tr ',{}' '\n\n\n' |
    sed -n 's/^[[:space:]]*"certificate"[[:space:]]*:[[:space:]]*"\([A-Za-z0-9+/=]*\)"[[:space:]]*$/\1/p' | head -n ${mostFiles} |
    while IFS= read -r text; do
      seen=$(printf '%s\n' "$text" | openssl base64 -d -A 2>/dev/null | told_of) || continue
      say certificate; shown "$1"; readlink -f "$1"; printf '%s\n' "$seen"
    done
}
shortly() { if command -v timeout >/dev/null 2>&1; then timeout 5 "$@"; else "$@"; fi; }
theirs() { # each line up to the next = : a user, and a glob of what they keep
  while IFS=' ' read -r user glob && [ "$user" != = ]; do
    number=$(id -u "$user" 2>/dev/null) || continue
    for file in $base$glob; do
      [ $left -gt 0 ] || break
      [ -f "$file" ] && [ ! -L "$file" ] && state=$(sk_lstat "$file" 2>/dev/null) || continue
      state=\${state#* }
      case \${state%% *} in "$number" | 0) ;; *) continue ;; esac
      left=$((left - 1))
      # Who owns the folder may lay a pipe in its place meanwhile.
      seen=$(shortly head -c 65536 "$file" 2>/dev/null | told_of) || continue
      say certificate; shown "$file"; shown "$file"; printf '%s\nkept-by=%s\n' "$seen" "$user"
    done
  done
}
settings() { say settings; shown "$1"; openssl dgst -sha256 <"$1" | sed 's/.*[ =]//'; head -c 16384 <"$1"; }
each certificate
each settings
theirs
say certbot
for path in "$base"/etc/letsencrypt/renewal/*.conf "$base"/etc/letsencrypt/live/* "$base"/etc/letsencrypt/archive/* "$base"/etc/letsencrypt/renewal-hooks/*/*; do
  { [ -e "$path" ] || [ -L "$path" ]; } && sk_only_root "\${path%/*}" || continue
  shown "$path"
done | head -n ${mostFiles * 4}
say folders
for path in "$base"/etc/letsencrypt/renewal/*.conf; do
  [ -f "$path" ] && sk_only_root "$path" || continue
  sed -n '/^\[renewalparams\]/,$s/^[^#=]*= *\(\/[^,]*[^,/]\)\/*,*$/\1/p' <"$path"
done | sort -u | head -n ${mostFiles} | while IFS= read -r folder; do
  [ ! -d "$folder" ] || printf '%s\t%s\n' "$folder" "$(readlink -f "$folder")"
done
say panels
while IFS= read -r folder && [ "$folder" != = ]; do
  [ -d "$base$folder" ] && sk_only_root "$base$folder" && printf '%s\n' "$folder"
done
units=
while IFS= read -r unit && [ "$unit" != = ]; do units="$units $unit"; done
processes=
while IFS= read -r name && [ "$name" != = ]; do processes="$processes $name"; done
if [ -d "$base/run/systemd/system" ] && command -v systemctl >/dev/null 2>&1; then
  say units
  systemctl is-active $units 2>/dev/null | { for unit in $units; do IFS= read -r state; printf '%s %s\n' "$unit" "$state"; done; }
fi
${startersScript}${ownScript}
say tools
for path in /usr/bin/certbot /usr/local/bin/certbot /snap/bin/certbot; do
  [ -x "$base$path" ] && sk_only_root "$base$path" || continue
  printf 'certbot %s\n' "$path"
  # Its makers have people link it into the search path; behind it stands snap itself.
  case $path:$(readlink "$base$path") in /snap/* | *:*/snap/bin/* | *:*/snap) printf 'snap %s\n' "$path" ;; esac
done
# Also where a run could not hand anything over to it: by hand, by pip, by its makers' own script.
for path in /opt/certbot/bin/certbot /opt/eff.org/certbot/venv/bin/certbot /root/.local/bin/certbot /root/.local/share/letsencrypt/bin/letsencrypt /usr/local/bin/certbot-auto /opt/certbot-auto /root/certbot-auto; do
  [ -f "$base$path" ] && [ -x "$base$path" ] && printf 'besides %s\n' "$path"
done
for path in ${startingPrograms.join(' ')}; do
  [ -x "$base$path" ] && sk_only_root "$base$path" && printf 'renewer %s\n' "$path"
done
known=$(dpkg-query -W -f '\${db:Status-Abbrev} \${Version}' certbot 2>/dev/null)
case $known in
  ?i*) echo 'package certbot'; known=\${known##* } ;;
  *) known=$(rpm -q --qf '%{VERSION}' certbot 2>/dev/null) || known=$(sed -n 's/^version: *//p' "$base/snap/certbot/current/meta/snap.yaml" 2>/dev/null | head -n 1) ;;
esac
if [ -n "$known" ]; then
  printf 'version %s\n' "$known"
  { dpkg-query -W -f '\${db:Status-Abbrev} \${Package}\n' 'python3-certbot-dns-*' 2>/dev/null | sed -n 's/^.i. *//p'; rpm -qa --qf '%{NAME}\n' 'python3-certbot-dns-*' 2>/dev/null; } |
    sed -n 's/^python3-certbot-\(dns-[a-z0-9]*\)$/part \1/p' | head -n 30
fi
for name in apt-get dnf zypper apk; do command -v $name >/dev/null 2>&1 && printf 'manager %s\n' $name; done
[ ! -d "$base/run/systemd/system" ] || echo systemd
# Whoever was not found in less than all of it may be there all the same.
[ $left -gt 0 ] && [ -z "$unread" ] && command -v openssl >/dev/null 2>&1 && say whole
say end
`.replaceAll('\\$', '$');
