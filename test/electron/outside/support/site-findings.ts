import type { Finding } from '../../../../shared/look.ts';
import { bare, encrypted, good, name, now, silent, site, unreachable } from './some-looks.ts';

export type Case = readonly [what: string, look: ReturnType<typeof site>, expected: readonly Finding['id'][]];
const end = (days: number) => new Date(now + days * 86_400_000).toISOString();
const at = (address: string, change: object = {}) => ({ ...good, address, ...change });
const leads = (...redirects: string[]) => ({ ...good, http: { status: 301, redirects, finalStatus: 200 } });
export const usual: readonly Finding['id'][] = ['certificate-good', 'answers-on-port-80'];

/** What is found of the certificate and of the answers. */
export const siteCases: readonly Case[] = [
  ['a good one', site(), usual],
  [
    'ending in three days',
    site({ names: [encrypted('shop.com', { notAfter: end(3) })] }),
    ['certificate-ends-soon', 'answers-on-port-80'],
  ],
  [
    'run out',
    site({ names: [encrypted('shop.com', {}, 'expired')] }),
    ['certificate-expired', 'answers-on-port-80'],
  ],
  [
    'of tomorrow',
    site({ names: [encrypted('shop.com', {}, 'not-yet-valid')] }),
    ['certificate-not-yet-valid', 'answers-on-port-80'],
  ],
  [
    'home-made',
    site({ names: [encrypted('shop.com', {}, 'self-signed')] }),
    ['certificate-self-signed', 'answers-on-port-80'],
  ],
  [
    'without its intermediate',
    site({ names: [encrypted('shop.com', {}, 'incomplete')] }),
    ['certificate-incomplete', 'answers-on-port-80'],
  ],
  [
    'from nobody known',
    site({ names: [encrypted('shop.com', {}, 'unknown-authority')] }),
    ['certificate-not-trusted', 'answers-on-port-80'],
  ],
  [
    'of an authority that browsers believe no more',
    site({
      names: [encrypted('shop.com', { issuer: 'X', subject: 'Entrust, Inc. (Root)' }, 'distrusted')],
    }),
    ['certificate-distrusted', 'answers-on-port-80'],
  ],
  [
    'odd otherwise',
    site({ names: [encrypted('shop.com', {}, 'other')] }),
    ['certificate-not-trusted', 'answers-on-port-80'],
  ],
  [
    'for another name',
    site({ names: [encrypted('shop.com', {}, 'wrong-name')] }),
    ['certificate-wrong-name', 'answers-on-port-80'],
  ],
  [
    'for the bare name only',
    site({ names: [encrypted('shop.com'), encrypted('www.shop.com', {}, 'wrong-name')] }),
    ['certificate-wrong-name', ...usual],
  ],
  [
    'with a short key',
    site({ names: [encrypted('shop.com', { key: { kind: 'rsa', bits: 1024 } })] }),
    ['certificate-weak-key', ...usual],
  ],
  [
    'for more names of theirs',
    site({ certificateNames: ['shop.com', 'www.shop.com', 'blog.shop.com', 'other.org'] }),
    [...usual, 'certificate-other-names'],
  ],
  ['none', site({ names: [name('shop.com', [bare])] }), ['not-encrypted', 'answers-on-port-80']],
  ['silence', site({ names: [name('shop.com', [silent])] }), ['site-not-answering']],
  ['not visited yet', site({ names: [{ ...name('shop.com', []), addresses: ['192.0.2.1'] }] }), []],
  [
    'port 80 closed',
    site({ names: [{ ...encrypted('shop.com'), views: [{ ...good, http: silent.http }] }] }),
    ['port-80-closed', 'certificate-good'],
  ],
  [
    'two addresses that disagree',
    site({
      names: [
        {
          ...encrypted('shop.com'),
          addresses: ['192.0.2.1', '192.0.2.2'],
          views: [good, { ...bare, address: '192.0.2.2' }],
        },
      ],
    }),
    ['addresses-disagree', ...usual],
  ],
  [
    'IPv6 elsewhere',
    site({
      names: [
        {
          ...encrypted('shop.com'),
          addresses: ['192.0.2.1', '2001:db8::1'],
          views: [good, { ...bare, address: '2001:db8::1' }],
        },
      ],
    }),
    ['ipv6-elsewhere', ...usual],
  ],
  [
    'IPv6 out of reach',
    site({
      names: [
        {
          ...encrypted('shop.com'),
          addresses: ['192.0.2.1', '2001:db8::1'],
          views: [good, { ...unreachable, address: '2001:db8::1' }],
        },
      ],
    }),
    usual,
  ],
  [
    'a circle',
    site({
      names: [
        {
          ...encrypted('shop.com'),
          views: [
            {
              ...good,
              http: {
                status: 301,
                redirects: ['http://shop.com/'],
                finalStatus: null,
                problem: 'too-many-redirects',
              },
            },
          ],
        },
      ],
    }),
    ['redirect-loop', ...usual],
  ],
  [
    'led to https',
    site({ names: [{ ...encrypted('shop.com'), views: [leads('https://www.shop.com/')] }] }),
    [...usual, 'leads-to-https'],
  ],
  [
    'led to another domain',
    site({ names: [{ ...encrypted('shop.com'), views: [leads('http://other.org/')] }] }),
    [...usual, 'leads-elsewhere'],
  ],
  [
    'led into a private network',
    site({
      names: [
        {
          ...encrypted('shop.com'),
          views: [
            {
              ...good,
              http: {
                status: 302,
                redirects: ['http://192.168.1.1/'],
                finalStatus: null,
                problem: 'redirect-to-private',
              },
            },
          ],
        },
      ],
    }),
    ['leads-inside', ...usual],
  ],
  [
    'a name of the house under a public domain',
    site({ names: [{ ...encrypted('shop.com'), addresses: ['192.168.1.10'] }] }),
    [...usual, 'inside-only'],
  ],
  ['strict', site({ names: [{ ...encrypted('shop.com'), hstsSeconds: 31_536_000 }] }), [...usual, 'hsts-on']],
  ['strict no more', site({ names: [{ ...encrypted('shop.com'), hstsSeconds: 0 }] }), usual],
  [
    'no www',
    site({
      names: [encrypted('shop.com')],
      missing: [{ name: 'www.shop.com', roles: ['counterpart'], state: 'absent' }],
    }),
    [...usual, 'www-missing'],
  ],
  [
    'no word about www',
    site({
      names: [encrypted('shop.com')],
      missing: [{ name: 'www.shop.com', roles: ['counterpart'], state: 'unknown' }],
    }),
    usual,
  ],
  [
    'www elsewhere',
    site({
      names: [
        encrypted('shop.com'),
        {
          ...name('www.shop.com', [at('192.0.2.9', { ...bare, name: 'www.shop.com', address: '192.0.2.9' })]),
          addresses: ['192.0.2.9'],
        },
      ],
    }),
    [...usual, 'www-elsewhere'],
  ],
];
