import { scriptFrame } from '../../../remote/script-frame.ts';
import { listeningScript } from '../../listeners.ts';
import { judgedWords } from '../../posix/judged-words.ts';
import { mainProcess } from '../../posix/main-process.ts';
import { namedElsewhere } from '../../posix/named-elsewhere.ts';
import { panelScript } from '../../posix/panels.ts';
import { hostScript, managerScript, systemScript } from '../../posix/system.ts';

const process = mainProcess({
  programs: ['dovecot'],
  units: ['dovecot.service'],
  pidFiles: ['/run/dovecot/master.pid', '/var/run/dovecot/master.pid'],
});

/** The files that are read, with what each includes: a line `FILE PATTERN` in two, and a line for each that fits. */
const includes = String.raw`
walked=$sk_newline
# Each that fits, and each folder with a star in its name or behind it: who may make one there decides what is read next.
need_fitting() { # PATH
  fitting=$1
  while :; do
    IFS=$sk_newline
    for one in $fitting; do IFS=$usual; need "$one"; IFS=$sk_newline; done
    IFS=$usual
    case $fitting in *[*?[]*) fitting=\${fitting%/*} ;; *) return 0 ;; esac
  done
}
walk() { # FILE DEPTH
  case $walked in *$sk_newline"$1$sk_newline"*) return ;; esac
  walked=$walked$1$sk_newline
  need "$1"
  [ "$2" -lt 20 ] && [ -f "$1" ] || return 0
  own=$(sed -n 's/^[[:blank:]]*!include\(_try\)\{0,1\}[[:blank:]]\{1,\}\([^[:blank:]].*\)$/\2/p' <"$1" |
    sed 's/[[:blank:]]#.*$//; s/[[:blank:]'"$sk_return"']*$//; s/^"\(.*\)"$/\1/')
  while IFS= read -r pattern; do
    [ -n "$pattern" ] || continue
    below "$pattern" "\${1%/*}"
    need_fitting "$path"
    say include; printf '%s\n%s\n' "$1" "$pattern"
    IFS=$sk_newline
    for one in $path; do [ ! -e "$one" ] || printf '%s\n' "$one"; done
    IFS=$usual
    pending="$pending$path$sk_newline"
  done <<LIST
$own
LIST
}
walk_all() { # MAIN
  pending=$1$sk_newline depth=0
  while [ -n "$pending" ] && [ $depth -lt 20 ]; do
    round=$pending pending= depth=$((depth + 1))
    IFS=$sk_newline
    for next in $round; do IFS=$usual; [ ! -f "$next" ] || walk "$next" $depth; IFS=$sk_newline; done
    IFS=$usual
  done
}
`.replaceAll('\\$', '$');

/**
 * Standard input: nonce. Reads only: what Dovecot says of itself, after its program, its main file and all that this
 * includes were found to be root's.
 */
export const lookScript =
  String.raw`${scriptFrame}${listeningScript}${judgedWords}${namedElsewhere}${process}${includes}
exec </dev/null
sk_return=$(printf '\r')
unset CONFIG_FILE DOVECOT_VERSION DOVECOT_PRESERVE_ENVS
${systemScript}sk_listening 143 993
sk_find_main 143
[ -z "$main" ] && [ -n "$refused" ] && not_roots "$refused"
program=$exe
if [ -z "$program" ]; then
  program=$(command -v dovecot) || { named_elsewhere dovecot '*/dovecot'; say end; exit 0; }
  sk_only_root "$program" || not_roots "$sk_why"
fi
say program; printf '%s\n' "$program"
say version; "$program" --version 2>/dev/null
if [ -z "$main" ]; then
  if [ -n "$elsewhere" ]; then say elsewhere; echo 1; else named_elsewhere dovecot '*/dovecot'; fi
  say end; exit 0
fi
IFS=$sk_newline; set -f
set -- $(tr '\0' '\n' <"/proc/$main/cmdline")
IFS=$usual; set +f
shift
file=
while getopts ':c:FphvanNn' option; do case $option in c) file=$OPTARG ;; esac; done
set --
if [ -n "$file" ]; then
  case $file in /*) ;; *) not_roots "$file" ;; esac
  set -- -c "$file"
fi
doveconf= doveadm=
for one in "\${program%/*}" "\${program%/sbin/*}/bin" "$(command -v doveconf)" /usr/bin /usr/local/bin; do
  one=\${one%/doveconf}
  [ -n "$one" ] && [ -x "$one/doveconf" ] && sk_only_root "$one/doveconf" || continue
  doveconf=\${doveconf:-$one/doveconf}
  # The hook has both of one folder.
  if [ -x "$one/doveadm" ] && sk_only_root "$one/doveadm"; then doveadm=$one/doveadm; break; fi
done
[ -n "$doveconf" ] || { say end; exit 0; }
named=$file
# With \`-d\` it says which file it would read, and reads none.
if [ -z "$file" ]; then file=$("$doveconf" -d 2>/dev/null | sed -n '1s/^# [^:]*: //p'); fi
case $file in /*) ;; *) say end; exit 0 ;; esac
need "$file"
walk_all "$file"
say doveadm; printf '%s\n' "$doveadm"
say main; printf '%s\n%s\n%s\n' "$main" "$file" "$named"
say complaint; "$doveconf" "$@" -n 2>&1 >/dev/null; code=$?
say code; echo $code
base=$("$doveconf" "$@" -h base_dir 2>/dev/null)
say pid; printf '%s\n' "$base/master.pid"
[ ! -f "$base/master.pid" ] || ! sk_only_root "$base/master.pid" || head -c 32 "$base/master.pid"
say shown; "$doveconf" "$@" -h ssl 2>/dev/null; "$doveconf" "$@" -h ssl_cert 2>/dev/null || "$doveconf" "$@" -h ssl_server_cert_file 2>/dev/null
say clients; "$doveconf" "$@" -h shutdown_clients 2>/dev/null
say protocols; "$doveconf" "$@" protocols listen 2>/dev/null
say services; "$doveconf" "$@" service 2>/dev/null
${hostScript}"$doveconf" "$@" -h hostname 2>/dev/null
${panelScript}${managerScript}
say end
`.replaceAll('\\$', '$');
