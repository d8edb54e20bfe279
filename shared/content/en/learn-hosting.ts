import type { LearnPageWords } from '../learn.ts';

/** Why a site is encrypted at all, and who has to do it where. */
export const hosting = {
  'why-https': {
    title: 'Why encrypt a site at all?',
    summary: 'Because somebody else always carries your pages, and browsers no longer look away.',
    passages: [
      {
        text: [
          'Between your visitors and your server stand others: the Wi-Fi of a café, providers, now and then a stranger. Without encryption each of them can do three things.',
        ],
        points: [
          '<b>Read along</b>: what people look at, write, order, and their passwords.',
          '<b>Change the page</b>: put advertising into it, or a harmful program, also where there is nothing secret on it.',
          '<b>Lead them elsewhere</b>: to a page that looks like yours.',
        ],
      },
      {
        heading: 'What browsers do about it',
        text: [
          'They write “Not secure” beside the address. And Google has announced (October 2025) that Chrome, from version 154 on, in October 2026, asks everybody before the first visit to a public site without https. Whether that came on the day that was announced, we could not confirm.',
        ],
      },
      {
        heading: 'Is it slower, or dear?',
        text: [
          'No: the newer, faster ways to fetch pages (HTTP/2 and its successor) are used by browsers for encrypted sites only. And a certificate <see-free-and-paid>can be had for free</see-free-and-paid>. If Let’s Encrypt serves you well, it lives on sponsors and gifts.',
        ],
      },
    ],
    also: 'padlock lock https http ssl tls not secure warning google chrome speed donate',
  },
  'who-runs': {
    title: 'Who runs your site?',
    summary: 'It decides who has to do something. Three questions tell you, and your last bill helps.',
    passages: [
      {
        heading: '1. Do you click your pages together in the browser?',
        text: [
          'With Wix, Shopify, Squarespace, Jimdo or the like, the service has the certificate. Look there for “SSL” or “Security”: <see-hosts-offer>what your host may do</see-hosts-offer>.',
        ],
      },
      {
        heading: '2. Do you have a customer area, perhaps with FTP?',
        text: [
          'Then you have web space. You may put files there, but not change the web server: only your host can, mostly at a switch in the customer area. This app cannot log in there. If you have got files already, upload them in the same place.',
        ],
      },
      {
        heading: '3. Have you a name, a user and a password or key for SSH?',
        text: [
          'Then you have a server of your own, and this app can do the work. If <b>Plesk</b> or <b>cPanel</b> runs on it, let that do it: what others change, it would undo.',
        ],
      },
      {
        heading: 'Not sure?',
        text: ['Look at the last bill of your host:'],
        points: [
          '“Web space”, “web hosting”, “site builder”: question 1 or 2.',
          '“Server”, “VPS”, “root”, “cloud”: question 3.',
          'No bill at all: ask whoever made your site. “Please get a free certificate for it that renews by itself” is enough.',
        ],
      },
    ],
    also: 'ftp sftp web space webspace hosting provider agency host bill shared vps root server login',
  },
  'behind-a-network': {
    title: 'A network in front: two legs',
    summary:
      'With Cloudflare and the like, your visitors’ padlock says nothing of the second half of the way.',
    passages: [
      {
        text: [
          'A <cdn>network in front</cdn> takes your visitors in and fetches the pages from your server. So there are two connections: from the visitor to the network, and from the network to your server. The padlock is about the first. The network has that certificate, and renews it.',
        ],
      },
      {
        heading: 'The second leg',
        text: ['At Cloudflare the setting is “SSL/TLS encryption mode”:'],
        points: [
          '<b>Flexible</b>: your server is asked without encryption. Visitors see a padlock, and half of the way is open.',
          '<b>Full</b>: encrypted, but any certificate is taken, also a false one.',
          '<b>Full (strict)</b>: encrypted, and the certificate has to be good. Choose this one, once your server has a certificate.',
        ],
      },
      {
        heading: 'What else is different',
        text: [
          'A redirect to https on your server together with “Flexible” sends visitors in circles. Mail does not go through such a network: your mail server needs <see-mail>its own certificate</see-mail>. And the proof by a file has to pass the network; a <see-proving-control>record in the DNS</see-proving-control> does not.',
        ],
      },
    ],
    also: 'cloudflare cdn flexible full strict fastly akamai',
  },
} as const satisfies Readonly<Record<string, LearnPageWords>>;
