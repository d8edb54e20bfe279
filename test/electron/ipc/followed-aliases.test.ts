import { expect, it } from 'vitest';
import { followedAliases } from '../../../electron/ipc/followed-aliases.ts';
import { type WantedAliasView, zoneLeadProgress, zoneLeadRequest } from '../../../shared/ipc/zone-proof.ts';

const alias = (record: string) => ({
  ...{ name: 'shop.test', record, target: `x.${record}`, zone: 'shop.test', host: '_acme-challenge' },
  beside: ['old'],
});

it('the window is told of all aliases each time that one of them changes, and of none that was there', () => {
  const told: (readonly WantedAliasView[])[] = [];
  const { wanted, waiting, there } = followedAliases((aliases) => told.push(aliases));
  there?.({ record: 'c', target: 'x.c' });
  wanted(alias('a'));
  wanted(alias('b'));
  waiting(alias('a'), ['ns1', 'ns2'], 2);
  there?.({ record: 'a', target: 'x.a' });
  expect(told).toHaveLength(4);
  for (const aliases of told) expect(zoneLeadProgress.parse({ aliases })).toEqual({ aliases });
  expect(told.map((aliases) => aliases.map(({ record, isThere }) => `${record} ${isThere}`))).toEqual([
    ['a false'],
    ['a false', 'b false'],
    ['a false', 'b false'],
    ['a true', 'b false'],
  ]);
  expect(told[2]?.[0]).toMatchObject({ lacking: ['ns1', 'ns2'], servers: 2 });
});

it('whoever names an acme-dns names no zone beside it, and everybody else does', () => {
  const names = ['shop.test'];
  const desec = { names, provider: 'desec', settings: {}, secrets: { token: 't' } };
  const settings = { url: 'https://auth.test', fulldomain: 'd.auth.test', user: 'u' };
  const acmeDns = { names, provider: 'acme-dns', settings, secrets: { password: 'p' } };
  const isTaken = (asked: object): boolean => zoneLeadRequest.safeParse(asked).success;
  expect(
    [desec, { ...desec, aliasIn: 'proofs.test' }, { ...desec, aliasIn: 'no zone' }].map(isTaken),
  ).toEqual([...[false, true, false]]);
  expect([acmeDns, { ...acmeDns, aliasIn: 'proofs.test' }].map(isTaken)).toEqual([true, false]);
});
