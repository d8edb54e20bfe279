/**
 * One renewal ahead of its time, by the certbot that the certificate was handed over to: its words are constants, its
 * program and lineage what root's own files say, each checked again. certbot calls the hook itself. While a run of the app
 * has the server the hook would put nothing in place, so nothing is begun then (75).
 */
export const forceRenewalPrelude = String.raw`
sk_certbot_force() { # NAME
  case $1 in '' | [!A-Za-z0-9_]* | *[!A-Za-z0-9_.-]*) echo "no certificate: $1" >&2; return 64 ;; esac
  if [ -e "$sk_etc/renew/certs/$1/current/other" ]; then
    echo "the certbot that renews it is started elsewhere, and its program is not known here" >&2; return 66
  fi
  sk_certbot_told "$1" || return
  sk_only_root "$sk_letsencrypt/renewal/$sk_lineage.conf" || { sk_others 77; return; }
  [ ! -e "$sk_base/lock" ] || { echo "a run of the app, or the hook, is at work on the server" >&2; return 75; }
  sk_run "$sk_program" renew --cert-name "$sk_lineage" --force-renewal --no-random-sleep-on-renew --non-interactive </dev/null
}
`;
