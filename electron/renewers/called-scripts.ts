import { renewerKinds } from './kinds.ts';

/** Bare in a pattern: dash compares a quoted one letter by letter, by a call for each, and whole scripts are looked through. */
const namedIn = [...new Set(renewerKinds.flatMap(({ words }) => words))]
  .map((word) => `*${word}*`)
  .join(' | ');

/**
 * What scripts of root's own say that a line calls, for `startersScript`: a renewer is often called by one, from cron as well as
 * by a timer. One level deep: what such a script calls by another one is not seen. Of a script only the lines that name a renewer,
 * or a renewal, leave the server. Reads only, and only what root alone could have made.
 */
export const calledScripts = String.raw`
tab=$(printf '\t')
known_programs=' certbot certbot-auto letsencrypt letsencrypt-auto acme.sh dehydrated lego uacme getssl acmetool hook '
is_named() { case $1 in ${namedIn}) return 0 ;; *) return 1 ;; esac; } # TEXT
script_text() { # FILE : a line each, also of those that go on behind a backslash; nothing of what is no script
  # A shell may complain of zero bytes, which it leaves out.
  { begins=$(head -c 2 <"$1"); } 2>/dev/null
  case $begins in '#!') ;; *) case $1 in *.sh) ;; *) return ;; esac ;; esac
  head -c 65536 <"$1" | sed -e ':a' -e '/[\\]$/{' -e '$!N' -e 's/\\\n/ /' -e 'ta' -e '}' -e '/^[[:space:]]*#/d' -e '/^[[:space:]]*$/d'
}
told_lines() { # TEXT : those that name a renewer, or something that renews
  sk_kept=$IFS; IFS=$sk_newline; set -f
  set -- $1
  IFS=$sk_kept; set +f
  told_left=20
  for told_line in "$@"; do
    case $told_line in *[!A-Za-z-]renew* | *' --cron'* | *' -c'*) ;; *) is_named "$told_line" || continue ;; esac
    printf '%s\n' "$told_line"
    told_left=$((told_left - 1))
    [ $told_left -gt 0 ] || break
  done
}
read_scripts() { # LINE : leaves in $called the lines of the scripts that it calls, where one of them names a renewer
  called= place= former=
  sk_kept=$IFS; IFS=" $tab$sk_newline;&|()\"'"; set -f
  set -- $1
  IFS=$sk_kept; set +f
  for word in "$@"; do
    case $former in cd) place=$word ;; esac
    former=$word script=
    case $known_programs in *" \${word##*/} "*) continue ;; esac
    case $word in
      '' | */) ;;
      /*) script=$word ;;
      ./*) script=$place/\${word#./} ;;
      *[!A-Za-z0-9._-]* | -* | [0-9]*) ;;
      *) for folder in /usr/local/sbin /usr/local/bin; do
          [ -n "$script" ] || [ ! -f "$base$folder/$word" ] || script=$folder/$word
        done ;;
    esac
    case $script in /dev/*) continue ;; esac
    [ -n "$script" ] && [ -f "$base$script" ] && sk_only_root "$base$script" || continue
    text=$(script_text "$base$script")
    [ -n "$text" ] && is_named "$text" || continue
    called=$called\${called:+$sk_newline}$(told_lines "$text")
  done
}
behind() { # WORD : of its input, what stands in each line behind that word
  while IFS= read -r line; do case $line in "$1 "*) printf '%s\n' "\${line#"$1 "}" ;; esac; done
}
prefixed() { while IFS= read -r line; do printf '%s %s\n' "$1" "$line"; done; } # WORD : each line behind that word and a blank
unit_files() { systemctl list-unit-files --type=timer --no-legend --no-pager 2>/dev/null </dev/null; }
is_chosen() { # UNIT
  case $sk_newline$chosen in *"$sk_newline$1$sk_newline"* | *"$sk_newline$1 "*) return 0 ;; *"$sk_newline$1") return 0 ;; esac
  return 1
}
block() { # KEY : of the answer of systemctl show, UNIT and each value of that property, a line each
  unit= values=
  { cat; echo; } | while IFS= read -r line; do
    case $line in
      '') [ -z "$unit" ] || printf '%s\n' "$values" | while IFS= read -r value; do [ -z "$value" ] || printf '%s %s\n' "$unit" "$value"; done
        unit= values= ;;
      Id=*) unit=\${line#Id=} ;;
      "$1="*) values=$values\${values:+$sk_newline}\${line#*=} ;;
    esac
  done
}
chosen_timers() { # a line each: a timer that may start a renewer; and where that is told, behind a blank, what it has called
  timers=$({ unit_files; systemctl list-timers --all --no-legend --no-pager 2>/dev/null </dev/null; } |
    grep -oE '[^ ]+\.timer' | grep -v '@\.timer$' | sort -u | head -n 80)
  [ -n "$timers" ] || return 0
  pairs=$(systemctl show -p Id -p Unit -- $timers 2>/dev/null </dev/null | block Unit)
  services=$(printf '%s\n' "$pairs" | sed 's/.* //' | sort -u)
  all=
  [ -z "$services" ] || all=$(systemctl show -p Id -p ExecStart -- $services 2>/dev/null </dev/null | block ExecStart |
    sed -n 's/^\([^ ]*\) {.* ; argv\[\]=\(.*\) ; ignore_errors=.*/\1 \2/p')
  renewing=$(printf '%s\n' "$all" | while IFS= read -r line; do
    read_scripts "\${line#* }"
    [ -n "$called" ] || is_named "\${line#* }" || continue
    printf '%s\n' "$line"
    [ -z "$called" ] || printf '%s\n' "$called" | prefixed "\${line%% *}"
  done)
  by_calls=$(printf '%s\n' "$pairs" | while IFS=' ' read -r timer service; do
    case $sk_newline$renewing in
      *"$sk_newline\${service:-?} "*) printf '%s\n' "$renewing" | behind "$service" | prefixed "$timer" ;;
    esac
  done)
  [ -z "$by_calls" ] || printf '%s\n' "$by_calls"
  for timer in $timers; do
    case $sk_newline$by_calls in *"$sk_newline$timer "*) continue ;; esac
    is_named "$timer" || continue
    # What it calls says more than what it is called.
    service=$(printf '%s\n' "$pairs" | behind "$timer") calls=
    [ -z "$service" ] || calls=$(printf '%s\n' "$all" | behind "$service" | prefixed "$timer")
    printf '%s\n' "\${calls:-$timer}"
  done
}
`;
