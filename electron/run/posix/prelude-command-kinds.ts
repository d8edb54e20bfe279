import { eximCopyPrelude } from './prelude-exim-copy.ts';
import { forceRenewalPrelude } from './prelude-force-renewal.ts';
import { modMdPrelude } from './prelude-mod-md.ts';
import { otherRenewersPrelude } from './prelude-other-renewers.ts';
import { packagesPrelude } from './prelude-packages.ts';
import { pleskPrelude } from './prelude-plesk.ts';
import { pleskIssuePrelude } from './prelude-plesk-issue.ts';
import { renewalPrelude } from './prelude-renewal.ts';

/**
 * How each command of the closed set is done, checked and taken back: the functions that prelude-commands.ts calls.
 * Programs are run by `sk_run`, so only such as root alone could have made.
 */

/**
 * systemctl(1). A unit is read anew each time: whether it is enabled and whether it is active are two things. A timer that
 * makes up for what it has missed leaves a stamp behind (systemd.timer(5), Persistent=), which goes with it where it came with it.
 */
const unit = String.raw`
sk_stamps=/var/lib/systemd/timers
sk_unit_state() { # UNIT : absent | (en|dis)abled-(in)active; 66 where that could not be brought back as it was
  sk_shown=$(sk_run systemctl show -p LoadState -p FragmentPath -p DropInPaths "$1") || { sk_code=$?; printf '%s\n' "$sk_shown"; return $sk_code; }
  case $(sk_shown LoadState) in
    loaded) ;;
    not-found) echo absent; return 0 ;;
    *) echo "the unit $1 cannot be used: $(sk_shown LoadState)" >&2; return 66 ;;
  esac
  for sk_part_of in $(sk_shown FragmentPath) $(sk_shown DropInPaths); do
    sk_only_root "$sk_part_of" || { sk_others 77; return; }
  done
  sk_is_enabled=$(sk_run systemctl is-enabled "$1" 2>/dev/null)
  case $sk_is_enabled in
    enabled | disabled) ;;
    *) echo "whether $1 is enabled cannot be changed: $sk_is_enabled" >&2; return 66 ;;
  esac
  case $(sk_run systemctl is-active "$1" 2>/dev/null) in
    active | activating | reloading) echo "$sk_is_enabled-active" ;;
    *) echo "$sk_is_enabled-inactive" ;;
  esac
}
sk_shown() { printf '%s\n' "$sk_shown" | sed -n "s/^$1=//p"; } # PROPERTY
sk_unit_keep() { # COPY UNIT : what would be enabled along with it would not be told from what was enabled already
  case $2 in *.timer) [ -e "$sk_stamps/stamp-$2" ] || : >"$1.unstamped" || return 73 ;; esac
  [ "$sk_now" != absent ] || return 0
  sk_text=$(sk_run systemctl --no-pager cat "$2") || return 66
  if printf '%s\n' "$sk_text" | grep -q '^[[:space:]]*Also[[:space:]]*='; then
    echo "$2 enables other units along with it (Also=)" >&2; return 66
  fi
}
sk_unit_do() { sk_run systemctl enable "$2" && sk_run systemctl start "$2"; } # COPY UNIT
sk_unit_back() { # COPY UNIT BEFORE : only what we did: what others did since is theirs
  # Whoever has forbidden it since has switched it off for good.
  case $(sk_run systemctl is-enabled "$2" 2>/dev/null) in masked*) echo kept; return ;; esac
  sk_command_state "$2" || return
  if [ "$sk_now" = "$3" ]; then echo same; return; fi
  # It came with certbot, and others have a certificate of certbot's by now; or another run has handed one over meanwhile.
  case $2:$3 in
    *certbot*.timer:absent) if sk_certbot_needed; then echo kept; return; fi ;;
    *certbot*.timer:*) if sk_certbot_handed; then echo kept; return; fi ;;
  esac
  case $sk_now:$3 in *-active:*-inactive | *-active:absent) sk_run systemctl stop "$2" >&2 || return 66 ;; esac
  case $sk_now:$3 in enabled-*:disabled-* | enabled-*:absent) sk_run systemctl disable "$2" >&2 || return 66 ;; esac
  sk_found=$sk_now
  sk_command_state "$2" || return
  case $sk_now:$3 in
    *-inactive:*-inactive | *-inactive:absent)
      # Not known to systemd before 243: the stamp then stays, and does nothing without its timer.
      [ ! -e "$1.unstamped" ] || sk_run systemctl clean --what=state "$2" >/dev/null 2>&1 || : ;;
  esac
  case $sk_now:$3 in
    "$3:$3" | disabled-inactive:absent) if [ "$sk_now" = "$sk_found" ]; then echo same; else echo undone; fi ;;
    *-active:*-inactive | enabled-*:disabled-* | *-active:absent | enabled-*:absent) echo "$2 is $sk_now" >&2; return 66 ;;
    *) echo kept ;;
  esac
}
sk_unit_again() { # UNIT STATE
  case $2 in enabled-*) sk_run systemctl enable "$1" || return ;; disabled-*) sk_run systemctl disable "$1" || return ;; esac
  case $2 in *-active) sk_run systemctl start "$1" ;; *-inactive) sk_run systemctl stop "$1" ;; esac
}
`;

