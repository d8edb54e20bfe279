import type { LearnPageWords } from '../learn.ts';

/** What a certificate is, and who stands behind it. */
export const basics = {
  'what-is-a-certificate': {
    title: 'What is a certificate?',
    summary:
      'A sealed letter: it names your site, carries its public key, and is signed by somebody whom browsers trust.',
    also: 'ssl tls padlock lock https',
    passages: [
      {
        text: [
          'Your site has a pair of keys. The <public-key>public key</public-key> may be seen by everybody. The <private-key>private key</private-key> stays on your server. What the private key has signed, everybody can check with the public one, and nobody else can sign like it.',
          'A <certificate>certificate</certificate> is a letter that says: <b>this public key belongs to this address</b>. An <authority>authority</authority> signs the letter, once it has seen proof that the address is yours.',
        ],
      },
      {
        heading: 'What it does for your visitors',
        text: [],
        points: [
          '<b>Nobody reads along.</b> What they type is locked on its way to you: addresses, orders, passwords.',
          '<b>Nobody slips in another page.</b> What arrives is what you sent.',
          '<b>They are with you.</b> Nobody else can show a certificate for your address that browsers accept.',
        ],
      },
      {
        heading: 'What it does not do',
        text: [
          'It says nothing about honesty. A cheat with an address of their own gets a certificate for it too. The lock means “nobody in between”, not “a good shop”.',
        ],
      },
      {
        heading: 'Try the seal yourself',
        text: [
          'Below, this app makes a real pair of keys and seals a letter with it, the way an authority seals a certificate. Change a single letter and look at the seal.',
        ],
      },
    ],
  },
  'chain-of-trust': {
    title: 'The chain of trust',
    summary:
      'Your browser knows a list of names. Everybody else is believed because one of these, in the end, has signed for them.',
    passages: [
      {
        text: [
          'Browsers and systems come with a list of <root>roots</root>: authorities they trust without asking further. A root signs few things, and is kept in a vault. For daily work it signs an <intermediate>intermediate</intermediate>, and the intermediate signs your site.',
          'A browser that meets your site walks up this <chain>chain</chain>: who signed you, who signed them, until it arrives at a root that it knows. If one link is missing, the walk ends in a warning.',
        ],
      },
      {
        heading: 'The link that gets lost',
        text: [
          'Your server has to send its own certificate <b>and</b> the intermediate. If it sends only its own, your browser may still show a lock, because it has met the intermediate elsewhere, while a phone or a mail program warns. We always install the whole chain, exactly as the authority gives it.',
        ],
      },
      {
        heading: 'Why can I not sign for others with mine?',
        text: [
          'Each certificate says what it may be used for. Yours says: for a site, not for signing. Only roots and intermediates may sign others.',
        ],
      },
      { heading: 'See it on a real site', text: ['Touch a link to see what happens if it breaks.'] },
    ],
  },
  'who-vouches': {
    title: 'Who vouches for whom?',
    summary: 'Who these authorities are, who watches them, and what happens to one that breaks its word.',
    passages: [
      {
        text: [
          'An <authority>authority</authority> is a company or a charity that follows common rules: how to check an address, what to write down, how long a certificate may be good for. Auditors look at them each year.',
          'The makers of browsers decide whom to trust: Apple, Google, Microsoft and Mozilla each keep a list of roots. Chrome accepts no certificate made after April 2018 that is not written into public logs, where anyone can see what was issued, for your name as well. Since June 2026 it also asks of the authorities that they log <b>every</b> one.',
        ],
      },
      {
        heading: 'Trust can be lost',
        text: [
          'When an authority is broken into, hides mistakes or misses the rules again and again, browsers take it off their lists. Then the sites of its customers show warnings, though the customers did nothing wrong. So it matters who signs for you, and also that you can change quickly.',
        ],
      },
    ],
  },
  'validation-levels': {
    title: 'Three levels of checking',
    summary:
      'Domain, organisation and extended validation: what each one says, and what browsers show of it today.',
    also: 'papers company register phone ov ev organisation',
    passages: [
      {
        text: [],
        points: [
          '<b><domain-validation>Domain</domain-validation> (DV)</b> says: whoever asked has control of this address. It takes seconds and is often free.',
          '<b><organisation-validation>Organisation</organisation-validation> (OV)</b> also names a company that was looked up. Visitors see it only if they open the certificate’s details.',
          '<b><extended-validation>Extended</extended-validation> (EV)</b> names a company that was checked more thoroughly. It does <b>not</b> say that this company is honest, still in business or safe to buy from: its own rules state that.',
        ],
      },
      {
        heading: 'What your visitors see',
        text: [
          'All three look the same. Until 2018 and 2019 browsers showed the company’s name in green for extended validation. Safari, Chrome and Firefox removed it. Google had tried it with the visitors of Chrome (published in 2019): with the name and without it, they behaved alike.',
          'The encryption is the same in all three.',
        ],
      },
      {
        heading: 'What they ask of you',
        text: ['Besides the proof that the address is yours:'],
        points: [
          '<b>OV</b>: the firm’s name and address as a public register or directory has them, and a call or message by a way that is found there, not by one that you name.',
          '<b>EV</b>: also the number in the register, that the firm is at work, and who may sign for it; that person signs a contract.',
          'Bring the entry in the register up to date before you order. After 398 days it is all checked anew.',
        ],
      },
      {
        heading: 'When is more than “domain” worth it?',
        text: [
          'If a contract, a tender or an insurer asks for it. For a shop’s visitors it makes no difference that they could see.',
        ],
      },
    ],
  },
} as const satisfies Record<string, LearnPageWords>;
