import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEvent } from '../../../shared/events.ts';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import { seller } from '../../support/seller.ts';
import type { CliResult } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'www.shop.example.test', 'pay.example.test'];

/** Two sites with SNI and one on an address of its own, by the command line, with a real authority and real handshakes. */
describe.each([
  ['real PowerShell, where it can be had', 'auto'],
  ['the model of Windows alone', 'model'],
] as const)('securing two sites on IIS: %s', (_title, executor) => {
  let shop: WindowsShop;
  let start: WindowsState;
  let result: CliResult;

  beforeAll(async () => {
    const old = storedCertificate(['pay.example.test']);
    shop = await startWindowsShop({
      names,
      ...{ executor, starts: 'first' },
      state: (_first, second) => practiceState(old, second),
      atSecond: ['pay.example.test'],
    });
    start = shop.server.model.state;
    result = await shop.secure();
  }, 400_000);
  afterAll(() => shop?.stop());

  it('ends committed, with parseable events and exit status 0', () => {
    expect(result.ended).toMatchObject({ type: 'ended', outcome: 'committed' });
    expect([result.exitCode, result.stderr]).toEqual([0, '']);
    for (const line of result.lines) runEvent.parse(line);
  });

  it('shows the new certificate to visitors of every name', async () => {
    const [first, second] = shop.addresses;
    const shown = await Promise.all([
      shownAt(first, 'shop.example.test'),
      shownAt(first, 'www.shop.example.test'),
      shownAt(second, 'pay.example.test'),
      shownAt(second, ''),
    ]);
    expect(new Set(shown).size).toBe(1);
    expect(shop.server.model.state.certificates.map(({ thumbprint }) => thumbprint)).toContain(shown[0]);
  });

  it('sends no secret in a command line, and the key only once', () => {
    expect(new Set(shop.server.heard.lines).size).toBe(1);
  });

  it('takes everything back: the state is as at the start', async () => {
    const undone = await shop.cli('undo', result.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(undone.exitCode).toBe(0);
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
    expect(shop.server.model.watches.names).toEqual([]);
  }, 400_000);

  it('takes a certificate from a PFX that its owner has, and gives all back', async () => {
    const bought = seller(names);
    try {
      const words = ['-in', 'leaf.pem', '-inkey', 'leaf.key', '-certfile', 'inter.pem'];
      const locked = ['-passout', `pass:${shop.server.password}`, '-out', 'bought.pfx'];
      bought.openssl('pkcs12', '-export', '-legacy', ...words, ...locked);
      const files = [join(bought.folder, 'bought.pfx')];
      const wish = (more: object) => ({
        certificate: { from: 'files', files, passwordEnv: 'WINDOWS_PASSWORD', ...more },
        renewal: { by: 'nobody' },
        outside: { ...shop.job.outside, trust: join(bought.folder, 'root.pem') },
      });
      // What lies in the store of Windows never leaves it by itself, and that is said before anything is touched.
      const refused = await shop.secure(wish({ key: 'server' }));
      expect([refused.exitCode, refused.ended.problem]).toMatchObject([
        2,
        { code: 'files-key-out-of-reach', facts: { system: 'windows' } },
      ]);
      const fromFile = await shop.secure(wish({}));
      expect(fromFile.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'nobody' } });
      const leaf = new X509Certificate(bought.read('leaf.pem')).fingerprint.replaceAll(':', '');
      const [first, second] = shop.addresses;
      const places = [first, first, second] as const;
      const shown = await Promise.all(places.map((address, index) => shownAt(address, names[index] ?? '')));
      expect(shown).toEqual([leaf, leaf, leaf]);
      expect(fromFile.stdout).not.toContain('PRIVATE KEY');
      const undone = await shop.cli('undo', fromFile.ended.runId, '--json');
      expect(undone.ended).toMatchObject({ outcome: 'undone' });
      expect(orderless(shop.server.model.state)).toEqual(orderless(start));
    } finally {
      bought.stop();
    }
  }, 400_000);
});
