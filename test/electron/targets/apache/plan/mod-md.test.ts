import { describe, expect, it } from 'vitest';
import { restingConfiguration } from '../../../../../electron/renewers/mod-md/configuration.ts';
import type { ApacheFacts } from '../../../../../electron/targets/apache/config/facts.ts';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { lastingOf } from '../../../../../electron/targets/apache/plan/lasting.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { proofPlan } from '../../../../../electron/targets/apache/proof/proof.ts';
import { sha256 } from '../../../../../electron/text/digest.ts';
import { debianFacts, type FactsOptions } from '../../../../support/apache-facts.ts';

const names = ['shop.test', 'www.shop.test'];
const wish = { names, redirect: true, hsts: false };
const site = '/etc/apache2/sites-enabled/shop.conf';
const shop = `<VirtualHost *:80>
    ServerName shop.test
    ServerAlias www.shop.test
    DocumentRoot /var/www/shop
</VirtualHost>
`;
const path = '/etc/apache2/conf-enabled/sealkeeper-md-shop.test.conf';
const section = (more = '') =>
  `<MDomainSet shop.test www.shop.test>\nMDRenewMode always\n</MDomainSet>\n${more}`;

interface Ground extends Partial<FactsOptions> {
  readonly more?: Partial<ApacheFacts>;
}
function facts({ files = {}, modules = ['watchdog'], more = {}, ...rest }: Ground = {}): ApacheFacts {
  const known = debianFacts({ files: { [site]: shop, ...files }, modules, ...rest });
  return { ...known, moduleFiles: [...known.moduleFiles, 'mod_md.so'], ...more };
}
const fitOf = (ground: Ground, wanted = names) => lastingOf(facts(ground), { ...wish, names: wanted })?.modMd;

describe('whether Apache can renew by itself', () => {
  it('is told with all that its own configuration needs', () => {
    expect(fitOf({})).toEqual({
      ground: {
        module: '/usr/lib/apache2/modules/mod_md.so',
        configuration: { path, before: { state: 'absent' } },
        activation: expect.objectContaining({ service: 'apache2' }),
        isThere: false,
        knowsProfiles: false,
      },
    });
  });

  it.each([
    ['2.4.65', false],
    ['2.4.66', true],
    ['2.4.71', true],
  ])('of httpd %s asks for kinds of certificates: %s', (version, knowsProfiles) => {
    expect(fitOf({ more: { version } })).toMatchObject({ ground: { knowsProfiles } });
  });

  it('goes on from an earlier run, over what rests by then', () => {
    const paths = { [path]: { state: 'file', sha256: 'a'.repeat(64) } } as const;
    expect(
      fitOf({ files: { [path]: section() }, modules: ['watchdog', 'md'], more: { paths } }),
    ).toMatchObject({
      ground: {
        configuration: { before: { state: 'file', sha256: sha256(restingConfiguration) } },
        isThere: true,
      },
    });
  });

  it.each<[string, string, Ground]>([
    ['not tried on other systems', 'system', { more: { layout: 'rhel' } }],
    ['its module is not there', 'module', { more: { moduleFiles: ['mod_ssl.so'] } }],
    ['its module is too old', 'module', { more: { version: '2.4.41' } }],
    ['nothing would wake it', 'module', { modules: [] }],
    ['others may write its module', 'module', { foreign: ['/usr/lib/apache2/modules'] }],
    ['others have it loaded', 'others', { modules: ['watchdog', 'md'] }],
    [
      'others have a store of their own',
      'others',
      { files: { '/etc/apache2/conf-enabled/md.conf': 'MDStoreDir /srv/md\n' }, modules: ['watchdog', 'md'] },
    ],
    [
      'its site bears another name besides',
      'names',
      { files: { [site]: shop.replace('www.shop.test', 'www.shop.test blog.test') } },
    ],
    [
      'another site bears one of the names, and one besides',
      'names',
      { files: { [site.replace('shop', 'x')]: shop.replace('ServerName shop.test', 'ServerName x.test') } },
    ],
    [
      'there is no place for its settings',
      'place',
      { foreign: ['/etc/apache2/conf-enabled', '/etc/apache2/sites-enabled'] },
    ],
  ])('is denied where %s', (_, hurdle, ground) => {
    expect(fitOf(ground)).toEqual({ hurdle });
  });
});

describe('what an earlier run handed to mod_md', () => {
  const handed = (text = section()) =>
    facts({
      files: { [path]: text },
      modules: ['watchdog', 'md'],
      more: { paths: { [path]: { state: 'file', sha256: sha256(text) } } },
    });
  const rests = {
    kind: 'write-file',
    path,
    mode: 0o644,
    before: { state: 'file', sha256: sha256(section()) },
    content: { from: 'text', text: restingConfiguration },
  };

  it('rests while a name is proven, and from the installation on', () => {
    const challenge = { name: 'shop.test', token: 't', keyAuthorization: 't.x' };
    expect(proofPlan(handed(), [challenge]).stage.changes).toContainEqual(rests);
    expect(planApache(handed(), wish).install.changes).toContainEqual(rests);
  });

  it('is let alone where it rests already, or was never there', () => {
    for (const known of [handed(restingConfiguration), facts()])
      expect(JSON.stringify(planApache(known, wish))).not.toContain('sealkeeper-md');
  });

  it('is no reason against a later run, as what others hand to it is', () => {
    const codes = (known: ApacheFacts) => checkApache(known, wish).map(({ problem }) => problem.code);
    expect(codes(handed())).toEqual([]);
    for (const text of [section(), 'MDomain shop.test\n']) {
      const theirs = facts({
        files: { '/etc/apache2/conf-enabled/md.conf': text },
        modules: ['watchdog', 'md'],
      });
      expect(codes(theirs)).toContain('site-managed-elsewhere');
    }
  });
});
