import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePrivateKey } from '../../../../electron/keys/private-key.ts';
import { makeRequest } from '../../../../electron/keys/request.ts';
import { windowsRenewersOf } from '../../../../electron/remote/windows/found-renewers.ts';
import { chooseOnWindows } from '../../../../electron/renewers/windows/choose.ts';
import { factsOf } from '../../../../electron/targets/iis/inspect.ts';
import { planIis } from '../../../../electron/targets/iis/plan.ts';
import type { Stage } from '../../../../shared/plan.ts';
import { toProblem } from '../../../../shared/problems.ts';
import type { WacsManner } from '../../../doubles/windows/model/renewer-state.ts';
import type { WindowsState } from '../../../doubles/windows/model/state.ts';
import { domainNames } from '../../../support/domain-names.ts';
import {
  type IisPractice,
  iisPractice,
  practiceState,
  storedCertificate,
} from '../../../support/iis-practice.ts';
import { orderless } from '../../../support/orderless.ts';
import { signedBy, testAuthority } from '../../../support/test-authority.ts';

const names = domainNames('shop.example.test', 'www.shop.example.test');
const authority = testAuthority();
const key = await makePrivateKey('rsa-2048');
const chainPem = signedBy(authority, makeRequest(key, names), names);
const directory = 'https://acme-v02.api.letsencrypt.org/directory';

let practice: IisPractice;
let start: WindowsState;
beforeEach(async () => {
  const old = storedCertificate(['pay.example.test']);
  const state = { ...practiceState(old), simpleAcme: { version: '2.3', manner: 'well' as const } };
  practice = await iisPractice({ state, addresses: ['127.0.0.2'], executor: 'model' });
  start = practice.server.model.state;
});
afterEach(() => practice.stop());

/** Installs the run's own certificate; answers the stage that hands it over. */
async function installed(): Promise<Stage> {
  const { session, runner, host } = practice;
  await session.net.open('a test');
  const facts = factsOf(await host.run('detect', {}), new Date());
  const plan = planIis(facts, { names, redirect: false, hsts: false });
  if (plan.import === undefined) throw new Error('the plan is not whole');
  const materials = { chainPem, key: { csrPem: '', onServer: null, inMemory: key } };
  await runner.doStage(plan.import, materials);
  await runner.doStage(plan.install, materials);
  const choice = chooseOnWindows({
    ...{ wished: 'auto', names, seen: [], closed: [], certificate: { directory } },
    server: windowsRenewersOf(await host.run('renewers', {})),
    bindings: plan.install.changes.flatMap((change) =>
      change.kind === 'set-binding' ? [change.binding] : [],
    ),
  });
  if (!('wish' in choice)) throw new Error(choice.why.say);
  const change = { kind: 'hand-over-to-simple-acme', path: 'simple-acme', wish: choice.wish } as const;
  return { id: 'renewal', activation: null, changes: [change] };
}
const manner = (manner: WacsManner) =>
  practice.server.model.change((state) => ({ ...state, simpleAcme: { version: '2.3', manner } }));
const shown = () => [
  ...new Set(practice.server.model.state.rows.slice(1).map(({ thumbprint }) => thumbprint)),
];
const idOf = ({ changes: [change] }: Stage): string =>
  change?.kind === 'hand-over-to-simple-acme' ? change.wish.id : '';

describe('the renewal handed over to simple-acme', () => {
  it('is proven by its task and by what is shown, and taken back with the run', async () => {
    const { session, runner, server, journal } = practice;
    const stage = await installed();
    const [own] = shown();
    await runner.doStage(stage, {});
    const fingerprint = await session.renewal?.prove(idOf(stage), 'simple-acme');
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(shown()).toHaveLength(1);
    expect(shown()).not.toContain(own);
    await session.net.decideToUndo({ changes: journal.leftToUndo(), merges: [], activations: [] });
    expect(await runner.undo()).toEqual([]);
    await session.net.purge();
    expect(orderless(server.model.state)).toEqual(
      orderless({ ...start, backups: server.model.state.backups }),
    );
  });

  it('is no edit of somebody else’s, months and renewals later', async () => {
    const { session, runner, server, journal } = practice;
    const stage = await installed();
    await runner.doStage(stage, {});
    const later = storedCertificate(names, 'My', 'Sealkeeper-later');
    await server.model.change((state) => ({
      ...state,
      rows: state.rows.map((row, at) => (at === 0 ? row : { ...row, thumbprint: later.thumbprint })),
      certificates: [...state.certificates, later],
      renewals: state.renewals.map((one) => ({
        ...one,
        thumbprints: [...one.thumbprints, later.thumbprint],
      })),
    }));
    expect(await session.changes.edited(journal.leftToUndo())).toEqual([]);
    expect(await runner.undo()).toEqual([]);
    expect(server.model.state.rows).toEqual(start.rows);
  });

  it.each<[WacsManner, string, string | undefined]>([
    ['validation-fails', 'renewal-trial-failed', undefined],
    ['gives-up', 'renewal-trial-failed', undefined],
    ['hangs', 'renewal-trial-failed', undefined],
    ['knows-less', 'renewal-hand-over-failed', 'create'],
    ['binds-nothing', 'renewal-hand-over-failed', 'bindings'],
    ['task-refused', 'renewal-hand-over-failed', 'task'],
  ])('is taken back alone where simple-acme %s', async (how, code, reason) => {
    const { session, runner, server } = practice;
    const stage = await installed();
    const own = orderless(server.model.state);
    await manner(how);
    const problem = await runner
      .doStage(stage, {})
      .then(() => session.renewal?.prove(idOf(stage), 'simple-acme'))
      .then(() => null, toProblem);
    expect([problem?.code, problem?.facts.reason]).toEqual([code, reason]);
    expect(await runner.undo({ stage: 'renewal' })).toEqual([]);
    await manner('well');
    expect(orderless(server.model.state)).toEqual(own);
  });

  it('is taken back alone where a site runs no more afterwards, which is said', async () => {
    const { runner } = practice;
    const stage = await installed();
    await manner('stops-a-site');
    const problem = await runner.doStage(stage, {}).then(() => null, toProblem);
    expect([problem?.code, problem?.facts.reason]).toEqual(['renewal-hand-over-failed', 'sites']);
    expect(await runner.undo({ stage: 'renewal' })).toEqual([]);
    expect(practice.server.model.state.renewals).toEqual([]);
  });

  it('is taken back by the server itself where the app falls silent', async () => {
    const { runner, server, host, runId } = practice;
    const stage = await installed();
    await runner.doStage(stage, {});
    // What the net would do first: the newest of its calls.
    const [change] = stage.changes;
    if (change?.kind !== 'hand-over-to-simple-acme') throw new Error('no hand-over');
    expect(server.model.watches.names).toEqual([`Sealkeeper ${runId}`]);
    const { id, endpoint, bindings } = change.wish;
    const own = server.model.state.certificates.find(({ friendlyName }) => friendlyName.endsWith(runId));
    await host.run('simple-acme', {
      ...{ op: 'cancel', id, endpoint, bindings, hadTask: false },
      thumbprint: own?.thumbprint ?? '',
    });
    expect(shown()).toEqual([own?.thumbprint]);
    expect([server.model.state.renewals, server.model.state.tasks]).toEqual([[], []]);
  });
});
