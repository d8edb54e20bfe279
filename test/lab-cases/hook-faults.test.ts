import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hookPath } from '../../electron/renewers/hook/ground.ts';
import { type Pair, pairFor } from '../electron/renewers/hook/practice.ts';
import { hookStateOn, sha1Of } from '../support/hook-on-server.ts';
import { readyForCertbot } from '../support/ready-for-certbot.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';

/**
 * A renewed certificate that cannot be put in place, on a real server: the old one is served, never none, the state
 * file tells it, and `status` shows it to the owner.
 */

const name = 'shop.example.test';
const names = [name, 'www.shop.example.test'];
const archive = `/etc/letsencrypt/archive/${name}`;
const etc = '/etc/sealkeeper';
const foreign = '/etc/apache2/sites-enabled/zz-foreign.conf';
let shop: Shop;
let renewed: Pair;
let other: Pair;
let old: string | null;
let runId: string;

beforeAll(async () => {
  shop = await startShop({
    software: ['certbot'],
    tenant: false,
    // Certbot ends at the first nonce that is refused.
    pebble: { nonceReject: 0 },
    modules: ['socache_shmcb', 'ssl'],
    sites: [{ name, aliases: ['www.shop.example.test'] }],
  });
  await readyForCertbot(shop);
  const { ended } = await shop.cli('secure', await shop.jobFile({ renewal: { by: 'certbot' } }), '--json');
  expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
  runId = ended.runId;
  await sh(`cp -a ${archive} /root/archive`);
  renewed = pairFor(names, 40);
  other = pairFor(['other.example.test'], 40);
  old = await shown();
}, 180_000);
afterAll(() => shop.lab.stop());
beforeEach(async () => {
  await sh(`cp /root/archive/* ${archive}/; rm -f ${foreign}`);
  expect((await call()).exitCode).toBe(0);
});

const sh = (script: string) => shop.server.must(['sh', '-c', script]);
const shown = () => shownAt(shop.server.address, name);
const call = () => shop.server.run([hookPath(name)], { timeout: 120_000 });
const leave = async ({ key, chain }: Pick<Pair, 'key' | 'chain'>) => {
  await shop.server.writeFile(`${archive}/privkey1.pem`, key);
  await shop.server.writeFile(`${archive}/fullchain1.pem`, chain);
};
const status = async (...options: readonly string[]) => {
  const { exitCode, lines } = await shop.cli('status', ...options, '--json');
  return { exitCode, line: lines[0] };
};

/** The folder of certificates on a file system of its own, so that it can be full or read-only. */
const ownFileSystem = `tar -C ${etc} -cf /root/etc.tar . && mount -t tmpfs -o size=256k,mode=755 none ${etc} && tar -C ${etc} -xf /root/etc.tar`;
const vhost = (ofKey: string) =>
  `<VirtualHost *:443>\nServerName other.example.test\nSSLEngine on\nSSLCertificateFile /etc/foreign.pem\nSSLCertificateKeyFile ${ofKey}\n</VirtualHost>\n`;

describe.each<{
  readonly title: string;
  readonly arrange: () => Promise<unknown>;
  readonly word: string;
  readonly clear?: string;
}>([
  {
    title: 'a key of another pair',
    arrange: () => leave({ key: other.key, chain: renewed.chain }),
    word: 'refused',
  },
  {
    title: 'a name that is missing',
    arrange: () => leave(pairFor([name], 40)),
    word: 'refused',
  },
  {
    title: 'a key of somebody else’s that would end Apache',
    arrange: async () => {
      await shop.server.writeFile('/etc/foreign.pem', other.chain);
      await shop.server.writeFile('/etc/foreign.key', renewed.key);
      await shop.server.writeFile(foreign, vhost('/etc/foreign.key'));
      await leave(renewed);
    },
    word: 'blocked',
  },
  {
    title: 'a syntax error of somebody else',
    arrange: async () => {
      await shop.server.writeFile(foreign, 'NoSuchDirective on\n');
      await leave(renewed);
    },
    word: 'blocked',
  },
  {
    title: 'a disk that is full',
    arrange: async () => {
      await sh(`${ownFileSystem}; cat /dev/zero >${etc}/filler 2>/dev/null || true`);
      await leave(renewed);
    },
    word: 'refused',
    clear: `umount -l ${etc}`,
  },
  {
    title: 'a file system that is read-only',
    arrange: async () => {
      await sh(`${ownFileSystem}; mount -o remount,ro ${etc}`);
      await leave(renewed);
    },
    word: 'refused',
    clear: `umount -l ${etc}`,
  },
])('$title', ({ arrange, word, clear }) => {
  afterAll(async () => {
    if (clear !== undefined) await sh(clear);
  });

  it(`leaves the old one served, is ${word}, and is seen`, async () => {
    await arrange();
    const said = await call();
    expect(said.exitCode).not.toBe(0);
    // What it says is what cron mails.
    expect(said.stderr).not.toBe('');
    expect(await shown()).toBe(old);
    expect(await hookStateOn(shop.server, name)).toMatchObject({ word });
    expect(await status()).toMatchObject({
      exitCode: 3,
      line: {
        light: 'red',
        state: 'hook-failed',
        onServer: {
          asked: 'told',
          told: { hook: { word }, renewer: { title: 'Certbot', health: 'healthy' } },
        },
      },
    });
  }, 120_000);
});

