import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issue } from '../../doubles/windows/model/certificates.ts';
import type { WacsManner } from '../../doubles/windows/model/renewer-state.ts';
import { emptyState, modelSite, type WindowsState } from '../../doubles/windows/model/state.ts';
import { orderless } from '../../support/orderless.ts';
import type { CliResult } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'www.shop.example.test'];
const given = (manner: WacsManner) => (): WindowsState => ({
  ...emptyState,
  sites: [modelSite(1, 'Shop', { bindings: names.map((name) => `http *:80:${name}`) })],
  simpleAcme: { version: '2.3.5.2195', manner },
});

/** A whole run by the command line, with simple-acme at an authority that visitors trust as well. */
function runWith(manner: WacsManner, executor: 'auto' | 'model') {
  const all = {} as { shop: WindowsShop; start: WindowsState; result: CliResult };
  beforeAll(async () => {
    all.shop = await startWindowsShop({ names, executor, starts: 'first', state: given(manner) });
    const { lab, server, job } = all.shop;
    server.model.authority = issue(['Another Authority'], { isAuthority: true });
    const trust = join(lab.folder, 'both.pem');
    writeFileSync(trust, `${readFileSync(job.outside.trust, 'utf8')}\n${server.model.authority.certPem}`);
    all.start = server.model.state;
    all.result = await all.shop.secure({ outside: { ...job.outside, trust } });
  }, 600_000);
  afterAll(() => all.shop?.stop());
  return all;
}

describe.each(['auto', 'model'] as const)('a renewal left to simple-acme: %s', (executor) => {
  const all = runWith('well', executor);

  it('is handed over and seen from outside', async () => {
    const { ended, stderr } = all.result;
    expect([stderr, ended.problem]).toEqual(['', undefined]);
    expect(ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'simple-acme', provenBy: ['task', 'served'], from: expect.any(String) },
    });
    const { renewals, tasks } = all.shop.server.model.state;
    expect(renewals.map((one) => one.names)).toEqual([names]);
    expect(tasks.map(({ isEnabled }) => isEnabled)).toEqual([true]);
    const shown = await Promise.all(names.map((name) => shownAt(all.shop.addresses[0], name)));
    expect(shown).toEqual(names.map(() => renewals[0]?.thumbprints[0]));
  });

  it('goes with the run', async () => {
    const undone = await all.shop.cli('undo', all.result.ended.runId, '--json');
    expect([undone.ended.outcome, undone.ended.problem]).toEqual(['undone', undefined]);
    expect(orderless(all.shop.server.model.state)).toEqual(orderless(all.start));
  }, 400_000);
});

describe('a renewal that simple-acme does not put in place', () => {
  const all = runWith('binds-nothing', 'model');

  it('is taken back alone: the site stays encrypted, and its owner renews', async () => {
    expect(all.result.ended).toMatchObject({
      outcome: 'committed',
      renewal: { by: 'app', provenBy: [], problem: { code: 'renewal-hand-over-failed' } },
    });
    const { renewals, tasks, rows, certificates } = all.shop.server.model.state;
    expect([renewals, tasks]).toEqual([[], []]);
    const shown = new Set(rows.map(({ thumbprint }) => thumbprint));
    expect(certificates.map(({ thumbprint }) => shown.has(thumbprint))).toContain(true);
    expect(shown.size).toBe(1);
  });
});
