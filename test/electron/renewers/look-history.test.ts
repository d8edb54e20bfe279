import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionOf } from '../../../electron/renewers/look.ts';
import { lookScript } from '../../../electron/renewers/look-script.ts';
import { renewerFactsOf } from '../../../electron/renewers/reading.ts';
import { certificateInto, madeUpRoot, putInto } from '../../support/look-root.ts';
import { posixShells } from '../../support/posix-shells.ts';

/** The script on a made-up root: what it tells of former renewals, and of former runs of ours. */

const nonce = '0123456789abcdef01234567';
const stranger = 65_534;
let root: string;
beforeEach(() => {
  root = madeUpRoot();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string, owner = 0): void => putInto(root, path, text, owner);

const certificate = (path: string, names: readonly string[]): string => certificateInto(root, path, names);

describe.each(posixShells)('who may renew on a server, in $program', ({ program, options }) => {
  const told = () =>
    execFileSync(program, [...options, '-c', lookScript, 'sh', root], {
      encoding: 'utf8',
      input: questionOf(nonce),
    });
  const look = () => renewerFactsOf(told(), nonce);

  it('tells how often certbot and dehydrated have renewed one, and when the one before ended', () => {
    for (const number of [1, 2, 3])
      certificate(`etc/letsencrypt/archive/shop.test/cert${number}.pem`, ['shop.test']);
    mkdirSync(join(root, 'etc/letsencrypt/live/shop.test'), { recursive: true });
    symlinkSync('../../archive/shop.test/cert3.pem', join(root, 'etc/letsencrypt/live/shop.test/cert.pem'));
    for (const stamp of ['1700000000', '1705000000'])
      certificate(`var/lib/dehydrated/certs/other.test/cert-${stamp}.pem`, ['other.test']);
    symlinkSync('cert-1705000000.pem', join(root, 'var/lib/dehydrated/certs/other.test/cert.pem'));
    certificate('etc/letsencrypt/live/first.test/cert.pem', ['first.test']);
    const formerEnd = expect.stringMatching(/^\d{4}-/);
    expect(look().certificates.map(({ names, history }) => [names[0], history])).toEqual([
      ['first.test', undefined],
      ['shop.test', { times: 2, formerEnd }],
      ['other.test', { times: 1, formerEnd }],
    ]);
  });

  it('tells of acme.sh the day that it has set itself, and that its key is older', () => {
    certificate('root/.acme.sh/shop.test/fullchain.cer', ['shop.test']);
    put('root/.acme.sh/shop.test/shop.test.conf', "Le_API='secret'\nLe_NextRenewTime='1800000000'\n");
    put('root/.acme.sh/shop.test/shop.test.key', 'key');
    const [first] = look().certificates;
    expect(first).toMatchObject({ nextRenewal: '2027-01-15T08:00:00.000Z' });
    expect(first?.history).toBeUndefined();
    utimesSync(join(root, 'root/.acme.sh/shop.test/shop.test.key'), 1_600_000_000, 1_600_000_000);
    expect(look().certificates[0]?.history).toEqual({ times: 1, formerEnd: null });
    expect(told()).not.toContain('secret');
  });

  it('tells what earlier runs of ours have left, and whether root alone could have', () => {
    const folder = 'etc/sealkeeper/renew/certs/shop.test';
    put(`${folder}/4/names`, 'shop.test\nwww.shop.test\n');
    put(`${folder}/4/services`, 'apache\tprogram=/usr/sbin/apache2ctl\tby=systemd\n');
    put(`${folder}/4/probes`, '127.0.0.1:443 shop.test\n');
    put(`${folder}/4/certbot`, 'program=/usr/bin/certbot\nlineage=shop.test-0001\n');
    symlinkSync('4', join(root, folder, 'current'));
    put('etc/sealkeeper/renew/certs/taken.test/2/names', 'taken.test\n');
    symlinkSync('replaced', join(root, 'etc/sealkeeper/renew/certs/taken.test/current'));
    put('etc/sealkeeper/renew/certs/theirs.test/2/names', 'theirs.test\n', stranger);
    symlinkSync('2', join(root, 'etc/sealkeeper/renew/certs/theirs.test/current'));
    put('etc/cron.d/sealkeeper-shop_test', 'x\n');
    put('etc/cron.d/sealkeeper-theirs_test', 'x\n', stranger);
    put('etc/systemd/system/sealkeeper-shop.test.timer', 'y\n');
    const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(look().own).toEqual({
      files: {
        '/etc/cron.d/sealkeeper-shop_test': hashOf('x\n'),
        '/etc/systemd/system/sealkeeper-shop.test.timer': hashOf('y\n'),
      },
      handed: [
        {
          ...{ certificate: 'shop.test', target: '4', names: ['shop.test', 'www.shop.test'] },
          ...{ services: ['apache'], probes: ['127.0.0.1:443 shop.test'] },
          ...{ lineage: 'shop.test-0001', isModMd: false },
        },
      ],
    });
  });
});
