import type { LearnPageWords } from '../learn.ts';

/** Proof, keys, renewal and safety. */
export const doing = {
  'proving-control': {
    title: 'How is it proven that the site is mine?',
    summary:
      'The authority sets you a small task that only the owner of the address can do. There are three kinds.',
    passages: [
      {
        heading: 'A file on the site',
        text: [
          'The authority asks your server for a certain text, over the plain address on <port>port</port> 80. We put it there for some seconds and take it away again. Nothing for you to do. Not possible for names with a star.',
        ],
      },
      {
        heading: 'A record in the DNS',
        text: [
          'You put a line of text where your domain is managed, at _acme-challenge in front of your name. It works for every name, also with a star, and where no one can reach the server from outside.',
        ],
      },
      {
        heading: 'An e-mail',
        text: [
          'A message goes to one of five fixed addresses of your domain: admin, administrator, webmaster, hostmaster or postmaster. Only sellers do this, and it ends on 15 March 2028.',
        ],
      },
      {
        heading: 'Who else has a say',
        text: [
          'A <caa>CAA</caa> record in the DNS names the authorities that may sign for you; without one, all may. If your domain uses <dnssec>DNSSEC</dnssec> and it is broken, no authority may sign at all since March 2026.',
          'The authority looks from several parts of the world at once. A firewall that lets in only visitors from your own country makes the proof fail.',
        ],
      },
    ],
  },
  'when-proof-fails': {
    title: 'When the proof fails',
    summary:
      'Something stands between the authority and the little file. What that usually is, and how to clear the way.',
    passages: [
      {
        heading: 'The usual suspects',
        text: ['We look for these before we ask the authority, because failed tries are counted.'],
        points: [
          '<b>An application in front</b>, behind what technicians call a proxy. A blog or shop system answers every address by itself, also that of the file. This is the most common one; see the lines below.',
          '<b>A second address.</b> The name also has an IPv6 address that leads to another server.',
          '<b>A redirect</b> that sends everybody on, also the authority.',
          '<b>A login</b> or a rule that hides folders beginning with a dot.',
          '<b>A content network</b> (<cdn>CDN</cdn>) that answers in your server’s place.',
          '<b>A closed door.</b> Port 80 is shut in a firewall, perhaps in your host’s customer area.',
          '<b>A CAA record</b> that names another authority.',
        ],
      },
      {
        heading: 'The application in front, and its cure',
        text: [
          'The web server hands everything to the application. The cure is an exception for one folder. The marked lines are new; everything else stays.',
        ],
      },
    ],
  },
  'private-keys': {
    title: 'The private key',
    summary: 'Whoever has it can speak as your site. So it is born on your server, and never leaves it.',
    passages: [
      {
        text: [
          'The certificate is public: your server hands it to every visitor. The <private-key>private key</private-key> is what makes it yours. It never travels to the authority; that only gets a <csr>request</csr> with the public half.',
        ],
      },
      {
        heading: 'How to treat it',
        text: [],
        points: [
          'Do not send it by e-mail or chat, and do not keep it in a shared folder.',
          'If a seller offers to make it for you, decline: then somebody else had it first.',
          'No authority and no seller needs it. Only the place where the certificate is installed does: a control panel may have a field for it. To a person who helps you, give the certificate at most.',
          'If it may have got into wrong hands, make a new one, and let the authority call the old certificate back.',
        ],
      },
      {
        heading: 'What we do',
        text: [
          'We let your server make the key, in a folder that only its administrator can open. Where a server cannot, the key is made here, sent once over the encrypted line, and the screen says so before.',
        ],
      },
    ],
  },
  renewal: {
    title: 'Renewal',
    summary:
      'A certificate ends on a fixed day. Good renewal happens well before, and without anybody thinking of it.',
    also: 'expired expires expiry run out reminder',
    passages: [
      {
        text: [
          'On the day after its last, browsers warn every visitor. That is why programs renew when a third of the time is left, and ask the authority when it would suit (which is called ARI).',
        ],
      },
      {
        heading: 'Who can do it',
        text: [],
        points: [
          '<b>Your host’s panel</b>, where it has one: see <see-hosts-offer>what your host may do</see-hosts-offer>.',
          '<b>Your server by itself</b>: with Certbot, or with Apache’s own part for it. Where possible this app sets that up, and says what could be proven of it. Your computer may stay off.',
          '<b>Whoever does it already</b>, such as acme.sh or Caddy. Nothing is set up beside it: two get in each other’s way.',
          '<b>You, with this app</b>, only where neither is possible: before the date on the sheet, in a minute. Keep the calendar entry.',
          'Who it is stands under “My sites”.',
        ],
      },
      {
        heading: 'What changes and what stays',
        text: [
          'Names and places stay; the certificate is replaced, usually with a new key. The web and mail server must be told to take it up. We do that, and look from outside whether it worked.',
        ],
      },
      {
        heading: 'Who else can watch',
        text: [
          'Nobody was found who watches without an account, so this app signs you up with nobody. With one of these you can (read in November 2026; none was tried by us):',
        ],
        points: [
          '<b>Red Sift Certificates Lite</b>, free up to 250 certificates: it sees what authorities issue for your names, by their public logs. What your server shows it does not see: a renewed certificate that was never put in place looks well there.',
          '<b>UptimeRobot and its like</b>: they see what is shown at the names that you give them, and at no others.',
          '<b>healthchecks.io and its like</b>: they notice when a job of yours no longer calls them, and see no certificate.',
          'Your calendar needs no account: the entry that we offer spans the days in which a renewal must be seen.',
        ],
      },
    ],
  },
  'undo-and-safety': {
    title: 'What if something goes wrong?',
    summary:
      'We write down how to undo a thing before we do it. Your server can always go back to what it was.',
    also: 'rollback restore backup',
    passages: [
      {
        heading: 'While it runs',
        text: [
          'If a step fails, if you stop, or if the connection breaks, the server goes back by itself: the former files, and the certificate that visitors saw before. A small safety net on the server does that even when this computer is gone.',
          'The new certificate counts as done only once every name shows it on every address, seen from outside.',
        ],
      },
      {
        heading: 'Weeks later',
        text: [
          'Open “My sites” and choose “Take it back”. The former files lie on your server. A file that somebody has edited since is left alone, so that their work is not lost; you are told which.',
        ],
      },
      {
        heading: 'What we never do',
        text: [],
        points: [
          'Change a thing that was not shown to you before.',
          'Install a program on your server that the plan did not show.',
          'Go on when the server is not the one we know: see <see-host-key>the fingerprint</see-host-key>.',
        ],
      },
    ],
  },
} as const satisfies Record<string, LearnPageWords>;
