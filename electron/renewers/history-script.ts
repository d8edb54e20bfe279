/**
 * How often a certificate of a store was renewed already, as its renewer's own files tell: for `lookScript`, behind what openssl
 * says of it. `renewed=` times at least; `former-notAfter=` when the one before it ended; `key-since=` when its key was made,
 * of one who keeps that at renewals, and `next-renewal=` the day that it has set itself: both in seconds since 1970. Reads only,
 * and only what root alone could have made.
 *
 * Sources: certbot's storage.py (`archive/NAME/certN.pem`, a number for each renewal), dehydrated's `sign_domain`
 * (`cert-TIMESTAMP.pem`), acme.sh (`Le_NextRenewTime` in `NAME/NAME.conf`; the key is made once).
 */
export const historyScript = String.raw`
history() { # FILE
  real=$(readlink -f "$1") folder=\${1%/*} before=
  case $1 in
    */letsencrypt/live/*/cert.pem)
      number=\${real##*/cert} number=\${number%.pem}
      case $number in '' | 0* | 1 | *[!0-9]* | ?????*) return 0 ;; esac
      printf 'renewed=%s\n' $((number - 1))
      before=\${real%/*}/cert$((number - 1)).pem ;;
    */certs/*/cert.pem)
      set -- "$folder"/cert-[0-9]*.pem
      [ $# -gt 1 ] || return 0
      printf 'renewed=%s\n' $(($# - 1))
      shift $(($# - 2)); before=$1 ;;
    */fullchain.cer)
      number=\${folder##*/} number=\${number%_ecc}
      if [ -f "$folder/$number.conf" ] && sk_only_root "$folder/$number.conf"; then
        head -c 16384 <"$folder/$number.conf" | sed -n "s/^Le_NextRenewTime='*\([0-9][0-9]*\)'*$/next-renewal=\1/p"
      fi
      [ ! -f "$folder/$number.key" ] || printf 'key-since=%s\n' "$(stat -c %Y "$folder/$number.key" 2>/dev/null || stat -f %m "$folder/$number.key")" ;;
  esac
  [ -n "$before" ] && [ -f "$before" ] && sk_only_root "$before" || return 0
  openssl x509 -noout -enddate <"$before" 2>/dev/null | sed 's/^/former-/'
}
`;
