/**
 * `apachectl -t` finds a key good that belongs to another certificate, and the reload behind it ends Apache, which nothing
 * can start again until that pair is mended. It need not be ours: so the pair of every virtual host is looked at before
 * anything is switched. The daily log rotation reloads Apache as well, so the owner hears of it in any case.
 *
 * From mod_info, where that is loaded, else from the files that Apache says it reads; of these without the sections whose
 * condition does not hold (core's `<IfModule>`, `<IfDefine>`, `<IfFile>`), and in both without virtual hosts whose engine is off,
 * since what Apache does not load cannot end it. What somebody besides root may have
 * made is not opened, and what cannot be read without Apache (variables, a key with a passphrase) is not judged. nginx
 * loads all pairs in its own test, and survives a reload that it does not like.
 */
export const foreignPairsShell = String.raw`
hk_ready() { # would this service survive a reload as things are? Else why not, in $hk_why
  hk_test || { hk_why="$hk_kind does not find its own configuration good, so nothing was switched: $(hk_said)"; return 1; }
  [ $hk_kind = apache ] || return 0
  hk_bounded 60 hk_control -t -D DUMP_MODULES -D DUMP_RUN_CFG -D DUMP_INCLUDES >"$hk_work/dump" 2>/dev/null 9<&- || return 0
  hk_server_root=$(sed -n 's/^ServerRoot: "\(.*\)"$/\1/p' "$hk_work/dump" | tail -n 1)
  hk_modules=$sk_newline$(sed -n 's/^ \([A-Za-z0-9_]*_module\) .*/\1/p' "$hk_work/dump")$sk_newline
  hk_defines=$sk_newline$(sed -n 's/^Define: \([^=]*\).*/\1/p' "$hk_work/dump")$sk_newline
  [ "$hk_modules" != "$sk_newline$sk_newline" ] || hk_modules=
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
  hk_chains= hk_keys= hk_engine= hk_depth=0 hk_left_at=0
  {
    # A line goes on behind a backslash that ends it.
    sed -e ':join' -e '/[\\]$/{' -e N -e 's/[\\]\n//' -e 'b join' -e '}' "$1" | sed -n \
      -e 's/^[[:space:]]*<[/]\{0,1\}VirtualHost.*/./Ip' \
      -e 's/^[[:space:]]*<[/]IfModule.*/x/Ip' -e 's/^[[:space:]]*<[/]IfDefine.*/x/Ip' -e 's/^[[:space:]]*<[/]IfFile.*/x/Ip' \
      -e "s/^[[:space:]]*<IfModule[[:space:]][[:space:]]*[$hk_quote]\{0,1\}\([^$hk_quote>[:space:]]*\).*/m\1/Ip" \
      -e "s/^[[:space:]]*<IfDefine[[:space:]][[:space:]]*[$hk_quote]\{0,1\}\([^$hk_quote>[:space:]]*\).*/d\1/Ip" \
      -e "s/^[[:space:]]*<IfFile[[:space:]][[:space:]]*[$hk_quote]\{0,1\}\([^$hk_quote>]*\).*/f\1/Ip" \
      -e "s/^[[:space:]]*SSLEngine[[:space:]][[:space:]]*[$hk_quote]\{0,1\}off.*/-/Ip" \
      -e "s/^[[:space:]]*SSLEngine[[:space:]].*/+/Ip" \
      -e "s/^[[:space:]]*SSLCertificateFile[[:space:]][[:space:]]*[$hk_quote]\{0,1\}\([^$hk_quote]*[^$hk_quote[:space:]]\).*/c\1/Ip" \
      -e "s/^[[:space:]]*SSLCertificateKeyFile[[:space:]][[:space:]]*[$hk_quote]\{0,1\}\([^$hk_quote]*[^$hk_quote[:space:]]\).*/k\1/Ip"
    echo .
  } | while IFS= read -r hk_said_line; do
    hk_path=\${hk_said_line#?}
    case $hk_said_line in
      [mdf]*)
        hk_depth=$((hk_depth + 1))
        [ $hk_left_at != 0 ] || hk_counts "$hk_said_line" "$hk_path" || hk_left_at=$hk_depth
        continue ;;
      x)
        [ $hk_left_at != $hk_depth ] || hk_left_at=0
        hk_depth=$((hk_depth - 1))
        continue ;;
    esac
    [ $hk_left_at = 0 ] || continue
    case $hk_path in /*) ;; *) hk_path=$hk_server_root/$hk_path ;; esac
    case $hk_said_line in
      # With its engine off, a virtual host loads no pair.
      -) hk_engine=off ;;
      +) hk_engine= ;;
      .) [ -n "$hk_engine" ] || hk_join; hk_chains= hk_keys= hk_engine= ;;
      *'$'* | *"$hk_tab"*) ;;
      c*) hk_chains=$hk_chains$hk_path$sk_newline ;;
      k*) hk_keys=$hk_keys$hk_path$sk_newline ;;
    esac
  done
}
hk_counts() { # m|d|f... WORD : what this section holds is read, or whether it is cannot be seen from outside
  hk_word=\${2#!} hk_found=
  case $2 in *'$'*) return 0 ;; esac
  case $1 in
    m*)
      case $hk_word in
        *_module) ;;
        # By the name of its source, which but for these three tells that of the module.
        prefork.c | worker.c | event.c) hk_word=mpm_\${hk_word%.c}_module ;;
        mod_*.c) hk_word=\${hk_word#mod_} hk_word=\${hk_word%.c}_module ;;
        *) return 0 ;;
      esac
      [ -n "$hk_modules" ] || return 0
      case $hk_modules in *"$sk_newline$hk_word$sk_newline"*) hk_found=1 ;; esac ;;
    d*) case $hk_defines in *"$sk_newline$hk_word$sk_newline"*) hk_found=1 ;; esac ;;
    f*)
      case $hk_word in /*) ;; *) hk_word=$hk_server_root/$hk_word ;; esac
      [ ! -e "$hk_word" ] || hk_found=1 ;;
  esac
  case $2 in !*) [ -z "$hk_found" ] ;; *) [ -n "$hk_found" ] ;; esac
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
