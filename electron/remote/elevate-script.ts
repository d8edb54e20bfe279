/** Only believed behind a `hello`: what comes before may be a greeting, what comes behind is ours, sudo's or root's. */
export const rootSays = 'sealkeeper is root by';
export const passwordPrompt = 'sealkeeper asks for the password';

/**
 * The command line that makes the most of a login: it says who and where we are and becomes a root shell.
 *
 * The login shell that reads it may be bash, dash, zsh, fish or csh, so it is one line inside one pair of
 * single quotes, without the letters that any of those treats specially there (`'`, `!`, backslash).
 * Without a terminal sshd sends no hang-up to what we start and nothing echoes a password.
 *
 * The first line of its input is the mark, which stands in no argument list, as any user reads those. Behind it, on lines
 * of their own, it prints `hello UID USER SYSTEM` and, where we cannot become root, `no-sudo` or `password-needed`. Who
 * is root by then says `rootSays HOW`. With `hasPassword`, sudo asks by printing `passwordPrompt` on stderr.
 */
export function elevateCommand(hasPassword: boolean): string {
  const rootShell = (how: string) => `sh -c "echo ${rootSays} ${how}; exec sh -s";`;
  const script = [
    'LC_ALL=C; PATH=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin; export LC_ALL PATH;',
    'read -r mark;',
    // A login shell's start files may have printed half a line.
    'echo; echo "$mark" hello $(id -u) $(id -un) $(uname -s);',
    `if [ "$(id -u)" = 0 ]; then exec ${rootShell('root')} fi;`,
    // Asked first: were a password sent where none is wanted, it would become the root shell's first command.
    'if command -v sudo >/dev/null 2>&1 && sudo -n true </dev/null >/dev/null 2>&1;',
    `then exec sudo -n -- ${rootShell('sudo')} fi;`,
    'if command -v doas >/dev/null 2>&1 && doas -n true </dev/null >/dev/null 2>&1;',
    `then exec doas -n ${rootShell('doas')} fi;`,
    'if command -v sudo >/dev/null 2>&1; then :; else echo "$mark" no-sudo; exit 0; fi;',
    hasPassword
      ? `exec sudo -S -p "${passwordPrompt}" -- ${rootShell('sudo-password')}`
      : 'echo "$mark" password-needed',
  ];
  return `sh -c '${script.join(' ')}'`;
}
