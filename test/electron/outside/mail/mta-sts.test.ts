import { expect, test } from 'vitest';
import { readMtaSts } from '../../../../electron/outside/mail/mta-sts.ts';
import { policyOf, unlistedExchanges } from '../../../../electron/outside/mail/mta-sts-policy.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

const policy =
  'version: STSv1\r\nmode: enforce\r\nmx: mail.shop.test\r\nmx: *.shop.test\r\nmax_age: 604800\r\n';

const none = { mode: null, mx: [], fault: 'text' };
test.each([
  ['a whole policy', policy, { mode: 'enforce', mx: ['mail.shop.test', '*.shop.test'] }],
  ['one that is taken back', 'version: STSv1\nmode: none\nmax_age: 86400\n', { mode: 'none', mx: [] }],
  ['another version', policy.replace('STSv1', 'STSv2'), none],
  ['a mode that nobody knows', policy.replace('enforce', 'always'), none],
  ['no age', policy.replace(/max_age.*/, ''), none],
  ['an age that is no number', policy.replace('604800', 'a week'), none],
  ['no mail server, and still a demand', policy.replaceAll(/mx:.*\r\n/g, ''), none],
  ['a page', '<html>version: STSv1</html>', none],
  ['nothing', '', none],
])('%s', (_what, text, expected) => {
  expect(policyOf(text)).toEqual(expected);
});

test('a star stands for the first label alone, and case and a last dot say nothing', () => {
  const named = ['mail.shop.test', '*.MX.shop.test'];
  const exchanges = ['Mail.Shop.test.', 'a.mx.shop.test', 'mx.shop.test', 'a.b.mx.shop.test', 'shop.test'];
  expect(unlistedExchanges(named, exchanges)).toEqual(['mx.shop.test', 'a.b.mx.shop.test', 'shop.test']);
});

test('rules are read where the certificate of their page is good', async () => {
  const authority = await theAuthority();
  const world = await createWorld(
    {
      '_mta-sts.shop.test': { text: [['v=STSv1; id=20260101;']] },
      'mta-sts.shop.test': { addresses: ['127.0.0.2'] },
      '_mta-sts.homeless.test': { text: [['v=STSv1; id=1;']] },
      '_mta-sts.two.test': { text: [['v=STSv1; id=1;'], ['v=STSv1; id=2;']] },
    },
    authority.rootPem,
  );
  const read = (name: string) => readMtaSts(name, world.outside, patience());
  const bad = await world.https('127.0.0.2', await authority.selfSigned(['mta-sts.shop.test']), says(policy));
  expect(await read('shop.test')).toEqual({ id: '20260101', mode: null, mx: [], fault: 'certificate' });
  await bad.stop();
  expect(await read('shop.test')).toMatchObject({ mode: null, fault: 'silent' });
  const moved = says('', 301, { location: 'https://www.shop.test/.well-known/mta-sts.txt' });
  const elsewhere = await world.https('127.0.0.2', await authority.issue(['mta-sts.shop.test']), moved);
  expect(await read('shop.test')).toMatchObject({ mode: null, fault: 'status' });
  await elsewhere.stop();
  expect(await read('homeless.test')).toMatchObject({ mode: null, fault: 'nowhere' });
  await world.https('127.0.0.2', await authority.issue(['mta-sts.shop.test']), says(policy));
  expect(await read('shop.test')).toMatchObject({ mode: 'enforce' });
  // Two records are as good as none (RFC 8461 §3.1).
  expect(await read('two.test')).toBeNull();
  expect(await read('none.test')).toBeNull();
});
