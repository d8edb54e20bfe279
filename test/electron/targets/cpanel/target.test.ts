import { afterEach, describe, expect, test } from 'vitest';
import { cpanelTarget } from '../../../../electron/targets/cpanel/target.ts';
import type { PanelChange } from '../../../../shared/plan.ts';
import type { Account } from '../../../doubles/panels/account.ts';
import { formerNames, type PanelCase, pairFor, panelCase } from '../../../support/panel-case.ts';
import { testCertificate } from '../../../support/test-certificate.ts';

const open: PanelCase[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const { signal } = new AbortController();
const wish = (names: readonly string[], redirect = false) => ({ names, redirect, hsts: false });

async function look(
  names: readonly string[] = formerNames,
  change: Partial<Account> = {},
  former?: Parameters<typeof panelCase>[1],
  forget: readonly string[] = [],
) {
  const panel = await panelCase(change, former);
  open.push(panel);
  for (const name of forget) panel.double().forget(name);
  const host = await panel.open();
  return { panel, host, facts: await cpanelTarget.inspect(host, names, signal) };
}

const codes = (facts: Parameters<typeof cpanelTarget.check>[0], names: readonly string[]) =>
  cpanelTarget.check(facts, wish(names)).map(({ severity, problem }) => `${severity} ${problem.code}`);

describe('a look at a customer’s area', () => {
  test('tells its sites, their folders and what they show', async () => {
    const { host, facts } = await look();
    expect(await cpanelTarget.detect(host, signal)).toMatchObject({ title: 'cPanel 126', version: '126' });
    expect(cpanelTarget.sites(facts)).toMatchObject([
      { names: formerNames, file: 'shop.test, /home/shop/public_html', encrypted: true },
      { names: ['blog.test', 'blog.shop.test', 'www.blog.test'], encrypted: false },
    ]);
    expect(facts.sites[0]?.shown).toMatchObject({ hasKey: true, isSelfSigned: false, isAutoSsl: false });
    expect(codes(facts, formerNames)).toEqual([]);
  });

  test('an older panel without the newer functions is as good', async () => {
    const gone = [
      'Features::list_features',
      'SSL::get_autossl_excluded_domains',
      'Variables::get_server_information',
    ];
    const { facts } = await look(formerNames, {}, undefined, gone);
    expect(facts).toMatchObject({ version: '', mayInstall: null, hasAutoSsl: null });
    expect(codes(facts, formerNames)).toEqual([]);
  });

  test('asks for the key of no site but those that are meant', async () => {
    const { panel } = await look(['blog.test']);
    expect(panel.double().asked).not.toContain('SSL::fetch_key_and_cabundle_for_certificate');
  });
});

describe('what speaks against a run', () => {
  test('the host has switched it off', async () => {
    const { facts } = await look(formerNames, { features: { sslinstall: 0 } });
    expect(codes(facts, formerNames)).toEqual(['blocker panel-feature-missing']);
  });
  test('a name has no site here, and a star none to stand for', async () => {
    const { facts } = await look();
    expect(codes(facts, [...formerNames, 'other.test'])).toEqual(['blocker name-not-on-server']);
    expect(codes(facts, [...formerNames, '*.shop.test'])).toEqual([]);
    expect(codes(facts, [...formerNames, '*.blog.test', '*.none.test'])).toEqual([
      'blocker name-not-on-server',
    ]);
  });
  test('a name of the former certificate would lose its encryption', async () => {
    const { facts } = await look(['shop.test', 'www.shop.test']);
    const [first] = cpanelTarget.check(facts, wish(['shop.test', 'www.shop.test']));
    expect(first).toMatchObject({
      severity: 'blocker',
      problem: { code: 'panel-names-left-out', facts: { site: 'shop.test', names: 'mail.shop.test' } },
    });
  });
  test('a good certificate could not be put back, but nobody misses one that browsers warn of', async () => {
    const { facts } = await look(formerNames, { kept: [] });
    expect(codes(facts, formerNames)).toEqual(['blocker panel-former-key-missing']);
    const { keyPem, chainPem } = testCertificate(['shop.test']);
    const own = await look(['shop.test'], { kept: [] }, { cert: chainPem, key: keyPem, cab: '' });
    expect(codes(own.facts, ['shop.test'])).toEqual([]);
    const said = cpanelTarget.plan(own.facts, wish(['shop.test'])).notes.map(({ say }) => say);
    expect(said).toContain('plan.cpanel.former-worthless');
  });
  test('what a site shows cannot be read, so nobody could put it back', async () => {
    const { panel, host } = await look();
    const odd = [{ servername: 'shop.test', certificate_text: 'no certificate' }];
    panel
      .double()
      .plant('SSL::installed_hosts', { kind: 'text', text: JSON.stringify({ status: 1, data: odd }) });
    const facts = await cpanelTarget.inspect(host, formerNames, signal);
    expect(codes(facts, formerNames)).toEqual(['blocker panel-former-key-missing']);
  });
  test('the panel could do it by itself, which is said first', async () => {
    const { facts } = await look(formerNames, { features: { sslinstall: 1, autossl: 1 } });
    expect(codes(facts, formerNames)).toEqual(['warning panel-renews-itself']);
    const excluded = new Set(formerNames);
    const off = await look(formerNames, { features: { sslinstall: 1, autossl: 1 }, excluded });
    expect(codes(off.facts, formerNames)).toEqual([]);
  });
});

describe('a plan', () => {
  test('installs to each site that bears a name, and to no other', async () => {
    const names = [...formerNames, 'blog.test'];
    const { facts } = await look(names);
    const { install, redirect, notes } = cpanelTarget.plan(facts, wish(names, true));
    expect(install.changes).toMatchObject([
      { kind: 'install-at-panel', domain: 'shop.test', before: facts.sites[0]?.shown?.fingerprint },
      { kind: 'install-at-panel', domain: 'blog.shop.test', before: null },
    ]);
    expect(redirect).toBeNull();
    expect(notes.map(({ say }) => say)).toEqual(
      expect.arrayContaining(['plan.cpanel.former', 'plan.cpanel.redirect', 'plan.cpanel.mail']),
    );
  });
  test('lays a proof into the folder of the name’s own site', async () => {
    const { facts } = await look();
    const asked = ['www.shop.test', 'blog.test'].map((name) => ({
      name,
      token: 'abc',
      keyAuthorization: 'abc.def',
    }));
    const paths = cpanelTarget.proofStage(facts, asked).changes.map((change) => (change as PanelChange).path);
    expect(paths).toEqual([
      '/home/shop/public_html/.well-known/acme-challenge/abc',
      '/home/shop/blog/.well-known/acme-challenge/abc',
    ]);
  });
  test('of a stranger’s answers nothing becomes a path or a place', async () => {
    const site = { domain: 'x.test', servername: '../etc', aliases: ['a b', '-o'], root: '/home/../etc' };
    const { facts } = await look(['shop.test'], { sites: [site] }, pairFor(['x.test']));
    expect(facts.sites).toEqual([]);
    const other = await look(['x.test'], { sites: [{ ...site, servername: 'x.test' }] });
    expect(other.facts.sites).toMatchObject([{ names: ['x.test'], root: null }]);
    expect(
      cpanelTarget.proofStage(other.facts, [{ name: 'x.test', token: 'a', keyAuthorization: 'a.b' }]).changes,
    ).toEqual([]);
  });
});
