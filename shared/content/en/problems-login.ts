import type { ProblemWords } from '../problem-entry.ts';

/** Logging in, and becoming the administrator: what the server said to it. */
export const loginProblems = {
  'login-refused': {
    title: 'The server did not let us in',
    what: 'User or password is not what it expects.',
    next: 'Type both once more, and check the name of the user. Many hosts have a separate password for the server, other than that of the customer area.',
  },
  'login-second-proof': {
    title: 'The server also asks for a code',
    what: 'The password or key alone is not enough: this login also needs something such as a code from your telephone, and this app cannot pass that on.',
    next: 'Log in with a key, if that needs no code. Or ask whoever set the code up to do without it for {user} while you use this app, and to switch it on again afterwards.',
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
    next: 'Choose the file without “.pub” at its end. If there is none, ask whoever gave you the key, or log in with a password.',
  },
  'key-passphrase-needed': {
    title: 'The key is locked',
    what: 'The key file opens only with its passphrase.',
    next: 'Type the passphrase of the key.',
  },
  'key-passphrase-wrong': {
    title: 'The passphrase does not open the key',
    what: 'The key file stayed locked.',
    next: 'Type it again. If nobody knows it any more, log in with a password.',
  },
  'agent-unavailable': {
    title: 'No key agent is running',
    what: 'No program on this computer holds keys ready.',
    next: 'Choose a key file instead, or log in with a password.',
  },
  'connection-lost': {
    title: 'We lost the server',
    what: 'The connection broke off. Your site does not need it.',
    next: 'Check your internet, then connect again. What had been begun is taken back by the server itself.',
  },
  'server-too-slow': {
    title: 'The server takes too long',
    what: 'It did not answer in the time that is usual for this.',
    next: 'Try again in some minutes. If it stays slow, ask your host.',
  },
  'shell-unusable': {
    title: 'The server lets us in, but does not let us work',
    what: 'The login leads to no ordinary command line. Some hosts allow file transfer only.',
    next: 'Ask your host for “SSH access with a shell”.',
  },
  'login-silent': {
    title: 'The server lets us in and then says nothing',
    what: 'Either this login is for file transfer only, or a file that is read at each login (.bashrc, .profile and the like) starts another program.',
    next: 'Ask your host for “SSH access with a shell”. If you have that already, show this to whoever set the login up: in those files a line with “exec” has to count for interactive logins only.',
  },
  'login-ended-at-once': {
    title: 'The server lets us in, and ends the login at once',
    what: 'Mostly a file that is read at each login (.bashrc, .profile and the like) ends logins at which nobody types, by a line such as: [ -z "$PS1" ] && exit',
    next: 'Ask your host for “SSH access with a shell”. If you have that already, show this to whoever set the login up: “exit” in that line has to become “return”, which is good for terminals too.',
  },
  'login-as-another': {
    title: 'The server wants another user',
    what: '{instead, select, NONE {It lets nobody log in as this user, and has no name of another to offer.} other {It turned this user away and asks to log in as “{instead}”.}}',
    next: '{instead, select, NONE {Look in your host’s customer area for the user that was made with the server, or ask whoever set it up. Then log in with that name.} other {Type that name as the user, and log in the same way as before.}}',
  },
  'login-password-expired': {
    title: 'This user’s password has run out',
    what: 'The server lets nobody work with it before it has been changed, also not with a key.',
    next: 'Log in once with a terminal or in your host’s customer area, set a new password, then come back.',
  },
  'system-unsupported': {
    title: 'We do not know servers of this kind yet',
    what: 'This one runs {system}. We can work on Linux and on Windows Server, and changed nothing here.',
    next: 'Get a certificate as files and put it in yourself, or use a program made for {system}, such as acme.sh or Certbot.',
  },
  'sudo-missing': {
    title: 'This user may not change settings',
    what: '{doas, select, password {The server uses “doas” in place of sudo, and that asks for a password at a terminal only, where this app cannot answer.} denied {The server uses “doas” in place of sudo, but not for this user.} other {This user is no administrator, and the server lacks “sudo”, by which it could become one.}}',
    next: '{doas, select, password {Log in as root. Or ask whoever looks after the server to add this line to /etc/doas.conf for as long as you use this app: permit nopass {user} as root} denied {Log in as root or another user. Or ask whoever looks after the server to let this one work as administrator (/etc/doas.conf).} other {Log in as root, or ask your host for a user who may use sudo.}}',
  },
  'sudo-wants-terminal': {
    title: 'This user becomes administrator only at a terminal',
    what: 'The settings of sudo on the server say so (“requiretty”), as older Red Hat systems do, and the server gave us no terminal; no password changes that.',
    next: 'Log in as root, if you can. Otherwise, for whoever looks after the server: add a line to the sudo settings with visudo: Defaults:{user} !requiretty',
  },
  'sudo-second-proof': {
    title: 'The server also asks an administrator for a code',
    what: 'The password was not enough: sudo asks for something more, such as a second password or a code from your telephone, and this app cannot pass that on.',
    next: 'Log in as root with a key. Or ask whoever set the code up to do without it for {user} while you use this app (it stands in /etc/pam.d/sudo), and to switch it on again afterwards.',
  },
  'sudo-unusable': {
    title: 'This login cannot become administrator',
    what: '{reason, select, privileges {Nobody may become administrator in the place where this login arrives; often it is a container, or a service that was closed off.} settings {The settings of sudo, by which a user becomes administrator, have a mistake there, so it lets nobody through.} account {sudo, by which a user becomes administrator, takes this user’s account for closed or run out.} programs {sudo makes this user administrator, but whatever it starts may start no further program (“noexec” in its settings), and without them nothing can be installed.} other {sudo, by which a user becomes administrator, gave a reason that we do not know.}} {reason, select, programs {The line:} other {It said:}} “{said}”',
    next: '{reason, select, privileges {Log in as root, or on the server itself in place of the container.} settings {Log in as root, if you can. Or show this to whoever looks after the server: visudo -c, as root, names the place.} account {Have the account opened again, or log in as another user.} programs {Log in as root, if you can. Or ask whoever looks after the server to write “EXEC:” in front of the last “ALL” of this user’s line, with visudo, for as long as you use this app.} other {Show that sentence to whoever looks after the server, or log in as root.}}',
  },
  'sudo-refused': {
    title: 'This user may not work as administrator',
    what: '{allowed, select, some {With sudo this user may start certain programs only, and no shell, without which nobody can change settings.} other {The server knows sudo, but not for this user.}}',
    next: '{allowed, select, some {Ask whoever set up the server to let this user start every program (“ALL” in the sudo settings) for as long as you use this app. Or log in as another user.} other {Log in as another user. Or ask whoever set up the server to let this one work as administrator (the group is called sudo, in some systems wheel).}}',
  },
  'sudo-password-needed': {
    title: 'One more password, please',
    what: 'This user may work as administrator after giving a password.',
    next: 'Type the administrator’s password. Often it is the same as the login’s.',
  },
  'sudo-password-wrong': {
    title: 'The administrator’s password does not fit',
    what: 'The server turned it down.',
    next: 'Type it again. It may be another one than that of the login: ask whoever set up the server.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
