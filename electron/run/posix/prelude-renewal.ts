import { certbotPluginIds } from '../../../shared/dns/certbot-plugins.ts';
import { certbotBackPrelude } from './prelude-certbot-back.ts';
import { certbotTrialPrelude } from './prelude-certbot-trial.ts';

/** In the settings of a lineage that is ours and proves by itself, with no folder that would tell it. */
export const handedOverLine = '# handed over by Sealkeeper';

/**
 * The commands by which a certificate is handed over to who renews it. What they are told stands in files that the plan
 * has written, root's own, in `renew/certs/NAME/`; the command itself is given the name alone.
 *
 * `attach-renewal-hook`: from now on versions are made by the hook as well. Its inverse leads back to the version of the
 * run, and takes the later ones aside with the run.
 *
 * `hand-over-to-certbot`: certbot has no command that takes over a pair, so the lineage is laid down as it writes one
 * itself (certbot's `storage.py`); its next due run renews it, without a second issuance. Its inverse: prelude-certbot-back.ts.
 */
const hook = String.raw`
sk_etc=/etc/sealkeeper
sk_letsencrypt=/etc/letsencrypt
sk_hook_state() { # NAME : absent | attached
  if [ -L "$sk_etc/renew/certs/$1/current/attached" ]; then echo attached; else echo absent; fi
}
sk_hook_keep() { :; } # COPY NAME
sk_hook_do() { # COPY NAME : notes the version that the run leaves, and in the run's own folder where that stands
  sk_served=$(readlink "$sk_etc/live/$2/current") sk_told=$(readlink "$sk_etc/renew/certs/$2/current")
  sk_version=\${sk_served##*/}
  case $sk_version in '' | *[!0-9]*) echo "$sk_etc/live/$2/current leads to no version" >&2; return 66 ;; esac
  case $sk_told in '' | *[!0-9]*) echo "$sk_etc/renew/certs/$2/current leads to no run" >&2; return 66 ;; esac
  sk_mark=$sk_etc/renew/certs/$2/$sk_told/attached
  sk_safe "$sk_mark" && ln -s "$sk_mark" "$1.mark" && ln -s "$sk_version" "$sk_mark"
}
sk_hook_back() { # COPY NAME BEFORE : undone; BEFORE may be of an earlier run, whose mark is another one
  sk_mark=$(readlink "$1.mark")
  if [ -z "$sk_mark" ] || [ ! -L "$sk_mark" ]; then echo same; return; fi
  sk_live=$sk_etc/live/$2 sk_versions=$sk_etc/versions/$2 sk_version=$(readlink "$sk_mark")
  case $sk_version in '' | *[!0-9]*) return 66 ;; esac
  sk_safe "$sk_mark" && sk_safe "$sk_live/current" && sk_safe "$sk_versions/1" || return
  if [ -d "$sk_versions/$sk_version" ] && [ "$(readlink "$sk_live/current")" != "../../versions/$2/$sk_version" ]; then
    t=$sk_live/.current.sealkeeper-new
    sk_lead "$sk_live/current" "../../versions/$2/$sk_version" || return 73
  fi
  for sk_one in "$sk_versions"/* "$sk_versions"/.new; do
    sk_later=\${sk_one##*/}
    case $sk_later in .new) rm -rf "$sk_one"; continue ;; *[!0-9]*) continue ;; esac
    [ "$sk_later" -gt "$sk_version" ] || continue
    mkdir -p -m 700 "$1.later" && rm -rf "$1.later/$sk_later" && mv "$sk_one" "$1.later/$sk_later" || return 73
  done
  if [ "$3" = absent ]; then
    rm -f $sk_base/renew/"$2" $sk_base/renew/"$2.log" $sk_base/renew/".$2.pending"
    rmdir $sk_base/renew 2>/dev/null
  fi
  sk_certbot_trial_back "\${sk_mark%/attached}/trial" || return
  rm -f "$sk_mark" "$1.mark" && echo undone
}
sk_hook_again() { # NAME STATE COPY : the later versions are there again; the link to the newest is led back by itself
  [ "$2" = attached ] || return 0
  for sk_one in "$3.later"/*; do
    [ ! -d "$sk_one" ] || mv "$sk_one" "$sk_etc/versions/$1/" || return 73
  done
  [ -L "$sk_etc/renew/certs/$1/current/attached" ] || sk_hook_do "$3" "$1"
}
sk_hook_prove() { # NAME : the hook goes through a renewal up to its switch, with the server in this run's hands
  sk_own_line $sk_base/lock/owner
  (SEALKEEPER_RUN=$line; export SEALKEEPER_RUN; sk_run "$sk_etc/renew/certs/$1/current/hook" rehearse </dev/null)
}
`;

