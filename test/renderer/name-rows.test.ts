import { expect, test } from 'vitest';
import { inOrder, rowsOf } from '../../renderer/screens/names/name-rows.ts';
import { domainNames } from '../support/domain-names.ts';
import { lookOf } from '../support/look-of.ts';

const look = lookOf({
  here: { 'www.hofladen.de': ['counterpart'], 'mail.hofladen.de': ['mail'] },
  proposed: ['hofladen.de', 'www.hofladen.de'],
});

test('names are listed as the certificate has them, with what was found of each', () => {
  const { inside } = rowsOf(domainNames('hofladen.de', 'www.hofladen.de'), look, []);
  expect(inside.map(({ name, purpose }) => [name, purpose])).toEqual([
    ['hofladen.de', 'main'],
    ['www.hofladen.de', 'counterpart'],
  ]);
});

test('a name that nobody found is one that was added, without a look as well', () => {
  expect(rowsOf(domainNames('own.hofladen.de'), look, []).inside[0]).toMatchObject({
    purpose: 'added',
    advice: 'in',
  });
  expect(rowsOf(domainNames('own.hofladen.de'), null, [])).toMatchObject({ outside: [] });
});

test('outside stands what was found and is not covered, what belongs in first', () => {
  const names = (inside: readonly string[]) => rowsOf(domainNames(...inside), look, []).outside;
  expect(names(['hofladen.de']).map(({ name }) => name)).toContain('www.hofladen.de');
  expect(names(['hofladen.de', '*.hofladen.de']).map(({ name }) => name)).not.toContain('www.hofladen.de');
  const order = names(['other.de']).map(({ advice }) => ['in', 'offer', 'leave'].indexOf(advice));
  expect(order).toEqual(order.toSorted());
});

test('the main name names the certificate, the others keep their order', () => {
  expect(inOrder(domainNames('b.hofladen.de', 'a.hofladen.de', 'hofladen.de'), look)).toEqual([
    'hofladen.de',
    'b.hofladen.de',
    'a.hofladen.de',
  ]);
  expect(inOrder(domainNames('b.de', 'a.de'), null)).toEqual(['b.de', 'a.de']);
});
