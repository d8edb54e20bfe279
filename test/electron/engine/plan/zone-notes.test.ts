import { expect, test } from 'vitest';
import { zoneNotes, zoneRenewalNotes } from '../../../../electron/engine/plan/zone-notes.ts';
import type { ProofWish } from '../../../../shared/proof.ts';
import { domainNames } from '../../../support/domain-names.ts';

const names = domainNames('shop.example', '*.shop.example', 'www.shop.example');
const byFile = { method: 'http-01' } as const;
const byHand = { method: 'dns-01', by: 'hand' } as const;
const said = (proof: ProofWish) => zoneNotes({ names, proof }).map(({ say, facts }) => ({ say, facts }));

test('a plan says which name is proven in which way where they differ, and only there', () => {
  const mixed = { default: byHand, names: { 'shop.example': byFile, 'www.shop.example': byFile } };
  expect(said(mixed)).toEqual([
    {
      say: 'plan.proofs-mixed',
      facts: { files: 'shop.example, www.shop.example', others: '*.shop.example' },
    },
  ]);
  expect(said(byHand)).toEqual([]);
  expect(said(byFile)).toEqual([]);
});

const lastingByHand = { method: 'dns-persist-01', by: 'hand' } as const;
const lastingByApi = {
  method: 'dns-persist-01',
  provider: 'cloudflare',
  settings: { tokenEnv: 'TOKEN' },
} as const;

test('of a record that stays it says where, what it means, and that nobody has promised it', () => {
  expect(said({ default: lastingByApi, names: { 'www.shop.example': byFile } })).toEqual([
    {
      say: 'plan.proofs-mixed',
      facts: { files: 'www.shop.example', others: 'shop.example, *.shop.example' },
    },
    {
      say: 'plan.dns-lasting',
      facts: { provider: 'Cloudflare', records: '_validation-persist.shop.example' },
    },
    { say: 'plan.dns-untried', facts: { provider: 'Cloudflare' } },
    { say: 'plan.dns-lasting-means', facts: { names: 'shop.example, *.shop.example' } },
    { say: 'plan.dns-lasting-offered', facts: {} },
  ]);
  expect(said(lastingByHand)[0]).toEqual({
    say: 'plan.dns-lasting-hand',
    facts: { records: '_validation-persist.shop.example, _validation-persist.www.shop.example' },
  });
});

test('and that nobody has to be there for it at a renewal', () => {
  const later = (proof: ProofWish) => zoneRenewalNotes({ names, proof }, 'app').map(({ say }) => say);
  expect(later(lastingByHand)).toEqual(['plan.renewal.app-dns-lasting']);
  expect(later(byHand)).toEqual(['plan.renewal.app-dns-hand']);
  expect(later(lastingByApi)).toEqual(['plan.renewal.app-dns']);
});