/** Debian's a2enmod(8): it enables what a module needs as well, and a2dismod refuses what another module needs. */
const module = String.raw`
sk_apache=/etc/apache2
sk_module_list() { # names of the modules that are enabled
  for sk_load in "$sk_apache"/mods-enabled/*.load; do
    if [ -L "$sk_load" ] || [ -e "$sk_load" ]; then sk_load=\${sk_load##*/}; printf '%s\n' "\${sk_load%.load}"; fi
  done | sort
}
sk_module_state() { # MODULE : absent | disabled | enabled
  if [ -L "$sk_apache/mods-enabled/$1.load" ]; then echo enabled
  elif [ ! -d "$sk_apache/mods-enabled" ] || [ ! -e "$sk_apache/mods-available/$1.load" ]; then echo absent
  else
    sk_safe "$sk_apache/mods-enabled" && sk_safe "$sk_apache/mods-available/$1.load" || return
    echo disabled
  fi
}
sk_module_keep() { sk_module_list >"$1"; } # COPY MODULE
sk_module_do() { # COPY MODULE
  sk_module_set a2enmod "$2" && sk_note_new "$1" "$(sk_module_list)"
}
sk_module_set() { # a2enmod|a2dismod MODULE
  unset APACHE_CONFDIR APACHE_ENVVARS APACHE_MODS_AVAILABLE APACHE_MODS_ENABLED APACHE_STATE_DIRECTORY
  sk_run "$1" -q "$2" >&2
}
sk_module_back() { # COPY MODULE BEFORE
  if [ "$3" = enabled ]; then echo same; return; fi
  sk_ours=$(sk_new "$1" "$(sk_module_list)") || return 66
  [ -n "$sk_ours" ] || { echo same; return; }
  # Whoever needs another one goes first, in whatever order they are named.
  sk_left=$sk_ours sk_before=
  while [ -n "$sk_left" ] && [ "$sk_left" != "$sk_before" ]; do
    sk_before=$sk_left
    for sk_mod in $sk_left; do
      case $sk_mod in *[!A-Za-z0-9_.-]* | -*) return 66 ;; esac
      sk_module_set a2dismod "$sk_mod" </dev/null || :
    done
    sk_left=$(sk_new "$1" "$(sk_module_list)") || return 66
  done
  if [ -z "$sk_left" ]; then echo undone; else echo kept; fi
}
sk_module_again() { [ "$2" != enabled ] || sk_module_set a2enmod "$1"; } # MODULE STATE
`;

export const commandKindsPrelude =
  unit +
  module +
  packagesPrelude +
  renewalPrelude +
  modMdPrelude +
  eximCopyPrelude +
  otherRenewersPrelude +
  eximCopyPrelude +
  forceRenewalPrelude +
  pleskPrelude +
  pleskIssuePrelude;
