import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sheetOf } from '../../../../build/try-iis/sheet.ts';
import { tryIis } from '../../../../build/try-iis/steps.ts';
import { makePrivateKey } from '../../../../electron/keys/private-key.ts';
import { makeRequest } from '../../../../electron/keys/request.ts';
import { scriptOf } from '../../../../electron/remote/windows/script-text.ts';
import { type VerbName, verbs } from '../../../../electron/remote/windows/verbs.ts';
import { createRunner } from '../../../../electron/run/runner.ts';
import { windowsSession } from '../../../../electron/run/windows/session.ts';
import { factsOf } from '../../../../electron/targets/iis/inspect.ts';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import { modelSite, type WindowsState } from '../../../doubles/windows/model/state.ts';
import { domainNames } from '../../../support/domain-names.ts';
import {
  type IisPractice,
  iisPractice,
  practiceState,
  storedCertificate,
} from '../../../support/iis-practice.ts';
import { orderless } from '../../../support/orderless.ts';
import { signedBy, testAuthority } from '../../../support/test-authority.ts';

const names = domainNames('shop.example.test', 'www.shop.example.test', 'pay.example.test');
const old = storedCertificate(['pay.example.test']);

let practice: IisPractice;
let start: WindowsState;
beforeEach(async () => {
  const state = practiceState(old);
  const trial = modelSite(9, 'Sealkeeper Trial', {
    bindings: ['http 127.0.0.1:8099:trial.sealkeeper.invalid'],
  });
  practice = await iisPractice({
    state: { ...state, sites: [...state.sites, trial] },
    addresses: ['127.0.0.2'],
    executor: 'model',
  });
  start = practice.server.model.state;
});
afterEach(() => practice.stop());

describe('the safety net of a Windows server', () => {
  it('puts everything back when the app falls silent, and says so to the next one', async () => {
    const { host, journal, runId, connect } = practice;
    const session = windowsSession(host, runId, { looks: 3, pause: 100, silence: 2 });
    const runner = createRunner(session, journal);
    const key = await makePrivateKey('rsa-2048');
    const chainPem = signedBy(testAuthority(), makeRequest(key, names), names);
    const plan = planIis(factsOf(await host.run('detect', {}), new Date()), {
      ...{ names, redirect: true, hsts: false },
    });
    if (plan.import === undefined) throw new Error('the plan is not whole');
    await session.net.open('a test');
    const materials = { chainPem, key: { csrPem: '', onServer: null, inMemory: key } };
    await runner.doStage(plan.import, materials);
    await runner.doStage(plan.install, materials);
    expect(orderless(practice.server.model.state)).not.toEqual(orderless(start));
    await host.close();

    const next = windowsSession(await connect(), runId);
    let standing = await next.net.status();
    for (let turn = 0; turn < 40 && !standing.isRestored; turn++) {
      await wait(500);
      standing = await next.net.status();
    }
    expect(standing).toMatchObject({ isRestored: true, decided: 'server', holder: null });
    expect(orderless(practice.server.model.state)).toEqual(orderless(start));
    await next.net.purge();
    expect(await next.net.status()).toMatchObject({ isKnown: false, isWatched: false });
  }, 40_000);

  it('refuses a change of a run that it has given up', async () => {
    const { host, runId } = practice;
    const session = windowsSession(host, runId, { looks: 1, pause: 10, silence: 2 });
    await session.net.open('a test');
    for (let turn = 0; turn < 40 && !(await session.net.status()).isRestored; turn++) await wait(300);
    await expect(session.net.commit('{}\n')).rejects.toMatchObject({
      problem: { code: 'server-restored-itself' },
    });
    const stage = { id: 'install', changes: [], activation: null } as const;
    await expect(session.changes.perform({ ...stage, changes: [] }, [], {})).rejects.toMatchObject({
      problem: { code: 'server-restored-itself' },
    });
    await session.net.purge();
  }, 30_000);

  it('lets one run at a time have the server, and names who has it', async () => {
    const { host, session } = practice;
    await session.net.open('Anna’s laptop');
    const other = windowsSession(host, 'test-other');
    await expect(other.net.open('Ben’s laptop')).rejects.toMatchObject({
      problem: { code: 'server-busy', facts: { who: 'Anna’s laptop' } },
    });
    await session.net.purge();
    await other.net.open('Ben’s laptop');
    await other.net.purge();
  });
});

describe('the trial of ten minutes', () => {
  /** Every verb; simple-acme is only asked, since it would get a certificate. */
  const tried = Object.keys(verbs);

  it('tries all that is asked of a server, leaves nothing, and says it in few words', async () => {
    const { server, host } = practice;
    await server.model.change((state) => ({
      ...state,
      // As IIS has it where FTP is installed and nobody has chosen a certificate.
      siteDefaults: { ...state.siteDefaults, ftp: { thumbprint: '', store: 'MY' } },
      sites: state.sites.map((site) => ({ ...site, ftpCertificate: { thumbprint: '', store: 'MY' } })),
    }));
    start = server.model.state;
    const said: string[] = [];
    const report = await tryIis(host, (line) => said.push(line));
    const { steps, system } = report;
    expect(steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(system.build).toBe(20_348);
    expect(said).toHaveLength(steps.length);
    const scripts = server.heard.inputs.map((input) => input.toString('latin1').split('\n', 1).join(''));
    const heard = tried.filter((verb) =>
      scripts.includes(Buffer.from(scriptOf(verb as VerbName)).toString('base64')),
    );
    expect(heard).toEqual(tried);
    const sheet = sheetOf(report);
    expect(sheet).not.toMatch(/shop\.example|127\.0\.0\.2|Administrator|SHOP-SERVER|[0-9A-F]{40}/);
    expect(Buffer.byteLength(sheet)).toBeLessThan(6_000);
    expect(JSON.parse(sheet)).toHaveLength(steps.length + 1);
    expect(orderless(server.model.state)).toEqual(orderless(start));
  }, 60_000);

  it('stays small enough for a mail where every step fails, in Windows’ own long words', async () => {
    const { server, host } = practice;
    await server.model.change((state) => ({
      ...state,
      os: { ...state.os, culture: 'de-DE' },
      stores: ['CA'],
      iis: { ...practiceState(old).iis, appcmd: true } as WindowsState['iis'],
      foreignPorts: [80],
    }));
    for (const at of ['commit', 'program', 'store'] as const) server.model.failNext({ at, times: 99 });
    const report = await tryIis(host, () => undefined);
    expect(report.steps.some(({ ok }) => !ok)).toBe(true);
    expect(Buffer.byteLength(sheetOf(report))).toBeLessThan(20_000);
  }, 120_000);
});
