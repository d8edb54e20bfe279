/**
 * Root trusts only root. `sk_only_root PATH` tells whether nobody but root could have made what stands at a path: root
 * owns it, every folder on the way to it and every link that leads there, and neither group nor others may write to any
 * of them (an access list shows as the group's right). Where that is not so, or where nothing stands there,
 * it fails and leaves the first path that is somebody else's in `$sk_why` (the missing one itself in `$sk_missing`), where
 * the path led in `$sk_at` (empty where that changed while we looked, or a link was followed before), in `$sk_linked` whether a link was followed that somebody else may have made,
 * and in `$sk_link_owner` whose all the links are (`-` where of several).
 *
 * What it found good stays good, since only root could change it, so each shell asks once a path: call it in the shell
 * itself, not in a subshell. Where it looked at what stands there, `$sk_shape` is its mode, owner and group (`644 0 0`); where it
 * knew the path, `$sk_shape` is empty.
 *
 * `sk_root_ways PATH...` asks for many paths at once, with one program, what it would ask for each of them, for subshells that
 * ask then: it leaves what it found good where `sk_only_root` finds it, and tells nothing else. What a link leads to is left to
 * whoever asks. POSIX sh; `stat` of GNU, busybox or BSD.
 *
 * The line end behind a star stands bare in a pattern: where what follows a star is quoted, dash tries each letter by a call of
 * its own, which took a look of a hundred paths longer than all its programs.
 */
