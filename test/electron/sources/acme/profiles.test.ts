import { describe, expect, it } from 'vitest';
import { mustOffer, orderWish } from '../../../../electron/sources/acme/request.ts';
import { profileName } from '../../../../shared/profiles.ts';
import { problemWithin } from './problem-of.ts';

const directory = (profiles: Readonly<Record<string, string>>, renewalInfo?: string) => ({
  url: 'https://ca.test/dir',
  resources: {
    newNonce: 'https://ca.test/nonce',
    newAccount: 'https://ca.test/account',
    newOrder: 'https://ca.test/order',
    ...(renewalInfo === undefined ? {} : { renewalInfo }),
  },
  meta: {
    ...{ hasTerms: false, terms: null, website: null, caaIdentities: [], externalAccountRequired: false },
    profiles,
  },
});
const offered = { classic: 'the usual kind', shortlived: 'six days' };

describe('a kind of certificate', () => {
  it.each([
    ['that is on offer', offered, 'shortlived', null],
    ['that nobody wished for', {}, undefined, null],
    ['that is not on offer', offered, 'tlsserver', ['classic', 'shortlived']],
    ['where there is no choice', {}, 'classic', []],
    // Not what every object has.
    ['called as a member of each object is', offered, 'toString', ['classic', 'shortlived']],
    ['in other letters', offered, 'Classic', ['classic', 'shortlived']],
  ] as const)('%s', async (_, profiles, profile, refused) => {
    const ask = async () => mustOffer(directory(profiles), profile === undefined ? {} : { profile });
    if (refused === null) await ask();
    else
      expect(await problemWithin(ask)).toEqual({
        code: 'ca-profile-unknown',
        facts: { ca: 'ca.test', profile, count: refused.length, offered: [...refused] },
      });
  });

  it('is told without what an authority could hide in its name', async () => {
    const { facts } = await problemWithin(async () =>
      mustOffer(directory({ 'a\u202eb\n': '' }), { profile: 'x' }),
    );
    expect(facts.offered).toEqual(['a b']);
  });

  it('goes into the order, with what it replaces only where the authority knows of that', () => {
    const request = { directory: 'https://ca.test/dir', agreeToTerms: true, replaces: 'id.serial' };
    const asked = { ...request, profile: 'shortlived' };
    expect(orderWish({ directory: directory(offered) }, asked)).toEqual({ profile: 'shortlived' });
    expect(orderWish({ directory: directory(offered, 'https://ca.test/ari') }, asked)).toEqual({
      profile: 'shortlived',
      replaces: 'id.serial',
    });
    expect(orderWish({ directory: directory({}) }, request)).toEqual({});
  });

  it.each(['classic', 'tlsserver', 'v2.short-lived_6'])('may be called %s', (name) => {
    expect(profileName.safeParse(name).success).toBe(true);
  });
  it.each(['', '-x', 'a b', 'a\nb', 'a;b', '$(id)', 'x'.repeat(65)])('may not be called %j', (name) => {
    expect(profileName.safeParse(name).success).toBe(false);
  });
});
