import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePrivateKey } from '../../../electron/keys/private-key.ts';
import { makeRequest } from '../../../electron/keys/request.ts';
import { createRunner } from '../../../electron/run/runner.ts';
import { windowsSession } from '../../../electron/run/windows/session.ts';
import { factsOf } from '../../../electron/targets/iis/inspect.ts';
import { planIis } from '../../../electron/targets/iis/plan.ts';
import { modelBinding, plainRow, type WindowsState } from '../../doubles/windows/model/state.ts';
import { domainNames } from '../../support/domain-names.ts';
import {
  type IisPractice,
  iisPractice,
  practiceState,
  storedCertificate,
} from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import { signedBy, testAuthority } from '../../support/test-authority.ts';

const names = domainNames('shop.example.test', 'pay.example.test');
const old = storedCertificate(['pay.example.test']);
const asking = { ...plainRow, flags: 2, ctlStore: 'ClientAuthIssuer' };

let practice: IisPractice;
let start: WindowsState;
beforeAll(async () => {
  const state = practiceState(old);
  practice = await iisPractice({
    state: {
      ...state,
      rows: state.rows.map((row) => ({ ...row, attributes: asking })),
      sites: state.sites.map((site) => ({
        ...site,
        bindings: site.id === 2 ? [...site.bindings, modelBinding('ftp *:21:')] : site.bindings,
        ftpCertificate: { thumbprint: site.id === 2 ? old.thumbprint : '', store: 'My' },
        own: ['ftp'],
      })),
    },
    addresses: ['127.0.0.2'],
    ...{ executor: 'auto', starts: 'first' },
  });
  start = practice.server.model.state;
}, 60_000);
afterAll(() => practice?.stop());

/** The run's scheduled task, started again with a second's patience: how long a stage takes here says nothing. */
function taskOf({ server: { model } }: IisPractice) {
  let loseItsPatience = () => {};
  const { watches } = model;
  const start = watches.start.bind(watches);
  watches.start = (name, command) => {
    start(name, command);
    loseItsPatience = () => {
      // As PowerShell reads it; where there is none, the model's twin of the task reads JSON.
      const text = Buffer.from(command, 'base64').toString('utf16le');
      const hasty = text.includes('$skPatience=')
        ? Buffer.from(text.replace(/\$skPatience=\d+/, '$skPatience=1'), 'utf16le')
        : Buffer.from(
            Buffer.from(command, 'base64')
              .toString()
              .replace(/"patience":\d+/, '"patience":1'),
          );
      watches.stop(name);
      start(name, hasty.toString('base64'));
    };
  };
  return { loseItsPatience: () => loseItsPatience() };
}

/** The scheduled task itself, in PowerShell where it can be had, with what every kind of change has noted for it. */
it('puts back bindings, settings of endpoints and FTP, where the line is gone behind the last change', async () => {
  const { host, journal, runId, connect, server } = practice;
  const session = windowsSession(host, runId, { looks: 3, pause: 100 });
  const task = taskOf(practice);
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
  const changed = server.model.state;
  expect(changed.sites[1]?.ftpCertificate.thumbprint).not.toBe(old.thumbprint);
  expect(changed.rows.some(({ attributes }) => attributes.flags === asking.flags)).toBe(true);
  await host.close();

  task.loseItsPatience();
  // Each question is a PowerShell of its own.
  await wait(6_000);
  const next = windowsSession(await connect(), runId);
  let standing = await next.net.status();
  for (let turn = 0; turn < 20 && !standing.isRestored; turn++) {
    await wait(3000);
    standing = await next.net.status();
  }
  expect(standing).toMatchObject({ isRestored: true, decided: 'server', holder: null });
  expect(orderless(server.model.state)).toEqual(orderless(start));
  await next.net.purge();
}, 240_000);
