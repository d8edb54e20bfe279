import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { shippedNow } from '../../build/licences.ts';
import { billOfMaterials } from '../../build/packed/bill-of-materials.ts';
import { completion } from '../../build/packed/completion.ts';
import { licenceTexts } from '../../build/packed/licence-texts.ts';
import { manualPage } from '../../build/packed/manual.ts';
import { sourceDate } from '../../build/packed/source-date.ts';
import { faultsOfSums, sumsOf, writeSums } from '../../build/sums.ts';
import { differences } from '../../build/twice.ts';
import { commandNames, commandTable } from '../../electron/cli/command-table.ts';

const date = new Date('2026-11-30T12:00:00Z');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-packed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const options = commandNames.flatMap((name) => Object.keys(commandTable[name].options));

describe('the manual page', () => {
  const page = manualPage('1.2.3', date);

  it('names each command and each option', () => {
    const text = page.replaceAll('\\-', '-');
    for (const name of commandNames) expect(text).toMatch(new RegExp(`^\\.SS "${name}\\b`, 'm'));
    for (const option of options) expect(text).toContain(`\\fB--${option}\\fR`);
    expect(page).toContain('.TH SEALKEEPER 1 2026-11-30 "Sealkeeper 1.2.3"');
  });

  it.runIf(has('man'))('is read by man(1) without a word of warning', () => {
    const file = join(folder, 'sealkeeper.1');
    writeFileSync(file, page);
    const read = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', file], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', MANWIDTH: '100', LC_ALL: 'C.UTF-8' },
    });
    expect(read.stderr).toBe('');
    expect(read.stdout).toMatch(/sealkeeper\s+-\s+get\s+a\s+certificate/);
  });
});

describe('what the Tab key offers', () => {
  it.each(['bash', 'zsh', 'fish'] as const)('in %s names each command and each option', (shell) => {
    const text = completion(shell);
    for (const name of commandNames) expect(text).toMatch(new RegExp(`(?:^|[\\s'|])${name}[:\\s)']`, 'm'));
    for (const option of options) expect(text).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
  });

  it.each([
    [['sealkeeper', 'sec'], 'secure'],
    [['sealkeeper', 'secure', '--li'], '--like'],
    [['sealkeeper', '--json', 'undo', '--f'], '--former'],
    [['sealkeeper', 'status', '--w'], ''],
  ])('in bash offers behind %j: %s', (words, offered) => {
    const file = join(folder, 'completion');
    writeFileSync(file, completion('bash'));
    const script =
      'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sealkeeper; echo "$' + '{COMPREPLY[*]}"';
    const { stdout, stderr } = spawnSync('bash', ['-c', script, file, ...words], { encoding: 'utf8' });
    expect([stdout.trim(), stderr]).toEqual([offered, '']);
  });
});

