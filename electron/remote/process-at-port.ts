/**
 * `sk_at_port PORT:PROGRAM` leaves in `$sk_holder` the process that listens at a port, and fails where there is none: its socket
 * was opened by root (proc(5), /proc/net/tcp), it runs this very program, and it sees our files. At a port below 1024 no
 * ordinary user can be it, whatever user it runs as by then. Programs are told by their real path, as an update of their package
 * leaves the old one running.
 */
export const processAtPort = String.raw`
sk_at_port() { # PORT:PROGRAM
  sk_holder= sk_hex=$(printf '%04X' "\${1%%:*}") sk_whole=$(readlink -f "\${1#*:}")
  sk_sockets=$(cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
    awk -v port=":$sk_hex" '$4 == "0A" && $8 == 0 && substr($2, length($2) - 4) == port { print "socket:[" $10 "]" }')
  [ -n "$sk_sockets" ] && [ -n "$sk_whole" ] || return 1
  for sk_proc in /proc/[0-9]*; do
    sk_exe=
    { IFS= read -r sk_exe <"$sk_proc/comm"; } 2>/dev/null || continue
    case $sk_exe in exim*) ;; *) continue ;; esac
    sk_exe=$(readlink "$sk_proc/exe" 2>/dev/null)
    [ "\${sk_exe%' (deleted)'}" = "$sk_whole" ] && [ "$sk_proc/root/" -ef / ] || continue
    if ls -l "$sk_proc/fd" 2>/dev/null | grep -qF -e "$sk_sockets"; then sk_holder=\${sk_proc#/proc/}; return 0; fi
  done
  return 1
}
`.replaceAll('\\$', '$');
