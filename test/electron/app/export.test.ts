import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, exportJob } from '../../../electron/app/export/export.ts';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { exportTo } from '../../../electron/cli/commands/export.ts';
import { createOutput } from '../../../electron/cli/output.ts';
import { certificate, fileOf, jobOf, written } from './export-jobs.ts';

describe('what Certbot is told', () => {
  it('is all that the owner wished for, and nothing else', () => {
    expect(fileOf({}, 'certbot', 'certbot.ini').trim().split('\n')).toEqual([
      'domains = shop.example.com,www.shop.example.com',
      'cert-name = shop.example.com',
      'server = https://acme.example/directory',
      'email = me@example.com',
      'agree-tos = true',
      'key-type = ecdsa',
      'elliptic-curve = secp384r1',
      'preferred-chain = Root X1',
      'authenticator = apache',
      'installer = apache',
      'redirect = true',
      'hsts = true',
    ]);
  });

  it.each([
    [{ redirect: false, hsts: false }, ['no-redirect = true'], ['redirect = true', 'hsts = true']],
    [
      certificate({ key: 'rsa-3072' }),
      ['key-type = rsa', 'rsa-key-size = 3072'],
      ['elliptic-curve = secp384r1'],
    ],
    [certificate({ contact: undefined }), ['register-unsafely-without-email = true'], []],
    [{ install: [{ target: 'nginx' }] }, ['authenticator = nginx', 'installer = nginx'], []],
    [
      { install: [{ target: 'postfix' }] },
      ['authenticator = standalone'],
      ['installer = apache', 'redirect = true'],
    ],
  ])('follows %j', (change, there, gone) => {
    const lines = fileOf(change, 'certbot', 'certbot.ini').split('\n');
    for (const line of there) expect(lines).toContain(line);
    for (const line of gone) expect(lines).not.toContain(line);
  });

  it('comes with what follows a renewal where mail servers show the certificate as well', () => {
    const mail = { install: [{ target: 'apache' }, { target: 'postfix' }, { target: 'dovecot' }] };
    const hook = fileOf(mail, 'certbot', 'renewal-hooks/deploy/sealkeeper-mail');
    expect(hook).toMatch(
      /^#!\/bin\/sh\n[\s\S]*case \$RENEWED_LINEAGE in \*\/shop\.example\.com\)[\s\S]*postfix reload\ndoveadm reload\n$/,
    );
    expect(fileOf({}, 'certbot', 'renewal-hooks/deploy/sealkeeper-mail')).toBe('');
  });
});

describe('what Ansible is told', () => {
  it('names the site in the inventory alone', () => {
    const files = exportJob(jobOf(), 'ansible');
    const naming = files.filter(({ text }) => text.includes('shop.example.com')).map(({ path }) => path);
    expect(naming).toEqual(['README.md', 'inventory.yml']);
    const role = (change: object) =>
      exportJob(jobOf(change), 'ansible').filter(({ path }) => path.startsWith('roles/'));
    expect(role({ install: [{ target: 'nginx' }], names: ['other.example.com'] })).toEqual(role({}));
  });

  it('is in the inventory as values that nothing can end', () => {
    const values = Object.fromEntries(
      [...fileOf({}, 'ansible', 'inventory.yml').matchAll(/^ {10}(\w+): (.*)$/gm)].map(
        ([, key, value = '']) => [key, JSON.parse(value)],
      ),
    );
    expect(values).toMatchObject({
      ansible_host: 'shop.example.com',
      ansible_port: 2222,
      ansible_user: 'root',
      ansible_ssh_private_key_file: '/home/me/.ssh/id',
      sealkeeper_names: written.names,
      sealkeeper_packages: ['certbot', 'python3-certbot-apache'],
      sealkeeper_verb: 'run',
      sealkeeper_trust: '',
    });
  });

  it('uses modules of ansible-core by their whole names', () => {
    for (const path of ['tasks', 'handlers']) {
      const text = fileOf({}, 'ansible', `roles/sealkeeper_site/${path}/main.yml`);
      const tasks = text.split('\n- name: ').slice(1);
      expect(tasks.length).toBeGreaterThan(2);
      for (const task of tasks) expect(task).toMatch(/\n {2}ansible\.builtin\.\w+:\n/);
    }
  });
});

