/**
 * Each command has its limit on the server itself, where nobody may be left to end it. A clock beside the shell counts the
 * seconds of whatever is at work (the shell tells it by a signal when the next command begins; no program of its own is
 * needed for each), and strikes, by a signal that interrupts the waiting, once it is time to look. When its time is over,
 * the command and all that it started are ended. By another signal it knocks each second once the connection is gone: signals
 * that wait for a shell come in no order, so each of them means one thing alone.
 *
 * The clock strikes seldom, and what is quick never hears it: bash (5.2, `wait_for` and `trap_handler`) forgets with what
 * a command ended where a signal interrupts its `wait` in the moment after the command was collected, and would wait for
 * ever. A command that is gone while the waiting goes on counts as one that was ended for its time.
 *
 * One clock serves all batches of the shell and ends with it: to start one for each would be two programs more a batch.
 *
 * A command that only reads also ends when the connection is gone. One that changes something does not: what was sent
 * is carried out whole, and whoever undoes it must be able to rely on that.
 *
 * `sk_frame_watch FIRST` stands in front of a batch, `sk_frame_ready` in front of each command, which
 * is started in the background, and `sk_frame_await SECONDS reads|changes` behind it, with its exit code.
 */
export const commandLimits = String.raw`
sk_frame_ticks=0 sk_frame_clock=
sk_frame_parent() { # PID : its parent, in $sk_frame_above
  sk_frame_above=
  { while IFS= read -r sk_frame_line; do
      case $sk_frame_line in PPid:*) sk_frame_above=\${sk_frame_line#PPid:?}; break ;; esac
    done <"/proc/$1/status"; } 2>/dev/null
}
# The process that holds the connection: sshd's for this session; where there is none above us, whoever started us.
sk_frame_door=$PPID
sk_frame_at=$PPID
while [ -n "$sk_frame_at" ] && [ "$sk_frame_at" != 1 ]; do
  sk_frame_name=
  { IFS= read -r sk_frame_name <"/proc/$sk_frame_at/comm"; } 2>/dev/null
  case $sk_frame_name in sshd* | dropbear*) sk_frame_door=$sk_frame_at; break ;; esac
  sk_frame_parent "$sk_frame_at"
  sk_frame_at=$sk_frame_above
done
# One that may not be asked after (another user's) tells nothing of the connection.
kill -0 "$sk_frame_door" 2>/dev/null || sk_frame_door=$$
# Ignored but while we wait: an interrupted write would garble an answer.
trap '' USR1 USR2
sk_frame_watch() { # FIRST : seconds of a command after which the clock strikes first
  [ -n "$sk_frame_clock" ] && kill -0 "$sk_frame_clock" 2>/dev/null && return
  sk_frame_first=$1 sk_frame_step=5
  [ "$1" -ge 5 ] || sk_frame_step=$1
  # Ignored until the clock has a trap of its own: it would end it.
  trap '' ALRM
  (
    trap - TERM USR1 USR2 EXIT
    sk_frame_ticks=0
    trap 'sk_frame_ticks=0' ALRM
    while sleep 1; do
      kill -0 $$ 2>/dev/null || exit 0
      sk_frame_ticks=$((sk_frame_ticks + 1))
      if [ "$sk_frame_ticks" -ge "$sk_frame_first" ] && [ $(((sk_frame_ticks - sk_frame_first) % sk_frame_step)) = 0 ]; then
        kill -USR1 $$ 2>/dev/null
      fi
      kill -0 "$sk_frame_door" 2>/dev/null || kill -USR2 $$ 2>/dev/null
    done
  ) </dev/null >/dev/null 2>&1 &
  sk_frame_clock=$!
  trap - ALRM
  trap 'kill "$sk_frame_clock" 2>/dev/null' EXIT
}
sk_frame_ready() { trap 'sk_frame_ticks=$((sk_frame_ticks + 1))' USR1; trap 'sk_frame_knocks=$((sk_frame_knocks + 1))' USR2; }
sk_frame_await() { # SECONDS reads|changes
  sk_frame_pid=$! sk_frame_ticks=0 sk_frame_knocks=0 sk_frame_held= sk_frame_lost=
  # What changes something is carried out whole, whoever still hears of it.
  [ "$2" = reads ] || trap '' USR2
  kill -ALRM "$sk_frame_clock" 2>/dev/null
  while
    sk_frame_seen=$sk_frame_ticks:$sk_frame_knocks
    wait "$sk_frame_pid"; sk_frame_code=$?
    [ "$sk_frame_seen" != "$sk_frame_ticks:$sk_frame_knocks" ]
  do
    # The clock struck, perhaps as the command ended: the next waiting tells.
    sk_frame_held=$sk_frame_code
    if ! kill -0 "$sk_frame_pid" 2>/dev/null; then
      [ -z "$sk_frame_lost" ] || { sk_frame_code=143; break; }
      sk_frame_lost=perhaps
    elif [ "$sk_frame_ticks" -gt 0 ] && [ "$((sk_frame_first + (sk_frame_ticks - 1) * sk_frame_step))" -ge "$1" ]; then sk_frame_stop "$sk_frame_pid"
    elif [ "$sk_frame_knocks" -gt 0 ]; then sk_frame_stop "$sk_frame_pid"; fi
  done
  trap '' USR1 USR2
  if [ "$sk_frame_code" = 127 ] && [ -n "$sk_frame_held" ]; then sk_frame_code=$sk_frame_held; fi
  return "$sk_frame_code"
}
sk_frame_stop() { # PID : it and all that it started; it has five seconds to tidy up
  sk_frame_tree "$1"
  kill -TERM $sk_frame_all 2>/dev/null
  for sk_frame_one in 1 2 3 4 5; do
    sleep 1
    kill -0 "$1" 2>/dev/null || break
  done
  sk_frame_tree $sk_frame_all
  kill -KILL $sk_frame_all 2>/dev/null
}
sk_frame_tree() { # PID... : they and what they started, in $sk_frame_all
  sk_frame_all=" $* " sk_frame_grew=1
  while [ -n "$sk_frame_grew" ]; do
    sk_frame_grew=
    if [ -r /proc/self/status ]; then
      for sk_frame_one in /proc/[0-9]*; do
        sk_frame_parent "\${sk_frame_one#/proc/}"
        sk_frame_child "\${sk_frame_one#/proc/}" "$sk_frame_above"
      done
    else
      set -- $(ps -A -o pid= -o ppid= 2>/dev/null)
      while [ $# -gt 1 ]; do sk_frame_child "$1" "$2"; shift 2; done
    fi
  done
}
sk_frame_child() { # PID PARENT
  case $sk_frame_all in *" $1 "*) return ;; esac
  case $sk_frame_all in *" $2 "*) sk_frame_all="$sk_frame_all$1 " sk_frame_grew=1 ;; esac
}
`.replaceAll('\\$', '$');