const certbot = String.raw`
sk_certbot_names() { # NAME[@LINEAGE] : in $sk_name the certificate, in $sk_lineage what certbot calls it
  sk_name=\${1%%@*} sk_lineage=\${1##*@}
}
sk_certbot_needed() { # anybody's: asked where ours is gone already, or was never there
  for sk_one in "$sk_letsencrypt"/renewal/*.conf; do
    if [ -e "$sk_one" ] || [ -L "$sk_one" ]; then return 0; fi
  done
  return 1
}
sk_certbot_handed() { # to it, of this program's: more than the one that is just taken back
  sk_count=0
  for sk_one in "$sk_etc"/renew/certs/*/current/certbot; do
    if [ -e "$sk_one" ]; then sk_count=$((sk_count + 1)); fi
  done
  [ $sk_count -gt 1 ]
}
sk_certbot_told() { # NAME : what the plan has written for it, each checked again
  sk_program= sk_server= sk_contact= sk_webroot= sk_profile= sk_root= sk_reuse= sk_dns= sk_dns_seconds= sk_lineage=$1 sk_told=$sk_etc/renew/certs/$1/current/certbot
  sk_only_root "$sk_told" && sk_only_root "$sk_etc/renew/certs/$1/current/names" || { sk_others 77; return; }
  while IFS= read -r line; do
    case $line in
      program=*) sk_program=\${line#*=} ;;
      server=*) sk_server=\${line#*=} ;;
      contact=*) sk_contact=\${line#*=} ;;
      webroot=*) sk_webroot=\${line#*=} ;;
      profile=*) sk_profile=\${line#*=} ;;
      chain=*) sk_root=\${line#*=} ;;
      lineage=*) sk_lineage=\${line#*=} ;;
      reuse=yes) sk_reuse='reuse_key = True\n' ;;
      dns=*) sk_dns=\${line#*=} ;;
      dns-seconds=*) sk_dns_seconds=\${line#*=} ;;
    esac
  done <"$sk_told"
  case $sk_program in /usr/bin/certbot | /usr/local/bin/certbot | /snap/bin/certbot) ;; *) echo "no program of certbot: $sk_program" >&2; return 64 ;; esac
  case $sk_server in https://*[!A-Za-z0-9:/._~-]* | https:// | https:///*) return 64 ;; https://*) ;; *) return 64 ;; esac
  case $sk_lineage in '' | [!A-Za-z0-9_]* | *[!A-Za-z0-9._-]*) return 64 ;; esac
  case $sk_contact in -* | *[!A-Za-z0-9@._+-]*) return 64 ;; esac
  case $sk_webroot in /*[!A-Za-z0-9/._-]*) return 64 ;; '' | /*) ;; *) return 64 ;; esac
  case $sk_profile in [!A-Za-z0-9]* | *[!A-Za-z0-9._-]*) return 64 ;; esac
  case $sk_root in [!A-Za-z0-9]* | *[!A-Za-z0-9\ ._\(\)-]*) return 64 ;; esac
  case $sk_dns in '' | ${certbotPluginIds.join(' | ')}) ;; *) echo "no part of certbot that we know: $sk_dns" >&2; return 64 ;; esac
  case $sk_dns_seconds in *[!0-9]* | ?????*) return 64 ;; esac
  sk_accounts=$sk_letsencrypt/accounts/\${sk_server#https://}
}
sk_certbot_account() { # leaves in $sk_account its newest account at the server; empty: none
  sk_account=
  for sk_one in "$sk_accounts"/*/; do
    sk_one=\${sk_one%/}
    [ -f "$sk_one/regr.json" ] || continue
    if [ -z "$sk_account" ] || [ "$sk_one/regr.json" -nt "$sk_accounts/$sk_account/regr.json" ]; then sk_account=\${sk_one##*/}; fi
  done
  case $sk_account in *[!0-9a-f]*) echo "no account of certbot: $sk_account" >&2; return 66 ;; esac
}
sk_certbot_state() { # NAME[@LINEAGE] : absent | adopted
  sk_certbot_names "$1"
  if [ -e "$sk_letsencrypt/renewal/$sk_lineage.conf" ] || [ -L "$sk_letsencrypt/renewal/$sk_lineage.conf" ]; then echo adopted; else echo absent; fi
}
sk_certbot_paths() { find "$sk_letsencrypt" 2>/dev/null | sort; }
sk_certbot_keep() { # COPY NAME[@LINEAGE] : what was there before, by its paths; refuses what is half there
  sk_certbot_names "$2"; set -- "$1" "$sk_lineage"
  sk_safe "$sk_letsencrypt/renewal/$2.conf" || return
  if [ "$sk_now" = adopted ]; then
    # One that an earlier run of ours has laid down gives way to the new one; anybody else's is theirs.
    grep -q -e '^webroot_path = .*/sealkeeper-acme' -e '^${handedOverLine}$' "$sk_letsencrypt/renewal/$2.conf" || { echo "certbot has a certificate called $2 already" >&2; return 66; }
    sk_certbot_paths >"$1"; return
  fi
  for sk_one in live archive; do
    if [ -e "$sk_letsencrypt/$sk_one/$2" ]; then echo "$sk_letsencrypt/$sk_one/$2 is there already" >&2; return 66; fi
  done
  sk_certbot_paths >"$1" || return 73
  for sk_one in lib log; do
    [ -e "/var/$sk_one/letsencrypt" ] || : >"$1.no-$sk_one" || return 73
  done
}
sk_certbot_do() { # COPY NAME[@LINEAGE]
  : >"$1.begun" || return 73
  sk_certbot_names "$2"; set -- "$1" "$sk_name" "$sk_lineage"
  sk_certbot_aside "$1" "$3" || return
  sk_certbot_told "$2" || return
  [ "$sk_lineage" = "$3" ] || { echo "$sk_told is about $sk_lineage, not about $3" >&2; return 64; }
  sk_safe "$sk_letsencrypt/renewal/$3.conf" && sk_certbot_account || return
  if [ -z "$sk_account" ]; then
    if [ -n "$sk_contact" ]; then set -- "$2" "$3" -m "$sk_contact"; else set -- "$2" "$3" --register-unsafely-without-email; fi
    sk_name=$1 sk_lineage=$2; shift 2
    sk_run "$sk_program" register --non-interactive --agree-tos --server "$sk_server" "$@" >&2 </dev/null || return 66
    set -- '' "$sk_name" "$sk_lineage"
    sk_certbot_account || return
    [ -n "$sk_account" ] || { echo "certbot has made no account at $sk_server" >&2; return 66; }
  fi
  sk_certbot_adopt "$2" "$3"
}
sk_certbot_aside() { # COPY LINEAGE : an earlier lineage, into the run's own folder
  [ -e "$sk_letsencrypt/renewal/$2.conf" ] && [ ! -d "$1.former" ] || return 0
  sk_safe "$sk_letsencrypt/archive/$2" && sk_safe "$sk_letsencrypt/live/$2" || return
  mkdir -m 700 "$1.former" || return 73
  for sk_one in archive live; do mv "$sk_letsencrypt/$sk_one/$2" "$1.former/$sk_one" || return 73; done
  mv "$sk_letsencrypt/renewal/$2.conf" "$1.former/renewal.conf"
}
sk_certbot_adopt() { # NAME LINEAGE
  sk_key=$sk_etc/live/$1/privkey.pem sk_chain=$sk_etc/live/$1/fullchain.pem
  sk_only_root "$sk_key" && sk_only_root "$sk_chain" || { sk_others; return; }
  sk_version=$(sk_run "$sk_program" --version 2>/dev/null </dev/null | sed -n 's/^certbot \([0-9][0-9.]*\).*/\1/p')
  [ -n "$sk_version" ] || { echo "certbot does not tell its version" >&2; return 66; }
  sk_archive=$sk_letsencrypt/archive/$2
  sk_safe "$sk_archive" && sk_safe "$sk_letsencrypt/live/$2" || return
  for sk_one in live archive renewal; do
    [ -d "$sk_letsencrypt/$sk_one" ] || (umask 077; mkdir "$sk_letsencrypt/$sk_one") || return 73
  done
  (
    umask 022
    mkdir "$sk_archive" "$sk_letsencrypt/live/$2" || exit 73
    awk '/-----BEGIN CERTIFICATE-----/ { n++ } n { print > (n == 1 ? c : h) }' c="$sk_archive/cert1.pem" h="$sk_archive/chain1.pem" "$sk_chain" || exit 73
    [ -s "$sk_archive/chain1.pem" ] || : >"$sk_archive/chain1.pem"
    cat "$sk_chain" >"$sk_archive/fullchain1.pem" && (umask 077; cat "$sk_key" >"$sk_archive/privkey1.pem") || exit 73
    for sk_one in cert chain fullchain privkey; do
      ln -s "../../archive/$2/\${sk_one}1.pem" "$sk_letsencrypt/live/$2/$sk_one.pem" || exit 73
    done
    # Without these lines a renewal would go over to the kind of key that this version makes by itself.
    case $(openssl pkey -in "$sk_key" -noout -text 2>/dev/null) in
      *prime256v1*) sk_kind='key_type = ecdsa\nelliptic_curve = secp256r1' ;;
      *secp384r1*) sk_kind='key_type = ecdsa\nelliptic_curve = secp384r1' ;;
      *) sk_kind="key_type = rsa\nrsa_key_size = $(openssl pkey -in "$sk_key" -noout -text 2>/dev/null | sed -n 's/.*(\([0-9]*\) bit.*/\1/p' | head -n 1)" ;;
    esac
    {
      # At the top, where certbot leaves it.
      [ -n "$sk_webroot" ] && [ -z "$sk_dns" ] || echo '${handedOverLine}'
      printf '# renew_before_expiry = 30 days\nversion = %s\narchive_dir = %s\n' "$sk_version" "$sk_archive"
      for sk_one in cert privkey chain fullchain; do printf '%s = %s\n' $sk_one "$sk_letsencrypt/live/$2/$sk_one.pem"; done
      printf "\n[renewalparams]\naccount = %s\nserver = %s\n$sk_kind\n$sk_reuse" "$sk_account" "$sk_server"
      # Where the authority has that kind no more, it takes the usual one (certbot 4.0; older ones do not read this line).
      [ -z "$sk_profile" ] || printf 'preferred_profile = %s\n' "$sk_profile"
      [ -z "$sk_root" ] || printf 'preferred_chain = %s\n' "$sk_root"
      sk_certbot_proofs "$1" || exit
    } >"$sk_letsencrypt/renewal/.$2.new" && mv -f "$sk_letsencrypt/renewal/.$2.new" "$sk_letsencrypt/renewal/$2.conf"
  )
}
sk_certbot_login() { # NAME : in $sk_login, the login with which it sets its proofs in the DNS: root's alone, and no link
  sk_login=$sk_etc/renew/certs/$1/$(readlink "$sk_etc/renew/certs/$1/current")/dns/login
  sk_only_root "$sk_login" || { sk_others 77; return; }
  [ -f "$sk_login" ] && [ ! -L "$sk_login" ] && case $(sk_stat "$sk_login") in 600\ *) ;; *) false ;; esac || {
    echo "others may read $sk_login" >&2; return 66
  }
}
sk_certbot_proofs() { # NAME : how it proves from now on; without a folder or a login it listens at port 80 itself
  if [ -n "$sk_dns" ]; then
    sk_certbot_login "$1" || return
    sk_word=$(printf '%s\n' "$sk_dns" | tr - _)
    printf 'authenticator = %s\n%s_credentials = %s\n%s_propagation_seconds = %s\n' \
      "$sk_dns" "$sk_word" "$sk_login" "$sk_word" "$sk_dns_seconds"
    return
  fi
  if [ -z "$sk_webroot" ]; then echo 'authenticator = standalone'; return; fi
  printf 'authenticator = webroot\nwebroot_path = %s,\n[[webroot_map]]\n' "$sk_webroot"
  while IFS= read -r line; do
    case $line in '' | -* | *[!A-Za-z0-9._-]*) return 64 ;; esac
    printf '%s = %s\n' "$line" "$sk_webroot"
  done <"$sk_etc/renew/certs/$1/current/names"
}
`;

export const renewalPrelude = hook + certbot + certbotBackPrelude + certbotTrialPrelude;
