/** The most files that includes may lead to, and the most steps from one to the next. Beyond it the look ends. */
const mostFiles = 20_000;
const deepest = 40;

/**
 * Follows the includes of a main file by shell, before anything that reads them is run, and judges each path on the way: a
 * file, a folder in which a pattern looks for one (also where nothing fits yet, or the folder is not there), a link. The
 * look ends with `not_roots` at the first that somebody else may change, so what is found stays as it is.
 *
 * `sk_walk MAIN` leaves in `$sk_files` the main file and all that it leads to, each once, a path a line, as the server names
 * them. It asks `sk_named` (a function of the caller's), which reads paths of files from its standard input and prints what
 * they name, a line each, with absolute paths: `file PATH`, `glob PATTERN` with no other wildcards than `*` and `?`,
 * `need PATH` for what is loaded and names nothing further, `odd TEXT` for what cannot be said in a line. Where there is no
 * end of files, the look ends with a part `endless` that names one. Expects `judgedWords`.
 */
export const rootIncludes = String.raw`
sk_endless() { say endless; printf '%s\n' "$1"; say end; exit 0; } # PATH
sk_found() { # PATH : of a file that is root's
  case $sk_files in *$sk_newline"$1$sk_newline"*) return ;; esac
  sk_files=$sk_files$1$sk_newline sk_count=$((sk_count + 1))
  [ $sk_count -le ${mostFiles} ] || sk_endless "$1"
  # What is no file, like a pipe, is not opened here.
  [ ! -f "$1" ] || sk_pending=$sk_pending$1$sk_newline
}
sk_include() { # PATH : what is not there, and only root could make, the server itself will have something to say about
  need "$1"
  [ ! -e "$1" ] || sk_found "$1"
}
# Folder by folder, so that each is found to be root's before its names are asked for.
sk_fit() { # PATTERN
  sk_fitting=/$sk_newline sk_open=\${1#/}
  while :; do
    sk_one=\${sk_open%%/*} sk_slash=
    case $sk_open in */*) sk_open=\${sk_open#*/} sk_slash=/ ;; esac
    IFS=$sk_newline; set -f
    set -- $sk_fitting
    IFS=$usual; set +f
    sk_fitting=
    for sk_base in "$@"; do
      case $sk_one in
        *[*?]*)
          need "$sk_base"
          IFS= # nothing of the pattern is split, and only the pattern is filled in
          for sk_name in "$sk_base"$sk_one; do
            IFS=$usual
            [ -e "$sk_name" ] || [ -L "$sk_name" ] || continue
            case $sk_name in *"$sk_newline"*) not_roots "$sk_name" ;; esac
            # A file is no way to another one.
            [ -z "$sk_slash" ] || [ -d "$sk_name" ] || [ -L "$sk_name" ] || continue
            sk_fitting=$sk_fitting$sk_name$sk_slash$sk_newline
          done
          IFS=$usual ;;
        *) sk_fitting=$sk_fitting$sk_base$sk_one$sk_slash$sk_newline ;;
      esac
    done
    [ -n "$sk_slash" ] || break
  done
  IFS=$sk_newline; set -f
  set -- $sk_fitting
  IFS=$usual; set +f
  for sk_name in "$@"; do sk_include "$sk_name"; done
}
sk_walk() { # MAIN
  sk_files=$sk_newline sk_pending= sk_count=0 sk_depth=0
  sk_include "$1"
  while [ -n "$sk_pending" ]; do
    sk_depth=$((sk_depth + 1))
    [ $sk_depth -le ${deepest} ] || sk_endless "\${sk_pending%%"$sk_newline"*}"
    IFS=$sk_newline; set -f
    set -- $(printf '%s' "$sk_pending" | sk_named)
    IFS=$usual; set +f
    sk_pending=
    for sk_line in "$@"; do
      case $sk_line in
        'file '*) sk_include "\${sk_line#* }" ;;
        'glob '*) sk_fit "\${sk_line#* }" ;;
        'need '*) need "\${sk_line#* }" ;;
        *) not_roots "\${sk_line#* }" ;;
      esac
    done
  done
}
`.replaceAll('\\$', '$');
