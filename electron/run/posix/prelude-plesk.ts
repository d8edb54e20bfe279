/**
 * `install-at-plesk`, `secure-mail-at-plesk` and `place-proof-at-plesk`: what is changed through Plesk's own program, as root.
 * What changes something is documented (docs.plesk.com, CLI reference: certificate, site, subscription_settings, db). How it stands is
 * asked of Plesk's database by `plesk db`, in the tables and columns that Plesk's own published extension reads
 * (github.com/plesk/ext-security-advisor). The questions are constant but for a name of ours or of letters that no SQL gives a meaning.
 *
 * Each certificate of ours has a name of its own in Plesk, made of its fingerprint: the former one stays in Plesk's store as it
 * was, and an undo has the site show that again.
 */
export const pleskPrelude = String.raw`
sk_tab=$(printf '\t')
sk_plesk_words() { sk_name=\${1%%@*} sk_domain=\${1#*@}; } # CERTIFICATE@DOMAIN
sk_plesk() { sk_run plesk "$@" </dev/null; } # what it reads, and all that its words name, is root's
sk_plesk_quiet() { sk_plesk "$@" >&2; }
sk_plesk_site() { # DOMAIN : in $sk_id and $sk_called what its site shows (0: nothing), in $sk_ssl whether it is encrypted
  sk_row=$(sk_plesk db -Ne "SELECT IFNULL(c.id, 0), h.ssl, IFNULL(c.name, '') FROM domains d JOIN hosting h ON h.dom_id = d.id LEFT JOIN certificates c ON c.id = h.certificate_id WHERE d.name = '$1'") ||
    { sk_code=$?; printf '%s\n' "$sk_row"; return $sk_code; }
  case $sk_row in [0-9]*"$sk_tab"*"$sk_tab"*) ;; *) echo "Plesk has no site $1" >&2; return 66 ;; esac
  sk_id=\${sk_row%%"$sk_tab"*} sk_row=\${sk_row#*"$sk_tab"}
  sk_ssl=\${sk_row%%"$sk_tab"*} sk_called=\${sk_row#*"$sk_tab"}
}
sk_plesk_own() { # CERTIFICATE : what the one that stands is called in Plesk
  sk_print=$(openssl x509 -in "$sk_etc/live/$1/fullchain.pem" -noout -fingerprint -sha256 2>/dev/null) || return 1
  printf 'sealkeeper-%s\n' "$(printf %s "\${sk_print#*=}" | tr -d ': \n' | tr ABCDEF abcdef | cut -c1-16)"
}
sk_plesk_state() { # CERTIFICATE@DOMAIN : absent | shown
  sk_plesk_words "$1"; sk_plesk_site "$sk_domain" || return
  sk_own=$(sk_plesk_own "$sk_name") || sk_own=
  if [ -n "$sk_own" ] && [ "$sk_called" = "$sk_own" ]; then echo shown; else echo absent; fi
}
sk_plesk_tellable() { # NAME : could be told to Plesk again, as one word that is no option and no path
  case $1 in -* | */* | *\\* | *"$sk_newline"*) printf 'a certificate that is called so could not be put back: %s\n' "$1" >&2; return 66 ;; esac
}
sk_plesk_keep() { # COPY CERTIFICATE@DOMAIN
  sk_plesk_words "$2"; sk_plesk_site "$sk_domain" && sk_plesk_tellable "$sk_called" || return
  printf '%s\n%s\n%s\n' "$sk_id" "$sk_ssl" "$sk_called" >"$1"
}
sk_plesk_was() { # COPY : what was kept, in $sk_was_id, $sk_was_ssl and $sk_was
  sk_only_root "$1" || { sk_others; return; }
  { IFS= read -r sk_was_id && IFS= read -r sk_was_ssl && IFS= read -r sk_was; } <"$1" || return 66
}
sk_plesk_do() { # COPY CERTIFICATE@DOMAIN
  sk_plesk_words "$2"; sk_live=$sk_etc/live/$sk_name
  sk_only_root "$sk_live/privkey.pem" && sk_only_root "$sk_live/fullchain.pem" || { sk_others; return; }
  sk_own=$(sk_plesk_own "$sk_name") || { echo "$sk_live holds no certificate" >&2; return 66; }
  (umask 077; printf '%s\n' "$sk_own" >"$1.own" && cat "$sk_live/privkey.pem" >"$1.key" &&
    sed '/^-----END CERTIFICATE-----/q' "$sk_live/fullchain.pem" >"$1.crt" &&
    sed '1,/^-----END CERTIFICATE-----/d' "$sk_live/fullchain.pem" >"$1.ca") || return 73
  set -- "$1" "$sk_domain" "$sk_own" -key-file "$1.key" -cert-file "$1.crt"
  [ ! -s "$1.ca" ] || set -- "$@" -cacert-file "$1.ca"
  sk_plesk_store "$@"; sk_code=$?
  rm -f "$1.key" "$1.crt" "$1.ca"
  [ $sk_code = 0 ] || return $sk_code
  sk_plesk_quiet bin site --update "$2" -ssl true -certificate-name "$3"
}
sk_plesk_store() { # COPY DOMAIN NAME FILES... : an earlier turn may have laid it there already
  sk_copy=$1 sk_at=$2 sk_under=$3; shift 3
  sk_plesk_quiet bin certificate --create "$sk_under" -domain "$sk_at" "$@" ||
    sk_plesk_quiet bin certificate --update "$sk_under" -domain "$sk_at" "$@" || return
  : >"$sk_copy.made"
}
sk_plesk_back() { # COPY CERTIFICATE@DOMAIN BEFORE : prints same | undone | kept
  sk_plesk_words "$2"
  rm -f "$1.key" "$1.crt" "$1.ca"
  sk_plesk_was "$1" && sk_plesk_site "$sk_domain" || return
  sk_answer=same sk_own=
  ! sk_own_line "$1.own" || sk_own=$line
  if [ "$sk_id:$sk_ssl" != "$sk_was_id:$sk_was_ssl" ]; then
    # Somebody has chosen another one since.
    if [ -z "$sk_own" ] || { [ "$sk_called" != "$sk_own" ] && [ "$sk_id" != "$sk_was_id" ]; }; then echo kept; return; fi
    sk_plesk_rebind "$sk_domain" || return
    sk_answer=undone
  fi
  [ -e "$1.made" ] && [ "$sk_own" != "$sk_was" ] || { echo $sk_answer; return; }
  # Still chosen by a site that is switched off: then Plesk keeps it, and shows it to nobody.
  sk_plesk_quiet bin certificate --remove "$sk_own" -domain "$sk_domain" || {
    if [ "$sk_was_id:$sk_called" = "0:$sk_own" ]; then echo kept; return; else return 66; fi
  }
  rm -f "$1.made"
  echo undone
}
sk_plesk_rebind() { # DOMAIN : it shows what was kept
  if [ "$sk_was_id" != 0 ]; then
    sk_plesk_quiet bin site --update "$1" -ssl true -certificate-name "$sk_was" || return 66
  else
    # That nothing is chosen can be said again is not documented; where it cannot, that it is switched off is as good.
    sk_plesk_quiet bin site --update "$1" -certificate-name '' || :
  fi
  [ "$sk_was_ssl" = true ] || sk_plesk_quiet bin site --update "$1" -ssl false || return 66
  sk_plesk_site "$1" || return
  case $sk_was_id:$sk_id:$sk_ssl in
    0:*:false | *:"$sk_was_id:$sk_was_ssl") ;;
    *) printf 'Plesk does not show the former certificate again: %s\n' "$sk_was" >&2; return 66 ;;
  esac
}
sk_plesk_again() { # CERTIFICATE@DOMAIN STATE COPY
  [ "$2" != shown ] || sk_plesk_do "$3" "$1"
}
sk_plesk_mailed() { # DOMAIN : in $sk_mailed, the certificate that mail programs are shown; fails where Plesk tells none
  sk_told=$(sk_plesk bin subscription_settings --info "$1") || { sk_code=$?; printf '%s\n' "$sk_told"; return $sk_code; }
  sk_mailed=$(printf '%s\n' "$sk_told" | sed -n 's#^SSL/TLS certificate for mail:[[:blank:]]*##p' | sed -n '1s/[[:blank:]]*$//p')
  [ -n "$sk_mailed" ] || { echo "Plesk does not say which certificate mail programs are shown for $1" >&2; return 66; }
}
sk_plesk_mail_state() { # CERTIFICATE@DOMAIN : absent | shown
  sk_plesk_words "$1"; sk_plesk_mailed "$sk_domain" || return
  sk_own=$(sk_plesk_own "$sk_name") || sk_own=
  if [ -n "$sk_own" ] && [ "$sk_mailed" = "$sk_own" ]; then echo shown; else echo absent; fi
}
sk_plesk_mail_keep() { # COPY CERTIFICATE@DOMAIN
  sk_plesk_words "$2"; sk_plesk_mailed "$sk_domain" && sk_plesk_tellable "$sk_mailed" || return
  printf '%s\n' "$sk_mailed" >"$1"
}
sk_plesk_mail_set() { sk_plesk_quiet bin subscription_settings --update "$1" -mail_certificate "$2"; } # DOMAIN NAME
sk_plesk_mail_do() { # COPY CERTIFICATE@DOMAIN
  sk_plesk_words "$2"
  sk_own=$(sk_plesk_own "$sk_name") && printf '%s\n' "$sk_own" >"$1.own" || return 66
  sk_plesk_mail_set "$sk_domain" "$sk_own"
}
sk_plesk_mail_back() { # COPY CERTIFICATE@DOMAIN BEFORE : prints same | undone | kept
  sk_plesk_words "$2"
  sk_own_line "$1" || { sk_others; return; }
  sk_was=$line sk_own=
  ! sk_own_line "$1.own" || sk_own=$line
  sk_plesk_mailed "$sk_domain" || return
  if [ "$sk_mailed" = "$sk_was" ]; then echo same; return; fi
  if [ "$sk_mailed" != "$sk_own" ]; then echo kept; return; fi
  sk_plesk_mail_set "$sk_domain" "$sk_was" && sk_plesk_mailed "$sk_domain" || return 66
  [ "$sk_mailed" = "$sk_was" ] || { printf 'mail programs are not shown the former certificate again: %s\n' "$sk_was" >&2; return 66; }
  echo undone
}
sk_plesk_mail_again() { [ "$2" != shown ] || sk_plesk_mail_do "$3" "$1"; } # CERTIFICATE@DOMAIN STATE COPY
`;
