/**
 * `place-proof-at-plesk`: a file of proof for one site. Where the extension Let's Encrypt has its web servers show such files out
 * of one folder for all sites (`/var/www/vhosts/default/htdocs`), that is root's and it is laid there; else into the site's own
 * folder, which is its owner's: there nothing is written as root, but by the owner's own user, so that a link leads nobody further
 * than that user gets.
 *
 * `issue-at-plesk`: SSL It! (`plesk ext sslit --certificate -issue`), or where that is missing the extension Let's Encrypt by its
 * `cli.php`. It is at work while it is asked. The state is what counts: the site shows a certificate that has not run out and that
 * an issuer of another name has signed.
 */
export const pleskIssuePrelude = String.raw`
sk_psa=/etc/psa/psa.conf
sk_plesk_folder() { # DOMAIN : in $sk_root where its files of proof lie, in $sk_user who writes there; empty: root
  sk_vhosts=
  if [ -f $sk_psa ] && sk_only_root $sk_psa; then
    sk_vhosts=$(sed -n 's/^HTTPD_VHOSTS_D[[:blank:]]\{1,\}\(\/[A-Za-z0-9._\/-]*\).*$/\1/p' $sk_psa | sed -n 1p)
  fi
  sk_vhosts=\${sk_vhosts:-/var/www/vhosts}
  for sk_conf in nginx.conf httpd.conf; do
    sk_conf=$sk_vhosts/system/$1/conf/$sk_conf
    if [ -f "$sk_conf" ] && sk_only_root "$sk_conf" && grep -qs "$sk_vhosts/default/htdocs" "$sk_conf" &&
      grep -qs '/\.well-known/acme-challenge' "$sk_conf"; then
      sk_root=$sk_vhosts/default/htdocs sk_user=
      [ -d "$sk_root" ] || { echo "not a folder: $sk_root" >&2; return 66; }
      return 0
    fi
  done
  sk_row=$(sk_plesk db -Ne "SELECT u.login, h.www_root FROM domains d JOIN hosting h ON h.dom_id = d.id JOIN sys_users u ON u.id = h.sys_user_id WHERE d.name = '$1'") ||
    { sk_code=$?; printf '%s\n' "$sk_row"; return $sk_code; }
  sk_user=\${sk_row%%"$sk_tab"*} sk_root=\${sk_row#*"$sk_tab"}
  case $sk_user in '' | root | [!A-Za-z_]* | *[!A-Za-z0-9._-]*) echo "Plesk tells no owner of $1" >&2; return 66 ;; esac
  case $(id -u "$sk_user" 2>/dev/null) in '' | *[!0-9]* | 0 | 0?*) echo "the owner of $1 is root, or nobody here: $sk_user" >&2; return 66 ;; esac
  case $sk_root in /*) ;; *) echo "Plesk tells no folder of $1" >&2; return 66 ;; esac
  case $sk_root in *[!A-Za-z0-9._/@+-]*) echo "the folder of $1 cannot be told to its owner's shell: $sk_root" >&2; return 66 ;; esac
}
sk_plesk_proof_words() { sk_domain=\${1%%@*} sk_answer=\${1#*@}; sk_token=\${sk_answer%%.*}; } # DOMAIN@ANSWER
sk_plesk_may() { # before sk_plesk_as: finds who changes rights, or looks whether only root may write there
  sk_within=
  if [ -z "$sk_user" ]; then
    sk_safe "$sk_root/.well-known/acme-challenge/$sk_token" || return
    if [ -L "$sk_root/.well-known" ] || [ -L "$sk_root/.well-known/acme-challenge" ]; then echo "a link leads away from $sk_root" >&2; return 66; fi
    return 0
  fi
  sk_su=
  for sk_one in /usr/bin/su /bin/su; do [ ! -x $sk_one ] || sk_su=\${sk_su:-$sk_one}; done
  [ -n "$sk_su" ] || { echo "there is no program su" >&2; return 66; }
  sk_only_root "$sk_su" || { sk_others 77; return; }
  # Without our terminal, into which such a shell could otherwise type (TIOCSTI).
  sk_apart=
  if [ -x /usr/bin/setsid ] && sk_only_root /usr/bin/setsid; then sk_apart=/usr/bin/setsid; fi
  # Whoever owns the folder may halt such a shell, and must not have an undo wait for it.
  if [ -x /usr/bin/timeout ] && sk_only_root /usr/bin/timeout; then sk_within='/usr/bin/timeout -k 2 20'; fi
}
sk_plesk_as() { # SCRIPT : what a shell of whoever writes there says, of which only “done” at its end counts, and no more than a little is taken
  { printf 'umask 022; cd "%s" || exit 73; w=.well-known a=.well-known/acme-challenge f=.well-known/acme-challenge/%s\n%s\n' "$sk_root" "$sk_token" "$1" |
    if [ -n "$sk_user" ]; then $sk_within $sk_apart "$sk_su" -s /bin/sh "$sk_user" 2>/dev/null; else sh; fi
  } | $sk_within head -c 4096
}
sk_plesk_did() { [ "$(sed -n '$p' "$1")" = done ] || { echo "it could not be written below $sk_root" >&2; return 66; }; } # FILE
sk_plesk_proof_state() { # DOMAIN@ANSWER : absent | placed
  sk_plesk_proof_words "$1"; sk_plesk_folder "$sk_domain" || return
  if [ -f "$sk_root/.well-known/acme-challenge/$sk_token" ]; then echo placed; else echo absent; fi
}
sk_plesk_proof_keep() { # COPY DOMAIN@ANSWER
  [ "$sk_now" = absent ] || { echo "something is there by this name already" >&2; return 65; }
}
sk_plesk_proof_do() { # COPY DOMAIN@ANSWER : notes which folders it makes, before it makes them
  sk_plesk_proof_words "$2"; sk_plesk_folder "$sk_domain" && sk_plesk_may || return
  sk_plesk_as 'for d in $w $a; do [ -d $d ] || echo made; done; echo done' >"$1.made"
  sk_plesk_did "$1.made" || return
  sk_plesk_as 'mkdir -p $a && printf %s '"$sk_answer"' >$f && echo done' >"$1.said"
  sk_plesk_did "$1.said"
}
sk_plesk_proof_back() { # COPY DOMAIN@ANSWER BEFORE : prints same | undone
  sk_plesk_proof_words "$2"; sk_plesk_folder "$sk_domain" && sk_plesk_may || return
  sk_made=0 sk_going=
  if [ -f "$1.made" ] && sk_only_root "$1.made"; then sk_made=$(grep -cx made "$1.made"); fi
  # The inner one first; somebody else's file in it stays, and so does it.
  [ "$sk_made" -lt 1 ] || sk_going='rmdir $a 2>/dev/null;'
  [ "$sk_made" -lt 2 ] || sk_going="$sk_going"' rmdir $w 2>/dev/null;'
  sk_plesk_as 'if [ -e $f ]; then rm -f $f && echo undone; fi; '"$sk_going"' [ ! -e $f ] && echo done' >"$1.said"
  sk_plesk_did "$1.said" || return
  if grep -qx undone "$1.said"; then echo undone; else echo same; fi
}
sk_plesk_proof_again() { return 0; } # DOMAIN@ANSWER STATE COPY : nobody asks for it any more
sk_plesk_issue_words() { sk_domain=\${1%%@*} sk_doors=\${1#*@}; } # DOMAIN@BY-DOORS
sk_plesk_issue_has() { case -$sk_doors- in *-"$1"-*) return 0 ;; *) return 1 ;; esac; } # DOOR
sk_plesk_pem() { # DOMAIN : what its site shows, as Plesk keeps it: encoded as in an address
  sk_plesk db -Ne "SELECT IFNULL(c.cert, '') FROM domains d JOIN hosting h ON h.dom_id = d.id LEFT JOIN certificates c ON c.id = h.certificate_id WHERE d.name = '$1'" |
    awk '{ if (index($0, "%")) gsub(/\+/, " "); o = ""; while ((i = index($0, "%")) > 0) { h = toupper(substr($0, i + 1, 2)); n = 16 * (index("0123456789ABCDEF", substr(h, 1, 1)) - 1) + index("0123456789ABCDEF", substr(h, 2, 1)) - 1; o = o substr($0, 1, i - 1) sprintf("%c", n); $0 = substr($0, i + 3) } print o $0 }'
}
sk_plesk_issue_state() { # DOMAIN@... : shown: one that visitors may trust
  sk_plesk_issue_words "$1"; sk_plesk_site "$sk_domain" || return
  sk_pem=$(sk_plesk_pem "$sk_domain")
  sk_signed=$(printf '%s\n' "$sk_pem" | openssl x509 -noout -issuer -subject -checkend 0 2>/dev/null) || { echo absent; return; }
  sk_issuer=$(printf '%s\n' "$sk_signed" | sed -n 's/^issuer= *//p') sk_subject_of=$(printf '%s\n' "$sk_signed" | sed -n 's/^subject= *//p')
  if [ "$sk_issuer" = "$sk_subject_of" ]; then echo absent; else echo shown; fi
}
sk_plesk_issue_keep() { # COPY DOMAIN@... : what the site and mail programs are shown, and which certificates there are
  sk_plesk_issue_words "$2"; sk_plesk_site "$sk_domain" && sk_plesk_tellable "$sk_called" || return
  printf '%s\n%s\n%s\n' "$sk_id" "$sk_ssl" "$sk_called" >"$1"
  if ! sk_plesk_mailed "$sk_domain" >/dev/null 2>&1 || ! sk_plesk_tellable "$sk_mailed" 2>/dev/null; then sk_mailed=; fi
  printf '%s\n' "$sk_mailed" >"$1.mail"
  sk_plesk_pem "$sk_domain" | cksum >"$1.sum"
  sk_all=$(sk_plesk db -Ne 'SELECT id FROM certificates') || { sk_code=$?; printf '%s\n' "$sk_all"; return $sk_code; }
  printf '%s\n' "$sk_all" >"$1.ids"
}
sk_plesk_issue_do() { # COPY DOMAIN@... : notes what the site shows by then, so that nothing of others is taken for its work later
  sk_plesk_issue_words "$2"; sk_copy=$1
  sk_post=$(sk_plesk db -Ne "SELECT email FROM clients WHERE type = 'admin' ORDER BY id LIMIT 1")
  case $sk_post in *[!A-Za-z0-9@._+-]* | -*) sk_post= ;; *?@?*.?*) ;; *) sk_post= ;; esac
  case $sk_doors in
    letsencrypt*)
      set -- bin extension --exec letsencrypt cli.php -d "$sk_domain"
      for sk_door in www webmail mail; do ! sk_plesk_issue_has $sk_door || set -- "$@" -d "$sk_door.$sk_domain"; done
      [ -z "$sk_post" ] || set -- "$@" -m "$sk_post" ;;
    *)
      set -- ext sslit --certificate -issue -domain "$sk_domain"
      # Some versions have an account already, and know no such option.
      [ -z "$sk_post" ] || ! sk_plesk ext sslit --help 2>&1 | grep -q -e -registrationEmail || set -- "$@" -registrationEmail "$sk_post"
      set -- "$@" -secure-domain
      for sk_door in www webmail mail; do ! sk_plesk_issue_has $sk_door || set -- "$@" "-secure-$sk_door"; done ;;
  esac
  # Its words are what people have to read where it fails: some say them on one stream, some on the other.
  sk_plesk_quiet "$@"; sk_issued=$?
  sk_plesk_site "$sk_domain" && printf '%s\n' "$sk_id" >"$sk_copy.own" || return
  return $sk_issued
}
sk_plesk_issue_back() { # COPY DOMAIN@... BEFORE : prints same | undone | kept
  sk_plesk_issue_words "$2"
  sk_plesk_was "$1" && sk_plesk_site "$sk_domain" || return
  if [ "$sk_id:$sk_ssl" = "$sk_was_id:$sk_was_ssl" ]; then
    # Made anew in its own place: nobody trusted what was there, and nobody has it any more.
    if sk_only_root "$1.sum" && ! sk_plesk_pem "$sk_domain" | cksum | cmp -s - "$1.sum"; then echo kept; else echo same; fi
    return
  fi
  # Somebody has chosen another one since.
  sk_own=
  ! sk_own_line "$1.own" || sk_own=$line
  if [ -n "$sk_own" ] && [ "$sk_own" != "$sk_id" ] && [ "$sk_id" != "$sk_was_id" ]; then echo kept; return; fi
  sk_new=$sk_called sk_new_id=$sk_id
  sk_own_line "$1.mail"; sk_was_mailed=$line
  if [ -n "$sk_was_mailed" ] && sk_plesk_mailed "$sk_domain" >/dev/null 2>&1 && [ "$sk_mailed" = "$sk_new" ]; then
    sk_plesk_mail_set "$sk_domain" "$sk_was_mailed" || return 66
  fi
  sk_plesk_rebind "$sk_domain" || return
  # Cut off before it was noted: what is not known to be its work stays in the store.
  [ "$sk_own" = "$sk_new_id" ] || { echo kept; return; }
  # Not one that was there before; where webmail still shows it, Plesk keeps it.
  if sk_only_root "$1.ids" && ! grep -qx "$sk_new_id" "$1.ids" && sk_plesk_tellable "$sk_new" 2>/dev/null &&
    ! sk_plesk_quiet bin certificate --remove "$sk_new" -domain "$sk_domain"; then echo kept; return; fi
  echo undone
}
sk_plesk_issue_again() { # DOMAIN@... STATE COPY
  [ "$2" != shown ] || sk_plesk_issue_do "$3" "$1"
}
`;
