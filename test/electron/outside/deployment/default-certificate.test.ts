import { expect, test } from 'vitest';
import {
  changedDefaults,
  steadySights,
} from '../../../../electron/outside/deployment/default-certificate.ts';
import type { NamelessSight } from '../../../../electron/outside/tls/nameless.ts';

const address = '192.0.2.1';
const sight = (fingerprint: string | null, isVouchedFor = true): NamelessSight => ({
  address,
  fingerprint,
  isVouchedFor,
});
const allowed = { fingerprint: 'new', replaced: new Set(['old']) };

test.each<[string, NamelessSight, NamelessSight, boolean]>([
  ['the same one', sight('blog'), sight('blog'), true],
  ['the new one where a replaced one stood', sight('old'), sight('new'), true],
  ['the new one in another site’s place', sight('blog'), sight('new'), false],
  ['the new one where nobody vouched for the former', sight('snakeoil', false), sight('new'), true],
  ['another site’s where a replaced one stood', sight('old'), sight('blog'), false],
  ['another one where nobody vouched for the former', sight('snakeoil', false), sight('blog'), false],
  ['none any more', sight('blog'), sight(null), false],
  ['one where there was none', sight(null), sight('new'), true],
])('without a name: %s', (_, was, is, isFine) => {
  const found = changedDefaults([was], [is], allowed);
  const facts = { address, before: was.fingerprint, after: is.fingerprint ?? 'no answer' };
  expect(found).toEqual(isFine ? [] : [{ code: 'default-certificate-changed', facts }]);
});

test('an address that shows now this one and now that one says nothing', () => {
  expect(steadySights([sight('blog')], [sight('blog')])).toEqual([sight('blog')]);
  expect(steadySights([sight('blog')], [sight('old')])).toEqual([]);
  expect(steadySights([sight(null)], [sight(null)])).toEqual([]);
});
