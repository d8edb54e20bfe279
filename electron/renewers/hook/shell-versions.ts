/**
 * The layout: `live/NAME/{privkey,fullchain}.pem` are links to `current/…`, `current` is one to `../../versions/NAME/N`, N
 * the next whole number. So one rename switches both, and no service ever meets the key of one with the certificate of the
 * other.
 */
export const versionsShell = String.raw`
hk_build() { # KEY CHAIN : copies of both, in the half-made folder
  hk_made=$hk_versions/.new
  rm -rf "$hk_made"
  { mkdir -p "$hk_versions" && mkdir "$hk_made" &&
    head -c 1048576 <"$1" >"$hk_made/privkey.pem" && head -c 1048576 <"$2" >"$hk_made/fullchain.pem" &&
    [ -s "$hk_made/privkey.pem" ] && [ -s "$hk_made/fullchain.pem" ] &&
    chmod 644 "$hk_made/fullchain.pem" && hk_settled "$hk_made/privkey.pem" "$hk_made/fullchain.pem"; } 2>/dev/null && return 0
  rm -rf "$hk_made"
  hk_end refused "no copy of it can be made in $hk_versions: is the disk full, or read-only?" 73
}
hk_number_it() { # the half-made folder gets its number, in $hk_new
  hk_new=0
  for hk_path in "$hk_versions"/*; do
    hk_one=\${hk_path##*/}
    if hk_is_number "$hk_one" && [ "$hk_one" -gt $hk_new ]; then hk_new=$hk_one; fi
  done
  hk_new=$((hk_new + 1))
  mv "$hk_made" "$hk_versions/$hk_new" || hk_end refused "$hk_versions cannot be written" 73
  if command -v restorecon >/dev/null 2>&1; then restorecon -RF "$hk_versions" "$hk_live" 2>/dev/null; fi
}
hk_points() { # leaves in $hk_current the version that stands; empty where there is no such link
  hk_current=$(readlink "$hk_live/current" 2>/dev/null)
  hk_current=\${hk_current#"../../versions/$hk_name/"}
  hk_is_number "$hk_current" && [ -d "$hk_versions/$hk_current" ] || { hk_current=; return 1; }
}
hk_point() { # VERSION : it stands, at once. mv(1) would go into the folder that a link leads to, unless it is told not to
  rm -f "$hk_live/.current.new"
  ln -s "../../versions/$hk_name/$1" "$hk_live/.current.new" || return 1
  mv -fT "$hk_live/.current.new" "$hk_live/current" 2>/dev/null ||
    mv -fh "$hk_live/.current.new" "$hk_live/current" 2>/dev/null ||
    perl -e 'exit !rename $ARGV[0], $ARGV[1]' "$hk_live/.current.new" "$hk_live/current" 2>/dev/null
  rm -f "$hk_live/.current.new"
  hk_settled "$hk_live"
  hk_points && [ "$hk_current" = "$1" ]
}
hk_same() { [ "$(cat <"$1")" = "$(cat <"$2")" ]; } # FILE FILE
hk_tidy_layout() { # plain files become links, without a moment of change: the same bytes stand at each step
  rm -f "$hk_live"/.current.new "$hk_live"/.privkey.pem.new "$hk_live"/.fullchain.pem.new
  rm -rf "$hk_versions/.new"
  hk_flat=
  for hk_file in privkey.pem fullchain.pem; do
    if [ -L "$hk_live/$hk_file" ]; then
      [ "$(readlink "$hk_live/$hk_file")" = "current/$hk_file" ] ||
        hk_end refused "$hk_live/$hk_file is a link to elsewhere, which is left alone"
    elif [ -f "$hk_live/$hk_file" ]; then hk_flat="$hk_flat $hk_file"
    else hk_end refused "$hk_live/$hk_file is missing"; fi
  done
  if [ -L "$hk_live/current" ]; then hk_points || hk_end refused "$hk_live/current leads to no version"
  elif [ -e "$hk_live/current" ]; then hk_end refused "$hk_live/current is no link"; fi
  [ -n "$hk_flat" ] || return 0
  if ! hk_points || ! hk_same "$hk_live/privkey.pem" "$hk_versions/$hk_current/privkey.pem" ||
    ! hk_same "$hk_live/fullchain.pem" "$hk_versions/$hk_current/fullchain.pem"; then
    hk_build "$hk_live/privkey.pem" "$hk_live/fullchain.pem"
    hk_number_it
    hk_point "$hk_new" || hk_end refused "$hk_live cannot be written" 73
  fi
  for hk_file in $hk_flat; do
    ln -s "current/$hk_file" "$hk_live/.$hk_file.new" && mv -f "$hk_live/.$hk_file.new" "$hk_live/$hk_file" ||
      hk_end refused "$hk_live cannot be written" 73
  done
}
hk_prune() { # CURRENT FORMER : these stay, and what a run of the app may want to go back to
  hk_kept=0
  if [ -f "$hk_conf/keep" ]; then sk_line "$hk_conf/keep"; if hk_is_number "$line"; then hk_kept=$line; fi; fi
  for hk_path in "$hk_versions"/*; do
    hk_one=\${hk_path##*/}
    hk_is_number "$hk_one" && [ "$hk_one" -gt "$hk_kept" ] && [ "$hk_one" != "$1" ] && [ "$hk_one" != "$2" ] || continue
    rm -rf "$hk_path"
  done
}
`;
