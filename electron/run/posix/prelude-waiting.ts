/**
 * The key of a run that waits for its owner: in a folder of its own for each run, where neither the safety net, which
 * knows the run's own folder alone, nor the end of the run takes it away. Root's alone like all else there; a copy
 * appears under its name whole or not at all.
 */
export const waitingPrelude = String.raw`
sk_waiting=$sk_base/waiting
sk_run_id() { case $1 in '' | *[!a-z0-9-]*) return 64 ;; esac; } # RUN
sk_is_key() { # PATH SHA256 : root's alone, and that very key
  [ -f "$1" ] && [ ! -L "$1" ] && sk_only_root "$1" && sk_hash "$1" && [ "$sk_sum" = "$2" ]
}
sk_copy_key() { # FROM TO SHA256
  rm -f "$2.new" && cp "$1" "$2.new" && chmod 600 "$2.new" && sk_hash "$2.new" && [ "$sk_sum" = "$3" ] &&
    { sync "$2.new" 2>/dev/null || sync; } && mv -f "$2.new" "$2" || { rm -f "$2.new"; return 73; }
}
sk_keep_key() { # RUN SHA256 : 66 where neither the run nor the lasting place has it
  sk_run_id "$1" || return
  w=$sk_waiting/$1
  sk_safe "$w/key.pem" || return
  if sk_is_key "$w/key.pem" "$2"; then return 0; fi
  sk_is_key "$sk_base/runs/$1/key.pem" "$2" || { printf '%s\n' "$w/key.pem"; return 66; }
  mkdir -p -m 700 "$sk_waiting" "$w" || return 73
  sk_safe "$w/key.pem" && sk_copy_key "$sk_base/runs/$1/key.pem" "$w/key.pem" "$2"
}
sk_take_key() { # RUN SHA256 NAME... : back into the run; prints as sk_key does
  sk_run_id "$1" || return
  w=$sk_waiting/$1
  sk_safe "$w/key.pem" && sk_safe "$sk_base/runs/$1/key.pem" || return
  sk_is_key "$w/key.pem" "$2" || { printf '%s\n' "$w/key.pem"; return 66; }
  sk_copy_key "$w/key.pem" "$sk_base/runs/$1/key.pem" "$2" || return
  d=$sk_base/runs/$1; shift 2
  sk_request "$@"
}
sk_reuse_key() { # RUN PATH DIGEST NAME... : a key that stands, known by its public half, into the run; prints as sk_key does
  sk_run_id "$1" || return
  [ -f "$2" ] || { printf '%s\n' "$2"; return 66; }
  sk_only_root "$2" || { sk_others; return; }
  sk_safe "$sk_base/runs/$1/key.pem" || return
  sk_public=$(openssl pkey -pubout -passin pass: 2>/dev/null <"$2")
  [ "$(printf '%s\n' "$sk_public" | openssl pkey -pubin -outform DER 2>/dev/null | openssl dgst -sha256 | sed 's/.*[ =]//')" = "$3" ] ||
    { printf '%s\n' "$2"; return 66; }
  sk_copy_key "$2" "$sk_base/runs/$1/key.pem" "$(sk_sha "$2")" || return
  d=$sk_base/runs/$1; shift 3
  sk_request "$@"
}
sk_bring_key() { # RUN <KEY : one that its owner has, into the run; prints the hash of its file
  sk_run_id "$1" || return
  sk_safe "$sk_base/runs/$1/key.pem" || return
  (umask 077; cat >"$sk_base/runs/$1/key.pem") && chmod 600 "$sk_base/runs/$1/key.pem" && sk_sha "$sk_base/runs/$1/key.pem"
}
sk_drop_key() { # RUN
  sk_run_id "$1" || return
  if [ -e "$sk_waiting/$1" ] || [ -L "$sk_waiting/$1" ]; then
    sk_only_root "$sk_waiting/$1" || { sk_others; return; }
    rm -rf "$sk_waiting/$1"
  fi
  [ ! -e "$sk_waiting/$1" ] || return 73
  if sk_only_root $sk_base; then rmdir "$sk_waiting" $sk_base 2>/dev/null; fi
  return 0
}
`;
