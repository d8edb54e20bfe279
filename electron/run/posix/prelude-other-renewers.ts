/**
 * A renewer that goes on as before: what the hook will take up of it can be taken up. Its paths stand in `source`, as the
 * plan has written them. Nothing of it is changed or run.
 */
export const otherRenewersPrelude = String.raw`
sk_other_prove() { # NAME : its pair is there, root's alone, whole, and good for each of the names
  sk_told=$sk_etc/renew/certs/$1/current
  sk_only_root "$sk_told/source" && sk_only_root "$sk_told/names" || { sk_others 77; return; }
  sk_key= sk_chain=
  { IFS= read -r sk_key && IFS= read -r sk_chain; } <"$sk_told/source"
  for sk_one in "$sk_key" "$sk_chain"; do
    [ -f "$sk_one" ] || { echo "$sk_one is missing" >&2; return 66; }
    sk_only_root "$sk_one" || { sk_others 77; return; }
  done
  sk_public=$(openssl x509 -noout -pubkey 2>/dev/null <"$sk_chain")
  [ -n "$sk_public" ] && [ "$sk_public" = "$(openssl pkey -pubout -passin pass: 2>/dev/null <"$sk_key")" ] ||
    { echo "the key $sk_key does not belong to the certificate $sk_chain" >&2; return 66; }
  while IFS= read -r line; do
    case $line in '' | -* | *[!A-Za-z0-9._-]*) return 64 ;; esac
    case $(openssl x509 -noout -checkhost "$line" 2>/dev/null <"$sk_chain") in
      *'does match'*) ;;
      *) echo "$sk_chain does not hold for $line" >&2; return 66 ;;
    esac
  done <"$sk_told/names"
}
`;