describe('what the role says of backslashes', () => {
  // Ansible doubles one in an expression, unless YAML has read it before: settings were joined by two signs, not by lines.
  it('stands between double quotes, where YAML reads it', () => {
    const lines = fileOf({}, 'ansible', 'roles/sealkeeper_site/tasks/main.yml').split('\n');
    const having = lines.filter((line) => line.includes('\\'));
    expect(having.length).toBeGreaterThan(0);
    for (const line of having) expect(line).toMatch(/^ +\w+: ".*"$/);
  });
});

describe('what cannot be carried over', () => {
  it.each([
    [{ certificate: { from: 'self-signed' }, hsts: false }, ['certificate.from']],
    [{ proof: { method: 'dns-01', by: 'hand' } }, ['proof']],
    [{ install: [{ target: 'apache' }, { target: 'nginx' }] }, ['install']],
    [{ install: [{ target: 'iis' }] }, ['install']],
    [{ install: [{ target: 'exim' }] }, ['install']],
    [certificate({ agreeToTerms: false }), ['certificate.agreeToTerms']],
    [certificate({ profile: 'shortlived' }), ['certificate.profile']],
    [certificate({ externalAccount: { keyId: 'x', hmacKeyEnv: 'X' } }), ['certificate.externalAccount']],
    [certificate({ directory: 'https://acme.example/{{x}}' }), ['certificate.directory']],
    [{ server: { ...written.server, host: '{{ lookup("pipe", "id") }}' } }, ['server.host']],
    [{ server: { ...written.server, user: 'a\nb: c' } }, ['server.user']],
    [{ defaultSiteFor: ['shop.example.com'] }, ['defaultSiteFor']],
  ])('is refused with its field: %j', (change, fields) => {
    for (const engine of engines)
      expect(() => exportJob(jobOf(change), engine)).toThrow(
        expect.objectContaining({ problem: { code: 'export-unfit', facts: { engine, fields } } }),
      );
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sealkeeper-export-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const services = { journals: { load: () => Promise.reject(new Error('no run')) } } as never;

  it.each([
    [
      ['export', 'job.json', '--to', 'ansible', '--into', 'x'],
      { command: 'export', engine: 'ansible', folder: 'x' },
    ],
    [
      ['export', 'job.json', '--into', 'x'],
      { command: 'help', about: 'export', wrong: '--to ansible|certbot|lego' },
    ],
    [['export', 'job.json', '--to', 'certbot'], { command: 'help', about: 'export', wrong: '--into FOLDER' }],
    [['export', 'job.json', '--to', 'chef', '--into', 'x'], { command: 'help', wrong: '--to' }],
    [['--version'], { command: 'version', json: false }],
    [['secure', '--version', '--json'], { command: 'version', json: true }],
  ])('%j', (words, line) => {
    expect(readArguments(words)).toMatchObject(line);
  });

  it('writes into a folder that is empty, and into no other', async () => {
    const file = join(folder, 'key');
    const jobFile = join(folder, 'job.json');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file, '');
    writeFileSync(
      jobFile,
      JSON.stringify({ ...written, server: { ...written.server, auth: { type: 'key', file } } }),
    );
    const into = join(folder, 'new', 'role');
    const lines: string[] = [];
    const line = { command: 'export', from: jobFile, engine: 'ansible', folder: into, json: true } as const;
    const output = createOutput(true, (text) => lines.push(text), null);
    expect(await exportTo(line, services, output)).toMatchObject({ outcome: 'committed' });
    expect(readFileSync(join(into, 'site.yml'), 'utf8')).toContain('sealkeeper_site');
    expect(lines.map((text) => JSON.parse(text).file)).toContain(join(into, 'inventory.yml'));
    const at = statSync(join(into, 'inventory.yml')).mtimeMs;
    await expect(exportTo(line, services, output)).rejects.toMatchObject({
      problem: { code: 'file-not-written', facts: { file: into } },
    });
    expect(statSync(join(into, 'inventory.yml')).mtimeMs).toBe(at);
  });
});
