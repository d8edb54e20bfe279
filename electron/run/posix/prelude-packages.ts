import { packageSettingsPrelude } from './prelude-package-settings.ts';

/**
 * The package managers that a server may have. Only an installation that adds packages and exchanges or removes none is
 * begun; taken back are the packages that came by it, all of them or none: none where another package needs one by then.
 * Their settings go with them where nobody has changed them (prelude-package-settings.ts).
 */
const packages = String.raw`
sk_manager() { # leaves in $sk_manager which one it is
  for sk_manager in apt-get dnf zypper apk; do
    if command -v $sk_manager >/dev/null 2>&1; then return 0; fi
  done
  echo "no package manager that we know" >&2; return 66
}
sk_package_list() { # the names of all packages that are there, even half, sorted
  sk_manager || return
  case $sk_manager in
    apt-get) sk_names=$(sk_run dpkg-query -W -f '\${db:Status-Abbrev} \${binary:Package}\n') ;;
    dnf | zypper) sk_names=$(sk_run rpm -qa --qf '%{NAME}\n') ;;
    apk) sk_names=$(sk_run apk info -q) ;;
  esac || { sk_code=$?; printf '%s\n' "$sk_names"; return $sk_code; }
  [ -n "$sk_names" ] || { echo "no package is said to be there" >&2; return 66; }
  case $sk_manager in
    apt-get) printf '%s\n' "$sk_names" | sed -n 's/^.[iHUFWt]. *//p' ;;
    *) printf '%s\n' "$sk_names" | grep -vx gpg-pubkey ;;
  esac | sort -u
}
sk_package_state() { # NAME : absent | installed
  sk_list_now=$(sk_package_list) || { sk_code=$?; printf '%s\n' "$sk_list_now"; return $sk_code; }
  # Where a server has several architectures, apt names one behind a colon.
  if printf '%s\n' "$sk_list_now" | grep -qxE -e "$1(:.*)?"; then echo installed; else echo absent; fi
}
sk_package_keep() { # COPY NAME : what is there now; refuses what would do more than add
  sk_list_now=$(sk_package_list) && printf '%s\n' "$sk_list_now" >"$1" || return 66
  [ "$sk_now" = absent ] || return 0
  sk_manager || return
  sk_fails='^ no such line $'
  case $sk_manager in
    apt-get) sk_adds='^Inst [^ ]+ \(' sk_more='^(Remv|Purg) |^Inst [^ ]+ \['
      sk_text=$(sk_run apt-get -s -q --no-install-recommends install "$2" 2>&1) || {
        # A fresh server has no lists yet, and an old one such as name files that are gone by now.
        sk_run apt-get -q update >&2 </dev/null
        sk_text=$(sk_run apt-get -s -q --no-install-recommends install "$2" 2>&1) || sk_adds=$sk_fails
      } ;;
    dnf) sk_adds='^Installing:' sk_more='^ *(Upgrad|Downgrad|Remov|Reinstall|Replac|replac)'
      # Its answer to itself is no, which it calls a failure.
      sk_text=$(sk_run dnf --assumeno --setopt=install_weak_deps=False install "$2" 2>&1) || : ;;
    zypper) sk_adds='going to be installed' sk_more='going to be (upgraded|downgraded|reinstalled|removed|REMOVED)|going to change'
      sk_text=$(sk_run zypper --non-interactive install --dry-run --no-recommends "$2" 2>&1) || sk_adds=$sk_fails ;;
    apk) sk_adds='^\([0-9/ ]+\) Installing ' sk_more='^\([0-9/ ]+\) (Upgrad|Downgrad|Replac|Reinstall|Purg)'
      sk_text=$(sk_run apk add --simulate "$2" 2>&1) || sk_adds=$sk_fails ;;
  esac
  if printf '%s\n' "$sk_text" | grep -qE -e "$sk_adds" && ! printf '%s\n' "$sk_text" | grep -qE -e "$sk_more"; then
    sk_package_settings_keep "$1" "$2"; return
  fi
  printf '%s\n' "$sk_text" >&2; return 66
}
sk_package_do() { # COPY NAME
  sk_package_add "$2" && sk_list_now=$(sk_package_list) && sk_note_new "$1" "$sk_list_now"
}
sk_package_add() { # NAME : without questions, and restarting no service of others (needrestart)
  DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1; export DEBIAN_FRONTEND NEEDRESTART_SUSPEND
  sk_manager || return
  case $sk_manager in
    apt-get) sk_run apt-get -q -y --no-remove --no-install-recommends -o DPkg::Lock::Timeout=120 -o Dpkg::Options::=--force-confold install "$1" ;;
    dnf) sk_run dnf -y --setopt=install_weak_deps=False install "$1" ;;
    zypper) sk_run zypper --non-interactive install --no-recommends "$1" ;;
    apk) sk_run apk add "$1" ;;
  esac >&2
}
sk_package_back() { # COPY NAME BEFORE : in front of its word a line for each setting that stays, since somebody changed it
  if [ "$3" = installed ]; then echo same; return; fi
  sk_list_now=$(sk_package_list) && sk_ours=$(sk_new "$1" "$sk_list_now") || return 66
  [ -n "$sk_ours" ] || { echo same; return; }
  # What we had it for is taken back by now: whoever has a certificate of certbot's needs its program.
  case $2 in certbot | python3-certbot-*) if sk_certbot_needed; then echo kept; return; fi ;; esac
  for sk_name in $sk_ours; do
    case $sk_name in [!A-Za-z0-9]* | *[!A-Za-z0-9@:+._-]*) echo "no package name: $sk_name" >&2; return 66 ;; esac
  done
  DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1; export DEBIAN_FRONTEND NEEDRESTART_SUSPEND
  # None of them is removed where that would take more along, or where another package needs one.
  sk_package_needless "$2" $sk_ours >&2 || { echo kept; return 0; }
  case $sk_manager in
    apt-get) sk_run dpkg --force-remove-reinstreq --remove $sk_ours ;;
    dnf | zypper) sk_run rpm -e $sk_ours ;;
    apk) sk_run apk del "$2" ;;
  esac >&2 || return 66
  sk_list_now=$(sk_package_list) && sk_left=$(sk_new "$1" "$sk_list_now") || return 66
  [ -n "$sk_left" ] || sk_package_purge "$1" $sk_ours || return
  [ -z "$sk_left" ] && echo undone || { printf 'still there: %s\n' "$sk_left" >&2; return 66; }
}
sk_package_needless() { # NAME OURS... : can all of these go, and nothing else with them?
  sk_manager || return
  sk_package=$1; shift
  case $sk_manager in
    # Of a package whose installation was cut off, dpkg would have it installed anew before it removes it.
    apt-get) sk_run dpkg --force-remove-reinstreq --no-act --remove "$@" ;;
    dnf | zypper) sk_run rpm -e --test "$@" ;;
    apk)
      sk_text=$(sk_run apk del --simulate "$sk_package" 2>&1) || return
      printf '%s\n' "$sk_text"
      sk_gone=$(printf '%s\n' "$sk_text" | sed -n 's/^([0-9/ ]*) Purging \([^ ]*\) .*/\1/p' | sort -u)
      [ "$sk_gone" = "$(printf '%s\n' "$@" | sort -u)" ] ;;
  esac
}
sk_package_again() { [ "$2" != installed ] || sk_package_add "$1"; } # NAME STATE
`;

export const packagesPrelude = packageSettingsPrelude + packages;
