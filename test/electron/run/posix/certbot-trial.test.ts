import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { treeOf } from '../../../support/tree-of.ts';

/** What a trial of certbot leaves behind at the service for trials, and the way back of that. */

const staging = 'letsencrypt/accounts/acme-staging-v02.api.letsencrypt.org/directory';
const id = '0123456789abcdef0123456789abcdef';

describe.each(posixShells)('a trial of certbot in $program', ({ program, options }) => {
  let root: string;
  const at = (path: string) => join(root, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true, mode: 0o755 });
    writeFileSync(at(path), text, { mode: 0o600 });
  };
  const tree = (path: string) => treeOf(root, path);
  const call = (does: string, ...argv: readonly string[]) => {
    const grounded = prelude
      .replaceAll('sleep 10', 'sleep 0')
      .replaceAll('/etc/letsencrypt', at('letsencrypt'))
      .replaceAll('/etc/sealkeeper', at('etc'))
      .replaceAll('/var/lib/sealkeeper', at('state'));
    const standIn = `sk_run() { echo "$*" >>'${at('calls')}'; ${does}; }`;
    const words = [...options, '-c', `${grounded}\n${standIn}\n"$@"`, 'sh', ...argv];
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    return { status, said: stdout.trim(), complaint: stderr };
  };
  const makes = [
    `mkdir -p '{at}/${id}'`,
    `for one in meta private_key regr; do echo "$one" >'{at}/${id}'/$one.json; done`,
  ].join('; ');
  const trial = (does = makes) => call(does.replaceAll('{at}', at(staging)), 'sk_certbot_prove', 'shop.test');
  const attach = (verb: 'prepare' | 'do' | 'undo', ...before: readonly string[]) =>
    call(':', `sk_${verb}_command`, at('run'), '0', 'attach-renewal-hook', 'shop.test', ...before);

  beforeEach(() => {
    root = mkdtempSync(join(homedir(), '.sealkeeper-trial-'));
    const conf = 'account = 9999\nserver = https://acme-v02.api.letsencrypt.org/directory\n';
    write('letsencrypt/renewal/shop.test.conf', conf);
    write('letsencrypt/accounts/acme-v02.api.letsencrypt.org/directory/9999/regr.json', '{}');
    write('etc/versions/shop.test/1/fullchain.pem', 'x');
    mkdirSync(at('etc/live/shop.test'), { recursive: true });
    symlinkSync('../../versions/shop.test/1', at('etc/live/shop.test/current'));
    write('etc/renew/certs/shop.test/1/certbot', 'program=/usr/bin/certbot\nserver=https://ca.test/dir\n');
    write('etc/renew/certs/shop.test/1/names', 'shop.test\n');
    symlinkSync('1', at('etc/renew/certs/shop.test/current'));
    mkdirSync(at('run/backup'), { recursive: true });
    expect(attach('prepare')).toMatchObject({ status: 0, said: 'absent' });
    expect(attach('do', 'absent')).toMatchObject({ status: 0, said: 'command attached' });
    rmSync(at('calls'), { force: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const undo = () => expect(attach('undo', 'absent')).toMatchObject({ status: 0, said: 'undone' });

  it('of Let’s Encrypt’s goes to the service for trials, and its account there goes with the undo', () => {
    const before = tree('letsencrypt');
    expect(trial()).toMatchObject({ status: 0 });
    expect(readFileSync(at('calls'), 'utf8')).not.toContain('--server');
    expect(tree('letsencrypt').join('\n')).toContain(`${id}/private_key.json`);
    undo();
    expect(tree('letsencrypt')).toEqual(before);
    expect(tree('etc/renew/certs/shop.test/1').map((one) => one.split(' ')[0])).toEqual(
      ['certbot', 'names'].map((name) => `etc/renew/certs/shop.test/1/${name}`),
    );
  });

  it('of another authority goes there', () => {
    write('letsencrypt/renewal/shop.test.conf', 'server = https://ca.test/dir\n');
    trial(':');
    expect(readFileSync(at('calls'), 'utf8')).toContain('--server https://ca.test/dir');
  });

  it('leaves what was there before, also of that service', () => {
    write(`${staging}/fedcba9876543210fedcba9876543210/regr.json`, 'theirs');
    const before = tree('letsencrypt');
    trial();
    undo();
    expect(tree('letsencrypt')).toEqual(before);
  });

  it('that failed, or was cut off, is taken back as well', () => {
    const before = tree('letsencrypt');
    expect(trial(`${makes}; false`)).toMatchObject({ status: 1 });
    rmSync(at('etc/renew/certs/shop.test/1/trial-made'));
    undo();
    expect(tree('letsencrypt')).toEqual(before);
  });

  it.each<[string, () => void]>([
    ['is another by now', () => write(`${staging}/${id}/regr.json`, 'changed')],
    [
      'is a lineage’s by now',
      () => write('letsencrypt/renewal/other.test.conf', `[renewalparams]\naccount = ${id}\n`),
    ],
  ])('leaves its account where that %s', (_, change) => {
    trial();
    change();
    const since = tree('letsencrypt');
    undo();
    expect(tree('letsencrypt')).toEqual(since);
    expect(existsSync(at('etc/renew/certs/shop.test/1/trial'))).toBe(false);
  });

  it('never follows a link that came instead', () => {
    write('precious/regr.json', 'precious');
    trial(`mkdir -p '{at}'; ln -s '${at('precious')}' '{at}/${id}'`);
    undo();
    expect(existsSync(at(staging))).toBe(false);
    expect(readFileSync(at('precious/regr.json'), 'utf8')).toBe('precious');
  });
});
