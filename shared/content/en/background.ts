/** The renewal from this computer that nobody watches. */
export const background = {
  'background.title': 'Renew from this computer, in the background',
  'background.what':
    'Sealkeeper then starts when you log in, without a window, and renews when it is time. A closed laptop renews nothing: open it now and then, or the certificate ends.',
  'background.on': 'Renew in the background',
  'background.short':
    'This certificate lasts only a few days. Such ones are for computers that renew by themselves: switch this on, or it soon ends.',
  'background.approve': 'Your system asks for your permission first: allow Sealkeeper among its login items.',
  'background.remember': 'Keep my login for {server} in this computer’s keychain',
  'background.remember-why':
    'Without it, a login with a password cannot renew by itself. It is also used to ask your server how it stands, and when you renew something or take it back. It stays on this computer, locked by the system, and you can have it forgotten at any time.',
  'background.no-keychain':
    'This computer has no keychain that protects a password, so none is kept. Renewing by itself works with a key file without passphrase, or with an SSH agent.',
  'background.kept': 'Login kept for {server}',
  'background.forget': 'Forget it',
  'background.next': '{name} on {server}: to be renewed from {date} on',
  'background.waits': '{name} on {server} waits for you: {why}',
  'background.tried': '{name} on {server} is tried again by itself: {why}',
  'background.explained': 'Its authority explains that day: {address}',
} as const;
