import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Seller, seller } from '../support/seller.ts';
import { answerTo } from '../support/seller-answer.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';
import { knock } from '../support/visit.ts';

/** A certificate that is bought: each command is a program of its own, and between them nothing runs but the server. */
describe('an order from a seller, on Apache', () => {
  let shop: Shop;
  let bought: Seller;
  let start: Snapshot;
  let atFirst: Awaited<ReturnType<typeof knock>>;
  let order: CliResult;
  let run: CliResult;
  const id = () => String(order.ended.runId);
  const waitingKey = () => `/var/lib/sealkeeper/waiting/${id()}/key.pem`;
  const filePlace = '/.well-known/pki-validation/4A5B6C.txt';
  const fileText = 'c0ffee00\nseller.example\nt0123';

  beforeAll(async () => {
    shop = await startShop();
    bought = seller(shop.names);
    await writeFile(join(shop.lab.folder, 'seller-root.pem'), bought.read('root.pem'));
    start = await shop.server.snapshot('/etc');
    atFirst = await knock(`http://${shop.names[0]}/`, shop);
  }, 120_000);
  afterAll(async () => {
    bought?.stop();
    await shop?.lab.stop();
  });

  const answered = async (csr: string, file: string): Promise<string> => {
    const path = join(shop.lab.folder, file);
    await writeFile(path, answerTo(bought, csr, shop.names));
    return path;
  };
  const requestIn = (result: CliResult) => result.lines.find(({ type }) => String(type) === 'request');

  it('begins with a key on the server, which stays there, and a request for the form', async () => {
    const file = await shop.jobFile({
      certificate: {
        from: 'order',
        seller: 'sectigo',
        subject: { organisation: "Müller & Söhne's Laden", locality: 'Köln', country: 'DE' },
      },
      renewal: { by: 'nobody' },
      outside: { dnsServer: shop.job.outside.dnsServer, trust: join(shop.lab.folder, 'seller-root.pem') },
    });
    const refused = await shop.cli('secure', file, '--json');
    expect([refused.exitCode, refused.ended.problem?.code]).toEqual([2, 'job-orders']);
    order = await shop.cli('order', file, '--json');
    expect(order.ended).toMatchObject({ outcome: 'waiting' });
    expect(order.exitCode).toBe(0);
    const request = requestIn(order);
    expect(await readFile(String(request?.file), 'utf8')).toBe(request?.csr);
    bought.write('said.csr', String(request?.csr));
    const said = bought
      .openssl('req', '-in', 'said.csr', '-noout', '-verify', '-text', '-nameopt', 'utf8,sep_comma_plus')
      .toString();
    expect(said).toContain(`C=DE,L=Köln,O=Müller & Söhne's Laden,CN=${shop.names[0]}`);
    for (const name of shop.names) expect(said).toContain(`DNS:${name}`);
    expect(said).toContain('2048 bit');
    expect((await shop.server.must(['stat', '-c', '%a %U', waitingKey()])).trim()).toBe('600 root');
    expect((await shop.server.must(['ls', '/var/lib/sealkeeper'])).trim()).toBe('waiting');
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('has the site show the seller’s file, seen from outside', async () => {
    const placed = await shop.cli('orders', id(), '--file', filePlace, '--content', fileText, '--json');
    expect(placed.ended).toMatchObject({ outcome: 'waiting' });
    const seen = await knock(`http://${shop.names[1]}${filePlace}`, shop);
    expect([seen.status, seen.body.trimEnd()]).toEqual([200, fileText]);
    const list = await shop.cli('orders', '--json');
    expect(list.lines[0]).toMatchObject({ order: id(), state: 'waiting', placed: filePlace, days: 0 });
  });

  it('refuses a certificate for another key, and says so before anything is touched', async () => {
    bought.openssl('req', '-new', '-key', 'other.key', '-subj', '/CN=x', '-out', 'other.csr');
    const other = await answered(bought.text('other.csr'), 'other.zip');
    const refused = await shop.cli('deliver', id(), other, '--json');
    expect([refused.exitCode, refused.ended.problem?.code]).toEqual([2, 'order-other-key']);
    expect(refused.ended.problem?.facts).toMatchObject({ owner: 'none' });
  });

  it('is delivered: installed, proven, the file gone', async () => {
    const file = await answered(String(requestIn(order)?.csr), 'bought.zip');
    run = await shop.cli('deliver', id(), file, '--json');
    expect(run.ended.problem).toBeUndefined();
    expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'nobody' } });
    const live = `/etc/sealkeeper/live/${shop.names[0]}`;
    expect((await shop.server.readFile(`${live}/fullchain.pem`)).toString()).toBe(
      `${bought.text('order.pem')}${bought.text('inter.pem')}`,
    );
    const configuration = await shop.server
      .must(['grep', '-r', 'pki-validation', '/etc/apache2'])
      .catch(() => '');
    expect(configuration).toBe('');
    const [line] = (await shop.cli('orders', '--json')).lines;
    expect(line).toMatchObject({ state: 'delivered', placed: null, runId: run.ended.runId });
  });

  it('leaves every byte as it was when the run is taken back, and can be delivered again', async () => {
    const undone = await shop.cli('undo', String(run.ended.runId), '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await knock(`http://${shop.names[0]}/`, shop)).toEqual(atFirst);
    const plan = await shop.cli('deliver', id(), join(shop.lab.folder, 'bought.zip'), '--plan');
    expect(plan.stdout).toContain('Nobody renews it');
  });

  it('goes with its key and all else when it is cancelled', async () => {
    const cancelled = await shop.cli('orders', id(), '--cancel', '--json');
    expect([cancelled.exitCode, cancelled.ended.outcome]).toEqual([0, 'committed']);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
    expect((await shop.cli('orders', '--json')).lines[0]).toMatchObject({ type: 'orders', orders: [] });
    const unknown = await shop.cli('deliver', id(), join(shop.lab.folder, 'bought.zip'), '--json');
    expect([unknown.exitCode, unknown.ended.problem?.code]).toEqual([2, 'order-unknown']);
    expect(order.stdout + run.stdout + cancelled.stdout).not.toContain('PRIVATE KEY');
  });
});
