import { expect, test } from 'vitest';
import { chainOf, downwards } from '../../../renderer/screens/learn/figures/chain-parts.ts';
import { sampleChain } from '../../../renderer/screens/learn/figures/sample-chain.ts';
import { seenCertificate } from '../../../shared/look/certificate.ts';
import { blankLook, nameFrom } from '../../../shared/look.ts';

const roles = (links: typeof sampleChain.links) =>
  downwards({ ...sampleChain, links }).map(({ role }) => role);

test('the example is a chain like those that a look brings', () => {
  expect(() => seenCertificate.parse(sampleChain)).not.toThrow();
  for (const [place, link] of sampleChain.links.entries()) {
    expect(link.issuer).toBe((sampleChain.links[place + 1] ?? link).subject);
  }
});

test('it is drawn from the root down to the site', () => {
  expect(roles(sampleChain.links)).toEqual(['root', 'intermediate', 'leaf']);
  expect(roles(sampleChain.links.slice(0, 2))).toEqual(['intermediate', 'leaf']);
  // Also where it has signed itself: it is a site's, not a root.
  expect(roles(sampleChain.links.slice(2))).toEqual(['leaf']);
});

test('a site’s chain is that of the first name that shows one', () => {
  const look = blankLook('hofladen.example', '2026-11-25T08:00:00Z');
  expect(chainOf(look).certificate).toBeNull();
  const named = {
    ...nameFrom('hofladen.example', ['site'], ['203.0.113.24']),
    certificates: [{ address: '203.0.113.24', certificate: sampleChain }],
  };
  expect(chainOf({ ...look, names: [named] }).certificate).toBe(sampleChain);
});
