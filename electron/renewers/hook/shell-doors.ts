/**
 * Where the certificate is shown. A door that did not show the one that stands before the switch can prove nothing
 * afterwards, and does not count: it is silent, or somebody has given it another certificate since.
 */
export const doorsShell = String.raw`
hk_patience=20
hk_seen() { # ADDRESS:PORT NAME [STARTTLS] : the certificate shown there. A mail server without DNS greets late
  hk_bounded 10 openssl s_client -connect "$1" -servername "$2" \${3:+-starttls "$3"} >"$hk_work/seen" 2>/dev/null 9<&-
  hk_print <"$hk_work/seen"
}
hk_door() { # LINE : one as we write it, in $hk_where, $hk_who and $hk_how
  set -f; set -- $1; set +f
  [ $# = 2 ] || [ $# = 3 ] || return 1
  hk_where=$1 hk_who=$2 hk_how=\${3:-}
  case $hk_where in *[!][0-9a-fA-F:.]* | *: | :*) return 1 ;; *:*) ;; *) return 1 ;; esac
  hk_is_host "$hk_who" || return 1
  case $hk_how in '' | smtp | imap | pop3) ;; *) return 1 ;; esac
}
hk_doors() { # prints those that show the certificate that stands now
  # mod_md shows what it has renewed by itself, before it is put behind the stable path.
  hk_taken_up=
  [ ! -e "$hk_conf/staged" ] || hk_taken_up=$hk_theirs
  while IFS= read -r hk_entry; do
    hk_door "$hk_entry" || hk_end refused "no door as we write it in $hk_conf/probes: $hk_entry"
    hk_shows=$(hk_seen "$hk_where" "$hk_who" "$hk_how")
    case $hk_shows in
      '') ;;
      "$hk_stands" | "$hk_taken_up") printf 'door %s\n' "$hk_entry" ;;
      *) hk_leave_out "$hk_where ($hk_who) showed another certificate than this one before, and proves nothing" ;;
    esac
  done <"$hk_conf/probes"
}
hk_shown() { # FINGERPRINT : each of them shows it, at the latest when our patience is over
  while IFS= read -r hk_entry; do
    hk_door "$hk_entry" || { hk_why="no door: $hk_entry"; return 1; }
    hk_last=$(($(date +%s) + hk_patience)) hk_tries=0
    while :; do
      hk_shows=$(hk_seen "$hk_where" "$hk_who" "$hk_how")
      [ "$hk_shows" != "$1" ] || break
      hk_tries=$((hk_tries + 1))
      if [ "$(date +%s)" -ge $hk_last ] || [ $hk_tries -ge 200 ]; then
        hk_why="$hk_where ($hk_who) shows \${hk_shows:-nothing}"; return 1
      fi
      hk_each hk_lives_on || return 1
      sk_pause 0.3
    done
  done <"$hk_work/doors"
}
`;
