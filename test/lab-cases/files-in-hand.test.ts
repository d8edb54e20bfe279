import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../lab/snapshot.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Seller, seller } from '../support/seller.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { knock } from '../support/visit.ts';
import { zipOf } from '../support/zip-of.ts';

/** A certificate that its owner has already, as a seller sends it: a ZIP in which nothing is in order. */
describe('files in hand, on Apache', () => {
  let shop: Shop;
  let bought: Seller;
  let start: Snapshot;
  let atFirst: Awaited<ReturnType<typeof knock>>;
  let run: CliResult;
  let secret: string;

  beforeAll(async () => {
    shop = await startShop();
    secret = shop.lab.keys.passphrase;
    bought = seller(shop.names);
    start = await shop.server.snapshot('/etc');
    atFirst = await knock(`http://${shop.names[0]}/`, shop);
    bought.openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.cer');
    bought.openssl('pkcs8', '-topk8', '-in', 'leaf.key', '-passout', `pass:${secret}`, '-out', 'locked.key');
    const zip = zipOf([
      { name: 'shop/AAA_Root.crt', content: bought.read('root.pem') },
      { name: 'shop/My_CA_Bundle.ca-bundle', content: bought.read('inter.pem') },
      { name: 'shop/shop_example_test.cer', content: bought.read('leaf.cer') },
      { name: 'shop/Readme.txt', content: Buffer.from('Thank you') },
    ]);
    await writeFile(join(shop.lab.folder, 'bought.zip'), zip);
    await writeFile(join(shop.lab.folder, 'locked.key'), bought.read('locked.key'));
    await writeFile(join(shop.lab.folder, 'seller-root.pem'), bought.read('root.pem'));
    await writeFile(join(shop.lab.folder, 'other.key'), bought.read('other.key'));
  }, 120_000);
  afterAll(async () => {
    bought?.stop();
    await shop?.lab.stop();
  });

  const certificate = {
    from: 'files',
    files: ['bought.zip'],
    key: 'locked.key',
    passwordEnv: 'PASSPHRASE',
  };
  const wish = (change: object = {}) => ({
    certificate: { ...certificate, ...change },
    renewal: { by: 'nobody' },
    outside: { dnsServer: shop.job.outside.dnsServer, trust: join(shop.lab.folder, 'seller-root.pem') },
  });

  it('refuses a key that does not fit before anything is touched', async () => {
    const refused = await shop.secure(wish({ key: 'other.key' }));
    expect([refused.exitCode, refused.ended.problem?.code]).toEqual([2, 'files-key-other']);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('says in the plan who renews, and when the certificate ends; no proof is spoken of', async () => {
    const { stdout } = await shop.cli('plan', await shop.jobFile(wish()));
    expect(stdout).toContain('Nobody renews it: it comes from files, and ends on ');
    expect(stdout).not.toContain('proof');
  });

  it('take the key that lies on the server, once it does', async () => {
    const onServer = wish({ key: 'server' });
    const missing = await shop.secure(onServer);
    expect([missing.exitCode, missing.ended.problem?.code]).toEqual([2, 'files-key-not-on-server']);
    await shop.server.writeFile('/root/shop_example_test.key', bought.text('leaf.key'));
    await shop.server.must(['chmod', '600', '/root/shop_example_test.key']);
    const result = await shop.secure(onServer);
    expect(result.ended).toMatchObject({ outcome: 'committed' });
    const steps = result.lines.flatMap((line) =>
      line.type === 'step' && line.step === 'key' ? [line.facts] : [],
    );
    expect(steps).toContainEqual({ system: 'there' });
    expect((await shop.cli('undo', String(result.ended.runId), '--json')).ended.outcome).toBe('undone');
    await shop.server.must(['rm', '/root/shop_example_test.key']);
  });

  it('are installed, and proven from outside', async () => {
    run = await shop.secure(wish());
    expect(run.ended.problem).toBeUndefined();
    expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'nobody' } });
    const skipped = run.lines.flatMap((line) =>
      line.type === 'step' && line.state === 'skipped' ? [line.step] : [],
    );
    expect(skipped).toEqual(['preflight', 'order', 'proof', 'validate', 'renewal']);
    expect(await shownAt(shop.server.address, shop.names[0] ?? '')).toMatch(/\S/);
    const live = `/etc/sealkeeper/live/${shop.names[0]}`;
    const chain = (await shop.server.readFile(`${live}/fullchain.pem`)).toString();
    expect(chain).toBe(`${bought.text('leaf.pem')}${bought.text('inter.pem')}`);
    const key = (await shop.server.must(['openssl', 'pkey', '-in', `${live}/privkey.pem`, '-pubout'])).trim();
    expect(key).toBe(bought.openssl('pkey', '-in', 'leaf.key', '-pubout').toString().trim());
    expect((await shop.server.must(['stat', '-Lc', '%a %U', `${live}/privkey.pem`])).trim()).toBe('600 root');
  });

  it('are none of those that this app renews', async () => {
    const status = await shop.cli('status', '--json');
    expect(status.stdout).toContain('"renewedBy":"nobody"');
    const renew = await shop.cli('renew', '--all', '--json');
    expect([renew.exitCode, renew.stdout]).toEqual([0, expect.stringContaining('nothing-to-do')]);
  });

  it('leave every byte as it was when the run is taken back, and no key anywhere', async () => {
    const undone = await shop.cli('undo', String(run.ended.runId), '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await knock(`http://${shop.names[0]}/`, shop)).toEqual(atFirst);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
    const journal = run.stdout + undone.stdout;
    expect(journal).not.toContain('PRIVATE KEY');
    expect(journal).not.toContain(secret);
  });

  it('are not needed for a certificate that its own key signs: what it will look like is said, it is proven, and taken back', async () => {
    const selfSigned = { certificate: { from: 'self-signed', days: 30 }, redirect: false };
    const own = {
      ...selfSigned,
      renewal: { by: 'auto' },
      outside: { dnsServer: shop.job.outside.dnsServer },
    };
    const { stdout } = await shop.cli('plan', await shop.jobFile(own));
    expect(stdout).toContain('every visitor meets a full-page warning first');
    expect(stdout).toContain('ends after 30 days');
    const made = await shop.secure(own);
    expect(made.ended.problem).toBeUndefined();
    expect(made.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'nobody' } });
    const live = `/etc/sealkeeper/live/${shop.names[0]}`;
    const shown = new X509Certificate(await shop.server.readFile(`${live}/fullchain.pem`));
    expect(await shownAt(shop.server.address, shop.names[0] ?? '')).toBe(
      shown.fingerprint.replaceAll(':', ''),
    );
    expect(shown.verify(shown.publicKey)).toBe(true);
    expect([shown.ca, shown.subjectAltName]).toEqual([
      false,
      shop.names.map((name) => `DNS:${name}`).join(', '),
    ]);
    expect(Math.round((Date.parse(shown.validTo) - Date.parse(shown.validFrom)) / 86_400_000)).toBe(30);
    expect((await shop.cli('undo', String(made.ended.runId), '--json')).ended.outcome).toBe('undone');
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });
});
