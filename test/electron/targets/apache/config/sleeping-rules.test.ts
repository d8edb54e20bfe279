import { describe, expect, test } from 'vitest';
import { leftAsleep } from '../../../../../electron/targets/apache/config/sleeping-rules.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const conf = '/etc/apache2/conf-enabled/rules.conf';
const local = '/srv/shop/.htaccess';
const closed = 'RewriteRule ^ - [F]\n';
const on = 'RewriteEngine on\n';
const stop = ['RewriteRule ^ - [L]'];
const off = ['<Directory "/">', '    RewriteEngine off', '</Directory>'];

interface Ground {
  /** Lines of the site. */
  readonly own?: string;
  readonly server?: string;
  readonly htaccess?: string;
}

const factsOf = ({ own = '', server = '', htaccess = '' }: Ground) =>
  debianFacts({
    modules: ['rewrite'],
    files: {
      [conf]: server,
      [local]: htaccess,
      '/etc/apache2/sites-enabled/shop.conf': `<VirtualHost *:80>\nServerName shop.ex.test\nDocumentRoot /srv/shop\n<Directory /srv/shop>\nAllowOverride All\n</Directory>\n${own}</VirtualHost>\n`,
    },
  });

function left(ground: Ground) {
  const facts = factsOf(ground);
  const [site] = facts.hosts;
  if (site === undefined) throw new Error('there is no site');
  return leftAsleep(facts, site);
}

/** Each was tried with Apache 2.4.71. */
describe('what would wake up with a line of ours', () => {
  const down = `${on}RewriteOptions InheritDown\n${closed}`;
  const before = `${on}RewriteOptions InheritDownBefore\n${closed}`;
  test.each<[string, Ground, readonly string[], readonly string[]]>([
    ['rules of a site whose engine is off', { own: `RewriteEngine off\n${closed}` }, stop, []],
    ['rules without any word on the engine', { own: closed }, stop, []],
    ['rules that are handed down to one that never asked', { server: down }, stop, []],
    ['those in front of its own', { server: before }, stop, ['RewriteOptions Inherit']],
    [
      'those that it takes itself, though it is off',
      { server: `${on}${closed}`, own: 'RewriteEngine off\nRewriteOptions InheritBefore\n' },
      stop,
      ['RewriteOptions Inherit'],
    ],
    ['a .htaccess that does not say of itself', { htaccess: closed }, [], off],
    ['a folder that does not', { own: `<Directory /srv/shop>\n${closed}</Directory>\n` }, [], off],
    ['a place that does not', { server: `<Location />\n${closed}</Location>\n` }, [], off],
    [
      'both',
      { server: before, own: `RewriteEngine off\n<Location />\n${closed}</Location>\n` },
      stop,
      ['RewriteOptions Inherit', ...off],
    ],
  ])('%s', (_, ground, behind, beside) => {
    expect(left(ground)).toEqual({ behind, beside });
  });

  test.each<[string, Ground]>([
    ['rules that are awake', { own: `${on}${closed}` }],
    ['rules awake by the whole server', { server: on, own: closed }],
    ['rules that are handed down and asked', { server: down, own: 'RewriteOptions MergeBase\n' }],
    [
      'handed down to a site that speaks of it in a folder only',
      { server: down, own: '<Location /x>\nRewriteEngine off\n</Location>\n' },
    ],
    ['a .htaccess that is awake by the whole server', { server: on, htaccess: closed }],
    ['a .htaccess that says so itself', { htaccess: `${on}${closed}` }],
    ['a .htaccess that says that it sleeps', { htaccess: `RewriteEngine off\n${closed}` }],
    [
      'one that all folders have decided for',
      { server: `<Directory />\n${on}</Directory>\n`, htaccess: closed },
    ],
    [
      'rules that the site refuses',
      { server: down, own: 'RewriteOptions IgnoreInherit\nRewriteEngine off\n' },
    ],
  ])('is not %s', (_, ground) => {
    expect(left(ground)).toEqual({ behind: [], beside: [] });
  });

  test('is left asleep by the redirect, and what is awake goes on', () => {
    const wish = { names: ['shop.ex.test'], redirect: true, hsts: false };
    const sent = (ground: Ground) =>
      planApache(factsOf(ground), wish).differences.find(({ stage }) => stage === 'redirect')?.after ?? '';
    expect(sent({ htaccess: closed })).toContain(off.map((line) => `    ${line}\n`).join(''));
    expect(sent({ server: down })).toContain('RewriteRule ^ - [L]\n');
    expect(sent({ server: on, own: closed })).not.toContain('RewriteRule ^ - [L]\n');
  });
});
