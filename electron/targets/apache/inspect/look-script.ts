import { scriptFrame } from '../../../remote/script-frame.ts';
import { listeningScript } from '../../listeners.ts';
import { judgedWords } from '../../posix/judged-words.ts';
import { type MainProcess, mainProcess } from '../../posix/main-process.ts';
import { addressScript } from '../../posix/own-addresses.ts';
import { panelScript } from '../../posix/panels.ts';
import { managerScript, systemScript } from '../../posix/system.ts';

const apacheProcess: MainProcess = {
  programs: ['apache2', 'httpd', 'httpd-*', 'httpd.*'],
  units: [
    ...['apache2.service', 'httpd.service', 'apache.service', 'apache24.service', 'httpd24-httpd.service'],
    ...['bitnami.service', 'apache2@*.service', 'httpd@*.service'],
  ],
  pidFiles: [
    ...['/run', '/var/run'].flatMap((run) => [
      ...['apache2/apache2.pid', 'httpd/httpd.pid', 'apache2.pid', 'httpd.pid'].map(
        (name) => `${run}/${name}`,
      ),
    ]),
    '/run/apache2/httpd.pid',
    ...['/opt/bitnami/apache/var/run', '/opt/bitnami/apache2/logs', '/opt/lampp/logs'].map(
      (folder) => `${folder}/httpd.pid`,
    ),
    ...['/usr/local/apache2/logs/httpd.pid', '/usr/local/apache/logs/httpd.pid'],
  ],
};

/**
 * The words that run this very server's program, in `$@`, each path among them judged before anything is run: the
 * program, its control script and what that reads, the folder, the main file and all that the words name. `not_roots`
 * ends the look where somebody else may change one: then nothing is run. What the main file itself includes is
 * the server's own affair: it reads that as root at each reload.
 */
const control = String.raw`
compiled() { # the folder and the main file that are built into the program; an empty file is all that it reads here
  built=$("$exe" -V -f /dev/null 2>/dev/null)
  folder=$(printf '%s\n' "$built" | sed -n 's/^ *-D HTTPD_ROOT="\(.*\)"$/\1/p')
  file=$(printf '%s\n' "$built" | sed -n 's/^ *-D SERVER_CONFIG_FILE="\(.*\)"$/\1/p')
}
running() { # the words of the process, without those that only start or stop it
  IFS=$sk_newline; set -f
  set -- $(tr '\0' '\n' <"/proc/$main/cmdline")
  IFS=$usual; set +f
  [ $# = 0 ] || shift
  kept= folder= file= extra= script=
  OPTIND=1
  while getopts ':C:c:D:d:E:e:f:k:n:vVlLtTSMhX' option; do
    case $option in
      D) case $OPTARG in FOREGROUND | NO_DETACH | ONE_PROCESS | DEBUG) ;; *) keep -D "$OPTARG" ;; esac ;;
      d) folder=$OPTARG ;;
      f) file=$OPTARG ;;
      C | c) keep "-$option" "$OPTARG"; extra=$extra$OPTARG$sk_newline ;;
    esac
  done
  if [ "\${exe##*/}" = apache2 ] && [ -z "$file" ]; then
    # Debian's program needs the variables of a file in its folder, which its control script reads.
    case $folder in
      '') script=$(command -v apache2ctl) settings=/etc/apache2 ;;
      /etc/apache2-*) script=/usr/sbin/apache2ctl-\${folder#/etc/apache2-} settings=$folder ;;
    esac
    if [ -n "$script" ] && [ -e "$script" ]; then
      need "$script"; need "$settings/envvars"
      folder=$settings file=apache2.conf
    else script=; fi
  fi
  if [ -z "$script" ]; then
    [ -z "$folder" ] || keep -d "$folder"
    [ -z "$file" ] || keep -f "$file"
    given=$folder own=$file
    case $own in /*) [ -n "$given$extra" ] || given=/ ;; esac
    if [ -z "$given" ] || [ -z "$own" ]; then compiled; folder=\${given:-$folder} file=\${own:-$file}
    else folder=$given; fi
  fi
  case $folder in /*) ;; *) not_roots "$folder" ;; esac
  need "$folder"
  below "$file" "$folder"; need "$path"
  IFS=$sk_newline
  set -f; set -- $extra; set +f
  IFS=$usual
  for text in "$@"; do need_all "$text" "$folder"; done
}
`.replaceAll('\\$', '$');

