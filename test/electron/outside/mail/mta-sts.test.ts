import { expect, test } from 'vitest';
import { policyOf, readMtaSts } from '../../../../electron/outside/mail/mta-sts.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

const policy =
  'version: STSv1\r\nmode: enforce\r\nmx: mail.shop.test\r\nmx: *.shop.test\r\nmax_age: 604800\r\n';

test.each([
  ['a whole policy', policy, { mode: 'enforce', mx: ['mail.shop.test', '*.shop.test'] }],
  ['another version', policy.replace('STSv1', 'STSv2'), { mode: null, mx: [] }],
  ['a mode that nobody knows', policy.replace('enforce', 'always'), { mode: null, mx: expect.any(Array) }],
  ['a page', '<html>version: STSv1</html>', { mode: null, mx: [] }],
  ['nothing', '', { mode: null, mx: [] }],
])('%s', (_what, text, expected) => {
  expect(policyOf(text)).toEqual(expected);
});

test('rules are read where the certificate of their page is good', async () => {
  const authority = await theAuthority();
  const world = await createWorld(
    {
      '_mta-sts.shop.test': { text: [['v=STSv1; id=20260101;']] },
      'mta-sts.shop.test': { addresses: ['127.0.0.2'] },
      '_mta-sts.two.test': { text: [['v=STSv1; id=1;'], ['v=STSv1; id=2;']] },
    },
    authority.rootPem,
  );
  const read = (name: string) => readMtaSts(name, world.outside, patience());
  const bad = await world.https('127.0.0.2', await authority.selfSigned(['mta-sts.shop.test']), says(policy));
  expect(await read('shop.test')).toEqual({ id: '20260101', mode: null, mx: [] });
  await bad.stop();
  await world.https('127.0.0.2', await authority.issue(['mta-sts.shop.test']), says(policy));
  expect(await read('shop.test')).toMatchObject({ mode: 'enforce' });
  // Two records are as good as none (RFC 8461 §3.1).
  expect(await read('two.test')).toBeNull();
  expect(await read('none.test')).toBeNull();
});
