/**
 * mod_md renews beside the certificate that it shows, and waits: only a reload makes it show the new one. The folder is
 * the web server's own user's, so nothing there is opened: that something waits is all that is asked. mod_md looks itself
 * at what it takes up. Behind that the certificate is in its store, and goes the same way as any other's.
 */
export const stagedShell = String.raw`
hk_half_seconds=40
hk_waits() { # is there one?
  for hk_path in "$hk_staged"/pubcert*.pem; do [ ! -f "$hk_path" ] || return 0; done
  return 1
}
hk_take_staged() {
  [ -e "$hk_conf/staged" ] || return 0
  hk_ours "$hk_conf/staged"
  sk_line "$hk_conf/staged"; hk_staged=$line
  hk_is_path "$hk_staged" || hk_end refused "$hk_conf/staged does not name a folder"
  hk_waits || return 0
  hk_ours "$hk_chain"
  hk_former=$(hk_print_of "$hk_chain")
  hk_begin
  hk_each hk_program_is_ours
  hk_each hk_ready_if_alive || hk_end blocked "$hk_why"
  hk_each hk_reload_if_alive || hk_end broken "$hk_why"
  hk_turn=0
  while ! hk_taken && [ $hk_turn -lt $hk_half_seconds ]; do hk_turn=$((hk_turn + 1)); sk_pause 0.5; done
  hk_taken || hk_end failed "mod_md did not take up what it has renewed: the web server's error log says why"
}
hk_taken() { # another certificate is in the store; a next one may wait already
  hk_theirs=$(hk_print_of "$hk_chain")
  [ -n "$hk_theirs" ] && { [ "$hk_theirs" != "$hk_former" ] || ! hk_waits; }
}
hk_program_is_ours() { hk_ours "$hk_program"; [ -z "$hk_pid" ] || hk_trusted "$hk_pid"; }
hk_ready_if_alive() { ! hk_lives || hk_ready; }
hk_reload_if_alive() {
  hk_lives || return 0
  hk_reload
  hk_outlives || { hk_start; hk_outlives || { hk_why="$hk_kind died at the reload"; return 1; }; }
}
`;
