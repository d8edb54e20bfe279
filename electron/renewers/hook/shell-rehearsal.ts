/**
 * A renewal that is only tried, on the day on which it is handed over (`hook rehearse`): with a copy of the pair that
 * stands, all that a renewal will go through up to its switch. On that day the renewer's pair is the one that stands, so
 * that a usual call has nothing to do, and a mistake in what the hook was told would come to light in two months.
 * Whatever is left out of account at a renewal (a service that has gone since) counts here.
 */
export const rehearsalShell = String.raw`
hk_rehearse() { # nothing is switched, nothing reloaded, and nothing of it stays
  hk_begin
  hk_look_at_live
  if [ "$hk_theirs" = "$hk_stands" ]; then hk_build "$hk_key" "$hk_chain"
  # The one that stands was signed later than what another renewer has so far.
  else hk_build "$hk_live/privkey.pem" "$hk_live/fullchain.pem"; fi
  hk_judge "$hk_made/privkey.pem" "$hk_made/fullchain.pem" || hk_end refused "no renewal would come through: $hk_why"
  hk_each hk_self_test || hk_end refused "no renewal would come through: $hk_why"
  hk_points || hk_end refused "$hk_live/current leads to no version"
  hk_former=$hk_current
  hk_note
  hk_each hk_ready_if_up || hk_end blocked "$hk_why"
  [ -s "$hk_work/doors" ] || hk_end refused "no renewal could be proven: none of the doors in $hk_conf/probes shows the certificate that stands"
  rm -rf "$hk_made"
  hk_state ok "a renewal was rehearsed with the certificate that stands"
}
`;
