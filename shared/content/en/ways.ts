/** What a way to a server cannot promise, said before anything is done. */
export const ways = {
  'way.limits-title': 'What we cannot promise here',
  'way.limit.no-safety-net':
    'Nobody but this computer puts things back: if it falls asleep or loses the connection in the middle, what was changed stays until you open this app again.',
  'way.limit.no-lock':
    'We cannot keep others away meanwhile: do not let anybody change the same site at the same time.',
  'way.limit.lock-of-login':
    'Only those who log in with the same user are kept away meanwhile, not others who look after this server.',
  'way.limit.no-services':
    'We cannot tell the web server to look again. What we place counts as soon as it reads it by itself, or your host has it do so.',
  'way.limit.no-commands': 'Only files are placed and taken back: nothing is installed or switched on.',
  'way.limit.key-from-here':
    'The private key is made on this computer, not where it will be used, and is sent there once over the encrypted connection.',
} as const;
