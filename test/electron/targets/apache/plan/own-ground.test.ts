import { describe, expect, it } from 'vitest';
import type { ApacheFacts } from '../../../../../electron/targets/apache/config/facts.ts';
import { checkApache } from '../../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import type { InstallWish } from '../../../../../electron/targets/target.ts';
import { debianFacts, type FactsOptions } from '../../../../support/apache-facts.ts';
import {
  at,
  available,
  changesOf,
  includes,
  live,
  main,
  plain,
  root,
  shop,
  theirs,
  tls,
  wish,
} from '../../../../support/shared-server.ts';

/** Root writes only where nobody else could have put something: where a plan writes on servers that others share. */

const inTheirs = (text: string, more: Partial<FactsOptions> = {}) =>
  debianFacts({ files: { [main]: includes(), [theirs]: text }, foreign: ['/home/shop'], ...more });

const written = (facts: ApacheFacts, wished = wish) => {
  expect(checkApache(facts, wished)).toEqual([]);
  return changesOf(planApache(facts, wished)).map(({ path }) => path);
};
const blockers = (facts: ApacheFacts, wished = wish) =>
  checkApache(facts, wished).map(({ severity, problem }) => [severity, problem.code, problem.facts]);
const mend = (path: string) => `sudo chown root: ${path} && sudo chmod go-w ${path}`;

describe('where a plan writes', () => {
  it('is never a customer’s own folder: proof and encrypted site stand in that of the web server', () => {
    const facts = inTheirs(plain());
    const paths = written(facts);
    expect(paths.filter((path) => path.startsWith('/home'))).toEqual([]);
    expect(paths).toContain(`${root}/conf-enabled/sealkeeper-proof.conf`);
    expect(paths).toContain(`${root}/conf-enabled/${shop}.tls-sealkeeper.conf`);
    const { redirect, unredirected, notes } = planApache(facts, wish);
    expect(redirect).toBeNull();
    expect(unredirected).toEqual([shop]);
    expect(notes).toContainEqual({
      stage: 'install',
      say: 'plan.apache.elsewhere',
      facts: { names: shop, foreign: '/home/shop' },
      path: theirs,
    });
    expect(notes.map(({ say }) => say)).toContain('plan.apache.redirect-elsewhere');
  });

  it('is the folder for sites rather than one that is read before them all', () => {
    const files = {
      [main]: includes(),
      [theirs]: plain(),
      [at('other')]: tls('/o.pem', '/o.key', 'ServerName o'),
    };
    const facts = debianFacts({ files, modules: ['ssl'], foreign: ['/home/shop'] });
    expect(written(facts)).toContain(`${root}/sites-enabled/${shop}.tls-sealkeeper.conf`);
  });

  it.each([
    ['a file of somebody else in a folder of root', [available('shop')], available(`${shop}.tls-sealkeeper`)],
    ['a folder of sites that others may write to', [`${root}/sites-available`], at(`${shop}.tls-sealkeeper`)],
    [
      'a folder of links that others may write to',
      [`${root}/sites-enabled`],
      `${root}/conf-enabled/${shop}.tls-sealkeeper.conf`,
    ],
  ])('stays clear of %s', (_, foreign, tls) => {
    const facts = debianFacts({ files: { [at('shop')]: plain() }, foreign });
    const paths = written(facts);
    expect(paths).toContain(tls);
    expect(paths.filter((path) => foreign.some((one) => path.startsWith(one)))).toEqual([]);
  });

  it('is not where only a customer’s own file would have it read', () => {
    const files = {
      [main]: 'Include ports.conf\nIncludeOptional /home/*/conf/*.conf\n',
      [theirs]: `${plain()}<IfModule never>\nIncludeOptional /etc/nginx/conf.d/*.conf\n</IfModule>\n`,
      '/etc/nginx/conf.d/x.conf': '',
    };
    expect(blockers(debianFacts({ files, foreign: ['/home/shop'] }))).toEqual([
      [
        'blocker',
        'settings-writable-by-others',
        { place: '/home/shop', file: theirs, name: shop, mend: mend('/home/shop') },
      ],
    ]);
  });

  it('is not a customer’s folder that is called as one of the web server’s', () => {
    const files = {
      [main]: `Include ports.conf\nIncludeOptional /home/shop/conf.d/*.conf\n`,
      '/home/shop/conf.d/shop.conf': plain(),
    };
    const facts = debianFacts({ files, foreign: ['/home/shop'] });
    expect(blockers(facts).map(([, code]) => code)).toEqual(['settings-writable-by-others']);
  });

  it('leaves doors in a file of somebody else to a file of its own', () => {
    const files = { [`${root}/ports.conf`]: 'Listen 80\n', [at('shop')]: plain() };
    const facts = debianFacts({ files, foreign: [`${root}/ports.conf`, available('shop')] });
    expect(written(facts)).not.toContain(`${root}/ports.conf`);
    const tls = planApache(facts, wish).differences.find(({ path }) => path.endsWith('.tls-sealkeeper.conf'));
    expect(tls?.after).toMatch(/^ {4}Listen 443$/m);
  });

  it('loads a module by a line of its own where others may change the files for it', () => {
    const facts = debianFacts({ files: { [at('shop')]: plain() }, foreign: [`${root}/mods-available`] });
    expect(written(facts).filter((path) => path.includes('/mods-'))).toEqual([]);
    const tls = planApache(facts, wish).differences.find(({ path }) => path.endsWith('.tls-sealkeeper.conf'));
    expect(tls?.after).toContain('LoadModule ssl_module /usr/lib/apache2/modules/mod_ssl.so');
  });

  it('leaves a customer’s encrypted site as it is where it points at our place already', () => {
    const facts = inTheirs(plain() + tls(`${live}/fullchain.pem`, `${live}/privkey.pem`), {
      modules: ['ssl'],
    });
    const wished = { ...wish, hsts: true, openProofPath: true };
    expect(written(facts, wished).filter((path) => path.startsWith('/home'))).toEqual([]);
    const said = planApache(facts, wished).notes.map(({ say }) => say);
    expect(said).toContain('plan.apache.hsts-elsewhere');
    expect(said).toContain('plan.apache.open-path-elsewhere');
    expect(said).not.toContain('plan.apache.hsts');
  });
});

