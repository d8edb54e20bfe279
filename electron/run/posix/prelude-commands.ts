/**
 * Commands of a closed set, known to the server as well as to this computer: what is noted for the safety net is an id
 * and its one argument, and the words of a command line are made here alone. Each id has functions of its own
 * (prelude-command-kinds.ts), called by what `sk_command` leaves in `$sk_kind`:
 *
 * `sk_KIND_state ARG` prints one word: how it stands · `sk_KIND_keep COPY ARG` keeps what the inverse needs, and refuses
 * what could not be taken back whole · `sk_KIND_do COPY ARG` · `sk_KIND_back COPY ARG BEFORE` takes back only what we did
 * and prints same | undone | kept · `sk_KIND_again ARG STATE COPY` brings back a state that an undo has ended.
 * COPY is the place of the change in its run's folder.
 */
export const commandsPrelude = String.raw`
sk_command() { # ID ARG : in $sk_kind, what its functions are called by; 64 for what no plan may hold
  case $2 in '' | [!A-Za-z0-9_]* | *[!A-Za-z0-9@_.-]*) echo "no name for a command: $2" >&2; return 64 ;; esac
  case $1:$2 in
    enable-*:_* | install-package:_*) return 64 ;;
    enable-unit:*.timer | enable-unit:*.service) sk_kind=unit ;;
    enable-apache-module:*[!a-z0-9_]*) return 64 ;;
    enable-apache-module:*) sk_kind=module ;;
    install-package:*[!A-Za-z0-9_-]* | install-package:*[_-]) return 64 ;;
    install-package:*) sk_kind=package ;;
    attach-renewal-hook:*@*) return 64 ;;
    attach-renewal-hook:*) sk_kind=hook ;;
    hand-over-to-certbot:*@*@* | hand-over-to-certbot:*@ | hand-over-to-certbot:*@[!A-Za-z0-9_]*) return 64 ;;
    hand-over-to-certbot:*) sk_kind=certbot ;;
    hand-over-to-mod-md:*@*) return 64 ;;
    hand-over-to-mod-md:*) sk_kind=md ;;
    copy-for-exim:*@*@* | copy-for-exim:*@ | copy-for-exim:*@[!A-Za-z_]*) return 64 ;;
    copy-for-exim:*@*) sk_kind=copy ;;
    *-at-plesk:*@*@* | *-at-plesk:*@ | *-at-plesk:*@.*) return 64 ;;
    place-proof-at-plesk:*@*.*) sk_kind=plesk_proof ;; # An authority's token may begin with any of its letters (RFC 8555, 8.3).
    *-at-plesk:*@-*) return 64 ;;
    install-at-plesk:*@*) sk_kind=plesk ;;
    secure-mail-at-plesk:*@*) sk_kind=plesk_mail ;;
    issue-at-plesk:*@sslit* | issue-at-plesk:*@letsencrypt*) sk_kind=plesk_issue ;;
    *) echo "no command of ours: $1 $2" >&2; return 64 ;;
  esac
  LC_ALL=C; export LC_ALL
}
sk_command_state() { # ARG : in $sk_now, how what it is about stands; the last line of a refusal is of its making
  sk_now=$(sk_"$sk_kind"_state "$1") && return 0
  sk_code=$?; printf '%s\n' "$sk_now"; return $sk_code
}
sk_prepare_command() { # RUN N ID ARG : prints the state before; changes nothing
  sk_command "$3" "$4" && sk_safe "$1/backup/$2" && sk_command_state "$4" || return
  sk_"$sk_kind"_keep "$1/backup/$2" "$4" || return
  printf '%s\n' "$sk_now"
}
sk_do_command() { # RUN N ID ARG BEFORE : prints the state afterwards
  sk_command "$3" "$4" && sk_safe "$1/backup/$2" || return
  # The line may have been cut since the guard in front: whoever takes back by now waits for nothing that begins later.
  sk_decision "$1"
  [ -z "$by" ] || return 76
  sk_begins "$1/backup/$2" && sk_command_state "$4" || return
  case $sk_kind:$sk_now:$5 in
    *:"$5":*) ;;
    # Of these an earlier run may have left its own.
    hook:* | certbot:* | md:* | copy:* | plesk:* | plesk_mail:*) ;;
    package:*) sk_ends "$1/backup/$2"; printf '%s\n' "$sk_now"; return 65 ;;
    *:absent) ;; # What was not there yet came with a change before this one.
    *) sk_ends "$1/backup/$2"; printf '%s\n' "$sk_now"; return 65 ;;
  esac
  sk_"$sk_kind"_do "$1/backup/$2" "$4"; sk_code=$?
  sk_ends "$1/backup/$2"
  [ $sk_code = 0 ] || return $sk_code
  sk_command_state "$4" || return
  printf 'command %s\n' "$sk_now"
}
sk_undo_command() { # RUN N ID ARG BEFORE : prints same | undone | kept; kept is what somebody else came to need
  sk_command "$3" "$4" && sk_safe "$1/backup/$2" || return
  sk_over "$1/backup/$2" || return
  sk_"$sk_kind"_back "$1/backup/$2" "$4" "$5"
}
sk_redo_command() { # ID ARG COPY STATE
  sk_command "$1" "$2" && sk_command_state "$2" || return
  # Of these that of an earlier run stands again by then, with what that run had laid into it.
  case $sk_kind in md | certbot | copy | plesk | plesk_mail) ;; *) [ "$sk_now" != "$4" ] || return 0 ;; esac
  sk_"$sk_kind"_again "$2" "$4" "$3"
}
sk_begins() { # COPY : says who is at work, for an undo that comes meanwhile
  # The process that asks for it, which no POSIX shell can name by itself in a subshell.
  sh -c 'printf "%s %s\n" "$PPID" "$2" >"$1.at"' sh "$1" "$(sk_boot)"
}
sk_ends() { rm -f "$1.at"; } # COPY
sk_over() { # COPY : nobody is at work on it any more; waits for four minutes
  sk_own_line "$1.at" || return 0
  [ "\${line#* }" = "$(sk_boot)" ] || return 0
  sk_doer=\${line%% *} sk_turn=0
  while sk_of_root "$sk_doer"; do
    sk_turn=$((sk_turn + 1))
    [ $sk_turn -le 240 ] || { echo "the command of this run is still at work" >&2; return 75; }
    sleep 1
  done
}
sk_listed() { # LIST NAME : is it one of its lines?
  printf '%s\n' "$1" | grep -qxF -e "$2"
}
sk_note_new() { # COPY LIST : what has come since its copy was made, so that nothing of others is taken for ours later
  printf '%s\n' "$2" | comm -13 "$1" - >"$1.part" && mv -f "$1.part" "$1.new"
}
sk_new() { # COPY LIST : what of LIST is ours; after half a change, what has come since
  if sk_only_root "$1.new"; then printf '%s\n' "$2" | comm -12 "$1.new" -
  else sk_only_root "$1" && printf '%s\n' "$2" | comm -13 "$1" -; fi
}
`;
