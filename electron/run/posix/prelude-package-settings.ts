/**
 * What a package leaves where it is removed: its settings (dpkg's conffiles) and what its own scripts noted. dpkg's purge
 * takes them too, and is done only where nothing of anybody's can go with it: dpkg had never heard of the package before the
 * run, each of its settings is as it was shipped (by the sums that dpkg itself keeps, deb-conffiles(5)) or gone, and its
 * script for that is none, or one that is known here, whose places were not there before and hold nothing else by now.
 * certbot's clears /etc/letsencrypt and its logs as a whole, whoever has laid something there. rpm and apk leave nothing that
 * was not changed.
 */
export const packageSettingsPrelude = String.raw`
sk_dpkg_info=/var/lib/dpkg/info
sk_cleared() { # NAME : the places that its script clears at a purge; 1: it has a script that nobody has read
  case $1 in
    certbot) printf '%s\n' /etc/letsencrypt /var/log/letsencrypt ;;
    *) [ ! -e "$sk_dpkg_info/\${1%%:*}.postrm" ] && [ ! -e "$sk_dpkg_info/$1.postrm" ] ;;
  esac
}
sk_package_settings_keep() { # COPY NAME : what dpkg has heard of, and whether the places are there that a purge would clear
  [ "$sk_manager" = apt-get ] || return 0
  sk_names=$(sk_run dpkg-query -W -f '\${db:Status-Abbrev} \${binary:Package}\n') || return 66
  # A part of certbot's brings certbot along.
  case $2 in python3-certbot-*) sk_name=certbot ;; *) sk_name=$2 ;; esac
  for sk_one in $(sk_cleared "$sk_name"); do
    [ ! -e "$sk_one" ] || : >"$1.inhabited" || return 73
  done
  printf '%s\n' "$sk_names" | sed -n 's/^.[^n]. *//p' >"$1.known" || return 73
}
sk_conffiles() { # NAME : a line each, its sum in front
  sk_run dpkg-query -W -f '\${Conffiles}\n' "$1" 2>/dev/null |
    sed -n -e 's/ obsolete$//' -e 's/ remove-on-upgrade$//' -e 's/^ *\(\/.*\) \([0-9a-f]\{32\}\)$/\2 \1/p'
}
sk_md5() {
  if command -v md5sum >/dev/null 2>&1; then sk_sum=$(md5sum <"$1"); else sk_sum=$(openssl dgst -md5 -r <"$1"); fi
  printf '%s\n' "\${sk_sum%% *}"
}
sk_as_shipped() { # NAME : each of its settings is, or is gone
  sk_conffiles "$1" | while read -r sk_sum_of sk_one; do
    if [ ! -e "$sk_one" ] && [ ! -L "$sk_one" ]; then continue; fi
    [ -f "$sk_one" ] && [ ! -L "$sk_one" ] && sk_only_root "$sk_one" && [ "$(sk_md5 "$sk_one")" = "$sk_sum_of" ] || exit 1
  done
}
sk_is_empty() { # PLACE NAME : it holds folders and settings of the package alone
  [ -e "$1" ] || return 0
  sk_only_root "$1" || return
  find "$1" ! -type d | while IFS= read -r sk_one; do
    sk_conffiles "$2" | cut -d ' ' -f 2- | grep -qxF -e "$sk_one" || exit 1
  done
}
sk_package_purge() { # COPY NAME... : behind their removal. Prints a line for each setting that stays: settings PATH
  sk_copy=$1; shift
  [ "$sk_manager" = apt-get ] && sk_only_root "$sk_copy.known" || return 0
  for sk_name in "$@"; do
    case $(sk_run dpkg-query -W -f '\${db:Status-Abbrev}' "$sk_name" 2>/dev/null) in ?c*) ;; *) continue ;; esac
    if ! sk_may_purge "$sk_name" || ! sk_run dpkg --purge "$sk_name" >&2 </dev/null; then
      sk_conffiles "$sk_name" | cut -d ' ' -f 2- | while IFS= read -r sk_one; do
        if [ -e "$sk_one" ]; then printf 'settings %s\n' "$sk_one"; fi
      done
    fi
  done
}
sk_may_purge() { # NAME
  ! grep -qxF -e "$1" "$sk_copy.known" && sk_places=$(sk_cleared "$1") && sk_as_shipped "$1" || return
  [ -z "$sk_places" ] || [ ! -e "$sk_copy.inhabited" ] || return
  for sk_place in $sk_places; do
    case $sk_place in
      # Nothing but what certbot noted of itself since: whoever needs it has kept the package.
      */log/*) ;;
      *) sk_is_empty "$sk_place" "$1" || return ;;
    esac
  done
}
`;
