import { eximCopies } from './exim-copies.ts';

/**
 * `copy-for-exim`: the key and the chain that stand, once more in one file that one group may read, since Exim reads them
 * as its own user. One file, so that one rename switches both. The hook makes the same of what it renews
 * (renewers/hook/shell-services.ts). What its inverse needs is the version that stood before, never a copy of a key.
 */
export const eximCopyPrelude = String.raw`
sk_exim=${eximCopies}
sk_copy_words() { sk_name=\${1%%@*} sk_group=\${1##*@} sk_copied=$sk_exim/\${1%%@*}.pem; } # NAME@GROUP
sk_copy_state() { # NAME@GROUP : absent | laid
  sk_copy_words "$1"
  if [ -e "$sk_copied" ] || [ -L "$sk_copied" ]; then echo laid; else echo absent; fi
}
sk_copy_keep() { # COPY NAME@GROUP : the version of which it is a copy by now; what is served may be a newer one already
  sk_copy_words "$2"
  sk_safe "$sk_copied" || return
  if [ -L "$sk_exim" ] || [ -L "$sk_copied" ]; then echo "$sk_copied is a link" >&2; return 66; fi
  sk_copy_knows_group || { echo "there is no group $sk_group" >&2; return 66; }
  [ "$sk_now" = laid ] || return 0
  for sk_one in "$sk_etc/versions/$sk_name"/*; do
    case \${sk_one##*/} in *[!0-9]*) continue ;; esac
    if sk_copy_is_of "$sk_one"; then printf '%s\n' "\${sk_one##*/}" >"$1"; return; fi
  done
  echo "$sk_copied is a copy of no version of $sk_name" >&2; return 66
}
sk_copy_is_of() { cat "$1/privkey.pem" "$1/fullchain.pem" 2>/dev/null | cmp -s - "$sk_copied"; } # FOLDER
sk_copy_knows_group() {
  if command -v getent >/dev/null 2>&1; then getent group "$sk_group" >/dev/null 2>&1; else grep -q "^$sk_group:" /etc/group; fi
}
sk_copy_do() { sk_copy_words "$2"; sk_copy_lay "$sk_etc/live/$sk_name"; } # COPY NAME@GROUP
sk_copy_lay() { # FOLDER : of its key and its chain
  sk_only_root "$1/privkey.pem" && sk_only_root "$1/fullchain.pem" || { sk_others; return; }
  sk_safe "$sk_copied" || return
  [ -d "$sk_exim" ] || { mkdir "$sk_exim" && chmod 711 "$sk_exim"; } || return 73
  rm -f "$sk_exim/.$sk_name.new"
  # Of the group only once it holds all, and nobody's to open before.
  (umask 077; cat "$1/privkey.pem" "$1/fullchain.pem" >"$sk_exim/.$sk_name.new") &&
    chgrp "$sk_group" "$sk_exim/.$sk_name.new" && chmod 640 "$sk_exim/.$sk_name.new" &&
    mv -f "$sk_exim/.$sk_name.new" "$sk_copied" || { rm -f "$sk_exim/.$sk_name.new"; return 73; }
}
sk_copy_back() { # COPY NAME@GROUP BEFORE : prints same | undone
  sk_copy_words "$2"
  sk_safe "$sk_copied" || return
  rm -f "$sk_exim/.$sk_name.new"
  if [ "$3" = absent ]; then
    sk_answer=same
    if [ -e "$sk_copied" ]; then mv -f "$sk_copied" "$1.later" || return 73; sk_answer=undone; fi
    rmdir "$sk_exim" 2>/dev/null
    echo $sk_answer; return
  fi
  sk_line "$1"; sk_version=$line
  case $sk_version in '' | *[!0-9]*) echo "it is not known of what $sk_copied was a copy" >&2; return 66 ;; esac
  sk_version=$sk_etc/versions/$sk_name/$sk_version
  if sk_copy_is_of "$sk_version"; then echo same; return; fi
  { [ ! -e "$sk_copied" ] || (umask 077; cat "$sk_copied" >"$1.later"); } && sk_copy_lay "$sk_version" && echo undone
}
sk_copy_again() { # NAME@GROUP STATE COPY : what an undo has ended
  [ "$2" = laid ] && [ -f "$3.later" ] || return 0
  sk_copy_words "$1"
  sk_safe "$sk_copied" || return
  [ -d "$sk_exim" ] || { mkdir "$sk_exim" && chmod 711 "$sk_exim"; } || return 73
  rm -f "$sk_exim/.$sk_name.new"
  (umask 077; cat "$3.later" >"$sk_exim/.$sk_name.new") && chgrp "$sk_group" "$sk_exim/.$sk_name.new" &&
    chmod 640 "$sk_exim/.$sk_name.new" && mv -f "$sk_exim/.$sk_name.new" "$sk_copied" && rm -f "$3.later"
}
`;
