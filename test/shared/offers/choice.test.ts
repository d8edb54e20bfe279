import { describe, expect, test } from 'vitest';
import authorities from '../../../shared/content/authorities.json' with { type: 'json' };
import type { Offer } from '../../../shared/content/offer-schema.ts';
import offers from '../../../shared/content/offers-authorities.json' with { type: 'json' };
import { choiceOf } from '../../../shared/offers/choice.ts';
import { someOffer } from './some-offers.ts';

const ofLetsEncrypt = (offers as readonly Offer[]).filter(({ seller }) => seller === 'Let’s Encrypt');

describe('choosing an offer', () => {
  test('asks an authority that the app speaks with, for its own kind or for one by name', () => {
    const letsEncrypt = { authority: 'letsencrypt', ended: null };
    const provider = { id: 'lets-encrypt', name: 'Let’s Encrypt' };
    expect(choiceOf(someOffer(letsEncrypt), 'x')).toMatchObject({
      kind: 'provider',
      provider,
      profile: null,
    });
    const named = choiceOf(someOffer({ ...letsEncrypt, profile: 'tlsserver' }), 'x');
    expect(named).toMatchObject({ kind: 'provider', provider, profile: 'tlsserver' });
  });

  test('leads nowhere where it has ended', () => {
    expect(choiceOf(someOffer({ authority: 'letsencrypt', ended: '2026-01' }), 'x').kind).toBe('ended');
  });
});

test('every kind that is asked for by name can be asked for', () => {
  const named = ofLetsEncrypt.filter(({ remarks }) => remarks.includes('asked-by-name'));
  expect(named.map(({ profile }) => profile)).toEqual(['tlsserver', 'shortlived']);
  for (const { authority } of ofLetsEncrypt) expect(authorities.map(({ id }) => id)).toContain(authority);
});
