/**
 * What we say of ourselves while becoming root. These are no secrets: nobody but the login writes into its channel, and a
 * greeting that says the very same is the login's own. A mark would stand in an argument list, which any user reads.
 */
export const says = {
  hello: 'sealkeeper says hello to',
  root: 'sealkeeper is root by',
  user: 'sealkeeper stays that user',
  noSudo: 'sealkeeper finds no sudo',
  needsPassword: 'sealkeeper needs a password',
  password: 'sealkeeper asks for the password',
} as const;

/**
 * The command line that makes the most of a login: it says who and where we are and becomes a root shell.
 *
 * The login shell that reads it may be bash, dash, zsh, fish or csh, so it is one line inside one pair of
 * single quotes, without the letters that any of those treats specially there (`'`, `!`, backslash).
 * Without a terminal sshd sends no hang-up to what we start and nothing echoes a password.
 *
 * It prints, on lines of their own, `says.hello UID USER SYSTEM`, and `says.noSudo` or `says.needsPassword` where we cannot
 * become root. Who is root by then says `says.root HOW`. With `hasPassword`, sudo asks by printing `says.password` on
 * stderr.
 */
/** The same for a login that shall stay who it is: it says `says.hello UID USER SYSTEM` and `says.user`. */
export const stayCommand = `/bin/sh -c '${[
  'LC_ALL=C; PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH:/usr/local/sbin:/usr/local/bin; export LC_ALL PATH;',
  `echo; echo ${says.hello} $(id -u) $(id -un) $(uname -s); echo ${says.user}; exec /bin/sh -s`,
].join(' ')}'`;

export function elevateCommand(hasPassword: boolean): string {
  const rootShell = (how: string) => `/bin/sh -c "echo ${says.root} ${how}; exec /bin/sh -s";`;
  const script = [
    // The system's own folders first: on some systems a group may write below /usr/local.
    'LC_ALL=C; PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH:/usr/local/sbin:/usr/local/bin; export LC_ALL PATH;',
    // A login shell's start files may have printed half a line.
    `echo; echo ${says.hello} $(id -u) $(id -un) $(uname -s);`,
    `if [ "$(id -u)" = 0 ]; then exec ${rootShell('root')} fi;`,
    // What it says is heard: why it will not do may be no matter of a password.
    // Asked first: were a password sent where none is wanted, it would become the root shell's first command.
    'if command -v sudo >/dev/null 2>&1 && sudo -n true </dev/null 2>&1;',
    `then exec sudo -n -- ${rootShell('sudo')} fi;`,
    'if command -v doas >/dev/null 2>&1 && doas -n true </dev/null >/dev/null 2>&1;',
    `then exec doas -n ${rootShell('doas')} fi;`,
    `if command -v sudo >/dev/null 2>&1; then :; else echo ${says.noSudo}; exit 0; fi;`,
    hasPassword
      ? `exec sudo -S -p "${says.password}" -- ${rootShell('sudo-password')}`
      : `echo ${says.needsPassword}`,
  ];
  return `/bin/sh -c '${script.join(' ')}'`;
}
