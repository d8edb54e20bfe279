import { describe, expect, it } from 'vitest';
import { mustKnowService } from '../../../../electron/run/services/known-service.ts';
import type { EximFacts } from '../../../../electron/targets/exim/config/facts.ts';
import { checkExim } from '../../../../electron/targets/exim/plan/check.ts';
import { lastingOf } from '../../../../electron/targets/exim/plan/lasting.ts';
import { planExim } from '../../../../electron/targets/exim/plan/plan.ts';
import { trialConfig } from '../../../../electron/targets/exim/self-test/self-test.ts';
import {
  eximFacts,
  macrosFile,
  plainFile,
  splitFile,
  template,
  templateFile,
} from '../../../support/exim-facts.ts';
import { others, rootsFile, snakeoil } from '../../../support/mail-facts.ts';

const wish = { names: ['mail.shop.test'], redirect: true, hsts: false };
const copy = '/etc/sealkeeper-exim/mail.shop.test.pem';
const foreign = { certificates: { '/old.pem': snakeoil, '/other.pem': others } };
const edited = (facts: EximFacts, wanted = wish): Readonly<Record<string, string>> =>
  Object.fromEntries(planExim(facts, wanted).differences.map(({ path, after }) => [path, after]));
const block = (...lines: readonly string[]): string =>
  ['# Sealkeeper: the certificate', ...lines, '# Sealkeeper: end', ''].join('\n');
const debianBlock = block(
  'MAIN_TLS_ENABLE = yes',
  `MAIN_TLS_CERTIFICATE = ${copy}`,
  `MAIN_TLS_PRIVATEKEY = ${copy}`,
);
const byName = (file: string, otherwise: string): string =>
  `\${if match_domain{$tls_in_sni}{mail.shop.test}{${file}}{${otherwise}}}`;

describe('a plan for Exim', () => {
  it('gives Debian’s configuration its owner’s macros, in a file of theirs where there is none yet', () => {
    for (const [form, file] of [
      ['unsplit', macrosFile],
      ['split', splitFile],
    ] as const) {
      const facts = eximFacts(form, null);
      expect(checkExim(facts, wish)).toEqual([]);
      expect(edited(facts)).toEqual({ [file]: debianBlock });
      expect(planExim(facts, wish).install.changes.at(-1)).toMatchObject({
        kind: 'write-file',
        path: file,
        mode: 0o644,
        before: { state: 'absent' },
      });
    }
  });

  it('adds to macros that are there, also behind a last line without an end, and exchanges what they say by now', () => {
    expect(edited(eximFacts('unsplit', 'MINE = 1'))[macrosFile]).toBe(`MINE = 1\n${debianBlock.trimEnd()}`);
    const own =
      'MAIN_TLS_ENABLE = 1\nMAIN_TLS_CERTIFICATE = /old.pem\nMAIN_TLS_PRIVATEKEY = \\\n  /old.key\n# end\n';
    expect(edited(eximFacts('unsplit', own))).toEqual({
      [macrosFile]: `MAIN_TLS_ENABLE = 1\nMAIN_TLS_CERTIFICATE = ${copy}\nMAIN_TLS_PRIVATEKEY = ${copy}\n# end\n`,
    });
  });

  it('exchanges one file for both where its owner has that', () => {
    const own = 'MAIN_TLS_ENABLE = 1\nMAIN_TLS_CERTKEY = /old.pem\n';
    const facts = eximFacts('unsplit', own);
    expect(checkExim(facts, wish)).toEqual([]);
    expect(edited(facts)).toEqual({ [macrosFile]: own.replace('/old.pem', copy) });
  });

  it('changes Debian’s own file only where its owner has put a path in there', () => {
    const text = template.replace('tls_certificate = MAIN_TLS_CERTIFICATE', 'tls_certificate = /old.pem');
    const start = eximFacts('unsplit', 'MAIN_TLS_ENABLE = 1\n');
    const facts: EximFacts = {
      ...start,
      files: { ...start.files, [templateFile]: rootsFile(templateFile, text) },
      values: { ...start.values, tls_certificate: '/old.pem' },
    };
    expect(checkExim(facts, wish)).toEqual([]);
    expect(Object.keys(edited(facts))).toEqual([templateFile]);
    expect(edited(facts)[templateFile]).toContain(`tls_certificate = ${copy}\n`);
  });

  it('changes the options of a file that is not Debian’s, or puts them in front of its first section', () => {
    const own = 'tls_certificate = /old.pem\ntls_privatekey=/old.key\nbegin acl\n';
    expect(edited(eximFacts('file', own))).toEqual({
      [plainFile]: own.replace('/old.pem', copy).replace('/old.key', copy),
    });
    const bare = 'primary_hostname = mail.shop.test\n\nbegin acl\n  accept\n';
    expect(edited(eximFacts('file', bare))).toEqual({
      [plainFile]: bare.replace('begin acl', `${block(`tls_certificate = ${copy}`)}begin acl`),
    });
  });

  it('changes nothing but the pair itself where its place stands there already', () => {
    expect(edited(eximFacts('unsplit', debianBlock))).toEqual({});
  });

  it('keeps a certificate that others need, for all that do not ask for a name of ours', () => {
    const own = 'MAIN_TLS_ENABLE = 1\nMAIN_TLS_CERTIFICATE = /other.pem\nMAIN_TLS_PRIVATEKEY = /other.key\n';
    const facts = eximFacts('unsplit', own, foreign);
    expect(checkExim(facts, wish)).toEqual([]);
    const after = own
      .replace('/other.pem', byName(copy, '/other.pem'))
      .replace('/other.key', byName(copy, '/other.key'));
    expect(edited(facts)).toEqual({ [macrosFile]: after });
    // A later run finds its own words, and leaves them.
    expect(edited(eximFacts('unsplit', after, foreign))).toEqual({});
    const says = planExim(facts, wish).notes.map(({ say }) => say);
    expect(says).toContain('plan.exim.by-name');
    expect(says).toContain('plan.exim.kept');
  });

  it('keeps what Exim chooses for each visitor, whoever that is for', () => {
    const chosen = `\${lookup{$tls_in_sni}lsearch{/etc/exim/names}{$value}{/old.pem}}`;
    const facts = eximFacts('file', `tls_certificate = ${chosen}\n`);
    expect(edited(facts)).toEqual({ [plainFile]: `tls_certificate = ${byName(copy, chosen)}\n` });
    expect(planExim(facts, wish).notes.map(({ say }) => say)).toContain('plan.exim.kept-choice');
  });

  it('switches encryption on where none is offered', () => {
    const facts = eximFacts('file', 'tls_advertise_hosts =\nbegin acl\n');
    expect(edited(facts)[plainFile]).toContain('tls_advertise_hosts = *\n');
    expect(planExim(facts, wish).notes.map(({ say }) => say)).toContain('plan.exim.switched-on');
  });

  it('copies for Exim’s group behind the pair, and is taken up by a service that is known', () => {
    const { install } = planExim(eximFacts('unsplit', null), wish);
    expect(install.changes.map(({ path }) => path)).toContain('exim-copy mail.shop.test@Debian-exim');
    expect(install.activation).toEqual({
      service: 'exim4',
      test: ['/usr/sbin/exim4', '-bV'],
      reload: ['/etc/init.d/exim4', 'reload'],
      start: ['/etc/init.d/exim4', 'start'],
      alive: { by: 'port', program: '/usr/sbin/exim4', port: 25 },
    });
    if (install.activation === null) throw new Error('no activation');
    const { activation } = install;
    expect(() => mustKnowService(activation)).not.toThrow();
    const alive = { by: 'port', program: '/usr/sbin/apache2', port: 25 } as const;
    expect(() => mustKnowService({ ...activation, alive })).toThrow();
  });

  it('tells the hook of the copy and of each port', () => {
    const lasting = lastingOf(eximFacts('unsplit', null), wish);
    expect(lasting?.services).toEqual([
      {
        kind: 'exim',
        program: '/usr/sbin/exim4',
        starter: { by: 'control' },
        copy: { path: copy, group: 'Debian-exim' },
      },
    ]);
    expect(lasting?.probes.map(({ port, startTls }) => [port, startTls])).toEqual([
      [25, 'smtp'],
      [465, undefined],
      [587, 'smtp'],
    ]);
  });
});

