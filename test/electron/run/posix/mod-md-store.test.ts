import { execFileSync, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modMdStore } from '../../../../electron/run/posix/mod-md-store.ts';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { posixShells } from '../../../support/posix-shells.ts';

/** The command by which a certificate comes into mod_md's store, and out of it again, on a ground of the test's own. */
describe.each(posixShells)('the store of mod_md in $program', ({ program, options }) => {
  let root: string;
  const at = (path: string) => join(root, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string, mode = 0o600) => {
    mkdirSync(at(path.slice(0, path.lastIndexOf('/'))), { recursive: true, mode: 0o755 });
    writeFileSync(at(path), text, { mode });
  };
  const told = (text = `module=${at('modules/mod_md.so')}\nserver=https://ca.test/dir\n`) =>
    write('etc/renew/certs/shop.test/1/mod-md', text);

  beforeEach(() => {
    root = mkdtempSync(join(homedir(), '.sealkeeper-md-'));
    write('etc/live/shop.test/fullchain.pem', 'the chain\n');
    const key = execFileSync('openssl', [
      'genpkey',
      '-algorithm',
      'EC',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
    ]);
    write('etc/live/shop.test/privkey.pem', key.toString());
    write('modules/mod_md.so', '', 0o644);
    told();
    write('etc/renew/certs/shop.test/1/probes', '');
    symlinkSync('1', at('etc/renew/certs/shop.test/current'));
    mkdirSync(at('run/backup'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const call = (...argv: readonly string[]) => {
    const grounded = prelude
      .replaceAll(modMdStore, at('store'))
      .replaceAll('/etc/sealkeeper', at('etc'))
      .replaceAll('/var/lib/sealkeeper', at('state'));
    const words = [...options, '-c', `${grounded}\n"$@"`, 'sh', ...argv];
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    return { status, said: stdout.trim(), complaint: stderr };
  };
  const command = (verb: 'prepare' | 'do' | 'undo', backupId: number, ...before: readonly string[]) =>
    call(`sk_${verb}_command`, at('run'), String(backupId), 'hand-over-to-mod-md', 'shop.test', ...before);
  const again = (backupId: number) =>
    call('sk_redo_command', 'hand-over-to-mod-md', 'shop.test', at(`run/backup/${backupId}`), 'seeded');
  const modeOf = (path: string) => (statSync(at(path)).mode & 0o777).toString(8);
  const domain = 'store/domains/shop.test';

  it('gets the pair that stands, as mod_md writes one, and loses all of it again', () => {
    expect(command('prepare', 0)).toMatchObject({ status: 0, said: 'absent' });
    expect(existsSync(at('store'))).toBe(false);
    expect(command('do', 0, 'absent')).toMatchObject({ status: 0, said: 'command seeded' });
    expect(read(`${domain}/pubcert.secp256r1.pem`)).toBe('the chain\n');
    expect(read(`${domain}/privkey.secp256r1.pem`)).toMatch(/^-----BEGIN PRIVATE KEY/);
    const modes = ['store', 'store/domains', domain, `${domain}/privkey.secp256r1.pem`].map(modeOf);
    expect(modes).toEqual(['755', '700', '700', '600']);
    // What mod_md makes itself in the meantime.
    write('store/staging/shop.test/job.json', '{}');
    write('store/accounts/ACME-ca.test-0000/account.pem', 'x');
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
    expect(existsSync(at('store'))).toBe(false);
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'same' });
    expect(again(0).status).toBe(0);
    expect(existsSync(at('store/accounts/ACME-ca.test-0000/account.pem'))).toBe(true);
    expect(command('undo', 0, 'absent')).toMatchObject({ status: 0, said: 'undone' });
  });

  it('keeps what it holds for other certificates', () => {
    command('do', 0, 'absent');
    write('store/domains/other.test/md.json', '{}');
    write('store/archive/shop.test.1/md.json', '{}');
    write('store/staging/shop.test/job.json', '{}');
    expect(command('undo', 0, 'absent')).toMatchObject({ said: 'undone' });
    expect(readdirSync(at('store/domains'))).toEqual(['other.test']);
    expect([...readdirSync(at('store/archive')), ...readdirSync(at('store/staging'))]).toEqual([]);
  });

  it('goes back to what an earlier run had handed over, with all of mod_md’s own', () => {
    command('do', 0, 'absent');
    write(`${domain}/md.json`, 'the first');
    write('store/staging/shop.test/pubcert.secp256r1.pem', 'waits');
    write('etc/live/shop.test/fullchain.pem', 'a later chain\n');
    expect(command('prepare', 1)).toMatchObject({ said: 'seeded' });
    expect(command('do', 1, 'seeded')).toMatchObject({ said: 'command seeded' });
    // What waited was signed before; taken up, it would be shown in place of the new one.
    expect(existsSync(at('store/staging/shop.test'))).toBe(false);
    expect(read(`${domain}/pubcert.secp256r1.pem`)).toBe('a later chain\n');
    expect(command('undo', 1, 'seeded')).toMatchObject({ status: 0, said: 'undone' });
    expect([read(`${domain}/md.json`), read(`${domain}/pubcert.secp256r1.pem`)]).toEqual([
      'the first',
      'the chain\n',
    ]);
    expect(again(1).status).toBe(0);
    expect(command('undo', 1, 'seeded')).toMatchObject({ status: 0, said: 'undone' });
  });

  it('keeps what an earlier run had handed over where a later one came to nothing', () => {
    command('do', 0, 'absent');
    told('module=/nowhere\n');
    expect(command('do', 1, 'seeded').status).not.toBe(0);
    expect(command('undo', 1, 'seeded')).toMatchObject({ status: 0, said: 'same' });
    expect(read(`${domain}/pubcert.secp256r1.pem`)).toBe('the chain\n');
  });

  it.each([
    ['another module', 'module=/usr/lib/apache2/modules/mod_php.so\nserver=https://ca.test/dir\n'],
    ['a module by a way of its own', 'module=/a/$(id)/mod_md.so\nserver=https://ca.test/dir\n'],
    ['no authority', 'module=MODULE\nserver=http://ca.test/dir\n'],
    ['more than an address', 'module=MODULE\nserver=https://ca.test/dir;id\n'],
  ])('is not touched where it is told %s', (_, text) => {
    told(text.replace('MODULE', at('modules/mod_md.so')));
    expect(command('do', 0, 'absent').status).toBe(64);
    expect(existsSync(at('store'))).toBe(false);
  });

  it('is not touched where somebody besides root may write to the module or the store', () => {
    chownSync(at('modules/mod_md.so'), 12_345, 0);
    const refused = command('do', 0, 'absent');
    // By this status alone the owner is told that it is somebody else's.
    expect([refused.status, refused.complaint]).toEqual([77, expect.stringContaining('mod_md.so')]);
    expect(existsSync(at('store'))).toBe(false);
    chownSync(at('modules/mod_md.so'), 0, 0);
    mkdirSync(at('store'));
    chownSync(at('store'), 12_345, 0);
    expect(command('prepare', 0).status).toBe(68);
    expect(readdirSync(at('store'))).toEqual([]);
  });
});
