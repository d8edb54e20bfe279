import type { HostKeyCase, KeyName, Verdict } from '../../support/host-key-judges.ts';

export const host = 'shop.example';
export const on = (port: number, alias?: string) => ({
  host,
  port,
  ...(alias === undefined ? {} : { alias }),
});
/** `A` is what the server shows first, `B` another of the same type; the rest by their names. */
export const short: Readonly<Record<string, KeyName>> = {
  A: 'ed25519-a',
  B: 'ed25519-b',
  EC: 'ecdsa-a',
  'EC other': 'ecdsa-b',
  RSA: 'rsa-a',
  'RSA other': 'rsa-b',
  CA: 'authority',
};
export type Named = readonly [lines: string, verdict: Verdict, change?: Partial<HostKeyCase>];
export const port = { knownAs: on(2222) };
export const aliased = { knownAs: on(22, 'alias') };
export const aliasedPort = { knownAs: on(2222, 'alias') };
export const one = `${host} <A>`;

/** What both say alike. */
export const alike: readonly Named[] = [
  [one, 'accepted'],
  [`${host} <B>`, 'changed'],
  ['', 'unknown'],
  ['other.example <A>', 'unknown'],
  // Ports.
  [`[${host}]:2222 <B>\n${one}`, 'changed', port],
  [`[${host}]:2222 <A>\n${host} <B>`, 'accepted', port],
  [one, 'accepted', port],
  [`${host} <B>`, 'unknown', port],
  [`[${host}]:2222 <RSA>\n${one}`, 'changed', port],
  [`[${host}]:22 <A>`, 'unknown'],
  [`[${host}]:22 <B>`, 'unknown'],
  [`[${host}]:2222 <A>`, 'unknown'],
  [`[${host}]:2222 <A>`, 'unknown', { knownAs: on(2223) }],
  [`[${host}]:2222 <B>\n[${host}]:2222 <A>`, 'accepted', port],
  // Aliases.
  ['alias <A>', 'accepted', aliasedPort],
  ['alias <B>', 'changed', aliasedPort],
  ['alias <B>', 'changed', aliased],
  ['[alias]:2222 <A>', 'unknown', aliasedPort],
  [`${one}\n[${host}]:2222 <A>`, 'unknown', aliasedPort],
  [`${host} <B>\nalias <A>`, 'accepted', aliased],
  ['alias <A>', 'accepted', { knownAs: on(2222, 'ALIAS') }],
  ['[alias]:2222 <B>', 'changed', { knownAs: on(22, '[Alias]:2222') }],
  // Patterns.
  ['*.example <A>', 'accepted'],
  ['*.example <B>', 'changed'],
  ['* <B>', 'changed', port],
  ['*,!shop.example <A>', 'unknown'],
  ['!shop.example,* <A>', 'unknown'],
  ['!shop.example <A>', 'unknown'],
  ['!*.example,shop.example <A>', 'unknown'],
  ['!other.example,shop.example <A>', 'accepted'],
  ['sho?.example <A>', 'accepted'],
  ['shop?.example <A>', 'unknown'],
  ['[*]:2222 <A>', 'accepted', port],
  ['[shop.example]:* <B>', 'changed', port],
  ['*:2222 <A>', 'accepted', port],
  ['10.0.0.1,shop.example,2001:db8::1 <A>', 'accepted'],
  ['other.example, shop.example <A>', 'unknown'],
  [',,shop.example,, <A>', 'accepted'],
  ['SHOP.Example <A>', 'accepted'],
  [one, 'accepted', { knownAs: { host: 'SHOP.Example', port: 22 } }],
  ['[SHOP.Example]:2222 <B>', 'changed', port],
  [`${'*'.repeat(1022)} <A>`, 'accepted'],
  [`${'*'.repeat(1023)} <A>`, 'unknown'],
  [`${host},${'a'.repeat(1100)} <A>`, 'unknown'],
  ['s\u00a0hop.example <A>', 'unknown'],
  ['\ufeffshop.example <A>', 'unknown'],
  // Addresses.
  ['2001:db8::1 <A>', 'accepted', { knownAs: { host: '2001:DB8:0::1', port: 22 } }],
  ['[2001:db8::1]:2222 <B>', 'changed', { knownAs: { host: '2001:db8:0:0::1', port: 2222 } }],
  ['[2001:db8::1]:22 <A>', 'unknown', { knownAs: { host: '2001:db8::1', port: 22 } }],
  ['127.0.0.1 <B>', 'changed', { knownAs: { host: '127.1', port: 22 } }],
  ['127.0.0.1 <A>', 'accepted', { knownAs: { host: '0x7f.1', port: 22 } }],
  ['::ffff:1.2.3.4 <B>', 'changed', { knownAs: { host: '::FFFF:102:304', port: 22 } }],
  ['fe80::1%lo <B>', 'changed', { knownAs: { host: 'fe80:0::1%lo', port: 22 } }],
  ['10.1.2.3 <B>', 'changed', { knownAs: { host: '10.1.2.3', port: 22 } }],
  // Revoked.
  [`@revoked ${host} <A>`, 'revoked'],
  [`@revoked * <A>\n${one}`, 'revoked'],
  [`${one}\n@revoked *.example <A>`, 'revoked'],
  [`@revoked ${host} <B>\n${one}`, 'accepted'],
  [`@revoked ${host} <B>`, 'unknown'],
  [`@revoked other.example <A>\n${one}`, 'accepted'],
  [`@revoked [${host}]:2222 <A>\n${one}`, 'revoked', port],
  [`@revoked [${host}]:2222 <A>\n${one}`, 'accepted'],
  [`@revoked ${host} <A>`, 'revoked', port],
  ['@revoked alias <A>', 'revoked', aliasedPort],
  [`@revoked ${host} <A>\nalias <A>`, 'accepted', aliasedPort],
  // Authorities: a line of theirs is no key of a server.
  [`@cert-authority ${host} <A>`, 'unknown'],
  [`@cert-authority ${host} <B>\n${one}`, 'accepted'],
  [`@cert-authority ${host} <B>`, 'unknown'],
  [`@cert-authority ${host} <A>\n${host} <B>`, 'changed'],
  [one, 'accepted', { server: 'signed' }],
  [`${host} <B>`, 'changed', { server: 'signed' }],
  [`${host} <CA>`, 'changed', { server: 'signed' }],
  ['', 'unknown', { server: 'signed' }],
  // Markers that are none.
  [`@unheard ${host} <A>`, 'unknown'],
  [`@revoked @revoked ${host} <A>`, 'unknown'],
  [`@REVOKED ${host} <A>\n${one}`, 'accepted'],
  // Types of keys.
  [`${host} <RSA>`, 'changed'],
  [`${host} <RSA>\n${one}`, 'accepted'],
  [`${host} <RSA>\n${host} <EC>`, 'changed'],
  [`${host} <RSA>`, 'accepted', { server: 'all' }],
  [`${host} <EC>`, 'accepted', { server: 'all' }],
  [`${host} <RSA other>`, 'changed', { server: 'all' }],
  [`${host} <RSA>\n${host} <B>`, 'changed', { server: 'all' }],
  [`${host} <RSA>\n${one}`, 'changed', { server: 'ecdsa and rsa' }],
  [`${host} <RSA>\n${host} <EC other>`, 'changed', { server: 'ecdsa and rsa' }],
  [`${host} <RSA>`, 'unknown', { server: 'all', knownAs: on(2222) }],
  [`@revoked ${host} <RSA>`, 'unknown', { server: 'all' }],
  [`@revoked ${host} <A>\n${host} <RSA>`, 'accepted', { server: 'all' }],
  // Lines.
  [`  \t${one} a comment`, 'accepted'],
  [`${one}\r\n`, 'accepted'],
  [`${host} <B>\r\n${host} <A>\r\n`, 'accepted'],
  [`# ${one}`, 'unknown'],
  [`#${one}\n${one}`, 'accepted'],
  [`${host}\t<A>\tcomment`, 'accepted'],
  [`${host} \t  <A>   `, 'accepted'],
  [`${host}`, 'unknown'],
  [`${host} ssh-ed25519`, 'unknown'],
  [`${host} <A>=`, 'unknown'],
  [`${host} <A>-_`, 'unknown'],
  [`\v${one}`, 'unknown'],
  [`${host}\0 <A>`, 'accepted'],
  [`${host}\0<A>`, 'accepted'],
  [`@revoked ${host}\0 <A>\n${one}`, 'revoked'],
  [`${host} ssh-ed25519\0 <A>`, 'unknown'],
  [`\0${one}`, 'unknown'],
  // Several files.
  [one, 'accepted', { pins: `${host} <B>` }],
  [`${host} <B>`, 'accepted', { pins: one }],
  [`${host} <B>`, 'accepted', { global: one }],
  ['', 'changed', { global: `${host} <B>` }],
  [one, 'revoked', { global: `@revoked ${host} <A>` }],
  [`@revoked * <A>`, 'revoked', { pins: one }],
  [one, 'changed', { pins: `[${host}]:2222 <B>`, ...port }],
];

/** Where we are stricter on purpose. */
export const stricter: readonly (readonly [why: string, ...Named, openssh: Verdict])[] = [
  [
    'a key revoked for the host is good on none of its ports',
    `@revoked ${host} <A>\n[${host}]:2222 <A>`,
    'revoked',
    port,
    'accepted',
  ],
  [
    'certificates are not checked, so a server that has one is met for the first time',
    `@cert-authority ${host} <CA>`,
    'unknown',
    { server: 'signed' },
    'accepted',
  ],
];
