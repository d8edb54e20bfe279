import { describe, expect, test } from 'vitest';
import { authorities, stagingOf } from '../../../shared/content/authorities.ts';
import { toldOf } from '../../../shared/content/authority-words.ts';

const letsEncrypt = 'https://acme-v02.api.letsencrypt.org/directory';

describe('the authorities we know', () => {
  test('have their own id and directory, and a rehearsal directory that is none of the real ones', () => {
    const directories = authorities.map(({ directory }) => directory);
    expect(new Set(authorities.map(({ id }) => id)).size).toBe(authorities.length);
    expect(new Set(directories).size).toBe(authorities.length);
    for (const { staging } of authorities) expect(directories).not.toContain(staging);
  });

  test('were read before they were written down here', () => {
    for (const { checkedOn } of authorities) expect(Date.parse(checkedOn)).toBeLessThan(Date.now());
  });

  test('are told of in words, and so is where their account is found, where one is asked for', () => {
    for (const { directory, externalAccount, account } of authorities) {
      const told = toldOf(directory);
      expect(told, directory).not.toBeNull();
      expect(told?.account === null, directory).toBe(externalAccount === 'none');
      expect(account === null, directory).toBe(externalAccount === 'none');
      if (account !== null) expect(Date.parse(account.seenOn)).toBeLessThan(Date.now() + 86_400_000);
    }
    expect(toldOf('https://ca.example/dir')).toBeNull();
  });

  test('do not hold Buypass, which ended its ACME service in October 2025', () => {
    expect(JSON.stringify(authorities).toLowerCase()).not.toContain('buypass');
  });
});

test('a rehearsal directory is known for a real one and for nothing else', () => {
  const staging = stagingOf(letsEncrypt);
  expect(staging).toBe('https://acme-staging-v02.api.letsencrypt.org/directory');
  expect(stagingOf(staging ?? '')).toBeNull();
  expect(stagingOf('https://ca.example/dir')).toBeNull();
});
