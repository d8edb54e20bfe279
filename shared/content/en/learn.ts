export const learnIds = [
  'certificate',
  'names',
  'provider',
  'proof',
  'doors',
  'dns',
  'login',
  'host-key',
  'administrator',
  'web-server',
  'safety',
  'undo',
  'renewal',
  'limits',
  'report',
] as const;
export type LearnId = (typeof learnIds)[number];

export interface LearnTopic {
  readonly title: string;
  readonly text: readonly string[];
}

/** Short answers behind “Help” and behind each problem. */
export const learn: Readonly<Record<LearnId, LearnTopic>> = {
  certificate: {
    title: 'What is a certificate?',
    text: [
      'A sealed letter: it names your site, carries its public key, and is signed by somebody whom browsers trust.',
      'With it, nobody between your visitors and your server can read along, or slip in a page of their own.',
      'A self-made one encrypts just as well, but carries no signature that browsers know. So they warn.',
    ],
  },
  names: {
    title: 'Which names do I need?',
    text: [
      'Every name that visitors type: with www and without are two names.',
      'A name with a star covers one level only: *.hofladen.example is good for shop.hofladen.example, but neither for hofladen.example itself nor for a.shop.hofladen.example.',
    ],
  },
  provider: {
    title: 'Free or paid?',
    text: [
      'Browsers treat them alike, and so do visitors. Let’s Encrypt is free because many companies pay for it.',
      'Since March 2026 no certificate is good for more than 200 days, and the time gets shorter. What counts is how easily it is renewed.',
    ],
  },
  proof: {
    title: 'How is it proven that the site is mine?',
    text: [
      'The authority asks your server a question over the plain address, on port 80, and your server answers with a small text that only we two know.',
      'The text stands there for some seconds. A folder with a login, a redirect or an application in front may hide it; we look for that before we ask.',
    ],
  },
  doors: {
    title: 'Ports 80 and 443',
    text: [
      'A server has numbered doors. 80 is for plain pages, 443 for encrypted ones. Both have to be open in the firewall, also in the one in your host’s customer area.',
      'Leave 80 open afterwards too: visitors who type the old address come in there and are sent on, and renewals need it.',
    ],
  },
  dns: {
    title: 'Where does my name lead?',
    text: [
      'The DNS says at which address a name is found. You change it where you pay for the domain.',
      'A name may have two addresses, an older kind (IPv4) and a newer one (IPv6, with colons). Both must lead to the server. After a change it takes up to a day until everybody sees it.',
    ],
  },
  login: {
    title: 'Where do I find my server’s login?',
    text: [
      'In the welcome letter of your host, or in its customer area under “SSH”, “console” or “access data”. Some hosts want it switched on there first.',
      'A key file is a login without a password: whoever set up the server may have given you one.',
    ],
  },
  'host-key': {
    title: 'Why does the fingerprint matter?',
    text: [
      'It is how we know that we speak with your server and not with somebody in between who wants your password.',
      'It changes when a server is set up anew. If nobody did that, do not go on, and ask your host.',
    ],
  },
  administrator: {
    title: 'Why as administrator?',
    text: [
      'Only the administrator may change the settings of a web server. We need no login as root: a user who may use “sudo” is enough.',
      'We use that power for the changes you have seen in the review, and for nothing else.',
    ],
  },
  'web-server': {
    title: 'What is a web server?',
    text: [
      'The program that hands out your pages. Apache is the one this version knows; others follow.',
      'It reads its settings from files. We add or change single lines there, and keep a copy of each file.',
    ],
  },
  safety: {
    title: 'What if something goes wrong?',
    text: [
      'We write down how to undo a thing before we do it. If a step fails, if you stop, or if the connection breaks, the server goes back to what it was.',
      'The new certificate counts as done only once every name shows it on every address, seen from outside.',
    ],
  },
  undo: {
    title: 'How do I undo it later?',
    text: [
      'Open “Everything so far” and choose “Take it back”. The former files lie on your server.',
      'A file that somebody has edited since is left alone, so that their work is not lost; you are told which.',
    ],
  },
  renewal: {
    title: 'How is it renewed?',
    text: [
      'For now by you, with this app, before the date on the sheet. It takes a minute.',
      'The authority sends no reminders any more, so keep the calendar entry that we offer at the end.',
    ],
  },
  limits: {
    title: 'Why does the authority say “not now”?',
    text: [
      'Authorities count: so many certificates a week for a name, so many failed tries an hour. That keeps them working for everybody.',
      'Waiting helps, and a few hours are enough in most cases. Your present certificate stays good meanwhile.',
    ],
  },
  report: {
    title: 'Whom can I ask?',
    text: [
      'Your host, or whoever set up the server. “Copy a report” puts all they need into the clipboard, without passwords or keys.',
    ],
  },
};