describe('the bill of materials', () => {
  const parts = shippedNow();
  const bill = JSON.parse(
    billOfMaterials({ name: 'sealkeeper', version: '1.2.3', licence: 'MIT' }, parts, date),
  );
  const purls: readonly string[] = bill.components.map((each: { purl: string }) => each.purl);

  it('is the same each time, and names each part once', () => {
    const again = billOfMaterials({ name: 'sealkeeper', version: '1.2.3', licence: 'MIT' }, parts, date);
    expect(JSON.parse(again)).toEqual(bill);
    expect(new Set(purls).size).toBe(purls.length);
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('has what npm’s own has of our dependencies, and what npm does not know of beside', () => {
    const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
    const { stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', cwd: inCheckout('.') });
    const theirs: readonly { purl: string }[] = JSON.parse(stdout || stderr).components;
    expect(theirs.length).toBeGreaterThan(20);
    expect(
      theirs
        .map(({ purl }) => decodeURIComponent(purl))
        .filter((each) => !purls.map(decodeURIComponent).includes(each)),
    ).toEqual([]);
    for (const name of ['react', 'electron', 'node', '%40mui/material'])
      expect(
        purls.some((each) => each.startsWith(`pkg:npm/${name}@`)),
        name,
      ).toBe(true);
  });

  it('goes with the words of each licence', () => {
    const texts = licenceTexts(parts);
    for (const { name, version } of parts) expect(texts).toContain(`${name} ${version} (`);
    const silent = [...texts.matchAll(/^(\S+) \S+ \(.*\)\n\nIts makers name/gm)].map(([, name]) => name);
    expect(silent.length).toBeLessThan(parts.length / 10);
  });
});

describe('the sums of what is published', () => {
  const pair = () => generateKeyPairSync('ed25519');
  const publicText = (key: ReturnType<typeof pair>) =>
    String(key.publicKey.export({ type: 'spki', format: 'pem' }));
  const privateText = (key: ReturnType<typeof pair>) =>
    String(key.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const files = () => {
    const own = mkdtempSync(join(folder, 'sums-'));
    writeFileSync(join(own, 'a.deb'), 'a');
    writeFileSync(join(own, 'b.dmg'), 'b');
    return own;
  };

  it('are read by sha256sum, and the signature by openssl as SECURITY.md says', () => {
    const [own, key] = [files(), pair()];
    expect(writeSums(own, privateText(key))).toBe(true);
    expect(spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: own }).status).toBe(0);
    expect(readFileSync(join(own, 'release.pem'), 'utf8')).toBe(publicText(key));
    const [, said = ''] =
      /^(openssl pkeyutl .*)$/m.exec(readFileSync(inCheckout('SECURITY.md'), 'utf8')) ?? [];
    const [program = '', ...words] = said.trim().split(' ');
    const checked = () => spawnSync(program, words, { cwd: own }).status;
    expect(checked()).toBe(0);
    writeFileSync(join(own, 'SHA256SUMS'), `${sumsOf(own)} `);
    expect(checked()).not.toBe(0);
  });

  it('say what another has put in place of what was signed', () => {
    const [own, key] = [files(), pair()];
    writeSums(own, privateText(key));
    expect(faultsOfSums(own, publicText(key))).toEqual([]);
    expect(faultsOfSums(own, publicText(pair()))).toEqual(['SHA256SUMS was not signed with this key.']);
    writeFileSync(join(own, 'b.dmg'), 'other');
    expect(faultsOfSums(own, publicText(key))).toEqual(['b.dmg is not there as it was signed.']);
  });

  it('are written without a signature where there is no key, and of nothing never', () => {
    expect(writeSums(files(), undefined)).toBe(false);
    expect(() => writeSums(mkdtempSync(join(folder, 'empty-')), undefined)).toThrow('nothing');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(() => writeSums(files(), String(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })))).toThrow(
      'Ed25519',
    );
  });
});

describe('two builds', () => {
  it('are told apart by each file', () => {
    const first = new Map([
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ]);
    const second = new Map([
      ['a', '1'],
      ['b', '2'],
      ['d', '1'],
    ]);
    expect(differences(first, second)).toEqual([
      'b: differs',
      'c: only in the first',
      'd: only in the second',
    ]);
    expect(differences(first, new Map(first))).toEqual([]);
  });

  it('bear the date that is asked for, else that of the commit', () => {
    expect(sourceDate({ SOURCE_DATE_EPOCH: '1000' })).toEqual(new Date(1_000_000));
    expect(sourceDate({ SOURCE_DATE_EPOCH: 'now' }).getTime()).toBe(sourceDate({}).getTime());
  });
});

it('a copy of the starter of macOS finds its Node through links', () => {
  const own = mkdtempSync(join(folder, 'mac-'));
  mkdirSync(join(own, 'cli'));
  cpSync(inCheckout('assets/command-line/sealkeeper'), join(own, 'cli', 'sealkeeper'));
  writeFileSync(join(own, 'cli', 'node'), '#!/bin/sh\necho "$NODE_OPTIONS" "$@"\n', { mode: 0o755 });
  spawnSync('ln', ['-s', 'cli/sealkeeper', join(own, 'link')]);
  spawnSync('ln', ['-s', join(own, 'link'), join(folder, 'further')]);
  const { stdout } = spawnSync(join(folder, 'further'), ['status', '--json'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', NODE_OPTIONS: '--inspect' },
  });
  expect(stdout.trim()).toMatch(
    /^\S*--max-semi-space-size=4 --disable-sigusr1 \S+\/cli\/main\.cjs status --json$/,
  );
});
