import type { LearnPageWords } from '../learn.ts';

/** Short answers to questions that come up on the way. */
export const answers = {
  doors: {
    title: 'Ports 80 and 443',
    summary: 'A server has numbered doors. 80 is for plain pages, 443 for encrypted ones.',
    passages: [
      {
        text: [
          'Both have to be open in the firewall, also in the one in your host’s customer area.',
          'Leave 80 open afterwards too: visitors who type the old address come in there and are sent on, and renewals need it.',
        ],
      },
    ],
  },
  dns: {
    title: 'Where does my name lead?',
    summary: 'The DNS says at which address a name is found. You change it where you pay for the domain.',
    passages: [
      {
        text: [
          'A name may have two addresses, an older kind (IPv4) and a newer one (IPv6, with colons). Both must lead to the server.',
          'After a change it can take up to a day until everybody sees it, mostly much less.',
        ],
      },
    ],
  },
  login: {
    title: 'Where do I find my server’s login?',
    summary:
      'In the welcome letter of your host, or in its customer area under “SSH”, “console” or “access data”.',
    passages: [
      {
        text: [
          'Some hosts want it switched on there first.',
          'A key file is a login without a password: whoever set up the server may have given you one. It has nothing to do with the key of your site.',
        ],
      },
    ],
  },
  'host-key': {
    title: 'Why does the fingerprint matter?',
    summary:
      'It is how we know that we speak with your server, and not with somebody in between who wants your password.',
    passages: [
      {
        text: [
          'We ask you once, and compare it by ourselves from then on.',
          'It changes when a server is set up anew. If nobody did that, do not go on, and ask your host.',
        ],
      },
    ],
  },
  administrator: {
    title: 'Why as administrator?',
    summary: 'Only the administrator may change the settings of a web server.',
    passages: [
      {
        text: [
          'We need no login as root: a user who may use “sudo” is enough.',
          'We use that power for the changes you have seen in the review, and for nothing else.',
        ],
      },
    ],
  },
  'web-server': {
    title: 'What is a web server?',
    summary: 'The program that hands out your pages. It reads from files which site is where.',
    passages: [
      {
        text: [
          'Apache and nginx are the most common ones, IIS on Windows. The start page of this app says which of them it can set up.',
          'We add or change single lines in its files, and keep a copy of each file.',
        ],
      },
    ],
  },
  limits: {
    title: 'Why does the authority say “not now”?',
    summary: 'Authorities count, so that they keep working for everybody.',
    passages: [
      {
        text: ['At Let’s Encrypt, for example:'],
        points: [
          '5 certificates in 7 days for exactly the same names.',
          '50 in 7 days for one domain with all its subdomains.',
          '5 failed tries an hour for a name.',
        ],
      },
      {
        text: [
          'Waiting helps. After failed tries an hour is enough. Of the five for the same names, one comes back every 34 hours; of the fifty for a domain, one every three and a half hours. Your present certificate stays good meanwhile. That is why we look first, and rehearse where nothing is counted.',
        ],
      },
    ],
  },
  report: {
    title: 'Whom can I ask?',
    summary: 'Your host, or whoever set up the server.',
    passages: [
      {
        text: ['“Copy a report” puts all they need into the clipboard, without passwords or keys.'],
      },
    ],
  },
} as const satisfies Record<string, LearnPageWords>;