export const onlyRootPrelude = String.raw`
# Of what was found good: the paths themselves, and others by which they are reached.
sk_roots='
'
sk_ways=$sk_roots
sk_why=
sk_newline='
'
# Linux has this file, and no other system; where it is hidden, the program itself is asked.
if [ -e /proc/sys/kernel/ostype ] || stat -c %u / >/dev/null 2>&1; then sk_stat_by=-c sk_stat_as='%A %u %a:%g %n:'
else sk_stat_by=-f sk_stat_as='%Sp %u %Lp:%g %N:'; fi
sk_lstat() { stat "$sk_stat_by" "$sk_stat_as" "$@"; }
sk_only_root() { # PATH
  sk_why=$1 sk_rest=$1 sk_at= sk_hops=0 sk_missing= sk_asked=$1 sk_linked= sk_bad= sk_links=0 sk_link_owner= sk_gap= sk_shape=
  case $1 in *"$sk_newline"*) return 1 ;; /*) ;; *) return 1 ;; esac
  case $sk_roots in *$sk_newline"$1$sk_newline"*) sk_at=$1; return 0 ;; esac
  case $sk_ways in *$sk_newline"$1$sk_newline"*) return 0 ;; esac
  set --
  case $sk_roots in *$sk_newline"/$sk_newline"*) ;; *) set -- / ;; esac
  while [ -n "$sk_rest" ]; do
    sk_part=\${sk_rest%%/*}
    case $sk_rest in */*) sk_rest=\${sk_rest#*/} ;; *) sk_rest= ;; esac
    case $sk_part in '' | .) continue ;; ..) sk_at=\${sk_at%/*}; continue ;; esac
    sk_at=$sk_at/$sk_part
    if [ -L "$sk_at" ]; then
      sk_hops=$((sk_hops + 1))
      [ $sk_hops -le 40 ] && sk_to=$(readlink "$sk_at") || { sk_gap=$sk_at; break; }
      case $sk_to in '' | *"$sk_newline"*) sk_gap=$sk_at; break ;; esac
      set -- "$@" "$sk_at"
      case $sk_to in /*) sk_at= ;; *) sk_at=\${sk_at%/*} ;; esac
      sk_rest=$sk_to\${sk_rest:+/$sk_rest}
    elif [ ! -e "$sk_at" ]; then sk_missing=$sk_at; break
    else
      case $sk_roots in *$sk_newline"$sk_at$sk_newline"*) ;; *) set -- "$@" "$sk_at" ;; esac
    fi
  done
  # The mark at the end keeps blanks that end a name. No here-document: some shells need space on the disk for it.
  sk_list=
  # The program itself: a function in its place would be a process more.
  [ $# = 0 ] || sk_list=$(stat "$sk_stat_by" "$sk_stat_as" "$@" 2>/dev/null) || sk_gap=\${sk_gap:-$sk_asked}
  # What went away while we looked hides nobody: the rest of the way still says who could take it away.
  [ -z "$sk_gap" ] || sk_at= sk_missing=
  sk_fields=$IFS; IFS=$sk_newline; set -f
  set -- $sk_list
  IFS=$sk_fields; set +f
  for sk_line_of in "$@"; do
    sk_told
    case $sk_mode in
      l*) sk_links=$((sk_links + 1))
        case $sk_link_owner in '' | "$sk_owner") sk_link_owner=$sk_owner ;; *) sk_link_owner=- ;; esac ;;
    esac
    case $sk_mode:$sk_owner in
      l*:0) [ -z "$sk_bad" ] || sk_linked=1 ;;
      l*:*) sk_bad=\${sk_bad:-$sk_why} sk_linked=1 ;;
      ?????w*:* | ????????w*:*) sk_bad=\${sk_bad:-$sk_why} ;;
      *:0) [ -n "$sk_bad$sk_gap" ] || sk_roots=$sk_roots$sk_why$sk_newline ;;
      *) sk_bad=\${sk_bad:-$sk_why} ;;
    esac
  done
  [ "$sk_why" = "$sk_at" ] || sk_shape=
  # What was a link on the way and is none now was swapped meanwhile: where it led is nobody's word.
  [ $sk_links = $sk_hops ] || sk_at=
  if [ -n "$sk_bad" ]; then sk_why=$sk_bad; return 1; fi
  sk_why=$sk_gap$sk_missing
  [ -z "$sk_why" ] || return 1
  [ "$sk_asked" = "$sk_at" ] || sk_ways=$sk_ways$sk_asked$sk_newline
}
sk_told() { # of the line $sk_line_of: the letters of its mode, its owner, its shape and its path
  sk_mode=\${sk_line_of%% *} sk_why=\${sk_line_of#* }
  sk_owner=\${sk_why%% *} sk_why=\${sk_why#* }
  sk_shape=\${sk_why%% *} sk_why=\${sk_why#* }
  sk_shape="\${sk_shape%:*} $sk_owner \${sk_shape#*:}" sk_why=\${sk_why%:}
}
sk_root_ways() { # PATH...
  sk_list=$sk_newline
  case $sk_roots in *$sk_newline"/$sk_newline"*) ;; *) sk_list=$sk_newline/$sk_newline ;; esac
  for sk_rest in "$@"; do
    case $sk_rest in *"$sk_newline"*) continue ;; /*) ;; *) continue ;; esac
    sk_at=
    while [ -n "$sk_rest" ]; do
      sk_part=\${sk_rest%%/*}
      case $sk_rest in */*) sk_rest=\${sk_rest#*/} ;; *) sk_rest= ;; esac
      case $sk_part in '' | .) continue ;; ..) break ;; esac
      sk_at=$sk_at/$sk_part
      if [ -L "$sk_at" ] || [ ! -e "$sk_at" ]; then break; fi
      case $sk_roots$sk_list in *$sk_newline"$sk_at$sk_newline"*) ;; *) sk_list=$sk_list$sk_at$sk_newline ;; esac
    done
  done
  sk_fields=$IFS; IFS=$sk_newline; set -f
  set -- $sk_list
  [ $# = 0 ] || set -- $(stat "$sk_stat_by" "$sk_stat_as" "$@" 2>/dev/null)
  IFS=$sk_fields; set +f
  for sk_line_of in "$@"; do
    sk_told
    # Good is what only root may change, in a folder that is good.
    sk_at=\${sk_why%/*}
    [ "$sk_why" = / ] || case $sk_roots in *$sk_newline"\${sk_at:-/}$sk_newline"*) ;; *) continue ;; esac
    case $sk_mode:$sk_owner in
      l*:* | ?????w*:* | ????????w*:*) ;;
      *:0) sk_roots=$sk_roots$sk_why$sk_newline ;;
    esac
  done
}
`.replaceAll('\\$', '$');
