import { describe, expect, it, test } from 'vitest';
import { recordOf } from '../../../../electron/engine/runs.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../../doubles/engine/scene-options.ts';
import { paths, stageOfPath } from '../../../doubles/engine/target.ts';
import { behind, mustBeAsBefore, secured, standing, whole } from '../order.ts';

test('a run that nothing disturbs does each thing once, in this order', async () => {
  const { scene, ended } = await secured([]);
  expect(ended).toMatchObject({ outcome: 'committed' });
  expect(scene.acts.filter((act) => !act.startsWith('write'))).toEqual([
    ...['view', 'ask beforehand', 'detect', 'ask for permission', 'inspect'],
    ...['look at other sites', 'look at other sites#2', 'look for redirect loops'],
    // The answers are laid ready once: they are looked at from outside before the authority looks.
    ...['create the journal', 'pulse', 'open', 'make the key', 'order'],
    ...['prepare proof', 'perform proof', 'activate proof', 'see the proof', 'validate'],
    ...['undo proof', 'sign', 'reactivate'],
    ...['prepare import', 'perform import', 'activate import', 'stage the chain', 'rehearse'],
    ...['prepare install', 'perform install', 'activate install'],
    ...['wait for the certificate', 'shake hands', 'look for redirect loops#2', 'look at other sites#3'],
    ...['prepare redirect', 'perform redirect', 'activate redirect'],
    ...['wait for the redirect', 'shake hands#2', 'look for redirect loops#3', 'look at other sites#4'],
    ...['keep', 'pulse stops', 'put the journal away'],
  ]);
  expect(scene.acts.filter((act) => act.startsWith('write ended'))).toEqual(['write ended committed']);
  expect(standing(scene)).toEqual(['import', 'install', 'redirect']);
  expect(scene.server).toMatchObject({ decided: 'commit', holder: null });
});

test('the certificate is in the journal before anything of it is on the server', async () => {
  const { scene } = await secured([]);
  expect(behind(scene, 'write certificate')).toEqual(
    expect.arrayContaining(['prepare import', 'stage the chain']),
  );
});

test('a chain that the authority does not have is told, said in the plan, kept for renewals, and keeps nothing from its end', async () => {
  const { scene, ended } = await secured([], { chain: 'Wished Root' });
  expect(ended).toMatchObject({ outcome: 'committed' });
  expect(scene.events.filter(({ type }) => type === 'chain-missed')).toEqual([
    {
      type: 'chain-missed',
      wished: 'Wished Root',
      taken: 'Double Root',
      offered: ['Double Root', 'Other Root'],
    },
  ]);
  expect(scene.planNow().parts[0]?.notes).toContainEqual({
    stage: 'install',
    say: 'plan.chain',
    facts: { chain: 'Wished Root' },
  });
  const journal = await scene.journal();
  expect(journal.of('opened')[0]?.job.certificate).toMatchObject({ chain: 'Wished Root' });
  const missed = { wished: 'Wished Root', taken: 'Double Root', offered: ['Double Root', 'Other Root'] };
  expect(journal.of('certificate')).toMatchObject([{ chainMissed: missed }]);
  expect(recordOf(journal).chainMissed).toEqual(missed);
});

test('what the server keeps of the journal holds all that a later undo takes back', async () => {
  const { scene } = await secured([]);
  for (const path of [...paths.import, ...paths.install, ...paths.redirect])
    expect(scene.server.kept).toContain(path);
});

/** What an act is refused with, and how the run ends then; what is taken back, newest first, where something stood. */
const refusals: readonly (readonly [act: string, code: string, outcome: string, back: readonly string[]])[] =
  [
    ['view', 'name-not-in-dns', 'refused', []],
    ['ask beforehand', 'ca-rate-limited', 'refused', []],
    ['detect', 'web-server-missing', 'refused', []],
    ['ask for permission', 'dnssec-broken', 'refused', []],
    ['inspect', 'web-server-broken', 'refused', []],
    ['create the journal', 'data-open-to-others', 'refused', []],
    ['open', 'tool-missing', 'undone', []],
    ['make the key', 'change-failed', 'undone', []],
    ['order', 'ca-busy', 'undone', []],
    ['prepare proof', 'file-changed-meanwhile', 'undone', []],
    ['perform proof', 'change-failed', 'undone', ['proof-1']],
    ['activate proof', 'reload-failed', 'undone', ['proof-2', 'proof-1']],
    ['see the proof', 'challenge-not-visible', 'undone', ['proof-2', 'proof-1']],
    ['validate', 'ca-sees-wrong-answer', 'undone', ['proof-2', 'proof-1']],
    ['sign', 'ca-refuses-request', 'undone', []],
    ['prepare import', 'file-changed-meanwhile', 'undone', []],
    ['perform import', 'change-failed', 'undone', ['import-1']],
    ['activate import', 'reload-failed', 'undone', ['import-1']],
    ['stage the chain', 'server-not-writable', 'undone', ['import-1']],
    ['rehearse', 'rehearsal-failed', 'undone', ['import-1']],
    ['prepare install', 'file-changed-meanwhile', 'undone', ['import-1']],
    ['perform install', 'change-failed', 'undone', ['install-1', 'import-1']],
    ['activate install', 'reload-failed', 'undone', ['install-2', 'install-1', 'import-1']],
    ['wait for the certificate', 'name-not-in-dns', 'undone', ['install-2', 'install-1', 'import-1']],
    ['prepare redirect', 'file-changed-meanwhile', 'undone', ['install-2', 'install-1', 'import-1']],
    ['perform redirect', 'change-failed', 'undone', ['redirect-1', 'install-2', 'install-1', 'import-1']],
    ['activate redirect', 'reload-failed', 'undone', ['redirect-1', 'install-2', 'install-1', 'import-1']],
    [
      'wait for the redirect',
      'name-not-in-dns',
      'undone',
      ['redirect-1', 'install-2', 'install-1', 'import-1'],
    ],
    ['keep', 'change-failed', 'undone', ['redirect-1', 'install-2', 'install-1', 'import-1']],
  ];

