import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePrivateKey } from '../../../../electron/keys/private-key.ts';
import { makeRequest } from '../../../../electron/keys/request.ts';
import { factsOf } from '../../../../electron/targets/iis/inspect.ts';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import { expired } from '../../../doubles/windows/model/certificates.ts';
import { rowFor, type WindowsState } from '../../../doubles/windows/model/state.ts';
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
const authority = testAuthority();
const key = await makePrivateKey('rsa-2048');
const chainPem = signedBy(authority, makeRequest(key, names), names);
const materials = { chainPem, key: { csrPem: '', onServer: null, inMemory: key } };

let practice: IisPractice;
let start: WindowsState;
beforeEach(async () => {
  practice = await iisPractice({ state: practiceState(old), addresses: ['127.0.0.2'], executor: 'model' });
  start = practice.server.model.state;
});
afterEach(() => practice.stop());

const planned = async (redirect = true) => {
  const facts = factsOf(await practice.host.run('detect', {}), new Date());
  return planIis(facts, { names, redirect, hsts: false });
};

describe('a whole run on the double', () => {
  it('stores, binds and redirects, and takes all of it back', async () => {
    const { session, runner, server, journal } = practice;
    await session.net.open('a test');
    const plan = await planned();
    if (plan.import === undefined || plan.redirect === null) throw new Error('the plan is not whole');
    await runner.doStage(plan.import, materials);
    await runner.doStage(plan.install, materials);
    await runner.doStage(plan.redirect, {});
    const shown = new Set(server.model.state.rows.map(({ thumbprint }) => thumbprint));
    expect(shown.size).toBe(1);
    expect(server.model.state.rows).toHaveLength(3);
    await session.net.decideToUndo({ changes: journal.leftToUndo(), merges: [], activations: [] });
    expect(await runner.undo()).toEqual([]);
    await session.net.purge();
    expect(orderless(server.model.state)).toEqual(orderless(start));
    expect(server.model.watches.names).toEqual([]);
  });

  it('deletes what earlier runs brought, has expired and nobody uses, once all is proven, and nothing else', async () => {
    const { session, runner, server, host } = practice;
    const past = expired(['shop.example.test']);
    const ours = { ...past, ...{ store: 'My', friendlyName: 'Sealkeeper earlier', readers: [] } };
    const valid = storedCertificate(['shop.example.test'], 'My', 'Sealkeeper lately');
    const theirs = storedCertificate(['shop.example.test'], 'My', 'bought in March');
    await server.model.change((state) => ({
      ...state,
      certificates: [...state.certificates, ours, theirs, valid],
    }));
    await session.net.open('a test');
    const plan = planIis(factsOf(await host.run('detect', {}), new Date()), {
      ...{ names, redirect: false, hsts: false },
    });
    const says = plan.notes.map(({ say }) => say);
    expect(says).toEqual(expect.arrayContaining(['plan.iis.retire', 'plan.iis.keep-former']));
    if (plan.import === undefined) throw new Error('the plan is not whole');
    await runner.doStage(plan.import, materials);
    await runner.doStage(plan.install, materials);
    const kept = await session.net.commit(practice.journal.text());
    expect(kept).toEqual({ prunedKeys: 1, keptCertificates: 0 });
    const left = server.model.state.certificates.map(({ thumbprint }) => thumbprint);
    const stays = [ours, theirs, valid].map(({ thumbprint }) => left.includes(thumbprint));
    expect(stays).toEqual([false, true, true]);
    // The former certificate stays: the undo of this run wants it.
    expect(left).toContain(old.thumbprint);
  });

  it('leaves an entry to whoever has changed it before us, and takes the rest back', async () => {
    const { session, runner, server } = practice;
    await session.net.open('a test');
    const plan = await planned(false);
    if (plan.import === undefined) throw new Error('the plan is not whole');
    await runner.doStage(plan.import, materials);
    // Somebody takes the certificate away in IIS Manager, between the plan and the change.
    await server.model.change((state) => ({ ...state, rows: [] }));
    await expect(runner.doStage(plan.install, materials)).rejects.toMatchObject({
      problem: { code: 'settings-changed-meanwhile' },
    });
    expect(await runner.undo()).toEqual([]);
    await session.net.purge();
    expect(orderless(server.model.state)).toEqual(orderless({ ...start, rows: [] }));
  });

  it('puts the former certificate back, and leaves what others have switched off meanwhile', async () => {
    const { session, runner, server, journal } = practice;
    await session.net.open('a test');
    const plan = await planned(false);
    if (plan.import === undefined) throw new Error('the plan is not whole');
    await runner.doStage(plan.import, materials);
    await runner.doStage(plan.install, materials);
    const withoutTls13 = (state: WindowsState): WindowsState => ({
      ...state,
      sites: state.sites.map((site) => ({
        ...site,
        bindings: site.bindings.map((one) =>
          one.bindingInformation === '127.0.0.2:443:' ? { ...one, sslFlags: 32 } : one,
        ),
      })),
      rows: state.rows.map((row) =>
        row.endpoint === '127.0.0.2:443' ? { ...row, attributes: rowFor(32) } : row,
      ),
    });
    await server.model.change(withoutTls13);
    await session.net.decideToUndo({ changes: journal.leftToUndo(), merges: [], activations: [] });
    expect(await runner.undo()).toEqual([]);
    await session.net.purge();
    expect(orderless(server.model.state)).toEqual(orderless(withoutTls13(start)));
  });

  // SQL Server keeps a certificate that its owner has chosen until somebody chooses another one.
  it.each([
    { chosen: [{ kind: 'sql-server', where: 'MSSQL16.SHOP' }] },
    { choosers: ['MSExchangeTransport'] },
  ] as const)('leaves what a program has chosen, or may have, and says how many: %j', async (given) => {
    const { session, runner, server, host } = practice;
    const past = expired(['shop.example.test']);
    const ours = { ...past, ...{ store: 'My', friendlyName: 'Sealkeeper earlier', readers: [] } };
    const { chosen = [], choosers = [] } = { chosen: [], choosers: [], ...given };
    await server.model.change((state) => ({
      ...state,
      certificates: [...state.certificates, ours],
      chosen: chosen.map((one) => ({ ...one, thumbprint: past.thumbprint })),
      choosers,
    }));
    await session.net.open('a test');
    const plan = planIis(factsOf(await host.run('detect', {}), new Date()), {
      ...{ names, redirect: false, hsts: false },
    });
    if (plan.import === undefined) throw new Error('the plan is not whole');
    await runner.doStage(plan.import, materials);
    expect(await session.net.commit(practice.journal.text())).toEqual({ prunedKeys: 0, keptCertificates: 1 });
    expect(server.model.state.certificates.map(({ thumbprint }) => thumbprint)).toContain(past.thumbprint);
  });
});
