import { describe, expect, it } from 'vitest';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import { targetPlan as planSchema } from '../../../../shared/plan.ts';
import { certificate, facts, site, thumb, wish } from './desk.ts';

const shop = site(1, ['http *:80:shop.ex']);

describe('a plan for IIS', () => {
  it('is data, and the same each time', () => {
    const given = facts([shop]);
    const made = planIis(given, wish('shop.ex'));
    expect(planSchema.parse(made)).toEqual(made);
    expect(planIis(given, wish('shop.ex'))).toEqual(made);
  });

  it('stores before it switches over, and redirects last', () => {
    const { import: stored, install, redirect } = planIis(facts([shop]), wish('shop.ex'));
    const kinds = [stored, install, redirect].map((stage) => stage?.changes.map(({ kind }) => kind));
    expect(kinds).toEqual([['backup-configuration', 'import-certificate'], ['set-binding'], ['set-hsts']]);
  });

  it.each([
    [
      'Windows Server 2016 has no setting for it',
      facts([shop], { system: { title: '', build: 14_393, culture: '', dotnet: 528_049 } }),
      'by-hand',
    ],
    [
      'Exchange’s own tools come unencrypted',
      facts([shop], { neighbours: ['service MSExchangeServiceHost'] }),
      'exchange',
    ],
    ['nobody comes unencrypted', facts([site(1, ['https *:443:shop.ex 1 A'])]), 'nobody'],
    [
      'a name of the site stays unencrypted',
      facts([site(1, ['http *:80:shop.ex', 'http *:80:intern.ex'])]),
      'by-hand',
    ],
  ])('leaves the redirect to its owner, and says why: %s', (_title, given, why) => {
    const made = planIis(given, wish('shop.ex'));
    expect(made.redirect).toBeNull();
    expect(made.notes.map(({ say }) => say)).toContain(`plan.iis.redirect-${why}`);
  });

  it('changes FTP too where it shows a certificate for these names alone, and says where it does not', () => {
    const given = (names: readonly string[]) =>
      planIis(
        facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'], { ftpThumbprint: thumb('A') })], {
          certificates: [certificate('A', names)],
        }),
        wish('shop.ex'),
      );
    expect(given(['shop.ex']).install.changes.at(-1)).toMatchObject({
      ...{ kind: 'set-ftp-certificate', siteId: 1, store: 'My' },
      before: { thumbprint: thumb('A'), store: 'My' },
    });
    const other = given(['shop.ex', 'files.ex']);
    expect(other.install.changes.map(({ kind }) => kind)).not.toContain('set-ftp-certificate');
    expect(other.notes.map(({ say }) => say)).toContain('plan.iis.ftp-left');
  });

  it('promises browsers nothing unless that is wished', () => {
    const ages = [wish('shop.ex'), { ...wish('shop.ex'), hsts: true }].map((one) =>
      planIis(facts([shop]), one).redirect?.changes.map((change) =>
        change.kind === 'set-hsts' ? change.after.maxAge : null,
      ),
    );
    expect(ages).toEqual([[0], [63_072_000]]);
  });

  it('shows each site before and after, line by line', () => {
    const given = facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'])]);
    const [difference] = planIis(given, wish('shop.ex')).differences;
    expect(difference?.before).toBe(
      `http *:80:shop.ex\nhttps *:443:shop.ex  certificate ${'A'.repeat(40)} in My  sslFlags 1\n`,
    );
    expect(difference?.after).toBe(
      'http *:80:shop.ex\nhttps *:443:shop.ex  the new certificate in My  sslFlags 1\n',
    );
  });

  it('lays no file where an application owns the way to it', () => {
    const folders = [
      { path: '/', folder: 'C:\\a' },
      { path: '/.well-known', folder: 'C:\\b' },
    ];
    const made = planIis(facts([{ ...shop, folders }]), wish('shop.ex'));
    expect(made.proofExample?.changes).toMatchObject([{ kind: 'answer-challenges', folders: [] }]);
  });
});
