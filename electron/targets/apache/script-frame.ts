import { onlyRootPrelude } from '../../remote/only-root.ts';

/**
 * The beginning of each program that runs on the server, in POSIX sh. The programs are constant; what varies comes as
 * arguments, never as text of a program. Each part of the answer stands behind a line `NONCE name`. The nonce comes by
 * standard input, since any user of the server reads argument lists: so no file and no process can forge a part.
 */
export const scriptFrame = String.raw`
LC_ALL=C; export LC_ALL
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; export PATH
# Debian's control script goes by these, and mktemp by the last: they are the server's to choose, not the login's.
unset APACHE_CONFDIR APACHE_ENVVARS APACHE_HTTPD APACHE_ARGUMENTS APACHE_RUN_DIR APACHE_PID_FILE TMPDIR
IFS= read -r n || exit 1
say() { printf '\n%s %s\n' "$n" "$1"; }
${onlyRootPrelude}
`;