describe('a plan that would have to write where others may', () => {
  const theirTls = plain() + tls('/home/shop/own.pem', '/home/shop/own.key');

  it.each<[string, ApacheFacts, InstallWish, string, string]>([
    [
      'an encrypted site in a customer’s file',
      inTheirs(theirTls, { modules: ['ssl'] }),
      wish,
      '/home/shop',
      theirs,
    ],
    [
      'an encrypted site that would have to be parted',
      inTheirs(plain() + tls('/o.pem', '/o.key', `ServerName ${shop}\nServerAlias b.ex.test`), {
        modules: ['ssl'],
        more: {
          certificates: { '/o.pem': { names: [shop, 'b.ex.test'], isExpired: false, fingerprint: null } },
        },
      }),
      wish,
      '/home/shop',
      theirs,
    ],
    [
      'a configuration that is not root’s own at all',
      debianFacts({
        files: { [at('shop')]: plain() },
        foreign: [
          root,
          ...['sites-enabled', 'sites-available', 'conf-enabled'].map((one) => `${root}/${one}`),
        ],
      }),
      wish,
      root,
      available('shop'),
    ],
    [
      'the place of the certificate',
      debianFacts({ files: { [at('shop')]: plain() }, foreign: ['/etc/sealkeeper'] }),
      wish,
      '/etc/sealkeeper',
      '/etc/sealkeeper',
    ],
    [
      'the folder of a lasting way for proofs',
      debianFacts({ files: { [at('shop')]: plain() }, foreign: ['/var/www'] }),
      { ...wish, openProofPath: true },
      '/var/www',
      '/var/www',
    ],
    [
      'modules that others may change',
      debianFacts({ files: { [at('shop')]: plain() }, foreign: ['/usr/lib/apache2'] }),
      wish,
      '/usr/lib/apache2',
      '/usr/lib/apache2/modules',
    ],
  ])('is refused, and says which path it is: %s', (_, facts, wished, foreign, file) => {
    const [first, ...others] = blockers(facts, wished);
    expect(others).toEqual([]);
    expect(first).toEqual([
      'blocker',
      'settings-writable-by-others',
      expect.objectContaining({ place: foreign, file, mend: mend(foreign) }),
    ]);
  });

  it('is refused by the same word where a customer’s file could not be read at all', () => {
    const facts = inTheirs(plain());
    const { [theirs]: _, ...files } = facts.files;
    expect(blockers({ ...facts, files, unread: { [theirs]: 'linked' } })[0]).toEqual([
      'blocker',
      'settings-writable-by-others',
      expect.objectContaining({ place: '/home/shop', file: theirs, name: shop }),
    ]);
  });

  it('gives a command that is one, whatever the path is called', () => {
    const odd = "/home/it's; $(reboot)";
    const facts = debianFacts({
      files: { [main]: 'Include ports.conf\nInclude /home/*/x.conf\n', [`${odd}/x.conf`]: plain() },
      foreign: [odd],
    });
    const [first] = checkApache(facts, wish);
    const word = "'/home/it'\\''s; $(reboot)'";
    expect(first?.problem.facts.mend).toBe(`sudo chown root: ${word} && sudo chmod go-w ${word}`);
  });
});
