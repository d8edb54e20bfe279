import type { LearnWords } from '../learn.ts';

/** What the pages say. Each states facts of `learn-facts.ts`, which says when they were checked, and where. */
export const learn: LearnWords = {
  pages: {
    'what-is-a-certificate': {
      title: 'What is a certificate?',
      summary:
        'A sealed letter: it names your site, carries its public key, and is signed by somebody whom browsers trust.',
      passages: [
        {
          text: [
            'With it, nobody between your visitors and your server can read along, or slip in a page of their own.',
            'A self-made one encrypts just as well, but carries no signature that browsers know. So they warn.',
          ],
        },
      ],
    },
    'chain-of-trust': {
      title: 'The chain of trust',
      summary: 'Who signed your certificate, who signed the signer, and where that ends.',
      passages: [],
    },
    'who-vouches': {
      title: 'Who vouches for whom?',
      summary: 'Who these authorities are, and what happens to one that breaks its word.',
      passages: [],
    },
    'validation-levels': {
      title: 'Three levels of checking',
      summary:
        'Domain, organisation and extended validation: what each one says, and what browsers show of it.',
      passages: [],
    },
    'names-and-wildcards': {
      title: 'Which names do I need?',
      summary: 'Every name that visitors type: with www and without are two names.',
      passages: [
        {
          text: [
            'A name with a star covers one level only: *.hofladen.example is good for shop.hofladen.example, but neither for hofladen.example itself nor for a.shop.hofladen.example.',
          ],
        },
      ],
    },
    mail: {
      title: 'Mail needs one too',
      summary: 'Which names a mail server has to show, and which it need not.',
      passages: [],
    },
    lifetimes: {
      title: 'Why do they get shorter?',
      summary: 'How long a certificate may be good for, now and in the coming years.',
      passages: [],
    },
    'free-and-paid': {
      title: 'Free or paid?',
      summary:
        'Browsers treat them alike, and so do visitors. Let’s Encrypt is free because many companies pay for it.',
      passages: [
        {
          text: [
            'Since March 2026 no certificate is good for more than 200 days, and the time gets shorter. What counts is how easily it is renewed.',
          ],
        },
      ],
    },
    'hosts-offer': {
      title: 'What your host may do for you',
      summary: 'Many hosts and site builders switch a certificate on for you, at no cost.',
      passages: [],
    },
    sellers: {
      title: 'Buying from a seller',
      summary: 'What a bought certificate gives you, and how to judge who sells it.',
      passages: [],
    },
    'self-signed': {
      title: 'Made by yourself',
      summary: 'What a certificate without a known signature is good for, and why browsers warn of it.',
      passages: [],
    },
    'proving-control': {
      title: 'How is it proven that the site is mine?',
      summary:
        'The authority asks your server a question over the plain address, on port 80, and your server answers with a small text that only we two know.',
      passages: [
        {
          text: [
            'The text stands there for some seconds. A folder with a login, a redirect or an application in front may hide it; we look for that before we ask.',
          ],
        },
      ],
    },
    'when-proof-fails': {
      title: 'When the proof fails',
      summary: 'What may stand between the authority and the little file, and how to clear the way.',
      passages: [],
    },
    'private-keys': {
      title: 'The private key',
      summary: 'The secret half of the pair: where it is born, and why it should never travel.',
      passages: [],
    },
    renewal: {
      title: 'How is it renewed?',
      summary: 'For now by you, with this app, before the date on the sheet. It takes a minute.',
      passages: [
        {
          text: [
            'The authority sends no reminders any more, so keep the calendar entry that we offer at the end.',
          ],
        },
      ],
    },
    'undo-and-safety': {
      title: 'What if something goes wrong?',
      summary:
        'We write down how to undo a thing before we do it. If a step fails, if you stop, or if the connection breaks, the server goes back to what it was.',
      passages: [
        {
          text: [
            'The new certificate counts as done only once every name shows it on every address, seen from outside.',
          ],
        },
      ],
    },
    doors: {
      title: 'Ports 80 and 443',
      summary:
        'A server has numbered doors. 80 is for plain pages, 443 for encrypted ones. Both have to be open in the firewall, also in the one in your host’s customer area.',
      passages: [
        {
          text: [
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
            'A name may have two addresses, an older kind (IPv4) and a newer one (IPv6, with colons). Both must lead to the server. After a change it takes up to a day until everybody sees it.',
          ],
        },
      ],
    },
    login: {
      title: 'Where do I find my server’s login?',
      summary:
        'In the welcome letter of your host, or in its customer area under “SSH”, “console” or “access data”. Some hosts want it switched on there first.',
      passages: [
        {
          text: [
            'A key file is a login without a password: whoever set up the server may have given you one.',
          ],
        },
      ],
    },
    'host-key': {
      title: 'Why does the fingerprint matter?',
      summary:
        'It is how we know that we speak with your server and not with somebody in between who wants your password.',
      passages: [
        {
          text: [
            'It changes when a server is set up anew. If nobody did that, do not go on, and ask your host.',
          ],
        },
      ],
    },
    administrator: {
      title: 'Why as administrator?',
      summary:
        'Only the administrator may change the settings of a web server. We need no login as root: a user who may use “sudo” is enough.',
      passages: [
        { text: ['We use that power for the changes you have seen in the review, and for nothing else.'] },
      ],
    },
    'web-server': {
      title: 'What is a web server?',
      summary: 'The program that hands out your pages. Apache is the one this version knows; others follow.',
      passages: [
        {
          text: [
            'It reads its settings from files. We add or change single lines there, and keep a copy of each file.',
          ],
        },
      ],
    },
    limits: {
      title: 'Why does the authority say “not now”?',
      summary:
        'Authorities count: so many certificates a week for a name, so many failed tries an hour. That keeps them working for everybody.',
      passages: [
        {
          text: [
            'Waiting helps, and a few hours are enough in most cases. Your present certificate stays good meanwhile.',
          ],
        },
      ],
    },
    report: {
      title: 'Whom can I ask?',
      summary:
        'Your host, or whoever set up the server. “Copy a report” puts all they need into the clipboard, without passwords or keys.',
      passages: [],
    },
  },
};
