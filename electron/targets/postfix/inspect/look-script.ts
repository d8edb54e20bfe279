import { scriptFrame } from '../../../remote/script-frame.ts';
import { judgedWords } from '../../posix/judged-words.ts';
import { namedElsewhere } from '../../posix/named-elsewhere.ts';
import { panelScript } from '../../posix/panels.ts';
import { managerScript, systemScript } from '../../posix/system.ts';

/**
 * Which Postfix is this machine's, and what it says of itself. Programs and files of Postfix are judged before anything is
 * run: postconf, its folder with main.cf, master.cf and what names further kinds of maps. The main process is the one whose number stands in its own
 * file (only root could have written it) or that is found by name, where all of its user ids are root's, it sees our files
 * and its program is root's. One that was started with another folder is another instance: it is named and left alone.
 */
const mainProcess = String.raw`
is_master() { # PID : leaves its folder of settings in $settings
  ids= settings=
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  { while IFS= read -r line; do case $line in Uid:*) ids=$line; break ;; esac; done <"/proc/$1/status"; } 2>/dev/null
  case $ids in Uid:?0?0?0?0) ;; *) return 1 ;; esac
  exe=$(readlink "/proc/$1/exe" 2>/dev/null)
  exe=\${exe%' (deleted)'}
  case $exe in */master) ;; *) return 1 ;; esac
  [ "/proc/$1/root/" -ef / ] && sk_only_root "$exe" || return 1
  settings=$(tr '\0' '\n' <"/proc/$1/environ" 2>/dev/null | sed -n 's/^MAIL_CONFIG=//p' | tail -n 1)
  settings=\${settings:-$folder}
}
find_master() { # leaves it in $main
  main=
  if [ -n "$pid_file" ] && [ -f "$pid_file" ] && sk_only_root "$pid_file"; then
    IFS= read -r number <"$pid_file"
    # Postfix writes blanks in front of it.
    number=\${number#"\${number%%[! ]*}"}
    if is_master "$number" && [ "$settings" = "$folder" ]; then main=$number; return; fi
  fi
  for one in /proc/[0-9]*; do
    { IFS= read -r line <"$one/comm"; } 2>/dev/null || continue
    [ "$line" = master ] && is_master "\${one#/proc/}" || continue
    if [ "$settings" = "$folder" ]; then main=\${main:-\${one#/proc/}}
    else say instance; printf '%s\n' "$settings"; fi
  done
}
`.replaceAll('\\$', '$');

/** Standard input: nonce. Arguments: names of parameters. Reads only. */
export const lookScript = String.raw`${scriptFrame}${judgedWords}${namedElsewhere}${mainProcess}
exec </dev/null
# What postconf(1) would take from whoever calls it.
unset MAIL_CONFIG MAIL_DEBUG MAIL_VERBOSE MAIL_LOGTAG
${systemScript}program= refused=
for one in "$(command -v postconf)" /usr/sbin/postconf /usr/local/sbin/postconf /opt/postfix/sbin/postconf; do
  [ -n "$one" ] && [ -x "$one" ] || continue
  if sk_only_root "$one" && sk_only_root "\${one%/*}/postfix"; then program=$one; break; fi
  refused=\${refused:-$sk_why}
done
if [ -z "$program" ]; then
  [ -z "$refused" ] || not_roots "$refused"
  named_elsewhere master '*/postfix/*master'
  say end; exit 0
fi
# Asked which folder is the usual one it reads master.cf of the folder that it is told: where none is, it only warns of that.
folder=$("$program" -c / -d -h config_directory 2>/dev/null)
case $folder in /*) ;; *) say end; exit 0 ;; esac
need "$folder"
for one in main.cf master.cf dynamicmaps.cf dynamicmaps.cf.d; do need "$folder/$one"; done
for one in "$folder"/dynamicmaps.cf.d/*; do need "$one"; done
say program; printf '%s\n%s\n' "$program" "$folder"
say complaint; "$program" -n 2>&1 >/dev/null | grep -E '(fatal|error): '
say written; "$program" "$@" 2>/dev/null
say values; "$program" -x "$@" 2>/dev/null
say services; "$program" -x -P 2>/dev/null
queue=$("$program" -x -h queue_directory 2>/dev/null)
case $queue in /*) pid_file=$queue/pid/master.pid ;; *) pid_file= ;; esac
find_master
say process; printf '%s\n' "$main"
[ -n "$main" ] || named_elsewhere master '*/postfix/*master'
if [ -n "$main" ] && [ -n "$pid_file" ] && sk_only_root "$pid_file"; then say pid-file; printf '%s\n' "$pid_file"; fi
${panelScript}[ -z "$main" ] || {
${managerScript}}
say end
`.replaceAll('\\$', '$');
