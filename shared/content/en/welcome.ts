export const welcome = {
  'welcome.title': 'Make your site safe to visit',
  'welcome.lead':
    'Sealkeeper gets your site a <certificate>certificate</certificate>, puts it on your server, and proves that it works. It takes about five minutes.',
  'welcome.have': 'What you need at hand',
  'welcome.have-domain': 'The address of your site',
  'welcome.have-domain-more': 'For example hofladen.example, the way visitors type it.',
  'welcome.have-server': 'The login of your server',
  'welcome.have-server-more': 'The name, user and password that your host once sent you.',
  'welcome.have-time': 'A cup of tea',
  'welcome.have-time-more': 'The work itself takes less than a minute. Reading is up to you.',
  'welcome.promise':
    'Nothing is changed before you have seen it, and everything can be taken back, also weeks later.',
  'welcome.start': 'Start',
  'welcome.files': 'I already have files',
  'welcome.compare': 'Compare certificates and prices',
  'welcome.several': 'Several sites',
  'welcome.walk': 'See how it goes first, without a server',
  'welcome.continue': 'Carry on where you were',
  'welcome.open-title': 'A run was cut off',
  'welcome.open':
    'The run for {names} on {server} has no ending on record. Your server knows how far it came, and does not stay half-way: let us ask it.',
  'welcome.open-undo': 'Ask the server',
  'welcome.why-title': 'Who are you?',
  'welcome.why-1':
    'A seal. I keep your letters shut on their way: between your visitors and your server nobody can read along or change a word.',
  'welcome.why-2':
    'I work from your computer. Nothing is installed on your server before you have seen it, and nobody is told anything unless you ask for it.',
} as const;
