import { execFileSync, spawnSync } from 'node:child_process';
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
import { afterEach, beforeEach } from 'vitest';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { treeOf } from '../../../support/tree-of.ts';

/**
 * A folder in which the real functions of the server lay certificates down for a certbot that is a double, anew for each
 * test; call it within `describe`.
 */
export function certbotGround(program: string, options: readonly string[]) {
  let root: string;
  const at = (path: string) => join(root, path);
  const write = (path: string, text: string, mode = 0o600) => {
    mkdirSync(dirname(at(path)), { recursive: true, mode: 0o755 });
    writeFileSync(at(path), text, { mode });
  };
  /** Each path with its kind and content or target. */
  const tree = (path = 'letsencrypt'): readonly string[] => (existsSync(at(path)) ? treeOf(root, path) : []);

  beforeEach(() => {
    root = mkdtempSync(join(homedir(), '.sealkeeper-certbot-'));
    write('etc/live/shop.test/fullchain.pem', '-----BEGIN CERTIFICATE-----\nfirst\n');
    const ec = ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    write('etc/live/shop.test/privkey.pem', execFileSync('openssl', ec).toString());
    write(
      'etc/renew/certs/shop.test/1/certbot',
      'program=/usr/bin/certbot\nserver=https://ca.test/dir\ncontact=\nwebroot=/var/www/sealkeeper-acme\nlineage=shop.test\n',
    );
    write('etc/renew/certs/shop.test/1/names', 'shop.test\n');
    symlinkSync('1', at('etc/renew/certs/shop.test/current'));
    mkdirSync(at('run/backup'), { recursive: true });
    for (const folder of ['lib', 'log']) mkdirSync(at(`var/${folder}`), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const call = (...argv: readonly string[]) => {
    const grounded = prelude
      .replaceAll('sleep 10', 'sleep 0')
      .replaceAll('/etc/letsencrypt', at('letsencrypt'))
      .replaceAll('/etc/sealkeeper', at('etc'))
      .replaceAll('/var/$sk_one/letsencrypt', `${at('var')}/$sk_one/letsencrypt`)
      .replaceAll('/var/lib/letsencrypt', at('var/lib/letsencrypt'))
      .replaceAll('/var/log/letsencrypt', at('var/log/letsencrypt'))
      .replaceAll('/var/lib/sealkeeper', at('state'));
    const standIn = `sk_run() {
  shift
  case $1 in
    --version) echo 'certbot 2.1.0' ;;
    renew) echo tried >>'${at('calls')}'; [ "$(grep -c tried '${at('calls')}')" -ge "\${trials:-1}" ] ;;
    register)
      mkdir -p '${at('var/lib/letsencrypt')}' '${at('var/log/letsencrypt')}'
      echo log >'${at('var/log/letsencrypt/letsencrypt.log')}'
      echo registered >>'${at('calls')}'; mkdir -p "$sk_accounts/0af1" && echo account >"$sk_accounts/0af1/regr.json" ;;
  esac
}`;
    const words = [...options, '-c', `${grounded}\n${standIn}\n"$@"`, 'sh', ...argv];
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
    return { status, said: stdout.trim(), complaint: stderr };
  };
  const command = (verb: 'prepare' | 'do' | 'undo', backupId: number, ...before: readonly string[]) =>
    call(`sk_${verb}_command`, at('run'), String(backupId), 'hand-over-to-certbot', 'shop.test', ...before);
  const again = (backupId: number) =>
    call('sk_redo_command', 'hand-over-to-certbot', 'shop.test', at(`run/backup/${backupId}`), 'adopted');
  /** What certbot does when it is due. */
  const renew = (number: number, text = 'renewed') => {
    for (const name of ['cert', 'chain', 'fullchain', 'privkey']) {
      write(`letsencrypt/archive/shop.test/${name}${number}.pem`, text);
      rmSync(at(`letsencrypt/live/shop.test/${name}.pem`));
      symlinkSync(
        `../../archive/shop.test/${name}${number}.pem`,
        at(`letsencrypt/live/shop.test/${name}.pem`),
      );
    }
  };
  const calls = () => (existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8') : '');
  return { at, write, tree, call, command, again, renew, calls };
}
