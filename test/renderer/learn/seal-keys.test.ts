import { expect, test } from 'vitest';
import { doesFit, makeKeys, sealLetter } from '../../../renderer/screens/learn/figures/seal-keys.ts';

const letter = 'The key on this card belongs to hofladen.example.';

test('a seal fits its letter and its key, and nothing else', async () => {
  const [owner, stranger] = await Promise.all([makeKeys(), makeKeys()]);
  const seal = await sealLetter(letter, owner);
  expect(await doesFit(letter, seal, owner)).toBe(true);
  expect(await doesFit(letter.replace('hofladen', 'hofIaden'), seal, owner)).toBe(false);
  expect(await doesFit(letter, await sealLetter(letter, stranger), owner)).toBe(false);
});

test('the private half cannot be read', async () => {
  const { pair, publicText } = await makeKeys();
  await expect(crypto.subtle.exportKey('pkcs8', pair.privateKey)).rejects.toThrow();
  expect(publicText.length).toBe(124);
});
