import { expect, test } from 'vitest';
import { mustBeMeant, type PanelIdentity } from '../../../../electron/remote/panel/identity.ts';
import { toProblem } from '../../../../shared/problems.ts';

const key = (letter: string) => ({ type: 'x', publicKey: '', fingerprint: `SHA256:${letter.repeat(43)}` });
const [named, own, other] = [key('n'), key('o'), key('x')];
const knownAs = { host: 'cpanel.shop.test', port: 2083 };
const identity = (isVouched: boolean): PanelIdentity => ({
  hostKey: isVouched ? named : own,
  ownKey: own,
  isVouched,
  address: '192.0.2.1',
});

test.each<[string, boolean, string | undefined, string | null]>([
  ['a name that an authority vouches for is good at the first meeting', true, undefined, null],
  ['a key that nobody vouches for is to be confirmed', false, undefined, 'host-key-unknown'],
  ['and is good then', false, own.fingerprint, null],
  ['a confirmed key stays good where an authority vouches for it later', true, own.fingerprint, null],
  ['a panel that was known by its name is none without it', false, named.fingerprint, 'host-key-changed'],
  [
    'whoever else vouches, another key than the confirmed one is none',
    true,
    other.fingerprint,
    'host-key-changed',
  ],
])('%s', (_title, isVouched, expected, code) => {
  const judge = () => mustBeMeant(identity(isVouched), { known: [], knownAs, expected });
  let problem: string | null = null;
  try {
    judge();
  } catch (thrown) {
    problem = toProblem(thrown).code;
  }
  expect(problem).toBe(code);
});
