import { expect, test } from 'vitest';
import { lookWithoutName } from '../../../../electron/outside/tls/nameless.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

test('whoever asks for no name is shown the certificate of the address, vouched for or not', async () => {
  const authority = await theAuthority();
  const world = await createWorld({}, authority.rootPem);
  const good = await authority.issue(['blog.test']);
  const own = await authority.selfSigned(['blog.test']);
  const ended = await authority.issue(['blog.test'], -1);
  await world.https('127.0.0.2', good, says('x'));
  await world.https('127.0.0.3', own, says('x'));
  await world.https('127.0.0.4', ended, says('x'));
  const addresses = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'];
  expect(await lookWithoutName(addresses, world.outside, patience())).toEqual([
    { address: '127.0.0.2', fingerprint: good.fingerprint, isVouchedFor: true },
    { address: '127.0.0.3', fingerprint: own.fingerprint, isVouchedFor: false },
    { address: '127.0.0.4', fingerprint: ended.fingerprint, isVouchedFor: false },
    { address: '127.0.0.5', fingerprint: null, isVouchedFor: false },
  ]);
});
