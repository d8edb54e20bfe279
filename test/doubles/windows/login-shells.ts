/**
 * How Win32-OpenSSH hands a command line to the login shell, and what that shell makes of it. Source: PowerShell/
 * openssh-portable, contrib/win32/win32compat/w32-doexec.c; limits: cmd 8191 letters, CreateProcess 32767.
 */
export type LoginShell = 'cmd' | 'powershell' | 'pwsh';

export type Reading =
  | { readonly kind: 'runs'; readonly argv: readonly string[] }
  | { readonly kind: 'refused'; readonly exitCode: number; readonly stderr: string };

/** The program and words that the login shell starts for this line. */
export function readByLoginShell(line: string, shell: LoginShell): Reading {
  return shell === 'cmd' ? readByCmd(line) : readByPowerShell(line);
}

/** `cmd.exe /c "<line>"`, nothing escaped. */
function readByCmd(line: string): Reading {
  if (line.length > 8191)
    return { kind: 'refused', exitCode: 1, stderr: 'The command line is too long.\r\n' };
  // Variables are replaced, `^` escapes, and an operator ends the command; what follows is another one.
  const expanded = line.replace(/%([^%]+)%/g, '').replace(/\^(.)/g, '$1');
  const [first = ''] = expanded.split(/[&|<>\r\n]/);
  return startedAs(first.replaceAll('"', '').split(/\s+/).filter(isWord));
}

/** `"shell" -c "<line>"`: quotes become \", and the shell then reads it as its own language. */
function readByPowerShell(line: string): Reading {
  if (line.length > 32_000)
    return { kind: 'refused', exitCode: 1, stderr: 'The filename or extension is too long.\r\n' };
  // What follows a sign of the language is no plain word any more: variable, subexpression, script block, statement.
  const [first = ''] = line.split(/[;|&\r\n]/);
  if (/[$(){}@`'"<>#]/.test(first)) {
    return {
      kind: 'refused',
      exitCode: 1,
      stderr: 'ParserError: Unexpected token in expression or statement.\r\n',
    };
  }
  return startedAs(first.split(/\s+/).filter(isWord));
}

const isWord = (word: string): boolean => word !== '';

function startedAs(argv: readonly string[]): Reading {
  return argv.length > 0 ? { kind: 'runs', argv } : { kind: 'refused', exitCode: 1, stderr: '' };
}

export type PowerShellStart =
  | { readonly kind: 'encoded'; readonly command: string }
  | { readonly kind: 'other'; readonly complaint: string };

const switches = new Set(['-nologo', '-noprofile', '-noninteractive']);
const withValue = new Set(['-executionpolicy', '-outputformat', '-encodedcommand']);

/** What `powershell.exe` is asked to do by these words. */
export function startOfPowerShell([program = '', ...words]: readonly string[]): PowerShellStart {
  if (program.toLowerCase() !== 'powershell.exe') {
    return { kind: 'other', complaint: `'${program}' is not recognized as an internal or external command` };
  }
  let command: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.toLowerCase() ?? '';
    if (switches.has(word)) continue;
    if (!withValue.has(word)) return { kind: 'other', complaint: `unexpected argument ${word}` };
    at += 1;
    if (word === '-encodedcommand') command = words[at] ?? null;
  }
  if (command === null) return { kind: 'other', complaint: 'no command' };
  return { kind: 'encoded', command: Buffer.from(command, 'base64').toString('utf16le') };
}
