/**
 * A renewal that certbot only tries (`--dry-run`). What it makes in the trial is gone again by itself, but for the account at the
 * service for trials (Let's Encrypt's staging, where no other server is named): certbot keeps that, in folders of its own. So
 * what was there before the trial is written down beside what the hook knows (`trial`), and what has come by it (`trial-made`:
 * PATH, a tab, its state). The inverse of `attach-renewal-hook` takes that away, and only that: what is another by now, or what
 * a lineage names as its account, stays whole.
 */
export const certbotTrialPrelude = String.raw`
sk_tab=$(printf '\t')
sk_certbot_prove() { # NAME
  LC_ALL=C; export LC_ALL
  # One whose program is not ours to call is known by its pair alone.
  if [ -e "$sk_etc/renew/certs/$1/current/other" ]; then sk_other_prove "$1"; return; fi
  sk_certbot_told "$1" || return
  sk_only_root "$sk_letsencrypt/renewal/$sk_lineage.conf" || { sk_others 77; return; }
  sk_server=$(sed -n 's/^server = \(https:[A-Za-z0-9:/._~-]*\)$/\1/p' "$sk_letsencrypt/renewal/$sk_lineage.conf")
  sk_trial=$sk_etc/renew/certs/$1/$(readlink "$sk_etc/renew/certs/$1/current")/trial
  sk_safe "$sk_trial" || return
  [ -e "$sk_trial" ] || sk_certbot_paths >"$sk_trial" || return 73
  # Where the server is not named, it asks Let's Encrypt's own service for trials, and leaves its limits alone.
  case $sk_server in
    '' | https://acme-v02.api.letsencrypt.org/*) set -- "$sk_lineage" ;;
    *) set -- "$sk_lineage" --server "$sk_server" ;;
  esac
  # Another certbot at work, an authority that is busy: what passes is no reason to take all of it back.
  sk_certbot_try "$@" || { sleep 10; sk_certbot_try "$@"; }
  sk_code=$?
  sk_certbot_made "$sk_trial" >"$sk_trial-made" || return 73
  return $sk_code
}
sk_certbot_try() { # WORDS...
  sk_run "$sk_program" renew --cert-name "$@" --dry-run --no-random-sleep-on-renew --non-interactive </dev/null
}
sk_certbot_made() { # TRIAL : accounts, and folders, that have come since, each with its state
  sk_certbot_paths | comm -13 "$1" - | while IFS= read -r line; do
    case $line in "$sk_letsencrypt"/accounts/*) ;; *) [ -d "$line" ] && [ ! -L "$line" ] || continue ;; esac
    printf '%s\t%s\n' "$line" "$(sk_state "$line")"
  done
}
sk_certbot_trial_back() { # TRIAL
  [ -e "$1" ] || return 0
  sk_only_root "$1" || { sk_others; return; }
  # Cut off in the trial itself: what has come since is what it made.
  [ -e "$1-made" ] || sk_certbot_made "$1" >"$1-made" || return 73
  sk_only_root "$1-made" || { sk_others; return; }
  if sk_certbot_untouched <"$1-made"; then
    sort -r "$1-made" | while IFS="$sk_tab" read -r sk_one line; do
      case $sk_one in "$sk_letsencrypt"/*) ;; *) continue ;; esac
      case $line in
        directory\ *) rmdir "$sk_one" 2>/dev/null || : ;;
        *) [ ! -e "$sk_one" ] && [ ! -L "$sk_one" ] || { sk_safe "$sk_one" && rm -f "$sk_one"; } || exit ;;
      esac
    done || return
  fi
  rm -f "$1" "$1-made"
}
sk_certbot_untouched() { # of its input, lines of PATH and state: all that is still there is as it was, and no lineage needs it
  while IFS="$sk_tab" read -r sk_one line; do
    case $line in directory\ *) sk_seen=$line ;; *) sk_seen=$(sk_state "$sk_one") ;; esac
    case $sk_seen in "$line" | absent) ;; *) return 1 ;; esac
    case $sk_one in
      "$sk_letsencrypt"/accounts/*/regr.json)
        sk_id=\${sk_one%/regr.json}
        ! grep -qxF -e "account = \${sk_id##*/}" "$sk_letsencrypt"/renewal/*.conf 2>/dev/null || return 1 ;;
    esac
  done
}
`;
