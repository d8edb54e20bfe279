/**
 * Root writes, runs and believes only what only root could have made (`sk_only_root`, remote/only-root.ts). What these
 * functions let pass cannot become somebody else's between the look and the act: its folder and all above it are
 * root's, so only root can swap a name there for a link. Everything that writes, takes back or runs asks them first.
 */
export const guardsPrelude = String.raw`
# The system's own folders aside, no folder is searched in which somebody else may plant a program. What stands in
# those runs for root anyway: every root shell, service and timer of the server takes its programs from there.
sk_search=
for sk_folder in /usr/local/sbin /usr/local/bin; do
  if sk_only_root $sk_folder; then sk_search=$sk_search$sk_folder:; fi
done
PATH=$sk_search/usr/sbin:/usr/bin:/sbin:/bin; export PATH
sk_others() { # [CODE] : says who else may write to what we were about to rely on; the path alone on stdout
  sk_place=$sk_why
  case $sk_place in /*) ;; *) sk_place= ;; esac
  # Nothing wrong at a second look: then it was the look that failed, and nobody is to be named.
  if [ -z "$sk_place" ] || sk_only_root "$sk_place"; then
    echo "it could not be seen who may write there" >&2; return 73
  fi
  printf '%s\n' "$sk_place"
  printf 'somebody besides root may write to %s: nothing is done there until it, and every folder on the way to it, belongs to root and only root may write to it (chown root, chmod go-w)\n' "$sk_place" >&2
  return "\${1:-68}"
}
sk_trusts() { # PATH : only root could have made what stands there; where nothing does, only root can change that
  sk_near=$1
  case $1 in /*) ;; *) sk_why=$1; return 1 ;; esac
  while [ -n "$sk_near" ] && [ ! -e "$sk_near" ] && [ ! -L "$sk_near" ]; do sk_near=\${sk_near%/*}; done
  sk_only_root "\${sk_near:-/}"
}
sk_safe() { # PATH : may be put there, replaced or taken away: of a link there, only where it lies counts
  if [ -L "$1" ]; then sk_trusts "\${1%/*}/."; else sk_trusts "$1"; fi || sk_others
}
sk_safe_parent() { # PATH : and its folder is there, and is no link
  d=\${1%/*}; d=\${d:-/}
  [ -d "$d" ] && [ ! -L "$d" ] || { echo "not a folder: $d" >&2; return 73; }
  sk_safe "$1"
}
sk_line() { line=; { IFS= read -r line <"$1"; } 2>/dev/null; } # FILE : its first line, in $line
sk_own_line() { line=; [ -f "$1" ] && sk_only_root "$1" && sk_line "$1"; } # FILE : of ours: root's alone
sk_of_root() { # PID : lives, and has no rights but root's: real, effective, saved and for files (proc(5))
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  kill -0 "$1" 2>/dev/null || return 1
  if [ ! -r "/proc/$1/status" ]; then
    [ "$(ps -o ruid= -o uid= -p "$1" 2>/dev/null | tr -d ' \n')" = 00 ]; return
  fi
  sk_ids=
  { while read -r sk_key sk_ids; do [ "$sk_key" != Uid: ] || break; done <"/proc/$1/status"; } 2>/dev/null
  case $sk_ids in 0?0?0?0) ;; *) return 1 ;; esac
}
sk_run() { # PROGRAM WORDS... : runs it; 77 where somebody besides root could have made it, or a file that a word names
  sk_program=
  case $1 in
    /*) [ ! -e "$1" ] || sk_program=$1 ;;
    */*) ;;
    *) # Looked up here: the shell would take a function or a word of its own for it.
      sk_fields=$IFS; IFS=:
      for sk_folder in $PATH; do
        if [ -f "$sk_folder/$1" ] && [ -x "$sk_folder/$1" ]; then sk_program=$sk_folder/$1; break; fi
      done
      IFS=$sk_fields ;;
  esac
  [ -n "$sk_program" ] || { printf 'there is no program %s\n' "$1" >&2; return 127; }
  shift
  sk_only_root "$sk_program" || { sk_others 77; return; }
  for sk_word in "$@"; do sk_names_ours "$sk_word" || { sk_others 77; return; }; done
  # A service that is started here gives its own files the rights that its system gives them.
  (umask 022; "$sk_program" "$@")
}
sk_names_ours() { # WORD : every file that it names is root's; a whole directive may be one word: -C 'Include "/a b"'
  case $1 in */*) ;; *) return 0 ;; esac
  # Which files stars, variables and escapes lead to, only the program knows.
  case $1 in *'*'* | *'?'* | *'['* | *'$'* | *'\'*) sk_why=$1; return 1 ;; esac
  case $1 in
    /*) sk_trusts "$1" || return 1 ;;
    *) sk_path=/\${1#*/} sk_path=\${sk_path%\"}; sk_trusts "\${sk_path%\'}" || return 1 ;;
  esac
  sk_fields=$IFS; IFS=" \"'=:,;"; set -f
  set -- $1
  IFS=$sk_fields; set +f
  for sk_path in "$@"; do
    case $sk_path in
      /*) sk_trusts "$sk_path" || return 1 ;;
      -?/*) sk_trusts "\${sk_path#-?}" || return 1 ;;
    esac
  done
}
`;
