import { trialPorts } from '../../remote/trial-ports.ts';

/**
 * The new pair on a private copy of the server, with the very TLS lines that the site has. For Apache a second one on a
 * port of 127.0.0.1 that only root may listen on, and the certificate that it shows is compared; nginx loads key and
 * certificate when it tests a configuration. Both texts come from the app (`self-test.apache`, `self-test.nginx`); Apache
 * fills in ${SK_…} itself, in nginx's the words @DIR@, @KEY@ and @CHAIN@ are. The folder's name is fixed, so that a call finds what a
 * killed one left.
 *
 * They are of the day of the run. So a refusal counts only where the pair that stands, which the server does take, is not
 * refused as well.
 */
export const selfTestShell = String.raw`
hk_canary=$hk_run/sealkeeper-hook
hk_canary_end() { # nobody is being served, so nothing is waited for: the whole process group, which httpd leads
  [ -d "$hk_canary" ] || return 0
  sk_own_line "$hk_canary/pid"
  if sk_of_root "$line"; then
    hk_canary_pid=$line
    hk_args "$hk_canary_pid"
    case $line in *"$hk_canary"*) kill -9 "-$hk_canary_pid" 2>/dev/null || kill -9 "$hk_canary_pid" 2>/dev/null ;; esac
  fi
  rm -rf "$hk_canary"
}
hk_self_test() { # with the half-made version; what is wrong, in $hk_why
  case $hk_kind in apache | nginx) ;; *) return 0 ;; esac
  [ -f "$hk_conf/self-test.$hk_kind" ] || return 0
  hk_ours "$hk_conf/self-test.$hk_kind"
  { echo "\${hk_httpd:-$hk_program}" && sed -n 's/^LoadModule [^ ]* "\(.*\)"$/\1/p' "$hk_conf/self-test.$hk_kind"; } >"$hk_work/parts" ||
    { hk_why="$hk_work cannot be written"; return 2; }
  while IFS= read -r hk_path; do
    if [ "$hk_call" != rehearse ] && hk_is_missing "$hk_path"; then hk_is_stale "$hk_path is missing"; return; fi
    hk_ours "$hk_path"
  done <"$hk_work/parts"
  hk_self_test_with "$hk_made"; hk_code=$?
  [ $hk_code = 1 ] && [ "$hk_call" != rehearse ] || return $hk_code
  hk_its_why=$hk_why
  hk_self_test_with "$hk_live"; hk_code=$?
  if [ $hk_code = 1 ]; then hk_is_stale "$hk_its_why"; return; fi
  hk_why=$hk_its_why
  return 1
}
hk_is_stale() { # TEXT : what does not take the pair that is shown right now tells nothing of another. An upgrade, or an edit since
  hk_leave_out "the private copy of $hk_kind, made on the day of the run, did not count, as it does not take the present one either: $1"
}
hk_self_test_with() { # FOLDER : 1: it is refused; 2: it could not be tried
  hk_tried=$1
  hk_trusted "$hk_canary"
  hk_canary_end
  mkdir "$hk_canary" || { hk_why="$hk_run cannot be written"; return 2; }
  hk_self_test_$hk_kind; hk_code=$?
  hk_canary_end
  return $hk_code
}
hk_self_test_nginx() {
  sed -e "s#@DIR@#$hk_canary#g" -e "s#@KEY@#$hk_tried/privkey.pem#g" -e "s#@CHAIN@#$hk_tried/fullchain.pem#g" \
    "$hk_conf/self-test.nginx" >"$hk_canary/nginx.conf" || { hk_why="$hk_run cannot be written"; return 2; }
  sk_run "$hk_program" -t -q -c "$hk_canary/nginx.conf" >"$hk_out" 2>&1 9<&- </dev/null && return 0
  hk_why="a private copy of nginx refuses it: $(hk_said)"
  return 1
}
hk_self_test_apache() {
  SK_DIR=$hk_canary SK_KEY=$hk_tried/privkey.pem SK_CHAIN=$hk_tried/fullchain.pem
  export SK_DIR SK_PORT SK_KEY SK_CHAIN
  hk_started=
  hk_ports="${trialPorts(0).join(' ')}"
  hk_first=$((0x$(openssl rand -hex 2) % ${trialPorts(0).length}))
  for SK_PORT in $(echo "$hk_ports $hk_ports" | cut -d ' ' -f "$((hk_first + 1))-$((hk_first + ${trialPorts(0).length}))"); do
    : >"$hk_canary/log"
    # One that does not go to the background would hold us up for good.
    hk_bounded 30 sk_run "\${hk_httpd:-$hk_program}" -d "$hk_canary" -f "$hk_conf/self-test.apache" -k start \
      >"$hk_canary/said" 2>&1 9<&-; hk_code=$?
    hk_tries=0
    while [ $hk_code = 0 ] && [ $hk_tries -lt 50 ] && [ ! -s "$hk_canary/pid" ] && ! grep -q emerg "$hk_canary/log"; do
      hk_tries=$((hk_tries + 1)); sk_pause 0.1
    done
    if [ -s "$hk_canary/pid" ]; then hk_started=1; break; fi
    grep -q AH00072 "$hk_canary/said" "$hk_canary/log" || break
  done
  if [ -n "$hk_started" ]; then
    hk_wanted=$(hk_print_of "$hk_tried/fullchain.pem")
    for hk_one in $(sed -n 's/^ *ServerName \([A-Za-z0-9._-]*\)$/\1/p' "$hk_conf/self-test.apache"); do
      [ "$hk_one" != canary.invalid ] || continue
      hk_tries=0 hk_shown=
      while [ -z "$hk_shown" ] && [ $hk_tries -lt 30 ]; do
        hk_shown=$(hk_seen "127.0.0.1:$SK_PORT" "$hk_one")
        [ -n "$hk_shown" ] || { hk_tries=$((hk_tries + 1)); sk_pause 0.1; }
      done
      [ "$hk_shown" = "$hk_wanted" ] || { hk_why="a private copy of Apache shows \${hk_shown:-nothing} for $hk_one"; return 1; }
    done
    return 0
  fi
  cat "$hk_canary/said" "$hk_canary/log" 2>/dev/null | grep -vE ':(warn|notice|info|debug)\]|AH00558' >"$hk_out"
  hk_why="a private copy of Apache refuses it: $(hk_said)"
  return 1
}
`;
