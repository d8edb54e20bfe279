import { describe, expect, test } from 'vitest';
import { limitsOf } from '../../../shared/names/limits.ts';

const letsEncrypt = limitsOf('https://acme-v02.api.letsencrypt.org/directory', '');
const pairOnly = limitsOf('https://acme.ssl.com/sslcom-dv-ecc', '');

describe('the limits of an authority', () => {
  test('are those of its directory, rehearsals included', () => {
    expect(letsEncrypt).toMatchObject({
      provider: 'Let’s Encrypt',
      most: 100,
      hasStar: true,
      isPublic: true,
    });
    const staging = 'https://acme-staging-v02.api.letsencrypt.org/directory';
    expect(limitsOf(staging, 'x')).toEqual(letsEncrypt);
    expect(pairOnly).toMatchObject({ most: 2, isPairOnly: true, hasStar: false });
  });

  test('are the usual ones for an authority of one’s own', () => {
    expect(limitsOf('https://ca.intern.example/dir', 'Ours')).toMatchObject({
      provider: 'Ours',
      most: 100,
      isPublic: false,
    });
  });
});
