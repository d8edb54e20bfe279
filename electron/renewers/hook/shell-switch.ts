/**
 * The switch and its proof. What is needed to prove it, or to take it back, is noted before it (`.NAME.pending`) and taken
 * away behind it, so that a call that finds the note knows of a switch without proof: a killed one, or a restart of the
 * server in the middle.
 */
export const switchShell = String.raw`
hk_note_up() { # before anything is switched
  hk_ours "$hk_program"
  for hk_path in "$hk_pid" "\${hk_sni#*:}" "$hk_copy"; do
    [ -z "$hk_path" ] || hk_trusted "$hk_path"
  done
  [ -z "$hk_sni" ] || hk_ours "\${hk_program%/*}/postmap"
  [ -z "$hk_copy" ] || { : >"$hk_work/copy" && chgrp "$hk_group" "$hk_work/copy"; } 2>/dev/null ||
    hk_end refused "there is no group $hk_group for $hk_copy"
  if hk_lives; then printf 'up %s\n' "$hk_service"; fi
}
hk_note() { # what it takes to prove a switch, or to take it back: in $hk_work/note, and as hk_recall leaves it
  { printf 'former %s\n' "$hk_former"; hk_each hk_note_up; hk_doors; } >"$hk_work/note" && hk_recall "$hk_work/note" ||
    hk_end refused "$hk_work cannot be written" 73
}
hk_recall() { # NOTE : what it says; fails where it is none
  hk_former= hk_new= hk_ups=$sk_newline
  : >"$hk_work/doors" || return 1
  while IFS= read -r hk_entry; do
    case $hk_entry in
      'former '*) hk_former=\${hk_entry#* } ;;
      'new '*) hk_new=\${hk_entry#* } ;;
      'up '*) hk_ups=$hk_ups\${hk_entry#* }$sk_newline ;;
      'door '*) printf '%s\n' "\${hk_entry#* }" >>"$hk_work/doors" || return 1 ;;
    esac
  done <"$1"
}
hk_was_up() { case $hk_ups in *"$sk_newline$hk_service$sk_newline"*) return 0 ;; *) return 1 ;; esac; }
hk_ready_if_up() { if hk_was_up; then hk_ready; fi; }
hk_bring() { # one that ran takes up what stands, whatever it takes to have it running
  hk_after_switch || return 1
  hk_was_up || return 0
  if hk_lives; then
    hk_test || { hk_why="$hk_kind finds: $(hk_said)"; return 1; }
    # Exit codes say little; where there is a door, that says more.
    hk_reload || [ -s "$hk_work/doors" ] || { hk_why="$hk_kind was not reloaded: $(hk_said)"; return 1; }
    hk_outlives || { hk_why="$hk_kind died at the reload"; return 1; }
  else
    # It is there a moment later than its control program says so.
    hk_turn=0
    if hk_start; then until hk_lives || [ $hk_turn -ge 50 ]; do hk_turn=$((hk_turn + 1)); sk_pause 0.1; done; fi
    hk_outlives || { hk_why="$hk_kind does not start"; return 1; }
  fi
}
hk_lives_on() { # some need longer to die
  ! hk_was_up || hk_lives || { hk_why="$hk_kind died at the reload"; return 1; }
}
hk_bring_anyway() { hk_bring || hk_bad=1; } # a further one may still work
hk_look_at_live() { # what stands now
  hk_stands=$(hk_print_of "$hk_live/fullchain.pem")
  hk_until=$(hk_until_of "$hk_live/fullchain.pem" 2>/dev/null) || hk_until=
}
hk_prove() { # the new version stands: is it shown? Else the former one is put back
  hk_why=
  hk_look_at_live
  if ! hk_is_pair "$hk_live/privkey.pem" "$hk_live/fullchain.pem"; then hk_why="the copy is damaged"
  elif hk_each hk_bring && hk_shown "$hk_stands"; then
    hk_prune "$hk_new" "$hk_former"
    hk_state ok "the renewed certificate stands$hk_remark" || exit
    rm -f "$hk_pending"
    [ -z "$hk_remark" ] || hk_say "the renewed certificate stands$hk_remark"
    return 0
  fi
  hk_cause=$hk_why
  hk_point "$hk_former" || hk_end broken "the former certificate cannot be put back: $hk_cause" 73
  hk_put_back
  rm -f "$hk_pending"
  hk_end failed "put back: $hk_cause$hk_remark"
}
hk_drop_new() { # it never stood, or stands no more
  hk_points
  if hk_is_number "$hk_new" && [ "$hk_new" != "$hk_current" ]; then rm -rf "$hk_versions/$hk_new"; fi
}
hk_put_back() { # the former version stands: until it is shown too, the note stays, and the next call goes on here
  hk_bad= hk_why=
  hk_drop_new
  hk_look_at_live
  hk_each hk_bring_anyway
  [ -z "$hk_bad" ] && hk_shown "$hk_stands" || hk_end broken "put back, but $hk_why; at first: $hk_cause"
}
hk_resume() { # what a killed call left
  [ -e "$hk_pending" ] || return 0
  hk_ours "$hk_pending"
  if ! hk_recall "$hk_pending" || ! hk_is_number "$hk_former" || ! hk_points; then rm -f "$hk_pending"; return 0; fi
  case $hk_current in
    "$hk_new")
      hk_each hk_ready_if_up || hk_end blocked "$hk_why"
      hk_prove ;;
    "$hk_former")
      hk_cause="a call did not come to its end"
      hk_each hk_ready_if_up || hk_end blocked "$hk_why"
      hk_put_back ;;
  esac
  rm -f "$hk_pending"
}
hk_switch() { # to the half-made version
  hk_points || hk_end refused "$hk_live/current leads to no version"
  hk_former=$hk_current
  hk_note
  hk_each hk_ready_if_up || hk_end blocked "$hk_why"
  hk_number_it
  { cat "$hk_work/note"; printf 'new %s\n' "$hk_new"; } | hk_put "$hk_pending" &&
    hk_settled "$hk_pending" && hk_point "$hk_new" || {
    # Where the switch was made all the same, the note stays for the next call.
    hk_drop_new; [ "$hk_current" = "$hk_new" ] || rm -f "$hk_pending"
    hk_end refused "$hk_live cannot be written" 73
  }
  hk_prove
}
`;
