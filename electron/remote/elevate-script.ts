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
  pipes: 'sealkeeper has pipes for a terminal',
  go: 'go',
} as const;

/** The command line for a login that shall stay who it is, written as `elevateCommand`: it says `says.hello UID USER SYSTEM` and `says.user`. */
export const stayCommand = `/bin/sh -c '${[
  'LC_ALL=C; PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH:/usr/local/sbin:/usr/local/bin; export LC_ALL PATH;',
  `echo; echo ${says.hello} $(id -u) $(id -un) $(uname -s); echo ${says.user}; exec /bin/sh -s`,
].join(' ')}'`;

/**
 * The command line that makes the most of a login: it says who and where we are and becomes a root shell.
 *
 * The login shell that reads it may be bash, dash, zsh, fish or csh, so it is one line inside one pair of
 * single quotes, without the letters that any of those treats specially there (`'`, `!`, backslash).
 * Without a terminal sshd sends no hang-up to what we start and nothing echoes a password. `lead` comes first
 * (`terminalLead`).
 *
 * It prints, on lines of their own, `says.hello UID USER SYSTEM`, and `says.noSudo` or `says.needsPassword` where we cannot
 * become root. Who is root by then says `says.root HOW`. With `hasPassword`, sudo asks by printing `says.password` on
 * stderr.
 */
export function elevateCommand(hasPassword: boolean, lead = ''): string {
  const rootShell = (how: string) => `/bin/sh -c "echo ${says.root} ${how}; exec /bin/sh -s";`;
  const script = [
    ...(lead === '' ? [] : [lead]),
    // The system's own folders first: on some systems a group may write below /usr/local.
    'LC_ALL=C; PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH:/usr/local/sbin:/usr/local/bin; export LC_ALL PATH;',
    // A login shell's start files may have printed half a line.
    `u=$(id -u); echo; echo ${says.hello} $u $(id -un) $(uname -s);`,
    `if [ "$u" = 0 ]; then exec ${rootShell('root')} fi;`,
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

/** In the user's own folder, where nobody else may put anything; what a token of 128 random bits is called is no one's yet. */
const pipesOf = (token: string) => `.sealkeeper-${token}`;

/** Seconds in which a program on a terminal begins; it only has to open three files. */
const beginsWithin = 60;

/**
 * For a second channel beside a program on a terminal: makes three named pipes (mkfifo(1)) that only this user may open, says
 * `says.pipes`, and with `says.go` hands on what goes through them. They are gone as soon as the program has opened them (it
 * opens what it reads last), or if nothing, or something else, is said, or where nobody opens them in time.
 */
export const relayCommand = (token: string): string =>
  `/bin/sh -c '${[
    `PATH=/usr/sbin:/usr/bin:/sbin:/bin:$PATH; umask 077; d=${pipesOf(token)}; cd && mkdir "$d" || exit 1; said=;`,
    `if cd "$d" && mkfifo in out err; then echo; echo ${says.pipes}; read -r said; fi;`,
    `if [ "$said" = ${says.go} ]; then :; else cd; rm -rf "$d"; exit 1; fi;`,
    `( n=0; while [ -e in ] && [ "$n" -lt ${beginsWithin} ]; do sleep 1; n=$((n + 1)); done;`,
    'if [ -e in ]; then cd; rm -rf "$d"; kill 0; fi ) </dev/null >/dev/null 2>&1 &',
    'cat <out & cat <err >&2 & exec 4>in; cd; rm -rf "$d"; exec cat >&4',
  ].join(' ')}'`;

/**
 * What a program on a terminal does first: it turns to the pipes of `relayCommand`, and leaves the hang-up of the terminal aside
 * (sudo(8) hands that on, a shell that began so cannot take it back), so that a cut line ends it by the end of its input as any
 * other.
 */
export const terminalLead = (token: string): string =>
  `trap "" HUP; cd && cd ${pipesOf(token)} && exec >out 2>err <in && cd / || exit 1;`;
