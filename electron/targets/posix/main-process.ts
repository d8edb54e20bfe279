/** What the main process of a server software is known by. Constants of ours, never text of a server. */
export interface MainProcess {
  /** Names of its program, as patterns of `case`. */
  readonly programs: readonly string[];
  /** systemd's units, patterns among them. */
  readonly units: readonly string[];
  readonly pidFiles: readonly string[];
}

/**
 * Which process is the server of this machine. What an ordinary user of the server can influence (a process, its name
 * and arguments, an open port) only says where to look; a process counts where all of its user ids are root's, it sees
 * our files, and the program that it runs could only have been put there by root (`sk_only_root`).
 *
 * `sk_find_main HTTP` leaves the process in `$main` and its program in `$exe`; both are empty where there is none. In
 * `$refused` stands what somebody else may change of a program that root runs all the same, in `$elsewhere` a mark where
 * the port is answered by a process with other files than ours (a container). Expects `listeningScript` with `$listening` filled in. Without /proc
 * no process can be judged, so none counts.
 */
export const mainProcess = ({ programs, units, pidFiles }: MainProcess): string =>
  String.raw`
is_server() { case $1 in ${programs.join(' | ')}) ;; *) return 1 ;; esac; }
is_main() { # PID : leaves its program in $exe, its parent in $above
  above= exe= ids=
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  { while IFS= read -r line; do
      case $line in
        PPid:*) above=\${line#PPid:?} ;;
        Uid:*) ids=$line; break ;;
      esac
    done <"/proc/$1/status"; } 2>/dev/null
  # Real, effective, saved, and that for files (proc(5)): a program that borrows root's rights has been started by another.
  case $ids in Uid:?0?0?0?0) ;; *) return 1 ;; esac
  exe=$(readlink "/proc/$1/exe" 2>/dev/null)
  exe=\${exe%' (deleted)'}
  is_server "\${exe##*/}" && [ "/proc/$1/root/" -ef / ] || return 1
  sk_only_root "$exe" && return 0
  if [ -z "$sk_missing" ]; then refused=\${refused:-$sk_why}; fi
  return 1
}
first_main() { # PID...
  for one in "$@"; do if is_main "$one"; then main=$one; return 0; fi; done
  return 1
}
unit_pids() {
  [ -d /run/systemd/system ] || return 0
  for one in $(systemctl show -p MainPID ${units.map((unit) => `'${unit}'`).join(' ')} 2>/dev/null); do
    echo "\${one#MainPID=}"
  done
}
file_pids() { # leaves them in $pids
  pids=
  for file in ${pidFiles.join(' ')}; do
    [ -f "$file" ] && sk_only_root "$file" && IFS= read -r line <"$file" && pids="$pids $line"
  done
}
named_pids() {
  for folder in /proc/[0-9]*; do
    { IFS= read -r line <"$folder/comm"; } 2>/dev/null || continue
    if is_server "$line"; then echo "\${folder#/proc/}"; fi
  done
}
sk_find_main() { # HTTP
  main= refused= elsewhere=
  [ -r /proc/self/status ] || { elsewhere=1; return; }
  web=$(port_pids "$1")
  file_pids
  # Of several that run, the one that visitors meet.
  first_main $web || first_main $(unit_pids) || first_main $pids || first_main $(named_pids)
  found=$exe
  if [ -n "$main" ]; then
    next=$above
    while is_main "$next"; do main=$next found=$exe next=$above; done
  else
    found=
    for one in $web; do [ "/proc/$one/root/" -ef / ] || elsewhere=1; done
  fi
  exe=$found
}
`.replaceAll('\\$', '$');
