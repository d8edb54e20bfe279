import { afterEach, describe, expect, test } from 'vitest';
import { memoryJournals } from '../../../../electron/run/journal/journal-file.ts';
import { createRunner, undoLeft } from '../../../../electron/run/runner.ts';
import { sessionOf } from '../../../../electron/run/session-of.ts';
import { autoSsl, autoSslStage } from '../../../../electron/targets/cpanel/autossl.ts';
import { cpanelTarget } from '../../../../electron/targets/cpanel/target.ts';
import { toProblem } from '../../../../shared/problems.ts';
import type { Account } from '../../../doubles/panels/account.ts';
import { fingerprintOf } from '../../../doubles/panels/account.ts';
import { formerNames, type PanelCase, pairFor, panelCase } from '../../../support/panel-case.ts';
import { testCertificate } from '../../../support/test-certificate.ts';

const open: PanelCase[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const { signal } = new AbortController();
const pauses: number[] = [];
const pause = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
const wish = { names: formerNames, redirect: false, hsts: false, issuedByService: true };
const features = { sslinstall: 1, autossl: 1 } as const;

/** A site with a certificate of its own that browsers warn of, as a new one has. */
async function scene(change: Partial<Account> = {}) {
  const { keyPem, chainPem } = testCertificate(['shop.test']);
  const panel = await panelCase({ features, ...change }, { cert: chainPem.trim(), key: keyPem, cab: '' });
  open.push(panel);
  const host = await panel.open();
  const facts = await cpanelTarget.inspect(host, formerNames, signal);
  const journal = await memoryJournals().create('run-1');
  const begin = () =>
    createRunner(sessionOf(host, 'run-1'), journal).doStage(autoSslStage(facts, formerNames), {});
  const undo = () => undoLeft(sessionOf(host, 'run-1'), journal);
  const watch = () => autoSsl.watch(host, facts, formerNames, { signal, pause });
  return { panel, host, facts, begin, undo, watch };
}

describe('AutoSSL', () => {
  test('is told to begin, watched until every name is good, and given back its exclusions by an undo', async () => {
    const pair = pairFor(formerNames);
    const excluded = new Set(['mail.shop.test', 'other.test']);
    const one = await scene({ excluded, autoSsl: { turns: 3, pair: () => pair } });
    expect(cpanelTarget.check(one.facts, wish)).toEqual([]);
    const { notes, import: stage } = cpanelTarget.plan(one.facts, wish);
    expect(stage?.changes).toMatchObject([{ kind: 'start-autossl', domain: 'shop.test' }]);
    expect(notes.map(({ say }) => say)).toContain('plan.cpanel.autossl-given-back');
    await one.begin();
    expect([...excluded]).toEqual(['other.test']);
    expect(fingerprintOf(await one.watch())).toBe(fingerprintOf(pair.cert));
    expect(await one.undo()).toEqual([]);
    expect([...excluded].sort()).toEqual(['mail.shop.test', 'other.test']);
    expect(one.panel.account.installed.get('shop.test')).toEqual(one.panel.former);
  });

  test('that cannot prove a name says so in the panel’s words, and not in those of an earlier turn', async () => {
    const one = await scene({ autoSsl: { turns: 2, problem: 'DNS DCV: no record' } });
    await one.begin();
    expect(await one.watch().catch(toProblem)).toMatchObject({
      code: 'panel-autossl-refused',
      facts: { names: 'shop.test' },
      detail: 'shop.test: DNS DCV: no record',
    });
    expect(await one.undo()).toEqual([]);
  });

  test('that stays silent is waited for only so long', async () => {
    const one = await scene({ autoSsl: { turns: 0 } });
    await one.begin();
    pauses.length = 0;
    expect(await one.watch().catch(toProblem)).toMatchObject({
      code: 'panel-autossl-slow',
      facts: { minutes: 20 },
    });
    expect(pauses.reduce((sum, one) => sum + one, 0)).toBe(20 * 60_000);
  });

  test('is called off at once', async () => {
    const one = await scene({ autoSsl: { turns: 0 } });
    const calledOff = new AbortController();
    const watching = autoSsl.watch(one.host, one.facts, formerNames, {
      signal: calledOff.signal,
      pause: async () => calledOff.abort(),
    });
    expect(await watching.catch((thrown: Error) => thrown.name)).toBe('AbortError');
  });

  test.each<[string, Partial<Account>, string]>([
    ['is switched off', { features: { sslinstall: 1, autossl: 0 } }, 'panel-autossl-off'],
  ])('where it %s nothing is begun', async (_title, change, code) => {
    const one = await scene(change);
    expect(cpanelTarget.check(one.facts, wish)).toMatchObject([{ severity: 'blocker', problem: { code } }]);
  });

  test('takes one site at a time, and nothing that is good already', async () => {
    const one = await scene();
    const both = { ...wish, names: [...formerNames, 'blog.test'] };
    expect(cpanelTarget.check(one.facts, both)).toMatchObject([
      { problem: { code: 'panel-autossl-one-site' } },
    ]);
    const good = await panelCase({ features });
    open.push(good);
    const facts = await cpanelTarget.inspect(await good.open(), formerNames, signal);
    expect(cpanelTarget.check(facts, wish)).toMatchObject([
      { problem: { code: 'panel-autossl-not-needed', facts: { by: 'another' } } },
    ]);
  });
});
