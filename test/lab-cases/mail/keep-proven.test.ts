import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMail } from '../../lab/mail.ts';
import { debianMailFiles } from '../../lab/mail-debian.ts';
import { type Seller, seller } from '../../support/seller.ts';
import { answerTo } from '../../support/seller-answer.ts';
import { type Shop, startCli, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { knock } from '../../support/visit.ts';

/** One certificate for nginx, Postfix and Dovecot: one whose owner keeps what is proven where one of them does not work out, and one that is bought. */

const names = ['shop.example.test', 'mail.shop.example.test'] as const;
const [bare, mail] = names;
const install = [{ target: 'nginx' }, { target: 'postfix' }, { target: 'dovecot' }];
const wish = { names, install, ifOneFails: 'keep-proven' };
/** Those that are encrypted from the start: Postfix's, and two of Dovecot. */
const doors = [465, 993, 995];

interface Line {
  readonly type: string;
  readonly step?: string;
  readonly state?: string;
  readonly [field: string]: unknown;
}

describe('a run for a web server and two mail programs', () => {
  let shop: Shop;
  let bought: Seller;
  let before: string;
  const stateOf = async (folders: string): Promise<string> =>
    await shop.server.must([
      'sh',
      '-c',
      `find ${folders} -type f -exec sha256sum {} + | sort; find ${folders} -printf '%p %m %u %g %l\\n' | sort`,
    ]);
  const all = '/etc/nginx /etc/postfix /etc/dovecot /etc/ssl';
  beforeAll(async () => {
    shop = await startShop({
      names,
      web: 'nginx',
      sites: [{ name: bare, aliases: [] }],
      software: ['postfix', 'dovecot'],
      files: debianMailFiles(mail),
    });
    bought = seller(names);
    await writeFile(sellersRoot(), bought.read('root.pem'));
    await startMail(shop.server);
    before = await stateOf(all);
  }, 120_000);
  afterAll(async () => {
    bought?.stop();
    await shop?.lab.stop();
  }, 60_000);
  const sellersRoot = () => join(shop.lab.folder, 'seller-root.pem');

  /** A door of Postfix is shut as it gets the certificate, and opened as it is put back. */
  async function secureWithShutDoor(): Promise<{ lines: readonly Line[]; exitCode: number }> {
    const child = startCli(['secure', await shop.jobFile(wish), '--json'], shop.environment);
    const lines: Line[] = [];
    let strikes: Promise<unknown> = Promise.resolve();
    createInterface({ input: child.stdout }).on('line', (text) => {
      shop.hear(text);
      const line: Line = JSON.parse(text);
      lines.push(line);
      if (line.state !== 'started') return;
      const installs = lines.filter(({ step, state }) => step === 'install' && state === 'started').length;
      if (line.step === 'install' && installs === 2) strikes = shop.server.blockPort(25);
      if (line.step === 'leave-out') strikes = strikes.then(() => shop.server.unblockPort(25));
    });
    const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
    await strikes;
    return { lines, exitCode };
  }

  it('of which one does not work out says beforehand what stays and what goes back', async () => {
    const planned = await shop.cli('plan', await shop.jobFile(wish));
    expect(planned.stdout).toContain(
      'if anything fails at one of these, only that one is put back: Postfix and Dovecot.',
    );
  }, 60_000);

  it('puts that one back byte for byte, keeps the others, and a later undo takes back what stood', async () => {
    const old = await shownAt(shop.server.address, mail, 465);
    expect(old).not.toBeNull();
    const postfix = await stateOf('/etc/postfix');
    const { lines, exitCode } = await secureWithShutDoor();
    const ended = lines.at(-1);
    expect(ended, JSON.stringify(lines.slice(-12))).toMatchObject({
      outcome: 'committed',
      problem: { code: 'service-left-out', facts: { services: 'Postfix', standing: 'nginx, Dovecot' } },
      leftOut: [{ target: 'postfix', problem: { code: 'mail-port-worse', facts: { port: 25 } } }],
    });
    expect(exitCode).toBe(3);
    expect(await stateOf('/etc/postfix')).toBe(postfix);
    const fresh = await shownAt(shop.server.address, bare, 443);
    expect(fresh).not.toBe(old);
    const shown = await Promise.all(doors.map((port) => shownAt(shop.server.address, mail, port)));
    expect(shown).toEqual([old, fresh, fresh]);

    const status = await shop.cli('status', '--json');
    const [well] = status.lines as unknown as [{ state: string; shown: { port: number }[] }];
    expect(well.state, status.stdout).toBe('well');
    expect(new Set(well.shown.map(({ port }) => port))).toEqual(new Set([443, 110, 143, 993, 995]));

    const undone = await shop.cli('undo', String(ended?.runId), '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(await stateOf(all)).toBe(before);
    expect(await shownAt(shop.server.address, mail, 993)).not.toBe(fresh);
    expect(await shop.server.run(['test', '-e', '/etc/sealkeeper'])).toMatchObject({ exitCode: 1 });
  }, 240_000);

  async function ordered() {
    const file = await shop.jobFile({
      names,
      certificate: { from: 'order', seller: 'digicert' },
      install,
      renewal: { by: 'nobody' },
      outside: { dnsServer: shop.job.outside.dnsServer, trust: sellersRoot() },
    });
    const order = await shop.cli('order', file, '--json');
    expect(order.ended, order.stdout).toMatchObject({ outcome: 'waiting' });
    const request = order.lines.find(({ type }) => String(type) === 'request');
    return { id: String(order.ended.runId), csr: String(request?.csr) };
  }
  const place = '/.well-known/pki-validation/fileauth.txt';
  const fileOn = async (name: string) => (await knock(`http://${name}${place}`, shop)).body.trimEnd();

  it('that is bought is proven to its seller by nginx, comes to all three at once, and is taken back from all', async () => {
    const { id, csr } = await ordered();
    const placed = await shop.cli('orders', id, '--file', place, '--content', '_c0ffee00', '--json');
    expect(placed.ended, placed.stdout).toMatchObject({ outcome: 'waiting' });
    for (const name of names) expect(await fileOn(name), name).toBe('_c0ffee00');
    const answer = join(shop.lab.folder, 'bought.zip');
    await writeFile(answer, answerTo(bought, csr, names));
    const run = await shop.cli('deliver', id, answer, '--json');
    expect(run.ended, run.stdout).toMatchObject({ outcome: 'committed' });
    expect((await shop.server.run(['grep', '-rq', 'pki-validation', '/etc/nginx'])).exitCode).toBe(1);
    const fresh = new X509Certificate(bought.read('order.pem')).fingerprint.replaceAll(':', '');
    const shown = [
      shownAt(shop.server.address, bare, 443),
      ...doors.map((port) => shownAt(shop.server.address, mail, port)),
    ];
    expect(await Promise.all(shown)).toEqual([fresh, fresh, fresh, fresh]);
    const undone = await shop.cli('undo', String(run.ended.runId), '--json');
    expect(undone.ended, undone.stdout).toMatchObject({ outcome: 'undone' });
    expect(await stateOf(all)).toBe(before);
    expect((await shop.cli('orders', id, '--cancel', '--json')).exitCode).toBe(0);
    expect((await shop.server.run(['test', '-e', '/var/lib/sealkeeper'])).exitCode).toBe(1);
  }, 180_000);
});
