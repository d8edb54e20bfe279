import { nginxPrograms, targetCapabilities } from '../../../../shared/target-capabilities.ts';
import { scriptFrame } from '../../../remote/script-frame.ts';
import { listeningScript } from '../../listeners.ts';
import { judgedWords } from '../../posix/judged-words.ts';
import { type MainProcess, mainProcess } from '../../posix/main-process.ts';
import { addressScript } from '../../posix/own-addresses.ts';
import { panelScript } from '../../posix/panels.ts';
import { fileReading } from '../../posix/read-script.ts';
import { rootIncludes } from '../../posix/root-includes.ts';
import { hostScript, managerScript, systemScript } from '../../posix/system.ts';
import { namedFiles } from './named-files.ts';

const nginxFamily = targetCapabilities.nginx.programs;

const nginxProcess: MainProcess = {
  programs: nginxPrograms,
  units: [...nginxPrograms.map((name) => `${name}.service`), ...['bitnami.service', 'nginx@*.service']],
  pidFiles: [
    ...['/run', '/var/run'].flatMap((run) =>
      nginxFamily.flatMap((name) => [`${run}/${name}.pid`, `${run}/${name}/${name}.pid`]),
    ),
    ...[
      '/usr/local/nginx',
      '/usr/local/openresty/nginx',
      '/usr/local/tengine',
      '/opt/nginx',
      '/usr/share/nginx',
    ].map((folder) => `${folder}/logs/nginx.pid`),
    ...[
      '/opt/bitnami/nginx/tmp/nginx.pid',
      '/opt/bitnami/nginx/logs/nginx.pid',
      '/www/server/nginx/logs/nginx.pid',
    ],
  ],
};

/**
 * The words that run this very server's program, in `$kept`, each path among them judged before anything but `-V` of the judged
 * program is run. nginx writes its words into its title, with blanks between them (`nginx: master process WORDS`; Angie puts
 * them in brackets); of a single process they stand there as they were given.
 */
const control = String.raw`
built_in() { # OPTION : prints what it was built with
  built=
  set -f
  for word in $build; do case $word in --"$1"=*) built=\${word#*=} ;; esac; done
  set +f
  while :; do case $built in *[\"\']*) built=\${built%%[\"\']*}\${built#*[\"\']} ;; *) break ;; esac; done
  printf '%s\n' "$built"
}
# Which of the words of -g only say how it runs, and would be in the way of a test.
global() { printf '%s' "$1" | sed -e 's/daemon  *o[nf]* *;//g' -e 's/master_process  *o[nf]* *;//g' -e 's/^ *//'; }
running() {
  said=$(tr '\0' '\n' <"/proc/$main/cmdline")
  title= kept= prefix= file= given=
  set -f
  case $said in
    *': master process '*)
      title=1 said=\${said#*: master process }
      case $said in *' ['*']') said=\${said#*' ['} said=\${said%]} ;; esac
      set -- $said ;;
    *) IFS=$sk_newline; set -- $said; IFS=$usual ;;
  esac
  set +f
  [ $# = 0 ] || shift
  while [ $# -gt 0 ]; do
    word=$1; shift
    case $word in -?*) word=\${word#-} ;; *) not_roots "$word" ;; esac
    while :; do case $word in [?hvVtTq]*) word=\${word#?} ;; *) break ;; esac; done
    [ -n "$word" ] || continue
    value=\${word#?}
    if [ -z "$value" ]; then value=\${1-}; [ $# = 0 ] || shift; fi
    case $word in
      p*) prefix=$value ;;
      c*) file=$value ;;
      e*) keep -e "$value"; case $value in stderr) ;; /*) need "$value" ;; *) not_roots "$value" ;; esac ;;
      g*)
        # In a title its words end where one ends with a semicolon and no further one follows.
        while [ -n "$title" ] && [ $# -gt 0 ]; do
          case $value:$1 in *';:-'*) break ;; esac
          value="$value $1"; shift
        done
        given=$(global "$value") ;;
      s*) ;;
      *) not_roots "-$word" ;;
    esac
  done
  [ -z "$prefix" ] || keep -p "$prefix"
  [ -z "$file" ] || keep -c "$file"
  prefix=\${prefix:-$(built_in prefix)} prefix=\${prefix:-/usr/local/nginx}
  case $prefix in /*) ;; *) not_roots "$prefix" ;; esac
  prefix=\${prefix%/}
  need "$prefix/"
  file=\${file:-$(built_in conf-path)}
  below "\${file:-conf/nginx.conf}" "$prefix"; file=$path
  need "$file"
  case $given in
    *"$sk_newline"*) not_roots "$given" ;;
    *[!\ ]*) need_all "$(printf '%s' "$given" | tr ';{}' '   ')" "$prefix"; keep -g "$given" ;;
  esac
}
`.replaceAll('\\$', '$');

/** Standard input: nonce. Arguments: the ports for http and https. Reads only. */
export const lookScript =
  String.raw`${scriptFrame}${listeningScript}${mainProcess(nginxProcess)}${judgedWords}${fileReading}${control}${rootIncludes}${namedFiles}
exec </dev/null
unset NGINX
http=$1 https=$2
${systemScript}${hostScript}sk_listening "$http" "$https"
say listeners; printf '%s\n' "$listening"
${addressScript}sk_find_main "$http"
[ -z "$elsewhere" ] || { say elsewhere; echo 1; }
[ -z "$main" ] && [ -n "$refused" ] && not_roots "$refused"
set --
if [ -n "$main" ]; then
  say process; printf '%s\n%s\n' "$main" "$exe"
  say children; port_children "$main" "$http" "$https"
  build=$("$exe" -V 2>&1)
  running
  IFS=$sk_newline; set -f
  set -- "$exe" $kept
  IFS=$usual; set +f
else
  for name in ${nginxPrograms.join(' ')}; do
    program=$(command -v "$name") || continue
    if sk_only_root "$program"; then set -- "$program"; build=$("$program" -V 2>&1); break; fi
  done
fi
say control; [ $# = 0 ] || printf '%s\n' "$@"
if [ $# = 0 ]; then say end; exit 0; fi
say build; printf '%s\n' "$build"
${panelScript}
if [ -z "$main" ]; then say end; exit 0; fi
say places; printf '%s\n%s\n%s\n' "$prefix" "$file" "$given"
# nginx makes the folders and logs that its files name as soon as it reads them, and loads modules: so only root's are read.
conf=\${file%/*}
sk_walk "$file"
printf '\n%s test\n' "$n" >&2
# It may warn of each line of a long list; why it refuses comes last.
code=$( { { "$@" -t 2>&1 >&4; echo "$?" >&3; } | tail -n 500 >&2; } 3>&1 4>/dev/null)
printf '\n%s end\n' "$n" >&2
say test; printf '%s\n' "$code"
IFS=$sk_newline; set -f
for path in $sk_files; do
  IFS=$usual; set +f
  folder_of "$path"
  apart file "$path"
done
IFS=$usual; set +f
${managerScript}
say end
`.replaceAll('\\$', '$');
