/** Taking back weeks later: others may have edited the same files, and the former state may not work any more. */
export const laterUndoPrelude = String.raw`
sk_read() { # PATH : its bytes in base64
  [ -f "$1" ] && [ ! -L "$1" ] || return 1
  sk_safe "$1" >/dev/null || return 1
  if command -v base64 >/dev/null 2>&1; then base64 <"$1"; else openssl base64 -in "$1"; fi
}
sk_ready() { # FOLDER NAME <content : what will take the place of an edited file
  sk_safe "$1/merged/$2" && mkdir -p -m 700 "$1/merged" && cat >"$1/merged/$2"
}
sk_keep_theirs() { # RUN PATH THEIRS : a copy of what somebody else wrote, before we put the former file in its place
  [ "$3" != absent ] || return 0
  to=$sk_base/theirs/$1$2 # with its whole path: many sites have a file of the same name
  sk_safe "$2" && sk_safe "$to" || return
  sk_is "$2" "$3" || return 0
  umask 077; mkdir -p "\${to%/*}" && cp -pP "$2" "$to"
}
sk_merge() { # FOLDER NAME PATH THEIRS MERGED(hash or absent)
  sk_safe "$3" || return
  sk_unstage "$1" "$2" "$3" || return 73
  if sk_is "$3" "$5"; then echo same; return; fi
  sk_is "$3" "$4" || { sk_state "$3"; return 67; }
  if [ "$5" = absent ]; then rm -f "$3" || return 1
  else
    sk_safe_parent "$3" || return
    [ -n "$t" ] || return 73
    if [ "$4" = absent ]; then (set -C; : >"$t") && chmod 644 "$t" || return 1; else cp -pP "$3" "$t" || return 1; fi
    cat "$1/merged/$2" >"$t" && sk_hash "$t" && [ "$sk_sum" = "$5" ] && mv -f "$t" "$3" || { rm -f "$t"; return 66; }
    if command -v restorecon >/dev/null 2>&1; then restorecon -F "$3" 2>/dev/null; fi
  fi
  sk_is "$3" "$5" && echo undone
}
sk_undo_begins() { # RUN : decides, and keeps what is there now, should the undo not work out
  d=$sk_base/runs/$1
  if [ -d "$d" ]; then sk_only_root "$d" || { sk_others; return; }; fi
  sk_decision "$d"
  if [ "$by" = commit ]; then
    sk_save "$d"; r=$?
    if [ $r != 0 ]; then [ $r = 68 ] || r=73; return $r; fi
    rm -f "$d/how" && sk_redecide "$d" undo || return 73
    return 0
  fi
  sk_decide "$1" undo
}
sk_redecide() { # FOLDER WHO : in one step, so that it is never unsaid
  rm -f "$1/decided.new" && ln -s "$2" "$1/decided.new" && mv -f "$1/decided.new" "$1/decided"
}
sk_save() { # FOLDER : the files that its undo will touch, newest change last, as they are now
  sk_only_root "$1/undo.list" || { sk_others; return; }
  rm -rf "$1/redo" && mkdir -m 700 "$1/redo" || return 1
  # Only read here, so all may be asked at once; what puts something there asks anew.
  sk_saved=$1; set --
  while IFS= read -r line; do
    to= as=
    eval "sk_save_line $line" </dev/null
    case $to in /*) set -- "$@" "$to" ;; esac
  done <"$sk_saved/undo.list"
  [ $# = 0 ] || sk_root_ways "$@"
  set -- "$sk_saved"
  n=0
  while IFS= read -r line; do
    to= as=
    eval "sk_save_line $line" </dev/null
    [ -n "$as" ] || return 1
    [ -n "$to" ] || continue
    n=$((n + 1))
    if [ "$as" = command ]; then
      # What cannot be asked now cannot be taken back either.
      sk_was=$(sk_command $to && sk_about $to && printf %s "$sk_now") || sk_was=
      sk_remember "$1/redo/$n" "\${sk_was:-unknown}" || return 1
      continue
    fi
    sk_safe "$to" || return
    # Links and second names of a file need no space, of which there may be none.
    sk_see "$to"
    sk_remember "$1/redo/$n" "$s" || return 1
    if [ -f "$to" ] && [ ! -L "$to" ]; then
      cp -pP "$to" "$1/redo/$n" 2>/dev/null || { rm -f "$1/redo/$n"; ln "$to" "$1/redo/$n"; } || return 1
    fi
  done <"$1/undo.list"
}
sk_remember() { # FILE KIND : what stands at $to, staged as $as, in one link: each is a process
  ln -s "$as
$to
$2" "$1.was"
}
sk_remembered() { # FILE : the same again, in $as, $to and $kind; fails where nothing was
  # A former version kept three links for each: as good as unknown.
  [ ! -L "$1.path" ] && [ -L "$1.was" ] || return 1
  kind=$(readlink "$1.was")
  as=\${kind%%"
"*} kind=\${kind#*"
"}
  to=\${kind%%"
"*} kind=\${kind#*"
"}
}
sk_about() { sk_command_state "$2"; } # ID ARG COPY
sk_save_line() { # an undo command's words: leaves in $to the path it touches, in $as what its staged file is called by
  case $1 in
    sk_undo_file | sk_undo_swap | sk_merge) to=$4 as=$3 ;;
    sk_undo_link) to=$2 as=link ;;
    sk_undo_mkdir) as=folder; [ "$3" != absent ] || to=$2 ;;
    sk_undo_command) to="$4 $5 $2/backup/$3" as=command ;;
    sk_reload_or_start) as=service ;;
  esac
}
sk_redo() { # FOLDER : as it was before the undo began, oldest change first
  n=0 bad=0
  while n=$((n + 1)); sk_remembered "$1/redo/$n"; do
    if [ "$as" = command ]; then
      [ "$kind" = unknown ] || (sk_redo_command $to "$kind") || bad=1
      continue
    fi
    sk_safe "$to" || { bad=1; continue; }
    # On a full disk, what the undo did not come to must not be tried in vain.
    sk_see "$to"
    [ "$s" != "$kind" ] || continue
    case $kind in
      directory*)
        mode=\${kind#* }
        [ -d "$to" ] || mkdir -m "\${mode%% *}" "$to" || bad=1 ;;
      link*)
        sk_stage "$1" "$n" "$to"
        [ "$(readlink "$to")" = "\${kind#link }" ] || sk_lead "$to" "\${kind#link }" || bad=1 ;;
      file*)
        sk_stage "$1" "$as" "$to" || { bad=1; continue; }
        rm -f "$t"
        cp -pP "$1/redo/$n" "$t" 2>/dev/null || { rm -f "$t"; ln "$1/redo/$n" "$t"; }
        sk_rename "$t" "$to" || { rm -f "$t"; bad=1; }
        if command -v restorecon >/dev/null 2>&1; then restorecon -F "$to" 2>/dev/null; fi ;;
      absent) rm -f "$to" || bad=1 ;;
    esac
  done
  return $bad
}
sk_redone() { # FOLDER : all of it stands as it was before the undo began; else names what does not
  n=0
  while n=$((n + 1)); sk_remembered "$1/redo/$n"; do
    [ "$as" != command ] || continue
    sk_see "$to"
    [ "$s" = "$kind" ] || { printf '%s\n' "$to" >&2; return 1; }
  done
}
sk_stands() { # RUN : the run is confirmed as before; gives the server free
  d=$sk_base/runs/$1
  [ ! -L "$d/redo/1.path" ] || return 1
  # Half of each is neither: then the undo goes on, by the safety net or at the next try.
  sk_redone "$d" || return 1
  sk_redecide "$d" commit
  rm -rf "$d/redo" "$d/merged" "$d/how"; sk_tidy "$d"; sk_release "$1"
}
sk_set_aside() { # RUN <lines : taken back but for what they take back, which a later run may need; gives the server free
  d=$sk_base/runs/$1
  sk_only_root "$d" || { sk_others; return; }
  # Who is cut off between the two is met as one that is half-way, and comes here again.
  rm -f "$d/how" && ln -s set-aside "$d/how" && sk_redecide "$d" commit || return 73
  # Confirmed by now: nobody carries out what is noted. On a full disk the former list goes on counting.
  sk_renote "$d" undo.list || return 73
  # What commands had laid aside, keys too, is for an undo that comes to nothing.
  rm -rf "$d/redo" "$d/merged" "$d"/backup/*.later "$d"/backup/*.store; sk_tidy "$d"; sk_release "$1"
}
sk_may_undo() { # RUN N PATH BEFORE : what stands at a path that an undo will touch; nothing of it is touched yet
  sk_safe "$3" || return
  if [ -L "$1/backup/$2" ]; then return 72; fi
  sk_state "$3"
}
`;