describe('where a step is refused', () => {
  it.each(refusals)('“%s” ends with %s, %s', async (at, code, outcome, back) => {
    const { scene, ended, code: found } = await secured([{ at, trouble: 'refused' }]);
    expect([ended.outcome, found]).toEqual([outcome, code]);
    mustBeAsBefore(scene);
    // What was an answer to a challenge has been taken away on the way already.
    const proofsBefore = scene.acts
      .slice(0, scene.acts.indexOf(at))
      .filter((act) => act.startsWith('undo proof'));
    const names = scene.server.rolledBack.map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(names.slice(proofsBefore.length * 2)).toEqual(back);
    if (outcome === 'refused') expect(scene.acts).not.toContain('open');
    else expect(scene.server).toMatchObject({ isKnown: false, holder: null });
  });
});

test('a server that was restarted in the middle of the confirmation is given free all the same', async () => {
  const scene = createScene({ ...whole, disturb: [{ at: 'keep', trouble: 'line-lost' }] });
  scene.onAct('keep', () => {
    scene.server.decided = 'commit';
  });
  expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
  expect(scene.server).toMatchObject({ holder: null, kept: expect.any(String) });
});

test('a server that somebody else is at is left alone, and the journal says so', async () => {
  const scene = createScene(whole);
  const since = '2026-11-29T00:00:00Z';
  scene.server.holder = { runId: 'another', who: 'somebody', since, isFromBefore: false };
  expect(await scene.secure()).toMatchObject({ outcome: 'refused', problem: { code: 'server-busy' } });
  expect(behind(scene, 'make the key')).toEqual([
    ...['write ended refused', 'pulse stops', 'put the journal away'],
  ]);
  expect(scene.server.holder.runId).toBe('another');
});

describe('a rehearsal', () => {
  const rehearsal: SceneOptions = { ...whole, rehearsal: true };

  it('does all but the switch-over, and takes all back', async () => {
    const { scene, ended, code } = await secured([], rehearsal);
    expect([ended.outcome, code]).toEqual(['undone', undefined]);
    expect(scene.acts).toContain('rehearse');
    expect(scene.acts.some((act) => /^(prepare|perform) (install|redirect)|^keep/.test(act))).toBe(false);
    expect(scene.server.rolledBack.map(stageOfPath)).toEqual(['proof', 'proof', 'import']);
    expect(scene.server).toMatchObject({ isKnown: false, holder: null });
  });

  it('is over once all is taken back, though the line broke meanwhile', async () => {
    const { ended, code } = await secured([{ at: 'decide to undo', trouble: 'answer-lost' }], rehearsal);
    expect([ended.outcome, code]).toEqual(['undone', undefined]);
  });
});

describe('taking back waits for what is still at work on the server', () => {
  it.each([
    ['make the key', 'open'],
    ['undo proof', 'sign'],
    ['reactivate', 'sign'],
    ['rehearse', 'stage the chain'],
  ])('“%s”, where “%s” is what stops the run', async (at, stopped) => {
    const { scene } = await secured([
      { at, trouble: 'slow' },
      { at: stopped, trouble: 'refused' },
    ]);
    expect(behind(scene, `${at} is over`)).toContain('write undoing');
    mustBeAsBefore(scene);
  });
});

test('nothing is said behind the ending, though a look from outside is still under way', async () => {
  const scene = createScene({
    disturb: [
      { at: 'view', trouble: 'slow' },
      { at: 'detect', trouble: 'refused' },
    ],
  });
  await scene.secure();
  const told = scene.events.length;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(scene.acts).toContain('view is over');
  expect(scene.events).toHaveLength(told);
});

test('a rehearsal, a cancel and a failure tell how each step ended: none is left going on', async () => {
  for (const options of [
    { rehearsal: true },
    { disturb: [{ at: 'perform install', trouble: 'cancelled' }] },
    { disturb: [{ at: 'see the proof', trouble: 'refused' }] },
    { disturb: [{ at: 'keep', trouble: 'answer-lost' }] },
  ] satisfies SceneOptions[]) {
    const scene = createScene({ ...whole, ...options });
    await scene.secure();
    const steps = scene.events.flatMap((event) => (event.type === 'step' ? [event] : []));
    const open = steps.filter(
      ({ step, state }, at) =>
        state === 'started' &&
        !steps.slice(at + 1).some((later) => later.step === step && later.state !== 'started'),
    );
    expect(open).toEqual([]);
  }
});