describe('what keeps Exim from a plan', () => {
  it.each<readonly [string, Partial<EximFacts>, string]>([
    ['it does not run', { process: null }, 'web-server-stopped'],
    ['its command line changes its settings', { odd: '-DX=1' }, 'web-server-unsupported'],
    ['it is not content', { complaint: 'error' }, 'web-server-broken'],
    ['a panel writes its files', { panel: 'cPanel' }, 'site-managed-elsewhere'],
    ['nothing can tell it to begin anew', { script: null }, 'web-server-unsupported'],
    ['only its own machine reaches it', { listeners: [] }, 'web-server-unsupported'],
    [
      'it reads something else than we do',
      { values: { ...eximFacts('unsplit', null).values, tls_certificate: '/else.pem' } },
      'web-server-unsupported',
    ],
    [
      'somebody else may change its folder',
      { foreignFolders: { '/etc/exim4': '/etc/exim4' } },
      'settings-writable-by-others',
    ],
  ])('%s', (_, more, code) => {
    const found = checkExim(eximFacts('unsplit', null, more), wish);
    expect(found.map(({ problem }) => problem.code)).toContain(code);
  });

  it('is an owner’s own way of putting things together', () => {
    const start = eximFacts('unsplit', null);
    const text = 'tls_certificate = MINE\nMINE = /old.pem\nbegin acl\n';
    const files = { [templateFile]: rootsFile(templateFile, text) };
    const facts = { ...start, files, values: { ...start.values, tls_certificate: '/old.pem' } };
    expect(checkExim(facts, wish)).not.toEqual([]);
  });
});

describe('the private Exim', () => {
  it('has its owner’s words about ciphers, where they mean the same anywhere, and the pair in the form of the plan', () => {
    const own = 'MAIN_TLS_ENABLE = 1\nMAIN_TLS_CERTIFICATE = /other.pem\nMAIN_TLS_PRIVATEKEY = /other.key\n';
    const start = eximFacts('unsplit', own, foreign);
    const values = { ...start.values, tls_require_ciphers: 'SECURE256', tls_eccurve: `\${lookup{x}}` };
    const config = trialConfig({ values }, planExim({ ...start, values }, wish));
    expect(config).toContain('tls_require_ciphers = SECURE256\n');
    expect(config).not.toContain('tls_eccurve');
    expect(config).toContain(`tls_certificate = ${byName('@DIR@/pair.pem', '')}\n`);
    expect(config).not.toContain('/other');
  });
});
