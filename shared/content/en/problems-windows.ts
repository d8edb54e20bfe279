import type { ProblemWords } from './problems.ts';

/** Windows servers: PowerShell and IIS. */
export const windowsProblems = {
  'windows-restricted': {
    title: 'This Windows does not let us work',
    what: 'Its PowerShell is too old, or kept on a short lead by a company rule, so our commands cannot run there.',
    next: 'Show the details to whoever looks after the server.',
    learn: 'report',
  },
  'windows-not-administrator': {
    title: 'This login is no administrator',
    what: 'Certificates and web sites of a Windows server can be changed by its administrators only.',
    next: 'Log in with an account of the Administrators group.',
    learn: 'login',
  },
  'tunnel-refused': {
    title: 'The server does not let us look from inside',
    what: 'We wanted to visit its own web site through the SSH connection, and were turned away.',
    next: 'Nothing has to be done: looking from outside still works. A helper can allow “AllowTcpForwarding”.',
    learn: 'report',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
