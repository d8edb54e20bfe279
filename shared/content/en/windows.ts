/** What is said only where the server runs Windows. */
export const windows = {
  'windows.untried': 'Not yet tried on a real Windows server',
  'windows.untried-more':
    'This way has met stand-ins for Windows only, with every failure of it that we know. Whatever does not work out is taken back. Rehearse first, and choose a quiet hour.',
  'windows.help': 'Is it a Windows server?',
  'windows.help-1':
    'Then OpenSSH has to be switched on there, and the user must belong to the Administrators group. Both take some minutes: the project’s page docs/iis.md shows each step.',
  'windows.help-2':
    'To log in with a key as an administrator, the public half belongs into one file of all administrators, and nobody else may be able to write it. In a PowerShell opened as administrator on the server:',
  'windows.help-key': 'Commands for the key file of administrators',
  'windows.import-stage': 'Then, into the store of Windows',
  'windows.store': 'In the certificate store {store} of Windows, under the name “Sealkeeper {run}”',
  'panel.untried': 'Not yet tried on a real cPanel',
  'panel.untried-more':
    'It was built from cPanel’s documentation and tried on a stand-in with a real web server behind it. What cPanel answers is looked at each time, all is proven from outside, and taken back where it does not work out.',
  'plesk.untried': 'Not yet tried on a real Plesk',
  'plesk.untried-more':
    'It was built from Plesk’s documentation and tried on a stand-in with a real web server behind it. What Plesk answers is looked at each time, all is proven from outside, and taken back where it does not work out.',
} as const;
