/**
 * `apachectl -t` finds a key good that belongs to another certificate, and the reload behind it ends Apache, which nothing
 * can start again until that pair is mended. It need not be ours: so the pair of every virtual host is looked at before
 * anything is switched. The daily log rotation reloads Apache as well, so the owner hears of it in any case.
 *
 * From mod_info, where that is loaded, else from the files that Apache says it reads. What somebody besides root may have
 * made is not opened, and what cannot be read without Apache (variables, a key with a passphrase) is not judged. nginx
 * loads all pairs in its own test, and survives a reload that it does not like.
 */
export const foreignPairsShell = String.raw`
hk_ready() { # would this service survive a reload as things are? Else why not, in $hk_why
  hk_test || { hk_why="$hk_kind does not find its own configuration good, so nothing was switched: $(hk_said)"; return 1; }
  [ $hk_kind = apache ] || return 0
  hk_bounded 60 hk_control -t -D DUMP_MODULES -D DUMP_RUN_CFG -D DUMP_INCLUDES >"$hk_work/dump" 2>/dev/null 9<&- || return 0
  hk_server_root=$(sed -n 's/^ServerRoot: "\(.*\)"$/\1/p' "$hk_work/dump" | tail -n 1)
  if grep -q '^ info_module ' "$hk_work/dump"; then
    hk_bounded 60 hk_control -t -D DUMP_CONFIG 2>/dev/null 9<&- >"$hk_work/config" || return 0
    hk_pairs "$hk_work/config" >"$hk_work/pairs"
  else
    sed -n 's/^  *([*0-9]*) \(\/.*\)$/\1/p' "$hk_work/dump" | while IFS= read -r hk_file; do
      if [ -f "$hk_file" ] && sk_only_root "$hk_file"; then hk_pairs "$hk_file"; fi
    done >"$hk_work/pairs"
  fi
  sort -u "$hk_work/pairs" >"$hk_work/pairs.once" || return 0
  while IFS=$hk_tab read -r hk_its_chain hk_its_key; do
    for hk_path in "$hk_its_chain" "$hk_its_key"; do
      [ -f "$hk_path" ] && sk_only_root "$hk_path" || continue 2
    done
    hk_public=$(hk_public_of_chain "$hk_its_chain")
    hk_other=$(hk_public_of_key "$hk_its_key")
    [ -n "$hk_public" ] && [ -n "$hk_other" ] && [ "$hk_public" != "$hk_other" ] || continue
    hk_why="the key $hk_its_key does not belong to the certificate $hk_its_chain: a reload would end Apache, and so will the next one that rotates its logs; nothing was switched"
    return 1
  done <"$hk_work/pairs.once"
}
hk_pairs() { # CONFIGURATION : each certificate and its key, as Apache reads them together: the first with the first, and so on
  hk_quote="\"'"
  hk_chains= hk_keys=
  {
    sed -n \
      -e 's/^[[:space:]]*<[/]\{0,1\}VirtualHost.*/./Ip' \
      -e "s/^[[:space:]]*SSLCertificateFile[[:space:]][[:space:]]*[$hk_quote]\{0,1\}\([^$hk_quote]*[^$hk_quote[:space:]]\).*/c\1/Ip" \
      -e "s/^[[:space:]]*SSLCertificateKeyFile[[:space:]][[:space:]]*[$hk_quote]\{0,1\}\([^$hk_quote]*[^$hk_quote[:space:]]\).*/k\1/Ip" \
      "$1"
    echo .
  } | while IFS= read -r hk_said_line; do
    hk_path=\${hk_said_line#?}
    case $hk_path in /*) ;; *) hk_path=$hk_server_root/$hk_path ;; esac
    case $hk_said_line in
      *'$'* | *"$hk_tab"*) ;;
      c*) hk_chains=$hk_chains$hk_path$sk_newline ;;
      k*) hk_keys=$hk_keys$hk_path$sk_newline ;;
      .*) hk_join; hk_chains= hk_keys= ;;
    esac
  done
}
hk_join() {
  while [ -n "$hk_chains" ]; do
    hk_first=\${hk_chains%%"$sk_newline"*}
    hk_second=\${hk_keys%%"$sk_newline"*}
    # A certificate's own file may hold its key.
    printf '%s\t%s\n' "$hk_first" "\${hk_second:-$hk_first}"
    hk_chains=\${hk_chains#*"$sk_newline"} hk_keys=\${hk_keys#*"$sk_newline"}
  done
}
`;
