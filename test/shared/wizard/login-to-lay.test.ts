import { expect, it } from 'vitest';
import type { Draft, ZoneAnswer } from '../../../shared/wizard/draft.ts';
import { loginToLay } from '../../../shared/wizard/login-to-lay.ts';
import { fullDraft } from './full-draft.ts';

/** Whether the review asks if the server may renew with the login for the DNS. */

const at = (provider: 'rfc2136' | 'cloudflare' | 'ionos', change: Partial<ZoneAnswer> = {}): Draft => ({
  ...fullDraft,
  proof: 'dns-01',
  zone: { by: 'provider', provider, zoneLoginId: 'id', zones: [], isKept: false, ...change } as ZoneAnswer,
});

it.each<[string, Draft, string | null]>([
  ['a provider that certbot has a part for', at('rfc2136'), 'RFC 2136'],
  ['another', at('cloudflare'), 'Cloudflare'],
  ['an alias that leads elsewhere', at('rfc2136', { ledTo: 'proofs.test' }), null],
  ['one that it has none for', at('ionos'), null],
  ['some names proven by a file', at('rfc2136', { byFile: ['www.shop.test'] as never }), null],
  ['the line set by hand', { ...at('rfc2136'), zone: { by: 'hand' } }, null],
  ['a file as the proof', { ...at('rfc2136'), proof: 'http-01' }, null],
  ['files in hand', { ...at('rfc2136'), flow: { kind: 'files' } as never }, null],
])('with %s', (_, draft, provider) => {
  expect(loginToLay(draft)).toBe(provider);
});
