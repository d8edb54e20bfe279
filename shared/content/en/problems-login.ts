import type { ProblemWords } from '../problem-entry.ts';

/** Logging in, and becoming the administrator: what the server said to it. */
export const loginProblems = {
  'login-refused': {
    title: 'The server did not let us in',
    what: 'User or password is not what it expects.',
    next: 'Type it once more, or look at the user. Many hosts have a separate password for the server, other than that of the customer area.',
  },
  'login-second-proof': {
    title: 'The server wants a second proof',
    what: 'The first one was good, or was not asked for alone: this login also needs something such as a code from a telephone, which this app cannot give.',
    next: 'Log in with a key, if that needs no code. Or have the second proof lifted for {user} while you use this app; whoever set it up can do so.',
  },
  'login-hung-up': {
    title: 'The server ended the login itself',
    what: '{reason, select, expired {The account of {user} has run out there.} closed {It lets nobody in for the moment.} other {It did not like something about this login, and hung up.}} It said: “{said}”',
    next: '{reason, select, expired {Have whoever looks after the server prolong the account, or log in as another user.} closed {Try again when its maintenance is over, mostly within minutes. If it stays so, ask whoever looks after the server.} other {Show that sentence to whoever looks after the server, or log in as another user.}}',
  },
  'login-too-many-keys': {
    title: 'Too many keys were tried',
    what: 'This computer holds several keys, and the server hung up before the right one had its turn.',
    next: 'Choose the key for this server here by its file. Or name it in ~/.ssh/config (IdentityFile) with “IdentitiesOnly yes” beside it.',
  },
  'login-key-on-token': {
    title: 'This key lies on a security key',
    what: 'It needs a touch on a small device at each login ({file}), and this app cannot ask for that yet. Nothing else let us in.',
    next: 'Choose another key, or log in with a password.',
  },
  'key-refused': {
    title: 'The server does not know this key',
    what: 'It turned down every key we offered.',
    next: 'Choose another key file, or log in with a password.',
  },
  'key-unreadable': {
    title: 'The key file cannot be used',
    what: 'It is no private key in a form we know.',
    next: 'Choose the file without “.pub” at its end.',
  },
  'key-passphrase-needed': {
    title: 'The key is locked',
    what: 'The key file opens only with its passphrase.',
    next: 'Type the passphrase of the key.',
  },
  'key-passphrase-wrong': {
    title: 'The passphrase does not open the key',
    what: 'The key file stayed locked.',
    next: 'Type it again.',
  },
  'agent-unavailable': {
    title: 'No key agent is running',
    what: 'No program on this computer holds keys ready.',
    next: 'Start your agent, or choose a key file instead.',
  },
  'connection-lost': {
    title: 'We lost the server',
    what: 'The connection broke off.',
    next: 'Check your internet, then connect again. What had been begun is taken back by the server itself.',
  },
  'server-too-slow': {
    title: 'The server takes too long',
    what: 'It did not answer in the time that is usual for this.',
    next: 'Try again in some minutes. If it stays slow, ask your host.',
  },
  'shell-unusable': {
    title: 'The server lets us in, but not work',
    what: 'The login leads to no ordinary command line. Some hosts allow file transfer only.',
    next: 'Ask your host for “SSH access with a shell”.',
  },
  'login-silent': {
    title: 'The server lets us in and then says nothing',
    what: 'Either this login is for file transfer only, or a file that is read at each login (.bashrc, .profile and the like) starts another program.',
    next: 'Ask your host for “SSH access with a shell”. If you have one: look into those files for a line with “exec”, and let it count for interactive logins only.',
  },
  'login-as-another': {
    title: 'The server wants another user',
    what: 'It turned this user away and asks to log in as “{instead}”.',
    next: 'Type that name as the user, and log in the same way as before.',
  },
  'login-password-expired': {
    title: 'This user’s password has run out',
    what: 'The server lets nobody work with it before it has been changed, also not with a key.',
    next: 'Log in once with a terminal or in your host’s customer area, set a new password, then come back.',
  },
  'sudo-missing': {
    title: 'This user may not change settings',
    what: 'The login is no administrator, and the server has no “sudo”.',
    next: 'Log in as root, or ask your host for a user who may use sudo.',
  },
  'sudo-wants-terminal': {
    title: 'sudo works on a terminal only',
    what: 'The server’s settings say so (“requiretty”), as older Red Hat systems do; no password changes that.',
    next: 'Log in as root. Or have a line added to the sudo settings with visudo: Defaults:{user} !requiretty',
  },
  'sudo-second-proof': {
    title: 'The server wants a second proof from an administrator',
    what: 'The password was not enough: sudo asks for something more, such as a second password or a code from a telephone, which this app cannot give.',
    next: 'Log in as root with a key. Or have the second proof lifted for {user} (it stands in /etc/pam.d/sudo) while you use this app.',
  },
  'sudo-refused': {
    title: 'This user may not work as administrator',
    what: 'The server knows sudo, but not for this user.',
    next: 'Log in as another user, or have this one added to the sudo group.',
  },
  'sudo-password-needed': {
    title: 'One more password, please',
    what: 'This user may work as administrator after giving a password.',
    next: 'Type the administrator’s password. Often it is the same as the login’s.',
  },
  'sudo-password-wrong': {
    title: 'The administrator’s password does not fit',
    what: 'The server turned it down.',
    next: 'Type it again.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
