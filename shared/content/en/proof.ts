export const proof = {
  'proof.title': 'How do you prove that the site is yours?',
  'proof.lead': 'Before it signs, {provider} wants to see that you have a say over each name.',
  'proof.choices': 'Ways to prove it',
  'proof.file': 'A small file, placed for you',
  'proof.file-what':
    'We let your server answer one secret question for some seconds, and take the answer away again. Visitors notice nothing.',
  'proof.file-fact-1': 'Nothing for you to do',
  'proof.file-fact-2': 'Works with the login of your server',
  'proof.dns': 'A line in your DNS',
  'proof.dns-what':
    'You add a line where your domain is managed. Needed for names with a star. Built into a later version.',
  'proof.mail': 'An e-mail to your domain',
  'proof.mail-what':
    'Some sellers still offer it. It is being switched off everywhere by March 2028, and free authorities never had it.',
  'proof.example': 'What will stand on your server for some seconds',
  'proof.why-title': 'Why is proof needed?',
  'proof.why-1':
    'Otherwise anyone could get a certificate for your shop and pretend to be it. So the authority asks your server a question to which only you know the answer.',
  'proof.why-2':
    'It asks from several places in the world at once, over the ordinary web address on port 80.',
} as const;
