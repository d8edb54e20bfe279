import { expect, test } from 'vitest';
import { fakeView } from '../../../renderer/dev/fake-data.ts';
import { arrivedUntil, shownFor } from '../../../shared/by-hand/arrived.ts';

const nameSeen = (name: string, ...isNew: boolean[]) => ({
  name,
  addresses: [],
  views: isNew.map((each) => fakeView(name, each)),
});
const look = (...names: ReturnType<typeof nameSeen>[]) => ({ names: names as never });
const [a, b, star] = ['a.example', 'b.example', '*.a.example'] as const;
const fingerprint = fakeView(a, true).https.fingerprint;
const until = fakeView(a, true).https.notAfter;

test.each([
  ['every name shows it', [a, b], look(nameSeen(a, true), nameSeen(b, true)), null, until],
  ['one name does not', [a, b], look(nameSeen(a, true), nameSeen(b, false)), null, null],
  ['one address does not', [a], look(nameSeen(a, true, false)), null, null],
  ['one name was not looked at', [a, b], look(nameSeen(a, true)), null, null],
  ['a name with a star cannot be looked at', [a, star], look(nameSeen(a, true)), null, until],
  ['nothing can be looked at', [star], look(), null, null],
  ['it is still the one before', [a], look(nameSeen(a, true)), fingerprint, null],
  ['it is another one than before', [a], look(nameSeen(a, true)), 'cd'.repeat(32), until],
])('%s', (_what, names, seen, before, expected) => {
  expect(arrivedUntil(names, seen, before)).toBe(expected);
});

test('what is shown before is that of the first name', () => {
  expect(shownFor([a, b], look(nameSeen(a, false), nameSeen(b, true)))).toBeNull();
  expect(shownFor([b], look(nameSeen(a, false), nameSeen(b, true)))).toBe(fingerprint);
});
