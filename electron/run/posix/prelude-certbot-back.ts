/**
 * The inverse of `hand-over-to-certbot` (prelude-renewal.ts). It takes out what has come since for this certificate: the
 * lineage, the account where no other lineage needs it, certbot's copies of keys and requests; and gives an earlier run's
 * lineage its place again. `kept`: another lineage needs what they share, which goes where this is called again without it. Until the run is over that is kept in its own folder (`COPY.later`, by the paths below certbot's
 * folder): where the undo comes to nothing, the very lineage is there again with what it has renewed since, and the
 * authority is asked for no other account. What certbot made for itself when the run first started it goes too.
 */
export const certbotBackPrelude = String.raw`
sk_certbot_part() { # PART LINEAGE : in $sk_inner, where it lies below certbot's folder
  case $1 in renewal) sk_inner=renewal/$2.conf ;; *) sk_inner=$1/$2 ;; esac
}
sk_certbot_later() { # COPY INNER : aside; on a full disk away for good, for an undo has to go on there
  if [ -z "$sk_lost" ]; then
    (umask 077; mkdir -p "$1.later/$2") && rm -rf "$1.later/$2" && mv "$sk_letsencrypt/$2" "$1.later/$2" && return
    sk_lost=1; rm -rf "$1.later"
  fi
  rm -rf "$sk_letsencrypt/$2" || return 73
}
sk_certbot_back() { # COPY NAME[@LINEAGE] BEFORE : undone | kept; what others came to need of certbot stays
  sk_certbot_names "$2"; set -- "$1" "$sk_lineage" "$3" "$2"
  if [ ! -e "$1.begun" ] || [ ! -d "$sk_letsencrypt" ]; then echo same; return; fi
  sk_only_root "$1" && sk_safe "$sk_letsencrypt/renewal/$2.conf" || { sk_others; return; }
  # What was taken aside then never comes back: by now it could be laid over somebody else's.
  [ ! -e "$1.parted" ] || rm -rf "$1.later"
  sk_certbot_paths | comm -13 "$1" - >"$1.new" || return 73
  sk_needed= sk_lost=
  for sk_one in "$sk_letsencrypt"/renewal/*.conf; do
    # Once ours is taken back, one of its name is somebody else's.
    case $sk_one in */'*.conf') ;; */"$2.conf") [ ! -e "$1.parted" ] || sk_needed=1 ;; *) grep -qxF -e "$sk_one" "$1" || sk_needed=1 ;; esac
  done
  while IFS= read -r line; do
    sk_inner=\${line#"$sk_letsencrypt"/}
    case $sk_inner in
      "renewal/.$2.new") ;;
      # Where an earlier one gave way, this one goes as a whole, below.
      "archive/$2"/* | "live/$2"/* | "renewal/$2.conf") [ ! -d "$1.former" ] && [ ! -e "$1.parted" ] || continue ;;
      accounts/* | csr/*.pem | keys/*.pem | live/README) [ -z "$sk_needed" ] || continue ;;
      *) continue ;;
    esac
    [ -d "$line" ] && [ ! -L "$line" ] || { sk_safe "$line" && sk_certbot_later "$1" "$sk_inner"; } || return
  done <"$1.new"
  # Folders that are empty by now, the innermost first.
  sort -r "$1.new" | while IFS= read -r line; do
    if [ ! -d "$line" ] || [ -L "$line" ]; then continue; fi
    sk_rights=$(sk_stat "$line") sk_inner=\${line#"$sk_letsencrypt"}
    rmdir "$line" 2>/dev/null && [ -z "$sk_lost" ] || continue
    (umask 077; mkdir -p "$1.later$sk_inner") && chmod "\${sk_rights%% *}" "$1.later$sk_inner"
  done
  rm -f "$1.new"
  if [ -d "$1.former" ]; then
    for sk_one in archive live renewal; do
      sk_certbot_part $sk_one "$2"
      sk_to=$sk_letsencrypt/$sk_inner sk_kept=$1.former/\${sk_inner%%/*}
      if [ $sk_one = renewal ]; then sk_kept=$sk_kept.conf; fi
      [ -e "$sk_kept" ] || continue
      sk_safe "$sk_to" || return
      [ ! -e "$sk_to" ] || sk_certbot_later "$1" "$sk_inner" || return
      mv "$sk_kept" "$sk_to" || return 73
    done
    rmdir "$1.former"
  fi
  if [ ! -e "$1.parted" ]; then
    sk_command_state "$4" || return
    [ "$sk_now" = "$3" ] || { echo "certbot still renews $2" >&2; return 66; }
  fi
  sk_certbot_traces "$1"
  # The account and what else all of certbot's certificates share stays while another one is there: for the last of them.
  if [ -n "$sk_needed" ] && : >"$1.parted"; then echo kept; return; fi
  rm -f "$1.begun"
  echo undone
}
sk_certbot_traces() { # COPY : the folders that it made when this run first started it, and its log of that, if nobody else has it by now
  if [ -e "$1.no-lib" ]; then rmdir /var/lib/letsencrypt 2>/dev/null; fi
  if [ -e "$1.no-log" ] && [ -z "$sk_needed" ] && [ -d /var/log/letsencrypt ] && sk_only_root /var/log/letsencrypt; then
    rm -f /var/log/letsencrypt/letsencrypt.log*
    rmdir /var/log/letsencrypt 2>/dev/null
  fi
  return 0
}
sk_certbot_again() { # NAME[@LINEAGE] STATE COPY : what certbot had in the meantime is there again
  [ "$2" = adopted ] || [ -e "$3.parted" ] || return 0
  if [ ! -d "$3.later" ]; then
    [ ! -e "$3.parted" ] || { : >"$3.begun"; return; }
    [ "$sk_now" != absent ] || sk_certbot_do "$3" "$1"; return
  fi
  sk_certbot_names "$1"; set -- "$3" "$sk_lineage"
  [ ! -e "$1.later/renewal/$2.conf" ] || rm -f "$1.parted"
  sk_only_root "$1" && sk_safe "$sk_letsencrypt/renewal/$2.conf" || { sk_others; return; }
  if grep -qxF -e "$sk_letsencrypt/renewal/$2.conf" "$1"; then
    [ -d "$1.former" ] || mkdir -m 700 "$1.former" || return 73
    for sk_one in archive live renewal; do
      sk_certbot_part $sk_one "$2"
      sk_to=$sk_letsencrypt/$sk_inner sk_kept=$1.former/$sk_one
      if [ $sk_one = renewal ]; then sk_kept=$sk_kept.conf; fi
      # Where this one was not taken aside yet, it is this one that stands there.
      if [ -e "$sk_kept" ] || [ ! -e "$1.later/$sk_inner" ] || [ ! -e "$sk_to" ]; then continue; fi
      sk_safe "$sk_to" && mv "$sk_to" "$sk_kept" || return 73
    done
  fi
  find "$1.later" | sort | while IFS= read -r line; do
    sk_to=$sk_letsencrypt\${line#"$1.later"}
    if [ -L "$line" ] || [ ! -d "$line" ]; then sk_safe "$sk_to" && mv -f "$line" "$sk_to" || exit 73; continue; fi
    sk_rights=$(sk_stat "$line")
    [ -d "$sk_to" ] || { sk_safe "$sk_to" && mkdir -m "\${sk_rights%% *}" "$sk_to"; } || exit 73
  done || return 73
  rm -rf "$1.later"
  : >"$1.begun"
}
`;
