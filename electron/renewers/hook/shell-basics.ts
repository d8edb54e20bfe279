import { stateWords } from './state.ts';

/**
 * How the hook speaks, waits and writes. Exit codes as those of a run: 1 the new certificate does not stand · 68 somebody
 * besides root may write there · 73 cannot be written · 75 somebody else has the server.
 */
export const basicsShell = String.raw`
hk_tab=$(printf '\t')
hk_stands= hk_until= hk_service= hk_remark=
hk_work=$hk_var/renew/.work hk_out=/dev/null
sk_pause() { sleep "$1" 2>/dev/null || sleep 1; }
hk_plain() { tr '\n\t' '  ' | tr -cd '\040-\176' | tr -s ' ' | cut -c 1-400; } # <text : one line that nothing can be hidden in
hk_said() { head -c 2000 <"$hk_out" 2>/dev/null | hk_plain; } # what a program said for itself
hk_say() { # TEXT : cron mails what stands here, certbot logs it
  printf 'sealkeeper: %s: %s\n' "$hk_name" "$1" >&2
  if command -v logger >/dev/null 2>&1; then logger -t sealkeeper-renewal -- "$hk_name: $1" 2>/dev/null; fi
}
hk_put() { # PATH <text : whole or not at all, also on a disk that is full. Two calls may do so at once
  sk_safe "$1" >/dev/null || return
  rm -f "$1.$$.new"
  { cat >"$1.$$.new"; } 2>/dev/null && [ -s "$1.$$.new" ] && mv -f "$1.$$.new" "$1" && return 0
  rm -f "$1.$$.new"; return 73
}
hk_sweep() { # what killed calls had begun to write
  for hk_path in "$hk_var/renew"/*.new "$hk_var/renew"/.*.new; do
    hk_one=\${hk_path%.new}
    hk_one=\${hk_one##*.}
    case $hk_one in *[!0-9]*) continue ;; esac
    [ ! -e "$hk_path" ] || kill -0 "$hk_one" 2>/dev/null || rm -f "$hk_path"
  done
}
hk_state() { # WORD TEXT : what the app reads when it comes again; the log keeps the last of them
  case $1 in ${stateWords.join(' | ')}) ;; *) return 1 ;; esac
  hk_record=$(printf '%s\t%s\t%s\t%s\t%s' "$1" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "\${hk_stands:--}" "\${hk_until:--}" \
    "$(printf '%s' "$2" | hk_plain)")
  { tail -n 199 "$hk_var/renew/$hk_name.log" 2>/dev/null; printf '%s\n' "$hk_record"; } | hk_put "$hk_var/renew/$hk_name.log"
  printf '%s\n' "$hk_record" | hk_put "$hk_var/renew/$hk_name" || { hk_say "$hk_var/renew cannot be written"; return 73; }
}
hk_leave_out() { # TEXT : what did not count; told once, with whatever this call comes to
  case $hk_remark in *"$1"*) ;; *) hk_remark="$hk_remark; $1" ;; esac
}
hk_is_missing() { # PATH : it, or what a link there leads to; and only root can have taken that away
  [ ! -e "$1" ] && ! sk_only_root "$1" && [ -n "$sk_missing" ] && [ "$sk_why" = "$sk_missing" ]
}
hk_end() { # WORD TEXT [CODE] : that was it for this certificate
  hk_say "$2"
  hk_state "$1" "$2"
  exit "\${3:-1}"
}
hk_ours() { # PATH... : each is there, and only root could have made it and what leads to it
  for hk_path in "$@"; do
    sk_only_root "$hk_path" && continue
    [ -z "$sk_missing" ] || hk_end refused "$sk_missing is missing"
    hk_end unsafe "somebody besides root may write to $sk_why: nothing is read, run or followed there" 68
  done
}
hk_trusted() { # PATH... : the same of what need not be there
  for hk_path in "$@"; do
    sk_trusts "$hk_path" || hk_end unsafe "somebody besides root may write to $sk_why: nothing is written there" 68
  done
}
hk_is_path() { # TEXT : an absolute path without anything that a program could take for other than itself
  case $1/ in /*/../* | *//* | *[!A-Za-z0-9\ _@%+:,./=-]*) return 1 ;; /*) ;; *) return 1 ;; esac
}
hk_is_host() { case $1 in '' | -* | .* | *..* | *[!A-Za-z0-9._-]*) return 1 ;; esac; } # TEXT
hk_is_number() { case $1 in '' | 0* | *[!0-9]* | ??????????*) return 1 ;; esac; } # TEXT : a version
hk_bounded() { # SECONDS WORDS... : ends it when its time is over; timeout(1) is not everywhere
  hk_stop=$(($(date +%s) + $1)); shift
  "$@" </dev/null & hk_child=$!
  while kill -0 $hk_child 2>/dev/null; do
    if [ "$(date +%s)" -ge $hk_stop ]; then kill -9 $hk_child 2>/dev/null; break; fi
    sk_pause 0.05
  done
  wait $hk_child 2>/dev/null
}
hk_settled() { sync "$@" 2>/dev/null || sync; } # FILE... : on the disk, whatever happens now
`;
