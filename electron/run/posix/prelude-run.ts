/** The run's own folder, its lock, and the key that is born here. */
export const runPrelude = String.raw`
sk_base=/var/lib/sealkeeper
sk_boot() { # prints by what this start of the system is known
  sk_line /proc/sys/kernel/random/boot_id; printf '%s\n' "\${line:-unknown}"
}
sk_open() { # RUN WHO : takes the server for this run, or says who has it
  for tool in openssl cut head tail cp mv stat sed readlink; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$tool"; return 69; }
  done
  case $1 in '' | *[!a-z0-9-]*) return 64 ;; esac
  sk_safe $sk_base || return
  [ ! -L $sk_base ] && mkdir -p -m 700 $sk_base && chmod 700 $sk_base || return 73
  sk_only_root $sk_base || { sk_others; return; }
  n=0
  until mkdir $sk_base/lock 2>/dev/null || sk_holds "$1"; do
    [ -d $sk_base/lock ] || { echo "$sk_base cannot be written" >&2; return 73; }
    n=$((n + 1))
    if [ $n -gt 3 ] || ! sk_stale; then cat $sk_base/lock/owner 2>/dev/null; return 75; fi
    if ! sk_clear; then cat $sk_base/lock/owner 2>/dev/null; echo stale; return 75; fi
  done
  { printf '%s\n%s\n' "$1" "$2" && date -u +%Y-%m-%dT%H:%M:%SZ && sk_boot; } >$sk_base/lock/owner.new &&
    mv -f $sk_base/lock/owner.new $sk_base/lock/owner && sk_holds "$1" || { rm -rf $sk_base/lock; return 73; }
  mkdir -p -m 700 $sk_base/runs "$sk_base/runs/$1" "$sk_base/runs/$1/backup" || { rm -rf $sk_base/lock; return 73; }
  sk_safe "$sk_base/runs/$1/backup" || { r=$?; rm -rf $sk_base/lock; return $r; }
}
sk_stale() { # the lock has nobody behind it: no watcher lives, and none appears
  for turn in 1 2 3; do
    sk_own_line $sk_base/lock/owner; sk_holder=$line
    if [ -n "$sk_holder" ] && { sk_watched "$sk_base/runs/$sk_holder" || sk_renews "$sk_holder"; }; then return 1; fi
    sk_pause 0.7
  done
}
sk_renews() { # OWNER : the renewal hook, which signs the lock with its process (renewers/hook/shell-lock.ts), is at work
  case $1 in renewal-*) p=\${1#renewal-} ;; *) return 1 ;; esac
  sk_of_root "$p" || return 1
  line=$(tr '\0' ' ' 2>/dev/null <"/proc/$p/cmdline") || line=$(ps -o args= -p "$p" 2>/dev/null)
  case $line in *sealkeeper*) return 0 ;; *) return 1 ;; esac
}
sk_clear() { # finishes what was left under a stale lock, then takes the lock away
  sk_own_line $sk_base/lock/owner; holder=$line
  case $holder in
    '' | *[!a-z0-9-]*) ;;
    *)
      if [ -d "$sk_base/runs/$holder" ]; then
        ln -s watchdog "$sk_base/runs/$holder/decided" 2>/dev/null
        if [ "$(sk_decided "$sk_base/runs/$holder")" = commit ]; then sk_tidy "$sk_base/runs/$holder"
        else sk_complete "$holder" >/dev/null || return 1; fi
      fi ;;
  esac
  # Renamed first: of two that clear, only one takes away what it saw.
  if [ -z "$holder" ] || sk_holds "$holder"; then mv $sk_base/lock "$sk_base/lock.$$" 2>/dev/null && rm -rf "$sk_base/lock.$$"; fi
  return 0
}
sk_release() { # RUN : gives the server free
  if sk_holds "$1"; then rm -rf $sk_base/lock; fi
}
sk_set_down() { # RUN : gives the server free; the copies stay
  sk_tidy "$sk_base/runs/$1"; sk_release "$1"
}
sk_keep() { # RUN <journal : what a finished run leaves: copies of the former files and its journal. Prints how many keys went
  sk_decide "$1" commit || return
  sk_tidy "$sk_base/runs/$1"
  cat >"$sk_base/runs/$1/journal.jsonl"
  sk_prune
  sk_release "$1"
}
sk_forget() { # RUN : an undone run leaves nothing
  case $1 in '' | *[!a-z0-9-]*) return 64 ;; esac
  if [ -e "$sk_base/runs/$1" ]; then
    sk_only_root "$sk_base/runs/$1" || { sk_others; return; }
    rm -rf "$sk_base/runs/$1"
  fi && sk_release "$1"
  # Made by this run, and the server was restarted before it could sign its name: nobody's, if nobody signs now.
  if [ -d $sk_base/lock ] && [ ! -s $sk_base/lock/owner ] && sk_stale && [ ! -s $sk_base/lock/owner ]; then
    rm -rf $sk_base/lock
  fi
  if sk_only_root $sk_base; then rmdir $sk_base/runs $sk_base 2>/dev/null; fi
  [ ! -e "$sk_base/runs/$1" ]
}
sk_ask() { # RUN : how it stands
  d=$sk_base/runs/$1
  sk_safe "$d" || return
  if [ -d "$d" ]; then echo folder; fi
  sk_decision "$d"; printf 'decided %s\nhow ' "$by"
  if [ -L "$d/how" ]; then readlink "$d/how"; else echo; fi
  if sk_watched "$d"; then echo watched; fi
  sk_own_line "$d/beat"; printf 'beat %s\n' "$line"
  if [ -d $sk_base/lock ]; then
    printf 'lock\n'; cat $sk_base/lock/owner 2>/dev/null; sk_boot
  fi
  return 0
}
sk_store() { # RUN NAME <content : a file of the run's own folder
  sk_safe "$sk_base/runs/$1/$2" && cat >"$sk_base/runs/$1/$2" && chmod 600 "$sk_base/runs/$1/$2"
}
sk_key() { # RUN ALGORITHM NAME... : prints the hash of the key file, then the CSR (RFC 2986)
  d=$sk_base/runs/$1; a=$2; shift 2
  sk_safe "$d/key.pem" || return
  case $a in
    ec-p256) openssl ecparam -name prime256v1 -genkey -noout -out "$d/key.pem" ;;
    ec-p384) openssl ecparam -name secp384r1 -genkey -noout -out "$d/key.pem" ;;
    rsa-*) openssl genrsa -out "$d/key.pem" "\${a#rsa-}" ;;
  esac || return 1
  chmod 600 "$d/key.pem" || return 1
  sk_request "$@"
}
sk_subject= sk_charset=
sk_key_for() { # RUN ALGORITHM NAME... <SUBJECT : as sk_key; its lines (config(5ssl)) stand before the common name
  sk_subject="$(cat)
" sk_charset='utf8=yes
string_mask=utf8only
'
  sk_key "$@"; set -- $?
  sk_subject= sk_charset=
  return "$1"
}
sk_self_sign() { # RUN DAYS NAME... : prints a certificate that the run's own key has signed (RFC 5280)
  d=$sk_base/runs/$1; t=$2; shift 2
  sk_safe "$d/key.pem" || return
  { printf '[req]\nprompt=no\ndistinguished_name=dn\nx509_extensions=ext\n'
    sk_names_conf "$@"
    printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=serverAuth\n'
  } >"$d/csr.conf" || return 1
  openssl req -x509 -new -sha256 -days "$t" -key "$d/key.pem" -config "$d/csr.conf"; r=$?
  rm -f "$d/csr.conf"; return $r
}
sk_names_conf() { # NAME... : whose a request or certificate is, for openssl's configuration; the section of extensions is open behind it
  cn= san=
  for n in "$@"; do
    case $n in # RFC 5280 §4.2.1.6: an address is no name, and no common name either
      *[!0-9.]*) san="$san,DNS:$n" ;;
      *) san="$san,IP:$n"; continue ;;
    esac
    if [ -z "$cn" ] && [ \${#n} -le 64 ]; then cn=$n; fi
  done
  if [ -n "$cn" ]; then cn=CN=$cn; elif [ -z "$sk_subject" ]; then cn=O=none; fi
  printf '%s[dn]\n%s\n[ext]\nsubjectAltName=%s\n' "$sk_charset" "$sk_subject$cn" "\${san#,}"
}
sk_request() { # NAME... : for the key in $d; prints the hash of its file, then the CSR (RFC 2986)
  { printf '[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n'; sk_names_conf "$@"; } >"$d/csr.conf" || return 1
  sk_sha "$d/key.pem"
  openssl req -new -sha256 -key "$d/key.pem" -config "$d/csr.conf"; r=$?
  rm -f "$d/csr.conf"; return $r
}
`;
