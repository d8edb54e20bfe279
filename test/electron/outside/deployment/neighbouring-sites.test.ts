import { describe, expect, test } from 'vitest';
import {
  changedSites,
  lookAtSites,
  type SiteSign,
  steadySigns,
} from '../../../../electron/outside/deployment/neighbouring-sites.ts';
import { noPage } from '../../../../electron/outside/deployment/page-sign.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from '../support/world.ts';

const place = { name: 'bakery.test', address: '127.0.0.2' };
const allowed = { fingerprint: 'new', isCovered: (name: string) => name === 'ours.test' };
const shut = noPage;
const fine = { ...noPage, status: 200, title: 'Bakery' };
const sign = (more: Partial<SiteSign> = {}): SiteSign => ({
  ...place,
  http: fine,
  https: shut,
  fingerprint: null,
  ...more,
});
const codes = (before: SiteSign, after: SiteSign) =>
  changedSites([before], [after], allowed).map(({ facts }) => facts.scheme);

test('a site is looked at on this very server, whatever DNS says of its name', async () => {
  const authority = await theAuthority();
  const own = await authority.issue(['bakery.test']);
  const world = await createWorld({}, authority.rootPem);
  await world.http(place.address, says('<title>\nBakery </title>'));
  await world.https(place.address, own, sendsTo('https://bakery.test/shop?session=17', 302));
  expect(await lookAtSites([place], world.outside, patience())).toEqual([
    {
      ...place,
      http: { ...noPage, status: 200, title: 'Bakery', mark: expect.stringMatching(/^[0-9a-f]{64}$/) },
      https: { ...noPage, status: 302, to: 'https://bakery.test/shop' },
      fingerprint: own.fingerprint,
    },
  ]);
});

test('a further name of the same site, for which a star is good, may be led to its own encrypted page and nowhere else', () => {
  const ours = { ...place, name: 'ours.test' };
  const led = (to: string, https = fine): SiteSign => ({
    ...ours,
    http: { ...noPage, status: 301, to },
    https,
    fingerprint: 'new',
  });
  const before = sign(ours);
  expect(codes(before, led('https://ours.test/'))).toEqual([]);
  expect(codes(before, led('https://elsewhere.test/'))).toEqual(['http']);
  expect(codes(before, led('https://ours.test/', { ...fine, status: 403 }))).toEqual(['http']);
  expect(codes(before, led('https://ours.test/', { ...fine, title: 'Another' }))).toEqual(['http']);
  expect(codes(before, { ...led('https://ours.test/'), fingerprint: null })).toEqual(['http']);
  expect(codes(sign(), { ...led('https://bakery.test/'), name: place.name })).toEqual(['http']);
});

describe('another site', () => {
  const secure = sign({ https: fine, fingerprint: 'old' });
  test.each<readonly [string, SiteSign, SiteSign, readonly string[]]>([
    ['is as before', sign(), sign(), []],
    ['fails', sign(), sign({ http: { ...fine, status: 503, title: null } }), ['http']],
    ['falls silent', sign(), sign({ http: shut }), ['http']],
    ['is suddenly another site', sign(), sign({ http: { ...fine, title: 'Shop' } }), ['http']],
    [
      'is sent elsewhere',
      sign(),
      sign({ http: { ...noPage, status: 301, to: 'https://x.test/' } }),
      ['http'],
    ],
    ['was silent already', sign({ http: shut }), sign(), []],
    ['shows somebody else’s certificate', secure, { ...secure, fingerprint: 'other' }, ['certificate']],
    [
      'shows the new certificate, which is not for it',
      secure,
      { ...secure, fingerprint: 'new' },
      ['certificate'],
    ],
    ['has lost its encrypted page', secure, sign(), ['certificate']],
    ['has another encrypted page', secure, { ...secure, https: { ...fine, title: 'x' } }, ['https']],
    ['has a door open that was shut', sign(), { ...secure, fingerprint: 'new' }, []],
  ])('that %s', (_title, before, after, schemes) => {
    expect(codes(before, after)).toEqual(schemes);
  });

  test('that is covered by the new certificate may show it', () => {
    const ours = { ...secure, name: 'ours.test' };
    expect(codes(ours, { ...ours, fingerprint: 'new' })).toEqual([]);
  });

  test('that is different each time is compared by what is not', () => {
    const first = sign({ http: { ...fine, title: 'Visitor 1' } });
    const steady = steadySigns([first], [sign({ http: { ...fine, title: 'Visitor 2' } })]);
    expect(steady).toMatchObject([{ http: { status: 200, title: null } }]);
    expect(steadySigns([first], [sign({ http: { ...fine, status: 500 } })])).toEqual([]);
  });
});
