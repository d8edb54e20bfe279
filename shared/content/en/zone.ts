import type { DnsFieldName } from '../../dns/providers.ts';

/** Who adds the line that proves names in the DNS, with what, and where that is kept. */
export const zone = {
  'zone.title': 'Who adds the line?',
  'zone.provider': 'Sealkeeper, at my DNS provider',
  'zone.provider-what':
    'You give it a token that may change records of this domain. It adds its line beside yours, and takes only its own away.',
  'zone.hand': 'I add it myself',
  'zone.hand-what':
    'Sealkeeper shows you the line, waits as long as you need, also with the window closed, and goes on when it is there. The same again at each renewal, every few weeks.',
  'zone.hand-instead':
    'What would end that: a provider with a token (a free account at one of the list will do, with an alias there from _acme-challenge), or names without a star, which a file proves.',
  'zone.at': 'Where the domain is managed',
  'zone.recognised': 'Recognised by your name servers.',
  'zone.not-recognised': 'Your name servers ({servers}) tell us nothing. Choose it if it is on the list.',
  'zone.own-server': 'Own name server (RFC 2136, TSIG)',
  'zone.steps': 'How to get in',
  'zone.seen-on': 'Source: {source}, noted on {date, date, long}. Not tried with a real account.',
  'zone.seen-on-tried': 'Tried on a real BIND 9.18.',
  'zone.open-page': 'Open the page of {provider}',
  'zone.documentation': 'Documentation',
  'zone.try': 'Try it',
  'zone.trying': 'Reading the zones at {provider}',
  'zone.works': 'It works',
  'zone.works-more': '{provider} shows us {zones}. The line will stand at {records}. Nothing was changed.',
  'zone.elsewhere': '{name} points to {record} for this, so the line goes there.',
  'zone.another': 'Use another',
  'zone.keep': 'Keep it in this computer’s keychain',
  'zone.keep-why':
    'Then this app can renew by itself. Only this app, logged in as you on this computer, can open it; it never goes to your server. You can have it forgotten at any time, here or at {provider}.',
  'zone.not-kept':
    'Not kept: it is forgotten when you close Sealkeeper, and each renewal asks you for it again.',
  'zone.no-keychain':
    'This computer has no keychain that protects a token, so it is not kept. It is forgotten when you close Sealkeeper, and each renewal asks you for it again.',
  'zone.kept': 'A login for {provider} is kept in this computer’s keychain',
  'zone.kept-more': 'It was tried for these very names. It is tried again before it is used.',
  'zone.missing': 'This is missing, or not in the form that {provider} has it.',
  'zone.background-kept': 'Login for {provider} kept, for {names}',
  'dns.field.server': 'Address of the name server',
  'dns.field.zone': 'Zone',
  'dns.field.keyName': 'Name of the key',
  'dns.field.algorithm': 'Kind of signature',
  'dns.field.secret': 'Secret of the key',
  'dns.field.token': 'Token',
  'dns.field.apiKey': 'API key',
  'dns.field.apiSecret': 'Secret of the API key',
  'dns.field.key': 'Key (prefix.secret)',
  'dns.field.endpoint': 'Region of the account',
  'dns.field.applicationKey': 'Application key',
  'dns.field.applicationSecret': 'Application secret',
  'dns.field.consumerKey': 'Consumer key',
  'dns.field.customerNumber': 'Customer number',
  'dns.field.apiPassword': 'API password',
  'dns.field.user': 'User',
  'dns.field.password': 'Password',
  'dns.field.url': 'Address of the interface (https://…)',
  'dns.field.secretKey': 'Secret API key',
} as const satisfies Readonly<Record<string, string> & Record<`dns.field.${DnsFieldName}`, string>>;
