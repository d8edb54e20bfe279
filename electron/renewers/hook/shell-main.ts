/** From what the renewer has to what visitors are shown. */
export const mainShell = String.raw`
hk_call=\${1:-}
hk_deploy() {
  hk_live=$hk_etc/live/$hk_name hk_versions=$hk_etc/versions/$hk_name hk_pending=$hk_var/renew/.$hk_name.pending
  hk_ours "$hk_conf/source"
  hk_key= hk_chain=
  { IFS= read -r hk_key && IFS= read -r hk_chain; } <"$hk_conf/source"
  hk_is_path "$hk_key" && hk_is_path "$hk_chain" || hk_end refused "$hk_conf/source does not name a key and a chain"
  # Called by certbot for another lineage: not ours.
  [ -z "\${RENEWED_LINEAGE:-}" ] || [ "$hk_chain" = "$RENEWED_LINEAGE/fullchain.pem" ] || exit 0
  hk_ours "$hk_live/privkey.pem" "$hk_live/fullchain.pem" "$hk_conf/names" "$hk_conf/services" "$hk_conf/probes"
  hk_trusted "$hk_versions/1" "$hk_live/current" "$hk_pending"
  [ ! -e "$hk_conf/keep" ] || hk_ours "$hk_conf/keep"
  hk_begun=
  if [ -e "$hk_pending" ]; then hk_begin; hk_resume; fi
  hk_look_at_live
  hk_take_staged
  hk_ours "$hk_key" "$hk_chain"
  [ -f "$hk_key" ] && [ -f "$hk_chain" ] || hk_end refused "$hk_chain or $hk_key is no file"
  hk_theirs=$(hk_print_of "$hk_chain")
  [ -n "$hk_theirs" ] || hk_end refused "no certificate is in $hk_chain"
  if [ "$hk_call" = rehearse ]; then hk_rehearse; exit; fi
  # A lock is somebody at work, or what a killed call left.
  if [ "$hk_theirs" = "$hk_stands" ] && [ ! -L "$hk_var/renew/.lock" ]; then hk_nothing_to_do; exit; fi
  # Not what it has renewed: the app has put a newer one in place, or the renewer has not come to it yet.
  if hk_is_older "$hk_chain" "$hk_live/fullchain.pem"; then hk_nothing_to_do "a newer one than the renewer's stands"; exit; fi
  hk_begin
  hk_look_at_live
  if [ "$hk_theirs" = "$hk_stands" ]; then hk_nothing_to_do; exit; fi
  hk_build "$hk_key" "$hk_chain"
  hk_judge "$hk_made/privkey.pem" "$hk_made/fullchain.pem" || hk_end refused "the renewed certificate was left where it is: $hk_why"
  hk_each hk_self_test || hk_end refused "the renewed certificate was left where it is: $hk_why"
  hk_switch
}
hk_begin() { # alone from here on, and nothing half-made lies about
  [ -z "$hk_begun" ] || return 0
  hk_look_at_live
  hk_lock
  hk_begun=1
  rm -rf "$hk_work" && mkdir "$hk_work" || hk_end failed "$hk_var/renew cannot be written" 73
  hk_out=$hk_work/out
  hk_canary_end
  hk_tidy_layout
}
hk_nothing_to_do() { # [TEXT] : quiet; only a state that tells of former trouble is set right
  sk_own_line "$hk_var/renew/$hk_name"
  case $line in "ok$hk_tab"*"$hk_tab$hk_stands$hk_tab"*) return 0 ;; esac
  hk_state ok "\${1:-the renewer's certificate stands already}"
}
hk_main() {
  for hk_tool in openssl head tail sed grep cut tr sort mv rm ln cat mkdir chmod stat readlink date find sync sleep; do
    command -v $hk_tool >/dev/null 2>&1 || { hk_say "$hk_tool is missing"; return 69; }
  done
  sk_safe "$hk_var/renew" >/dev/null && mkdir -p "$hk_var/renew" && sk_only_root "$hk_var/renew" ||
    { hk_say "$hk_var/renew cannot be used"; return 68; }
  hk_conf=$hk_etc/renew/certs/$hk_name/current
  sk_only_root "$hk_conf" || { hk_say "somebody besides root may write to $sk_why"; return 68; }
  hk_sweep
  (hk_deploy)
  hk_code=$?
  if [ "$(readlink "$hk_var/renew/.lock" 2>/dev/null)" = $$ ]; then rm -rf "$hk_etc/versions/$hk_name/.new"; fi
  hk_unlock
  return $hk_code
}
hk_main
exit
`;
