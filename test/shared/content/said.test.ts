import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { note } from '../../../electron/targets/note.ts';
import { problems } from '../../../shared/content/en/problems.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import type { MessageArguments } from '../../../shared/content/message-arguments.ts';
import { problemSaid } from '../../../shared/content/problem-words.ts';
import { problemCodes } from '../../../shared/problem-codes.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { slots } from '../../support/message-slots.ts';

const english = await loadTranslator('en');
const busy = { who: 'Sealkeeper on laptop, process 4711', since: '2026-11-25T01:02:03Z', runId: 'x' };

describe('a sentence whose facts are missing', () => {
  test('does not compile', () => {
    type Names =
      MessageArguments<'{a} {b, date, long} {c, select, yes {is {d}} other {one}} {e, plural, one {} other {#}}'>;
    const names = { a: true, b: true, c: true, d: true, e: true } satisfies Record<Names, true>;
    const back: Names[] = ['a', 'b', 'c', 'd', 'e'];
    expect(Object.keys(names)).toEqual(back);
    const told = [
      // @ts-expect-error `count` is missing
      () => english.t('site.more'),
      // @ts-expect-error `now` is missing
      () => english.t('frame.look', { other: 'x' }),
      // @ts-expect-error `since` is missing
      () => new ProblemError('server-busy', { who: 'x' }),
      // @ts-expect-error `names` is missing
      () => note('install', 'plan.apache.new-site', { source: 'x' }),
    ];
    expect(told).toHaveLength(4);
  });

  test.each(languages)('is never a pattern and never empty in %s', async (language) => {
    const translator = await loadTranslator(language);
    const patterns = [
      '{until, select, none {} other {x}}',
      '{count, plural, one {#} other {#}} {who}',
      '{day, date, long}',
    ];
    for (const pattern of patterns) {
      for (const facts of [{}, { day: 'never' }, { count: 'x' }]) {
        const said = translator.say(pattern, facts);
        expect(said).not.toMatch(/[{}]/);
        expect(said.trim()).not.toBe('');
      }
    }
  });
});

describe.each(languages)('a problem in %s', async (language) => {
  const translator = await loadTranslator(language);
  const renewer = { by: 'Certbot', starter: 'certbot.timer', health: 'overdue', step: 'mend' };
  /** What some words mention, beside who has the server. */
  const facts = {
    ...busy,
    site: 'shop.example.test',
    address: '192.0.2.1',
    beside: '/etc/apache2/sites-available/other.conf:1',
    place: '/home/shop',
    sections: ['security/ipSecurity', 'security/access'],
    left: 'yes',
    path: 'unit certbot.timer',
    unit: 'days',
    days: 6,
    count: 2,
    direction: 'ahead',
    ...renewer,
    server: 'Apache',
    services: 'Postfix',
    standing: 'nginx',
    places: ['*:443'],
    names: ['shop.test'],
    reason: 'task',
    manager: 'GitLab',
    first: 'first.test',
    user: 'anna',
    allowed: 'some',
    doas: 'password',
    instead: 'ubuntu',
    system: 'FreeBSD',
    said: 'Too many authentication failures',
    before: 'Shop',
    unnamed: 'no',
    plain: 200,
    encrypted: 403,
    after: 'Blog',
    name: 'mail.shop.test',
    profile: 'tlsserver',
    kind: 'single_label',
    binding: '*:443:',
    perhaps: 'hofladen.de',
    why: 'chosen',
    provider: 'Cloudflare',
    seconds: 30,
    port: 443,
    program: 'exchange',
    engine: 'ansible',
    fields: ['renewal'],
    most: 5000,
    part: 'some',
    prefix: 'http://+:80/.well-known/acme-challenge/',
    failed: 1,
    line: 7,
    record: '_25._tcp.mail.shop.test. TLSA 3 1 1 ab',
    target: 'shop.test.proofs.test',
    package: 'apache2-bin',
    module: 'mod_ssl',
    leads: 'nowhere',
    missing: '/usr/bin/dig',
    zone: 'shop.test',
    directory: 'https://ca.test/dir',
    reasons: 'superseded',
    file: 'bought.zip › shop.crt',
    order: '20261130-120000-ab12cd',
    keys: 1,
    has: 'shop.test',
    issuer: 'Seller',
    owner: 'shop.test (2026-11-30)',
    belongs: 'another',
    hasRequest: 'yes',
    hosts: ['mail.shop.test'],
    listed: ['mx.other.test'],
    mode: 'enforce',
    fault: 'certificate',
    planned: 'new',
    seen: 'other',
    notAfter: '2026-11-30T00:00:00.000Z',
    day: '2026-11-30T00:00:00.000Z',
    ca: 'ca.test',
    offered: 'http-01, dns-01',
    panel: 'cpanel.host.test',
    asked: 'SSL::install_ssl',
    feature: 'SSL/TLS',
    isRenewed: 'no',
    sites: ['shop.test', 'blog.test'],
    minutes: 20,
    where: 'data.signed',
    host: 'project.test',
    madeOn: '2026-11-30T00:00:00Z',
    presentOn: '2026-12-01T00:00:00Z',
    goodUntil: '2026-12-01T00:00:00Z',
    fingerprint: 'ab'.repeat(32),
    folder: '/htdocs',
    folders: '/, /htdocs',
    paths: '/htdocs/.well-known/acme-challenge/x',
    id: '20261201-120000-ab12cd',
    service: 'AutoSSL',
    rule: 'ProxyPass / http://127.0.0.1:3000/',
    certificate: 'Lets Encrypt shop.test',
  };
  test.each(problemCodes)('%s: reads as sentences', (code) => {
    const { title, what, next } = problemSaid({ code, facts }, translator);
    for (const sentence of [title, what, next]) {
      expect(sentence).toMatch(/^\S.*\S$/s);
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence).not.toBe(translator.t('frame.unsaid'));
    }
  });

  test('tells who has the server and since when as people write it, once', () => {
    const said = problemSaid({ code: 'server-busy', facts: busy }, translator);
    expect(said.what).toContain(translator.t('fact-said.who', { computer: 'laptop', process: '4711' }));
    expect(said.what).toContain(translator.moment(busy.since));
    expect(said.facts.map(({ name }) => name)).toEqual(['runId']);
  });
});

const root = join(import.meta.dirname, '..', '..', '..');
const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(electron|renderer|shared)\//.test(file) && !file.startsWith('shared/content/'));

test('neither face shows the words of a problem or a step as they stand in the catalogue', () => {
  const raw = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\bcatalogue\.(?:problems|steps)\b.*/g)]
      .filter(([found]) => !/^catalogue\.\w+\[[^\]]+\]\.(?:learn|skipped)\b/.test(found))
      .map(([found]) => `${file}: ${found}`),
  );
  expect(raw).toEqual([]);
});

test('who makes a problem as plain data gives the facts that its words mention', () => {
  const telling = problemCodes
    .map((code) => ({
      code,
      facts: slots(`${problems[code].title} ${problems[code].what} ${problems[code].next}`, 'en'),
    }))
    .filter(({ facts }) => facts.length > 0);
  expect(telling.map(({ code }) => code)).toContain('server-busy');
  const lacking = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return telling.flatMap(({ code, facts }) =>
      [...text.matchAll(new RegExp(`code: '${code}'[^}]*\\}`, 'g'))]
        .filter(([literal]) => !facts.every((fact) => new RegExp(`\\b${fact}\\b`).test(literal)))
        .map(([literal]) => `${file}: ${literal}`),
    );
  });
  expect(lacking).toEqual([]);
});