/** Standard input: nonce. Arguments: the ports for http and https. Reads only. */
export const lookScript =
  String.raw`${scriptFrame}${listeningScript}${mainProcess(apacheProcess)}${judgedWords}${control}
exec </dev/null
# What Debian's control script would take from whoever calls it.
unset APACHE_CONFDIR APACHE_ENVVARS APACHE_HTTPD APACHE_ARGUMENTS APACHE_ULIMIT_MAX_FILES APACHE_LYNX
http=$1 https=$2
${systemScript}
sk_listening "$http" "$https"
say listeners; printf '%s\n' "$listening"
${addressScript}
sk_find_main "$http"
[ -z "$elsewhere" ] || { say elsewhere; echo 1; }
[ -z "$main" ] && [ -n "$refused" ] && not_roots "$refused"
set --
if [ -n "$main" ]; then
  say process; printf '%s\n%s\n' "$main" "$exe"
  say children; port_children "$main" "$http" "$https"
  running
  IFS=$sk_newline; set -f
  set -- "\${script:-$exe}" $kept
  IFS=$usual; set +f
else
  for name in apache2 httpd apachectl; do
    program=$(command -v "$name") || continue
    if sk_only_root "$program" && makes "\${program%/*}/envvars"; then set -- "$program"; break; fi
  done
fi
say control; [ $# = 0 ] || printf '%s\n' "$@"
if [ $# = 0 ]; then say end; exit 0; fi
if [ -z "$main" ]; then
  # Debian's control script would make folders for a server that does not run: nothing more is asked.
  say build; "$@" -v 2>/dev/null
  say end
  exit 0
fi
folder= linked=
{ while IFS= read -r line; do
    case $line in
      */mod_*.so) folder=\${folder:-/\${line#*/}} ;;
      */libssl.so.*) linked=libssl.so.\${line##*/libssl.so.} ;;
    esac
  done <"/proc/$main/maps"; } 2>/dev/null
folder=\${folder%/*}
if [ -z "$folder" ]; then
  for one in /usr/lib/apache2/modules /etc/httpd/modules /usr/lib64/httpd/modules /usr/lib64/apache2 \
    /usr/lib/apache2 /usr/lib/httpd/modules /usr/local/libexec/apache24 /opt/bitnami/apache/modules /opt/lampp/modules; do
    if { [ -e "$one/mod_ssl.so" ] || [ -e "$one/mod_info.so" ]; } && sk_only_root "$one"; then folder=$one; break; fi
  done
else need "$folder"; fi

# Only its version: asked for more by -V, it would read all its files once more.
say build; "$@" -v 2>/dev/null
printf '\n%s dumps\n' "$n" >&2
dumps=$("$@" -t -D DUMP_VHOSTS -D DUMP_RUN_CFG -D DUMP_INCLUDES -D DUMP_MODULES); code=$?
say dumps; printf '%s\n%s\n' "$code" "$dumps"
say modules; printf '%s\n' "$folder"; [ -z "$folder" ] || ls "$folder"
printf '\n%s config\n' "$n" >&2
case $dumps in
  *info_module*) config=$("$@" -t -D DUMP_CONFIG); code=$? ;;
  *) if [ -n "$folder" ] && sk_only_root "$folder/mod_info.so"; then
       config=$("$@" -C "LoadModule info_module $folder/mod_info.so" -t -D DUMP_CONFIG); code=$?
     else config=; "$@" -t >/dev/null; code=$?; fi ;;
esac
say config; printf '%s\n%s\n' "$code" "$config"

say openssl; openssl version 2>/dev/null
# The library's name stands in the module as text: nothing is run to learn it, as ldd(1) would.
if [ -z "$linked" ] && [ -f "$folder/mod_ssl.so" ] && sk_only_root "$folder/mod_ssl.so"; then
  linked=$(tr -cs 'a-z0-9.' '\n' <"$folder/mod_ssl.so" | grep '^libssl\.so\.')
fi
printf '%s\n' "$linked"
# The last: file names may hold line ends, and these two lines come behind all that names files.
root= file=
IFS=$sk_newline; set -f
for line in $dumps; do
  case $line in
    'ServerRoot: "'*'"') root=\${line#*\"} root=\${root%\"} ;;
    'PidFile: "'*'"') file=\${line#*\"} file=\${file%\"} ;;
  esac
done
IFS=$usual; set +f
say mods-available; ! sk_only_root "$root/mods-available" || ls "$root/mods-available" 2>/dev/null
say mods-enabled; ! sk_only_root "$root/mods-enabled" || ls "$root/mods-enabled" 2>/dev/null
[ -z "$file" ] || need "$file"
say pid; [ ! -f "$file" ] || head -c 32 "$file"
${panelScript}${managerScript}
say end
`.replaceAll('\\$', '$');
