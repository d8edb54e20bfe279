/**
 * The temporary listener: answers challenges where no web server does. What it says lies in the run's own folder, and it
 * ends when that file goes: with its run, whoever takes that back, and after some minutes in any case.
 */
export const listenerPrelude = String.raw`
sk_listen() { # RUN PORT SECONDS PERL PYTHON <answers : 75 the port is another program's, 69 neither language is there
  d=$sk_base/runs/$1
  [ -d "$d" ] || { echo "the folder of the run is gone" >&2; return 76; }
  sk_listen_end "$1" || return
  sk_safe "$d/answers" && sk_safe "$d/listening" || return
  (umask 077; cat >"$d/answers") || { rm -f "$d/answers"; return 73; }
  sk_port=$2 sk_seconds=$3 sk_perl=$4 sk_python=$5 sk_result=69
  for sk_one in /usr/bin/perl /usr/bin/python3 /usr/libexec/platform-python; do
    [ -x "$sk_one" ] || continue
    sk_only_root "$sk_one" || { rm -f "$d/answers"; sk_others 77; return; }
    # Its own folder for libraries alone: nothing of who asked, and nothing that was added by hand.
    case $sk_one in
      */perl) "$sk_one" -f -e "$sk_perl" "$sk_port" "$d" "$sk_seconds" </dev/null ;;
      *) "$sk_one" -I -S -c "$sk_python" "$sk_port" "$d" "$sk_seconds" </dev/null ;;
    esac
    sk_result=$?
    case $sk_result in 0 | 75) break ;; esac
  done
  [ $sk_result = 0 ] || rm -f "$d/answers" "$d/listening"
  return $sk_result
}
sk_listen_end() { # RUN : waits until the port is free again
  d=$sk_base/runs/$1
  [ -d "$d" ] || return 0
  rm -f "$d/answers"
  i=0
  while [ -e "$d/listening" ] && [ $i -lt 50 ]; do sk_pause 0.1; i=$((i + 1)); done
  rm -f "$d/listening"
}
`;
