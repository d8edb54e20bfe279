/**
 * One hook at a time, and never beside a run of the app. The hook's own lock is a link (made at once or not at all, with
 * the number of its process as its target). The app's lock is taken as a run takes it (`sk_open` of the prelude), under the name
 * `renewal-PID`, so that a run waits for us; a run that finds nobody behind that name takes it away.
 *
 * A lock of a run that nobody watches any more is the app's to finish. It has a day for that: a certificate must not
 * run out because a laptop never came again. A run that calls us itself says its id in SEALKEEPER_RUN.
 */
export const lockShell = String.raw`
hk_args() { # PID : as it was started, in $line
  line=$(tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline") || line=$(ps -o args= -p "$1" 2>/dev/null)
}
hk_works() { # PID : a hook of ours is at work there
  sk_of_root "$1" || return 1
  hk_args "$1"
  case $line in *sealkeeper* | *"$hk_etc/renew/"*) return 0 ;; esac
  return 1
}
hk_lock() { # this shell's, or it ends with 75
  hk_turns=0 hk_misses=0
  until ln -s $$ "$hk_var/renew/.lock" 2>/dev/null; do
    hk_holder=$(readlink "$hk_var/renew/.lock" 2>/dev/null)
    if [ -z "$hk_holder" ]; then
      # Gone since: ours to take. Else nothing can be made here at all.
      hk_misses=$((hk_misses + 1))
      [ $hk_misses -lt 50 ] || hk_end failed "$hk_var/renew cannot be written" 73
      continue
    fi
    # Of a process before the last restart of the server that had our number.
    [ "$hk_holder" != $$ ] || break
    if ! hk_works "$hk_holder"; then
      # Renamed first: of two that clear, only one takes away what it saw.
      mv -f "$hk_var/renew/.lock" "$hk_var/renew/.lock.$$" 2>/dev/null || continue
      if [ "$(readlink "$hk_var/renew/.lock.$$")" != "$hk_holder" ]; then
        ln -s "$(readlink "$hk_var/renew/.lock.$$")" "$hk_var/renew/.lock" 2>/dev/null
      fi
      rm -f "$hk_var/renew/.lock.$$"; continue
    fi
    hk_turns=$((hk_turns + 1))
    if [ $hk_turns -gt 300 ]; then hk_say "another call is at work"; exit 75; fi
    sk_pause 1
  done
  hk_app_lock
}
hk_app_lock() {
  hk_turns=0 hk_misses=0
  until mkdir "$hk_var/lock" 2>/dev/null; do
    if [ ! -d "$hk_var/lock" ]; then
      hk_misses=$((hk_misses + 1))
      [ $hk_misses -lt 50 ] || hk_end failed "$hk_var cannot be written" 73
      continue
    fi
    sk_own_line "$hk_var/lock/owner"; hk_holder=$line
    case $hk_holder in
      '') ;;
      "\${SEALKEEPER_RUN:-}") return 0 ;;
      "renewal-$$") return 0 ;;
      renewal-*)
        if hk_works "\${hk_holder#renewal-}"; then
          hk_misses=$((hk_misses + 1)); [ $hk_misses -lt 300 ] || { hk_say "another call is at work"; exit 75; }
          sk_pause 1
        else hk_drop_lock; fi
        continue ;;
      *[!a-z0-9-]*) ;;
      *) if hk_watched "$hk_holder"; then hk_end waiting "a run of the app goes on: $hk_holder" 75; fi ;;
    esac
    # Nobody behind it, or not yet: whoever has just made it signs within a moment.
    hk_turns=$((hk_turns + 1)); sk_pause 0.7
    [ $hk_turns -ge 3 ] || continue
    if [ -z "$hk_holder" ]; then hk_drop_lock; continue; fi
    [ -n "$(find "$hk_var/lock" -prune -mtime +0 2>/dev/null)" ] ||
      hk_end waiting "a run of the app was left unfinished: $hk_holder; open the app, which puts it right" 75
    return 0
  done
  printf 'renewal-%s\nthe renewal hook\n%s\n%s\n' $$ "$(date -u +%Y-%m-%dT%H:%M:%SZ)" \
    "$(cat /proc/sys/kernel/random/boot_id 2>/dev/null || echo unknown)" | hk_put "$hk_var/lock/owner" ||
    { rm -rf "$hk_var/lock"; hk_end failed "$hk_var cannot be written" 73; }
}
hk_watched() { # RUN : as sk_watched of the prelude
  sk_own_line "$hk_var/runs/$1/watch.pid" && sk_of_root "$line" || return 1
  hk_args "$line"
  case $line in *"$hk_var/runs/$1/watch.sh"*) return 0 ;; *) return 1 ;; esac
}
hk_drop_lock() { # the app's lock, in whose owner's name nobody lives
  mv "$hk_var/lock" "$hk_var/lock.$$" 2>/dev/null && rm -rf "$hk_var/lock.$$"
}
hk_unlock() { # only what is ours
  sk_own_line "$hk_var/lock/owner"
  if [ "$line" = "renewal-$$" ]; then rm -rf "$hk_var/lock"; fi
  if [ "$(readlink "$hk_var/renew/.lock" 2>/dev/null)" = $$ ]; then
    hk_canary_end
    rm -rf "$hk_work"; rm -f "$hk_var/renew/.lock"
  fi
}
`;
