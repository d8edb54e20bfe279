import { expect, test } from 'vitest';
import { zoneNotes } from '../../../../electron/engine/plan/zone-notes.ts';
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
