import { modMdStore } from './mod-md-store.ts';

/**
 * `hand-over-to-mod-md`: the pair that stands is laid into mod_md's store as it writes one itself (md_store_fs.c: folders
 * 0700 below one that others may pass, files 0600), so that the next reload shows the same certificate, and no other is
 * issued. What the command is told stands in `renew/certs/NAME/current/mod-md`, written by the plan; the command itself is
 * given the name alone. Its inverse takes the certificate out of the store again, with what mod_md has made for it since;
 * the whole store where it was the last one. Until the run is over that is kept in its own folder.
 *
 * `staging`, `challenges` and `ocsp` are the web server's own user's: nothing there is opened, only taken away.
 */
export const modMdPrelude = String.raw`
sk_md=${modMdStore}
sk_md_told() { # NAME : what the plan has written for it, each checked again
  sk_module= sk_server= sk_told=$sk_etc/renew/certs/$1/current/mod-md
  sk_only_root "$sk_told" && sk_only_root "$sk_etc/renew/certs/$1/current/probes" || { sk_others 77; return; }
  while IFS= read -r line; do
    case $line in
      module=*) sk_module=\${line#*=} ;;
      server=*) sk_server=\${line#*=} ;;
    esac
  done <"$sk_told"
  case $sk_module in /*[!A-Za-z0-9/_@%+,.=-]*) return 64 ;; /*/mod_md.so) ;; *) echo "no module of Apache: $sk_module" >&2; return 64 ;; esac
  case $sk_server in https://*[!A-Za-z0-9:/._~-]* | https:///*) return 64 ;; https://*/*) ;; *) return 64 ;; esac
  sk_only_root "$sk_module" || sk_others 77
}
sk_md_state() { # NAME : absent | seeded
  if [ -e "$sk_md/domains/$1" ] || [ -L "$sk_md/domains/$1" ]; then echo seeded; else echo absent; fi
}
sk_md_keep() { sk_safe "$sk_md/domains/$2/x"; } # COPY NAME
sk_md_do() { # COPY NAME
  : >"$1.begun" && sk_md_told "$2" && sk_safe "$sk_md/domains/$2/x" || return
  if [ -d "$sk_md/domains/$2" ] && [ ! -d "$1.former" ]; then mv "$sk_md/domains/$2" "$1.former" || return 73; fi
  sk_md_clear "$2" && sk_md_seed "$2"
}
sk_md_clear() { # NAME : what waits, or was tried, for a certificate that is not shown any more
  rm -rf "$sk_md/domains/$1" "$sk_md/tmp/$1" "$sk_md/staging/$1" "$sk_md/challenges/$1"
}
sk_md_seed() { # NAME
  sk_key=$sk_etc/live/$1/privkey.pem sk_chain=$sk_etc/live/$1/fullchain.pem
  sk_only_root "$sk_key" && sk_only_root "$sk_chain" || { sk_others; return; }
  case $(openssl pkey -in "$sk_key" -noout -text 2>/dev/null) in
    *prime256v1*) sk_infix=.secp256r1 ;;
    *secp384r1*) sk_infix=.secp384r1 ;;
    *) sk_infix= ;;
  esac
  [ -d "$sk_md" ] || (umask 022; mkdir "$sk_md") || return 73
  (
    umask 077
    [ -d "$sk_md/domains" ] || mkdir "$sk_md/domains" || exit 73
    mkdir "$sk_md/domains/$1" && cat "$sk_chain" >"$sk_md/domains/$1/pubcert$sk_infix.pem" &&
      openssl pkey -in "$sk_key" -out "$sk_md/domains/$1/privkey$sk_infix.pem" || exit 73
  )
}
sk_md_is_last() { # NAME : no other certificate is in the store
  for sk_one in "$sk_md/domains"/*; do
    [ "$sk_one" = "$sk_md/domains/$1" ] || [ ! -e "$sk_one" ] || return 1
  done
}
sk_md_later() { # COPY NAME : what is there by now, aside
  [ -d "$sk_md/domains/$2" ] || return 0
  rm -rf "$1.later" && mv "$sk_md/domains/$2" "$1.later"
}
sk_md_back() { # COPY NAME BEFORE : undone
  if [ ! -e "$1.begun" ] || [ ! -d "$sk_md" ]; then echo same; return; fi
  sk_only_root "$1.begun" && sk_safe "$sk_md/domains/$2/x" || { sk_others; return; }
  # It was stopped before it had taken the former one aside, or that is back already.
  if [ "$3" = seeded ] && [ ! -d "$1.former" ]; then rm -f "$1.begun"; echo same; return; fi
  if [ -d "$1.former" ]; then
    sk_md_later "$1" "$2" && sk_md_clear "$2" && mv "$1.former" "$sk_md/domains/$2" || return 73
  elif sk_md_is_last "$2"; then rm -rf "$1.store" && mv "$sk_md" "$1.store" || return 73
  else
    sk_md_later "$1" "$2" && sk_md_clear "$2" && rm -rf "$sk_md/archive/$2".[0-9]* || return 73
  fi
  rm -f "$1.begun"
  sk_command_state "$2" || return
  [ "$sk_now" = "$3" ] || { echo "mod_md still renews $2" >&2; return 66; }
  echo undone
}
sk_md_again() { # NAME STATE COPY : what mod_md had in the meantime is there again
  [ "$2" = seeded ] || return 0
  if [ -d "$3.store" ]; then mv "$3.store" "$sk_md" || return 73
  elif [ -d "$3.later" ]; then
    if [ -d "$sk_md/domains/$1" ]; then mv "$sk_md/domains/$1" "$3.former" || return 73; fi
    mv "$3.later" "$sk_md/domains/$1" || return 73
  elif [ "$sk_now" = absent ]; then sk_md_do "$3" "$1" || return
  else return 0; fi
  : >"$3.begun"
}
sk_md_prove() { # NAME : mod_md calls the certificate complete, each door shows it, and the authority answers this server
  sk_md_told "$1" || return
  sk_print=$(openssl x509 -noout -fingerprint -sha256 <"$sk_etc/live/$1/fullchain.pem")
  [ -n "$sk_print" ] || return 66
  sk_turn=0
  # Its own word for it (md.h, MD_S_COMPLETE), written at the second reload: it takes the first one for a trial.
  until grep -q '"state": *2[^0-9]' "$sk_md/domains/$1/md.json" 2>/dev/null; do
    sk_turn=$((sk_turn + 1))
    [ $sk_turn -le 40 ] || { echo "mod_md does not call the certificate of $1 complete: $(head -c 2000 "$sk_md/domains/$1/md.json" 2>/dev/null)" >&2; return 66; }
    sleep 0.5
  done
  while read -r sk_where sk_who sk_how; do
    sk_turn=0
    while :; do
      sk_seen=$(timeout 10 openssl s_client -connect "$sk_where" -servername "$sk_who" 2>/dev/null </dev/null | openssl x509 -noout -fingerprint -sha256 2>/dev/null)
      # A door that shows nothing from here proves nothing, as for the hook.
      case $sk_seen in "$sk_print" | '') break ;; esac
      sk_turn=$((sk_turn + 1))
      [ $sk_turn -le 20 ] || { echo "$sk_where does not show the certificate of $sk_who any more" >&2; return 66; }
      sleep 0.5
    done
  done <"$sk_etc/renew/certs/$1/current/probes"
  sk_md_reaches
}
sk_md_reaches() { # the directory of the authority (RFC 8555 §7.1.1), as mod_md will ask for it: trusted by the system
  sk_path=\${sk_server#https://} sk_port=443
  sk_host=\${sk_path%%/*} sk_path=/\${sk_path#*/}
  case $sk_host in *:*) sk_port=\${sk_host##*:} ;; esac
  case \${sk_host%:*} in *[!0-9.]*) sk_must=-verify_hostname ;; *) sk_must=-verify_ip ;; esac
  sk_said=$(printf 'GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: sealkeeper\r\nConnection: close\r\n\r\n' "$sk_path" "$sk_host" |
    timeout 30 openssl s_client -quiet -verify_return_error -verify 5 $sk_must "\${sk_host%:*}" -servername "\${sk_host%:*}" \
      -connect "\${sk_host%:*}:$sk_port" 2>&1 | head -c 20000)
  case $sk_said in *newOrder*) ;; *) printf 'no directory of an authority at %s: %s\n' "$sk_server" "$sk_said" >&2; return 66 ;; esac
  if printf %s "$sk_said" | grep -q '"externalAccountRequired": *true'; then
    echo "the authority wants an account of its customers" >&2; return 66
  fi
}
`;
