import type { Finding } from '../../../../shared/look.ts';
import { type Case, usual } from './site-findings.ts';
import { encrypted, endpoint, host, sign, site } from './some-looks.ts';

const caa = (...records: readonly (readonly [string, string])[]) => ({
  state: 'known' as const,
  value: { at: 'shop.com', records: records.map(([tag, value]) => ({ critical: false, tag, value })) },
});
const rules = (value: ReturnType<typeof caa> | { state: 'unknown'; reason: 'failed' | 'no-answer' }) =>
  site({
    names: [
      { ...encrypted('shop.com'), dns: { aliases: { state: 'known', value: [] }, caa: value } },
      encrypted('www.shop.com'),
    ],
  });
const withMail = (...endpoints: ReturnType<typeof endpoint>[]) =>
  site({ mail: { state: 'seen', hosts: [host('mail.shop.com', endpoints)] } });
const mailed = (id: Finding['id'], isPressing = true): readonly Finding['id'][] =>
  isPressing ? [id, ...usual, 'mail-server'] : [...usual, id, 'mail-server'];

/** What is found in DNS, of who is there, and of mail. */
export const otherCases: readonly Case[] = [
  ['nobody may sign', rules(caa(['issue', ';'])), ['caa-forbids', ...usual]],
  ['another authority only', rules(caa(['issue', 'digicert.com'])), ['caa-limits', ...usual]],
  ['the recommended one only', rules(caa(['issue', 'letsencrypt.org'])), [...usual, 'caa-limits']],
  ['a place for reports only', rules(caa(['iodef', 'mailto:a@shop.com'])), usual],
  ['unreadable rules', rules({ state: 'unknown', reason: 'failed' }), ['caa-unreadable', ...usual]],
  ['a silent name server', rules({ state: 'unknown', reason: 'no-answer' }), usual],
  [
    'a broken signature',
    site({ dns: { dnssec: { state: 'known', value: 'broken' } } }),
    ['dnssec-broken', ...usual],
  ],
  ['signed', site({ dns: { dnssec: { state: 'known', value: 'signed' } } }), [...usual, 'dnssec-signed']],
  [
    'a lasting proof',
    site({ dns: { persistentProof: { state: 'known', value: ['letsencrypt.org'] } } }),
    [...usual, 'persistent-proof'],
  ],
  [
    'a pinned key',
    site({ pins: { state: 'known', value: [{ host: 'mail.shop.com', port: 25, records: [] }] } }),
    ['pinned-in-dns', ...usual],
  ],
  [
    'names in logs',
    site({ logNames: { state: 'known', value: ['shop.com', 'old.shop.com'] } }),
    [...usual, 'names-in-logs'],
  ],
  [
    'a builder, whose network is nobody’s business',
    site({ signs: [sign('builder', 'Wix'), sign('network', 'Fastly'), sign('host', 'AWS')] }),
    [...usual, 'builder'],
  ],
  [
    'all who may be there',
    site({
      signs: [
        sign('network', 'Fastly'),
        sign('server', 'nginx'),
        sign('panel', 'Plesk'),
        sign('host', 'Hetzner'),
        sign('dns', 'IONOS'),
      ],
    }),
    ['behind-network', ...usual, 'server-software', 'panel', 'host', 'dns-provider'],
  ],
  ['good mail', withMail(endpoint('imaps')), mailed('mail-certificate-good', false)],
  ['mail run out', withMail(endpoint('imaps', 'expired')), mailed('mail-certificate-expired')],
  ['home-made mail', withMail(endpoint('imaps', 'self-signed')), mailed('mail-certificate-self-signed')],
  ['incomplete mail', withMail(endpoint('imaps', 'incomplete')), mailed('mail-certificate-incomplete')],
  [
    'mail from nobody known',
    withMail(endpoint('imaps', 'unknown-authority')),
    mailed('mail-certificate-not-trusted'),
  ],
  ['mail of tomorrow', withMail(endpoint('imaps', 'not-yet-valid')), mailed('mail-certificate-not-trusted')],
  ['odd mail', withMail(endpoint('imaps', 'other')), mailed('mail-certificate-not-trusted')],
  [
    'mail for another name',
    withMail(endpoint('imaps', 'wrong-name'), endpoint('smtp', 'wrong-name')),
    mailed('mail-certificate-wrong-name'),
  ],
  [
    'plain mail',
    withMail({ ...endpoint('imap'), state: 'plain', certificate: null }),
    mailed('mail-not-encrypted'),
  ],
  [
    'silent mail',
    withMail({ ...endpoint('smtp'), state: 'silent', certificate: null }),
    mailed('mail-unreachable', false),
  ],
  [
    'mail elsewhere',
    site({
      mail: { state: 'seen', hosts: [] },
      dns: { mx: { state: 'known', value: [{ priority: 1, host: 'mx.google.com' }] } },
    }),
    [...usual, 'mail-elsewhere'],
  ],
  [
    'strict mail',
    site({ dns: { mtaSts: { state: 'known', value: { id: '1', mode: 'enforce', mx: [] } } } }),
    ['mta-sts', ...usual],
  ],
  [
    'strict mail, whose rule leaves the own mail server out',
    site({
      dns: {
        mx: { state: 'known', value: [{ priority: 1, host: 'mx.shop.test' }] },
        mtaSts: { state: 'known', value: { id: '1', mode: 'enforce', mx: ['mail.shop.test'] } },
      },
    }),
    ['mta-sts-unlisted', 'mta-sts', ...usual],
  ],
  [
    'mail that reports',
    site({ dns: { mtaSts: { state: 'known', value: { id: '1', mode: 'testing', mx: [] } } } }),
    [...usual, 'mta-sts'],
  ],
  [
    'mail rules nobody can read',
    site({ dns: { mtaSts: { state: 'known', value: { id: '1', mode: null, mx: [] } } } }),
    ['mta-sts-broken', ...usual],
  ],
];
