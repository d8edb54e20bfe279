import { nginxPrograms } from '../../../shared/target-capabilities.ts';

/**
 * The services that take up the certificate: a closed set, each with its own words. The file `services` says which of them
 * are here and where their programs lie (data-files.ts writes it); of what it holds nothing is a command, and what is not
 * written as we write it is refused. Services are judged by their main process: exit codes of control programs say nothing.
 */
export const servicesShell = String.raw`
hk_take() { # LINE : one service, in $hk_kind and what follows; fails where the line is none of ours
  hk_service=$1 hk_kind= hk_program= hk_by= hk_unit= hk_pid= hk_sni= hk_copy= hk_group= hk_httpd= hk_daemon=
  hk_fields=$IFS; IFS=$hk_tab; set -f
  set -- $1
  IFS=$hk_fields; set +f
  [ $# -gt 0 ] || return 1
  hk_kind=$1; shift
  for hk_field in "$@"; do
    hk_value=\${hk_field#*=}
    case $hk_kind:$hk_field in
      *:program=*) hk_is_path "$hk_value" || return 1; hk_program=$hk_value ;;
      *:by=systemd | *:by=openrc | *:by=control) hk_by=$hk_value ;;
      *:unit=*) case $hk_value in '' | -* | *[!A-Za-z0-9@_.:-]*) return 1 ;; esac; hk_unit=$hk_value ;;
      *:pid=*) hk_is_path "$hk_value" || return 1; hk_pid=$hk_value ;;
      apache:-[fd]=*) hk_is_path "$hk_value" || return 1 ;;
      apache:-D=*) case $hk_value in '' | -* | *[!A-Za-z0-9_.-]*) return 1 ;; esac ;;
      apache:-[Cc]=Include\ /* | apache:-[Cc]=PidFile\ /*) hk_is_path "\${hk_value#* }" || return 1 ;;
      apache:httpd=*) hk_is_path "$hk_value" || return 1; hk_httpd=$hk_value ;;
      nginx:-[cp]=* | postfix:-c=* | dovecot:-c=*) hk_is_path "$hk_value" || return 1 ;;
      dovecot:daemon=*) hk_is_path "$hk_value" || return 1; hk_daemon=$hk_value ;;
      postfix:sni=*)
        case $hk_value in hash:/* | lmdb:/* | btree:/* | cdb:/*) ;; *) return 1 ;; esac
        hk_is_path "\${hk_value#*:}" || return 1; hk_sni=$hk_value ;;
      exim:copy=*) hk_is_path "$hk_value" || return 1; hk_copy=$hk_value ;;
      exim:group=*) case $hk_value in '' | -* | *[!A-Za-z0-9_-]*) return 1 ;; esac; hk_group=$hk_value ;;
      *) return 1 ;;
    esac
  done
  case $hk_kind:\${hk_program##*/} in
    apache:apache2ctl* | apache:apachectl | apache:apache2 | apache:httpd*) ;;
    ${nginxPrograms.map((name) => `nginx:${name}`).join(' | ')} | postfix:postfix | dovecot:doveadm | exim:exim | exim:exim4) ;;
    *) return 1 ;;
  esac
  case $hk_kind:\${hk_daemon##*/} in *: | dovecot:dovecot) ;; *) return 1 ;; esac
  case $hk_by in systemd | openrc) [ -n "$hk_unit" ] ;; control) [ -n "$hk_pid" ] || [ $hk_kind = exim ] ;; *) return 1 ;; esac
}
hk_each() { # FUNCTION : for each service that is still there, until it fails
  while IFS= read -r hk_entry <&9; do
    hk_take "$hk_entry" || hk_end refused "no service of ours in $hk_conf/services: $hk_entry"
    if hk_is_gone; then continue; fi
    "$1" || return
  done 9<"$hk_conf/services"
}
hk_is_gone() { # taken off the server since the run: the others must not wait for it, and what comes back later finds the new pair
  [ "$hk_call" != rehearse ] && hk_is_missing "$hk_program" || return 1
  if [ -n "$hk_pid" ] || [ $hk_by != control ]; then ! hk_lives || return 1; fi
  hk_leave_out "$hk_kind is no more on this server ($hk_program is missing), and was left out"
}
hk_control() { # WORDS... : its own program, with its options in front of them
  hk_count=$# hk_fields=$IFS; IFS=$hk_tab; set -f
  for hk_field in $hk_service; do
    case $hk_field in -[a-zA-Z]=*) set -- "$@" "\${hk_field%%=*}" "\${hk_field#*=}" ;; esac
  done
  IFS=$hk_fields; set +f
  while [ "$hk_count" -gt 0 ]; do
    set -- "$@" "$1"; shift; hk_count=$((hk_count - 1))
  done
  sk_run "$hk_program" "$@"
}
hk_verb() { # VERB : Apache's control scripts take it as a word of its own, and only where no option stands in front
  case $hk_program:$hk_service in
    *"$hk_tab"-*) hk_control -k "$1" ;;
    *ctl:* | *ctl-*:*) hk_control "$1" ;;
    *) hk_control -k "$1" ;;
  esac
}
# Nothing of these through a pipe: a service would hold it open for good. Nor for longer than its time.
hk_test() { hk_bounded 60 hk_test_words >"$hk_out" 2>&1 9<&-; } # finds good what stands in its files now
hk_reload() { hk_bounded 60 hk_reload_words >"$hk_out" 2>&1 9<&-; }
hk_start() { hk_bounded 60 hk_start_words >/dev/null 2>&1 9<&-; }
hk_test_words() {
  case $hk_kind in
    apache) hk_control -t ;;
    # Loads each pair that it names, as a reload does.
    nginx) hk_control -t -q ;;
    postfix) hk_control check ;;
    dovecot) hk_program=\${hk_program%/*}/doveconf; hk_control -n ;;
    exim) hk_control -bV ;;
  esac
}
hk_reload_words() {
  case $hk_kind:$hk_by in
    apache:systemd | nginx:systemd | exim:systemd) sk_run systemctl reload "$hk_unit" ;;
    apache:*) hk_verb graceful ;;
    nginx:*) hk_control -s reload ;;
    postfix:* | dovecot:*) hk_control reload ;;
    exim:openrc) sk_run rc-service "$hk_unit" reload ;;
    # It looks after its files itself.
    exim:*) ;;
  esac
}
hk_start_words() {
  case $hk_kind:$hk_by in
    *:systemd) sk_run systemctl start "$hk_unit" ;;
    *:openrc) sk_run rc-service "$hk_unit" zap; sk_run rc-service "$hk_unit" start ;;
    apache:*) hk_verb start ;;
    nginx:*) hk_control ;;
    postfix:*) hk_control start ;;
    # With the main file that it runs with, or it would come up as another one.
    dovecot:*) hk_program=\${hk_daemon:-dovecot}; hk_control ;;
    exim:*) return 1 ;;
  esac
}
hk_lives() {
  # Postfix writes blanks in front of it.
  if [ -n "$hk_pid" ]; then sk_own_line "$hk_pid" && sk_of_root "\${line##* }"; return; fi
  case $hk_by in
    systemd) sk_run systemctl -q is-active "$hk_unit" ;;
    openrc) sk_run rc-service "$hk_unit" status ;;
    *) return 0 ;;
  esac >/dev/null 2>&1 9<&- </dev/null
}
hk_outlives() { # still lives after a moment: a service that does not like its files needs one to die
  for hk_turn in 1 2 3 4 5 6; do hk_lives || return 1; sk_pause 0.25; done
  hk_lives
}
hk_after_switch() { # copies for those who cannot read ours
  if [ -n "$hk_sni" ]; then
    sk_run "\${hk_program%/*}/postmap" -F "$hk_sni" >"$hk_out" 2>&1 9<&- </dev/null || { hk_why="postmap says: $(hk_said)"; return 1; }
  fi
  if [ -n "$hk_copy" ]; then
    sk_trusts "$hk_copy" || { hk_why="somebody besides root may write to $sk_why"; return 1; }
    # Key and certificate in one file, so that one rename switches both here too.
    rm -f "$hk_copy.new"
    { cat <"$hk_live/privkey.pem" >"$hk_copy.new" && cat <"$hk_live/fullchain.pem" >>"$hk_copy.new" &&
      chgrp "$hk_group" "$hk_copy.new" && chmod 640 "$hk_copy.new" && mv -f "$hk_copy.new" "$hk_copy"; } 2>/dev/null ||
      { rm -f "$hk_copy.new"; hk_why="$hk_copy cannot be written"; return 1; }
  fi
}
`;