describe('the owner', () => {
  it('is told what is served, and where nothing was asked but visitors’ view', async () => {
    const fingerprint = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(await status('--outside')).toMatchObject({
      exitCode: 0,
      line: {
        light: 'green',
        onServer: { asked: 'no', why: 'no-login' },
        shown: expect.arrayContaining(
          names.map((one) =>
            expect.objectContaining({ kind: 'https', name: one, fingerprint, serial: expect.any(String) }),
          ),
        ),
      },
    });
    const { stdout } = await shop.cli('status', '--outside');
    expect(stdout).toContain('The server itself was not asked');
  });

  it('sees that nothing starts the renewal any more', async () => {
    await sh('mv /etc/cron.d/certbot /root/certbot.cron');
    expect(await status()).toMatchObject({
      exitCode: 3,
      line: { light: 'red', state: 'not-started', onServer: { told: { hook: { word: 'ok' } } } },
    });
    await sh('mv /root/certbot.cron /etc/cron.d/certbot');
    expect(await status()).toMatchObject({ exitCode: 0, line: { light: 'green', state: 'well' } });
  });

  it('finds the new one served once the web server that was dead is started', async () => {
    await shop.server.must(
      ['certbot', '-q', 'renew', '--force-renewal', '--no-random-sleep-on-renew', '--no-directory-hooks'],
      {
        timeout: 120_000,
      },
    );
    await shop.server.must(['apachectl', 'stop']);
    expect((await call()).exitCode).toBe(0);
    expect(await status()).toMatchObject({ exitCode: 3, line: { state: 'unreachable' } });
    await shop.server.must(['apachectl', 'start']);
    await expect.poll(shown).toBe(await sha1Of(shop.server, `/etc/letsencrypt/live/${name}/fullchain.pem`));
    expect(await shown()).not.toBe(old);
    expect(await status()).toMatchObject({ exitCode: 0, line: { light: 'green' } });
  }, 180_000);
});

describe('a renewal that is forced', () => {
  const force = (...more: readonly string[]) =>
    shop.cli('renew', runId, '--force-on-server', ...more, '--json');
  const ofLineage = () => sha1Of(shop.server, `/etc/letsencrypt/live/${name}/fullchain.pem`);

  it('says first what it costs, and does nothing before it is confirmed', async () => {
    const former = await shown();
    const { exitCode, lines, ended } = await force();
    expect(exitCode).toBe(2);
    expect(lines[0]).toMatchObject({
      type: 'forced-renewal',
      by: 'certbot',
      names,
      known: 1,
      weeklyLimit: 5,
    });
    expect(ended.problem?.code).toBe('renewal-force-unconfirmed');
    expect([await shown(), await ofLineage()]).toEqual([former, former]);
  });

  it('is the whole proof: issued by the authority, put in place by the hook, seen from outside', async () => {
    const former = await shown();
    const { exitCode, lines, ended } = await force('--yes');
    expect(ended.problem).toBeUndefined();
    expect(exitCode).toBe(0);
    expect(ended.renewal).toEqual({
      by: 'certbot',
      provenBy: ['way', 'trial', 'hook', 'timer', 'renewal'],
      from: expect.any(String),
      to: expect.any(String),
    });
    expect(lines.find(({ type }) => (type as string) === 'renewed-on-server')).toMatchObject({
      before: { serial: expect.any(String) },
      now: { notAfter: expect.any(String) },
    });
    expect(await shown()).not.toBe(former);
    expect(await shown()).toBe(await ofLineage());
  }, 120_000);

  it('that certbot cannot do leaves what is served, in certbot’s own words', async () => {
    const former = await shown();
    await sh('mv /etc/letsencrypt/accounts /root/accounts');
    const { exitCode, ended } = await force('--yes');
    await sh('rm -rf /etc/letsencrypt/accounts; mv /root/accounts /etc/letsencrypt/accounts');
    expect([exitCode, ended.problem?.code]).toEqual([1, 'renewal-force-failed']);
    expect(ended.problem?.detail).toMatch(/account/i);
    expect(await shown()).toBe(former);
  }, 120_000);

  it('that the hook cannot put in place says why, and is put in place by the next call', async () => {
    const former = await shown();
    await shop.server.writeFile(foreign, 'NoSuchDirective on\n');
    const { exitCode, ended } = await force('--yes');
    expect([exitCode, ended.problem?.code]).toEqual([3, 'renewal-not-served']);
    expect(ended.problem?.detail).toContain('NoSuchDirective');
    expect(await shown()).toBe(former);
    await sh(`rm ${foreign}`);
    expect((await call()).exitCode).toBe(0);
    expect(await shown()).toBe(await ofLineage());
  }, 180_000);
});
