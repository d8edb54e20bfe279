/** What the system's own dialogs say. */
export const desktop = {
  'desktop.pick-ssh-key': 'Choose your private key',
  'desktop.pick-trust': 'Choose a certificate file (PEM)',
  'desktop.pick-data': 'Choose a file with newer data',
  'desktop.refused-switch':
    'The app was not started: it does not take {switches}. Such switches let other programs reach into it. Start it without them.',
  'desktop.leave-title': 'Your site is being secured right now.',
  'desktop.leave-text': 'Stop and put everything back as it was, or let it finish?',
  'desktop.leave-stay': 'Let it finish',
  'desktop.leave-stop': 'Stop and put everything back',
  'desktop.tray-open': 'Open Sealkeeper',
  'desktop.tray-next': '{name}: to be renewed on {date}',
  'desktop.tray-waits': '{name}: waits for you',
  'desktop.tray-none': 'Nothing to renew from this computer',
  'desktop.tray-quit': 'Quit, and renew nothing',
  'desktop.notice-title': 'The certificate of {name} could not be renewed',
  'desktop.notice-text': '{why} It is not tried again before you have seen to it: open Sealkeeper.',
} as const;
