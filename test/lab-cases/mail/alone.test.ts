import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailDoors, shownAtDoor, watchMail } from '../../faults/watch-mail.ts';
import { startMail } from '../../lab/mail.ts';
import { debianMailFiles } from '../../lab/mail-debian.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../../support/shop.ts';

/** A mail server without any web server: proven by a listener of our own, and renewed by certbot, which listens itself. */

const mail = 'mail.shop.example.test';
const job = {
  names: [mail],
  install: [{ target: 'postfix' }, { target: 'dovecot' }],
  renewal: { by: 'auto' },
};

describe('a mail server alone', () => {
  let shop: Shop;
  let before: Awaited<ReturnType<Shop['server']['snapshot']>>;
  let run: CliResult;
  const shown = async () =>
    new Set(await Promise.all(mailDoors.map((door) => shownAtDoor(shop.server.address, mail, door))));
  /** Who listens at port 80, of the processes of the server. */
  const atPort80 = async () =>
    (await shop.server.must(['sh', '-c', 'ss -Hltn "sport = :80" | wc -l'])).trim();

  beforeAll(async () => {
    shop = await startShop({
      apache: false,
      software: ['certbot', 'postfix', 'dovecot'],
      tenant: false,
      names: [mail],
      sites: [],
      pebble: { nonceReject: 0 },
      files: debianMailFiles(mail),
    });
    const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
    const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
    await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
    await shop.server.must([
      'sh',
      '-c',
      'cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &',
    ]);
    await startMail(shop.server);
    before = await shop.server.snapshot('/etc');
  }, 120_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  it('is told before how it is proven and renewed', async () => {
    const { stdout } = await shop.cli('plan', await shop.jobFile(job));
    expect(stdout).toMatch(/At port 25, .* whoever asks for no name gets a certificate .* the new one\./);
    expect(stdout).toContain('No web server is there for this name.');
    expect(stdout).toContain('Certbot itself answers the authority at port 80');
  }, 60_000);

  it('is refused before anybody is asked where another program has the port', async () => {
    await shop.server.must([
      'sh',
      '-c',
      "perl -MSocket -e 'socket(S, AF_INET, SOCK_STREAM, 0); setsockopt(S, SOL_SOCKET, SO_REUSEADDR, 1); bind(S, pack_sockaddr_in(80, INADDR_ANY)); listen(S, 5); sleep 600' >/dev/null 2>&1 </dev/null & echo $! >/run/holder",
    ]);
    const refused = await shop.secure(job);
    await shop.server.must(['sh', '-c', 'kill "$(cat /run/holder)"; rm /run/holder']);
    expect(refused.ended, refused.stdout).toMatchObject({
      outcome: 'refused',
      problem: { code: 'port-80-taken', facts: { by: 'Perl' } },
    });
  }, 60_000);

  it('gets its certificate at every door, and nobody listens at port 80 behind it', async () => {
    run = await shop.secure(job);
    expect(run.ended, run.stdout + run.stderr).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot' },
    });
    const fresh = await shown();
    expect(fresh.size).toBe(1);
    expect([...fresh][0]).not.toBeNull();
    expect(await atPort80()).toBe('0');
    expect(
      (await shop.server.run(['sh', '-c', 'ls /var/lib/sealkeeper/runs/*/listening'])).exitCode,
    ).not.toBe(0);
  }, 240_000);

  it('is renewed with nobody there, and no mail program is sent away', async () => {
    const former = await shown();
    const doors = watchMail(shop.server.address, mail);
    await shop.server.must(['certbot', '-q', 'renew', '--force-renewal', '--no-random-sleep-on-renew'], {
      timeout: 120_000,
    });
    const fresh = await shown();
    expect(fresh.size).toBe(1);
    expect(fresh).not.toEqual(former);
    expect(await doors.stop()).toMatchObject({ failed: 0, failures: [] });
  }, 180_000);

  it('goes on so behind a later run, which takes the lineage over', async () => {
    const again = await shop.secure(job);
    expect(again.ended, again.stdout + again.stderr).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'certbot' },
    });
    const undone = await shop.cli('undo', again.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
  }, 240_000);

  it('is taken back whole', async () => {
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    const differences = snapshotDifferences(before, await shop.server.snapshot('/etc'));
    expect(differences.filter((line) => !/\/etc\/letsencrypt\/renewal-hooks/.test(line))).toEqual([]);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
  }, 180_000);
});
