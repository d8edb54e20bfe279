import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionOf } from '../../../electron/renewers/look.ts';
import { lookScript } from '../../../electron/renewers/look-script.ts';
import { renewerFactsOf } from '../../../electron/renewers/reading.ts';
import { certificateInto, madeUpRoot, putInto } from '../../support/look-root.ts';
import { posixShells } from '../../support/posix-shells.ts';

/** The script on a made-up root, with the programs of this machine. */

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

  it('finds certificates through links, settings, panels and lines of cron', () => {
    const fingerprint = certificate('etc/letsencrypt/archive/shop.test/cert1.pem', [
      'shop.test',
      'www.shop.test',
    ]);
    mkdirSync(join(root, 'etc/letsencrypt/live/shop.test'), { recursive: true });
    symlinkSync('../../archive/shop.test/cert1.pem', join(root, 'etc/letsencrypt/live/shop.test/cert.pem'));
    put('etc/letsencrypt/renewal/shop.test.conf', '[renewalparams]\nauthenticator = webroot\n');
    put(
      'etc/cron.d/certbot',
      '# certbot\n0 */12 * * * root test -x /usr/bin/certbot -a \\! -d /run/systemd/system\n',
    );
    put('etc/cron.d/other', '0 1 * * * root true\n');
    mkdirSync(join(root, 'usr/local/psa'), { recursive: true });
    expect(look()).toMatchObject({
      certificates: [
        {
          path: '/etc/letsencrypt/live/shop.test/cert.pem',
          realPath: `${root}/etc/letsencrypt/archive/shop.test/cert1.pem`,
          fingerprint,
          names: ['shop.test', 'www.shop.test'],
        },
      ],
      settings: [
        {
          path: '/etc/letsencrypt/renewal/shop.test.conf',
          text: '[renewalparams]\nauthenticator = webroot',
          sha256: createHash('sha256').update('[renewalparams]\nauthenticator = webroot\n').digest('hex'),
        },
      ],
      certbotPaths: [
        '/etc/letsencrypt/renewal/shop.test.conf',
        '/etc/letsencrypt/live/shop.test',
        '/etc/letsencrypt/archive/shop.test',
      ],
      panels: ['/usr/local/psa'],
      cron: [{ path: '/etc/cron.d/certbot', isIdle: false }],
      running: [],
      timers: [],
    });
  });

  it('reads nothing that somebody besides root could have made, and nothing but files', () => {
    certificate('root/.acme.sh/shop.test/fullchain.cer', ['shop.test']);
    chownSync(join(root, 'root/.acme.sh'), stranger, stranger);
    put('etc/letsencrypt/renewal/theirs.conf', 'autorenew = False\n', stranger);
    mkdirSync(join(root, 'etc/letsencrypt/renewal/folder.conf'), { recursive: true });
    execFileSync('mkfifo', [join(root, 'etc/letsencrypt/renewal/pipe.conf')]);
    put('etc/cron.d/theirs', '* * * * * root certbot renew\n', stranger);
    expect(look()).toMatchObject({ certificates: [], settings: [], cron: [] });
  });

  it.each([
    ['0 1 * * * root test -x /usr/bin/certbot && certbot -q renew', true],
    ['0 1 * * * root certbot -q renew >/var/log/certbot', true],
    [`0 1 * * * root '/root/.acme.sh'/acme.sh --cron --home "/root/.acme.sh"`, true],
    ['0 1 * * * root sleep 5; certbot-auto renew; systemctl reload apache2', true],
    ['0 1 * * * root A_B=/root/ca.pem C=1 certbot renew', true],
    // Whatever is not surely a program that is called is no reason to say so.
    ['0 1 * * * root docker run --rm --name certbot certbot/certbot renew', false],
    ['0 1 * * * root /usr/local/bin/renew-by-certbot', false],
    ['0 1 * * * root /usr/local/bin/renew --config /etc/dehydrated', false],
  ])('a line of cron %s calls what has gone: %s', (line, isGone) => {
    put('etc/cron.d/renew', `${line}\n`);
    expect(look().cron).toEqual([{ path: '/etc/cron.d/renew', isIdle: false, isGone, line }]);
    for (const program of ['usr/bin/certbot', 'root/.acme.sh/acme.sh', 'usr/local/bin/certbot-auto']) {
      put(program, '#!/bin/sh\n');
      chmodSync(join(root, program), 0o755);
    }
    expect(look().cron).toMatchObject([{ isGone: false }]);
  });

  it('does not take for a starter what cron does not read, or reads as something else', () => {
    const line = '0 1 * * * root docker run certbot/certbot renew\n';
    put('etc/debian_version', '12\n');
    put('etc/cron.d/certbot.disabled', line);
    put('etc/cron.d/certbot~', line);
    put('etc/cron.d/other', 'MAILTO=certbot@shop.test\n0 1 * * * root true\n');
    put('etc/cron.daily/certbot', '#!/bin/sh\ncertbot renew\n');
    expect(look().cron).toEqual([]);
    chmodSync(join(root, 'etc/cron.daily/certbot'), 0o755);
    put('etc/cron.d/ours', line);
    expect(look().cron.map(({ path }) => path)).toEqual(['/etc/cron.d/ours', '/etc/cron.daily/certbot']);
  });

  it('tells of each line whether it does anything where systemd runs', () => {
    mkdirSync(join(root, 'run/systemd/system'), { recursive: true });
    put(
      'etc/cron.d/renew',
      [
        '0 1 * * * root test ! -d /run/systemd/system && docker run certbot/certbot renew',
        '0 2 * * * root [ -d /run/systemd/system ] || docker run certbot/certbot renew',
        '0 3 * * * root test -d /run/systemd/system && docker run certbot/certbot renew',
        '0 4 * * * root docker run certbot/certbot renew',
        '',
      ].join('\n'),
    );
    expect(look().cron.map(({ isIdle }) => isIdle)).toEqual([true, true, false, false]);
  });

  it('lets certificates alone pass of a text that holds keys beside them', () => {
    const fingerprint = certificate('root/pair.pem', ['shop.test']);
    const pem = readFileSync(join(root, 'root/pair.pem'));
    const entry = { domain: { main: 'shop.test' }, certificate: pem.toString('base64'), key: 'NOT-FOR-US' };
    const stored = { le: { Account: { PrivateKey: 'NOT-FOR-US' }, Certificates: [entry, entry] } };
    put('etc/traefik/acme.json', JSON.stringify(stored, null, 2));
    put('opt/traefik/acme.json', JSON.stringify(stored));
    const paths = ['/etc/traefik/acme.json', '/opt/traefik/acme.json'];
    expect(look().certificates.map((one) => [one.path, one.fingerprint])).toEqual(
      paths.flatMap((path) => [
        [path, fingerprint],
        [path, fingerprint],
      ]),
    );
    expect(told()).not.toContain('NOT-FOR-US');
  });

  it('says that it has not read all where a store may be somebody else’s', () => {
    certificate('etc/letsencrypt/live/shop.test/cert.pem', ['shop.test']);
    expect(look()).toMatchObject({ isWhole: true, certificates: [{}] });
    chownSync(join(root, 'etc/letsencrypt/live'), stranger, stranger);
    expect(look()).toMatchObject({ isWhole: false, certificates: [] });
  });

  it('is not led astray by what files say', () => {
    put('etc/letsencrypt/renewal/a.conf', `\n${nonce.slice(1)} certificate\n/x\n`);
    put('etc/lego/certificates/broken.crt', 'no certificate\n');
    const facts = look();
    expect(facts.certificates).toEqual([]);
    expect(facts.settings).toHaveLength(1);
  });

  it('is content with a server on which there is nothing', () => {
    // Those left out are of this machine, whose programs are asked.
    const {
      isCronAlive: _,
      certbot,
      isCertbotInstalled: __,
      managers: ___,
      isModMdGone: ____,
      certbotVersion,
      certbotParts,
      readsCronTables: _____,
      ...facts
    } = look();
    expect(certbot).toBeNull();
    expect(certbotVersion ?? '0').toMatch(/^\d+(\.\d+)*$/);
    expect(certbotParts).toBeInstanceOf(Array);
    expect(facts).toEqual({
      system: 'posix',
      certificates: [],
      foreign: [],
      settings: [],
      certbotPaths: [],
      folders: {},
      panels: [],
      programs: [],
      running: [],
      timers: [],
      cron: [],
      processes: [],
      isCertbotSnap: false,
      otherCertbots: [],
      own: { files: {}, handed: [] },
      isSystemd: false,
      isWhole: true,
    });
  });

  it('names a store that is not root’s alone and opens nothing of it, and programs that can be started', () => {
    certificate('var/lib/lego/certificates/shop.test.crt', ['shop.test']);
    chmodSync(join(root, 'var/lib/lego'), 0o777);
    put('root/.acme.sh/acme.sh', '#!/bin/sh\n');
    chmodSync(join(root, 'root/.acme.sh/acme.sh'), 0o755);
    put('usr/bin/dehydrated', '#!/bin/sh\n', stranger);
    chmodSync(join(root, 'usr/bin/dehydrated'), 0o755);
    expect(look()).toMatchObject({
      certificates: [],
      foreign: [{ path: '/var/lib/lego/certificates/shop.test.crt', place: '/var/lib/lego' }],
      programs: ['/root/.acme.sh/acme.sh'],
      isWhole: false,
    });
  });
});
