/**
 * Judges the paths among the words that run a server's program, before anything is run. `not_roots PATH` ends the look:
 * somebody else may change it. `need PATH` asks that only root may, `below NAME FOLDER` leaves the whole path in `$path`,
 * `keep WORD…` adds to `$kept`, a word a line. Expects `scriptFrame`.
 */
export const judgedWords = String.raw`
usual=$IFS
not_roots() { say not-roots; printf '%s\n' "$1"; say end; exit 0; }
# What is not there yet, and only root could make, is nobody else's.
makes() { sk_only_root "$1" || [ "$sk_why" = "$sk_missing" ]; }
need() { makes "$1" || not_roots "$sk_why"; }
below() { case $1 in /*) path=$1 ;; *) path=$2/$1 ;; esac; } # NAME FOLDER : leaves the path in $path
keep() { for word in "$@"; do kept=$kept$word$sk_newline; done; }
need_all() { # TEXT FOLDER : of directives. What it names is not told from other words: each counts as a path.
  case $1 in *[\"\'\\]* | *'\${'*) not_roots "$1" ;; esac
  above_all=$2
  set -f; set -- $1; set +f
  for word in "$@"; do
    case $word in '|'*) word=/\${word#*/} ;; esac
    below "$word" "$above_all"
    IFS=$sk_newline
    for one in $path; do IFS=$usual; need "$one"; done # with its stars filled in
    IFS=$usual
  done
}
`.replaceAll('\\$', '$');
