import type { LearnPageWords } from '../learn.ts';

/** Names, times and where certificates come from. */
export const choosing = {
  'names-and-wildcards': {
    title: 'Names and wildcards',
    summary:
      'Every name that visitors type has to stand in the certificate: with www and without are two names.',
    also: 'umlaut accent idn international san subdomain',
    passages: [
      {
        text: [
          'One certificate can hold many names. For most sites two are right: hofladen.example and www.hofladen.example. We propose the names that lead to your server today.',
        ],
      },
      {
        heading: 'A name with a star',
        text: [
          'A <wildcard>wildcard</wildcard> such as *.hofladen.example stands for one word in front, no more and no less.',
        ],
        points: [
          'Covered: shop.hofladen.example, www.hofladen.example, mail.hofladen.example.',
          'Not covered: <b>hofladen.example itself</b>. With Let’s Encrypt you add it as a second name; many bought wildcards bring it along.',
          'Not covered: a.shop.hofladen.example, two words in front.',
          'Not possible: *.co.uk and the like, which belong to nobody alone, and a star with <extended-validation>extended validation</extended-validation>, whose rules forbid it.',
        ],
      },
      {
        heading: 'Is a star a good idea?',
        text: [
          'It needs a proof in the <dns>DNS</dns>; a file on the server is not enough. And whoever steals its <private-key>private key</private-key> can speak for all your names. Where renewing goes by itself, single names are simpler and safer.',
        ],
      },
    ],
  },
  mail: {
    title: 'Mail needs one too',
    summary:
      'Mail programs check the name they were told to connect to. That name has to stand in the mail server’s certificate.',
    also: 'imap smtp pop3 outlook thunderbird email e-mail',
    passages: [
      {
        heading: 'Which name?',
        text: [
          'The one in the settings of your phone or mail program, as the server for incoming and outgoing mail: often mail.hofladen.example, at some hosts imap., pop. and smtp. Each of them has to be in the certificate, else the program says that it cannot verify the server.',
        ],
      },
      {
        heading: 'Which door shows which name?',
        text: ['A mail server has several doors, and each may show a certificate of its own:'],
        points: [
          '<b>993, 143, 995, 110</b>, where programs fetch mail: the name for incoming mail.',
          '<b>465, 587</b>, where programs send it: the name for outgoing mail.',
          '<b>25</b>, where other servers deliver: your <mx>MX</mx> name.',
          '<b>443</b>, the web: webmail, and mta-sts. in front of your domain, where you have such a rule.',
        ],
      },
      {
        heading: 'And between servers?',
        text: [
          'Other mail servers find yours by its <mx>MX</mx> name. They usually deliver even where its certificate does not fit. Two things make it count: <b>MTA-STS</b>, a public rule “deliver to me encrypted only”, and <b>DANE</b>, which pins your key in a signed <dns>DNS</dns>. Who uses one of these must keep it right when the certificate changes: servers that have read your MTA-STS rule keep to it until its time is up, also when you have taken it down.',
        ],
      },
      {
        heading: 'One server, many domains',
        text: [
          'Let all your mail programs use <b>one</b> name for the server, whatever is behind the @. Then one name in one certificate is enough. Servers can also show a different certificate for each name, which all but very old programs understand.',
        ],
      },
      {
        heading: 'autodiscover and autoconfig',
        text: [
          'With these two names Outlook and Thunderbird look for settings by themselves. They need a certificate only if something answers there over https. In most cases nothing has to.',
        ],
      },
    ],
  },
  lifetimes: {
    title: 'Why do they get shorter?',
    summary:
      'Since March 2026 a certificate is good for 200 days at most. In 2027 it will be 100, in 2029 only 47.',
    also: 'validity expiry',
    passages: [
      {
        text: [
          'What a certificate says was true on the day it was signed. The older it gets, the less that is worth: domains are sold, keys get lost, servers change hands. Calling a bad one back works poorly on the web; letting it run out works always.',
          'In April 2025 the authorities and the makers of browsers agreed on a timetable: 25 authorities said yes, none no; Apple, Google, Microsoft and Mozilla said yes.',
        ],
      },
      {
        heading: 'What it means for you',
        text: [
          'Renewing by hand turns from a yearly chore into one every six weeks. What is sold as “three years” is a subscription: the certificate in it must be fetched and installed anew each time.',
          'So the question is no longer which certificate lasts longest, but <see-renewal>which one renews by itself</see-renewal>.',
        ],
      },
    ],
  },
  'free-and-paid': {
    title: 'Free or paid?',
    summary: 'Browsers treat them alike, and visitors cannot tell them apart. You pay for other things.',
    passages: [
      {
        text: [
          'Let’s Encrypt and other free authorities sign for very many sites. The encryption is exactly that of a bought certificate. They can be free because programs do all the work, in a common language called <acme>ACME</acme>, and because companies pay for the rest.',
        ],
      },
      {
        heading: 'What a bought one can give you',
        text: [],
        points: [
          'A company’s name in the details: see <see-validation-levels>the three levels</see-validation-levels>.',
          'Somebody to call, and an invoice.',
          'A certificate for servers that no program can reach.',
        ],
      },
      {
        heading: 'What a free one asks of you',
        text: [
          'That it is renewed often: every 90 days at Let’s Encrypt, 64 from February 2027 and 45 from February 2028. A program does that; by hand it is a chore. Reminders by e-mail ended in June 2025.',
          'Free authorities check the <domain-validation>domain</domain-validation> only.',
        ],
      },
    ],
  },
  'hosts-offer': {
    title: 'What your host may do for you',
    summary:
      'Many hosts and site builders switch a certificate on for you, at no cost. Then there is nothing left to install.',
    also: 'ftp web space shared hosting customer area',
    passages: [
      {
        heading: 'Site builders',
        text: [
          'Wix, Squarespace, Shopify, GoDaddy’s Website Builder and the like bring a certificate along and renew it. You need nothing from us; look for “SSL” or “Security” in the settings of your site.',
        ],
      },
      {
        heading: 'Hosting with a control panel',
        text: ['Look for these words in the customer area before you buy anything:'],
        points: [
          '<b>cPanel</b>: “SSL/TLS Status” or “AutoSSL”. Where the host has allowed it, it fetches free certificates and replaces them in time.',
          '<b>Plesk</b>: “SSL It!” or “Let’s Encrypt”, free, renewed once fewer than 30 days are left.',
          '<b>Hetzner konsoleH</b>: a free certificate is included.',
        ],
      },
      {
        heading: 'Nothing of that there?',
        text: ['Look what the customer area has under “SSL”, “certificate” or “security”:'],
        points: [
          '<b>A switch, or “order” at no charge</b>: press it, wait some minutes, and look here again whether it is there.',
          '<b>Fields for a certificate</b>: “certificate”, “private key”, “chain” or “CA”. Files from a seller go there. By hand it has to be done anew each time, about twice a year now.',
          '<b>Neither</b>: only your host can do it. Ask for “a free certificate that renews itself, for the domain with www and without”.',
          '<b>Your mail</b> at such a host mostly goes by the host’s own name, which has its certificate already: take that name in your mail program.',
        ],
      },
      {
        heading: 'When the host wants money',
        text: [
          'Some sell what others include. Ask whether Let’s Encrypt is possible, or whether you may install a certificate of your own. GoDaddy’s hosting does not speak the language of free authorities, for example.',
        ],
      },
    ],
  },
  sellers: {
    title: 'Buying from a seller',
    summary: 'What a bought certificate gives you, and how to judge the one who sells it.',
    also: 'zip crt pem p7b pfx der download files buy order',
    passages: [
      {
        text: [
          'Most shops for certificates are resellers: the signature comes from one of a few large authorities. GeoTrust, RapidSSL and Thawte, for instance, are all DigiCert today, and ZeroSSL’s chains end at a root of Sectigo. So the same certificate has many prices.',
        ],
      },
      {
        heading: 'Questions to ask before you pay',
        text: [],
        points: [
          'What does it cost <b>when it renews</b>? The first year is often cheaper.',
          'Who signs it, and has that authority ever <see-who-vouches>lost the browsers’ trust</see-who-vouches>?',
          'How is it fetched anew every 200 days, soon every 100: by a program (ACME), or by hand?',
          'Does it hold the name with www and without? For a star: the bare name too?',
          'Which proof do they accept? Proof by e-mail ends in March 2028.',
        ],
      },
      {
        heading: 'What is rarely worth the money',
        text: [
          'Site seals, “stronger encryption” and large sums called warranty. The encryption is the same everywhere, and we know of nobody’s visitors who came because of a seal. (That is our opinion, not a checked fact.)',
        ],
      },
    ],
  },
  'self-signed': {
    title: 'Made by yourself',
    summary:
      'It encrypts just as well, but carries no signature that browsers know. So they warn everybody who comes.',
    passages: [
      {
        text: [
          'Anyone can write a letter “this key belongs to this address” and sign it themselves. So could somebody in between. A browser cannot tell the two apart, and therefore warns.',
        ],
      },
      {
        heading: 'What happens with one',
        text: [],
        points: [
          'Visitors see a full page of warning before your site, and most turn back.',
          'Phones warn again each time it changes.',
          'Other services refuse it: fetching your mail, payments, apps.',
          'A visitor who has learned to click the warning away will do so when it is real.',
        ],
      },
      {
        heading: 'Where it is good enough',
        text: [
          'On a machine of your own that no stranger visits: a printer, a router, a test. Authorities cannot sign for such names anyway: nobody owns “localhost”.',
        ],
      },
    ],
  },
} as const satisfies Record<string, LearnPageWords>;
