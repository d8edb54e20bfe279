/** What the hook asks of certificates: with openssl 1.0.2 to 3, which print names in the same way only as text. */
export const certificatesShell = String.raw`
hk_print() { # <certificate : its SHA-256, as the app writes it; nothing for what is none
  openssl x509 -noout -fingerprint -sha256 2>/dev/null | sed 's/.*=//; s/://g; y/ABCDEF/abcdef/'
}
hk_print_of() { if [ -f "$1" ]; then head -c 1048576 <"$1" | hk_print; fi; } # FILE
hk_until_of() { hk_moment_of -enddate "$1"; } # FILE : its last moment, as 2026-11-29T10:00:00Z
hk_from_of() { hk_moment_of -startdate "$1"; } # FILE : its first
hk_moment_of() { # -startdate|-enddate FILE
  hk_fields=$IFS; IFS=' :='; set -f
  set -- $(openssl x509 -noout "$1" 2>/dev/null <"$2")
  IFS=$hk_fields; set +f
  [ $# = 8 ] || return 1
  shift
  case $1 in
    Jan) hk_month=01 ;; Feb) hk_month=02 ;; Mar) hk_month=03 ;; Apr) hk_month=04 ;; May) hk_month=05 ;; Jun) hk_month=06 ;;
    Jul) hk_month=07 ;; Aug) hk_month=08 ;; Sep) hk_month=09 ;; Oct) hk_month=10 ;; Nov) hk_month=11 ;; Dec) hk_month=12 ;;
    *) return 1 ;;
  esac
  case $2 in ?) set -- "$1" "0$2" "$3" "$4" "$5" "$6" ;; esac
  printf '%s-%s-%sT%s:%s:%sZ\n' "$6" $hk_month "$2" "$3" "$4" "$5"
}
hk_later() { # TIME TIME : is the first behind the second?
  [ "$(printf %s "$1" | tr -cd 0-9)" -gt "$(printf %s "$2" | tr -cd 0-9)" ] 2>/dev/null
}
hk_is_older() { # CHAIN CHAIN : the first was signed before the second, which has not ended
  openssl x509 -noout -checkend 0 >/dev/null 2>&1 <"$2" && hk_later "$(hk_from_of "$2")" "$(hk_from_of "$1")"
}
hk_public_of_key() { openssl pkey -pubout -passin pass: 2>/dev/null <"$1"; } # FILE
hk_public_of_chain() { openssl x509 -noout -pubkey 2>/dev/null <"$1"; } # FILE
hk_is_pair() { # KEY CHAIN
  hk_public=$(hk_public_of_chain "$2")
  [ -n "$hk_public" ] && [ "$hk_public" = "$(hk_public_of_key "$1")" ]
}
hk_holds() { # CHAIN NAME : RFC 6125: a name by itself or by a star for its first label, a star only by the same star; never by the CN
  hk_list=" $(openssl x509 -noout -text 2>/dev/null <"$1" | grep -A 1 'X509v3 Subject Alternative Name' | tail -n 1 |
    tr ',' '\n' | sed -n 's/^ *DNS:\([^ ]*\) *$/\1/p' | tr 'A-Z\n' 'a-z ')"
  hk_wanted=$(printf %s "$2" | tr A-Z a-z)
  case $hk_list in *" $hk_wanted "*) return 0 ;; esac
  case $hk_wanted in '*'*) return 1 ;; *.*.*) ;; *) return 1 ;; esac
  case $hk_list in *" *.\${hk_wanted#*.} "*) return 0 ;; *) return 1 ;; esac
}
hk_system_trusts() { openssl verify -untrusted "$1" "$1" >/dev/null 2>&1 </dev/null; } # CHAIN : by an authority that the system knows
hk_judge() { # KEY CHAIN : why it may not follow the one that stands, in $hk_why
  hk_why=
  hk_is_pair "$1" "$2" || { hk_why="key and certificate do not belong together"; return 1; }
  openssl x509 -noout -checkend 86400 >/dev/null 2>&1 <"$2" || { hk_why="it ends within a day"; return 1; }
  hk_until_of "$2" >/dev/null || { hk_why="its end cannot be read"; return 1; }
  while IFS= read -r hk_one; do
    hk_is_host "\${hk_one#\*.}" || { hk_why="not a name: $hk_one"; return 1; }
    hk_holds "$2" "$hk_one" || { hk_why="it does not hold for $hk_one"; return 1; }
  done <"$hk_conf/names"
  # One of a test service must not follow one that everybody trusts. On the last day of that one nothing is left to be kept by
  # it, and it may be this system that is behind: an old list of authorities does not know a new root.
  if hk_system_trusts "$2" || ! hk_system_trusts "$hk_live/fullchain.pem"; then return 0; fi
  if openssl x509 -noout -checkend 86400 >/dev/null 2>&1 <"$hk_live/fullchain.pem"; then
    hk_why="the system does not trust it, as it does the one that stands"; return 1
  fi
  hk_leave_out "this system does not trust it, which did not count, as the former one ends"
}
`;
