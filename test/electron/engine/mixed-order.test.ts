import { describe, expect, it, test } from 'vitest';
import type { Trouble } from '../../doubles/engine/acts.ts';
import { createScene } from '../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { actsOf, bare, behind, mustBeAsBefore, secured, standing } from './order.ts';

/** `shop.test` is proven by its web server, `blog.test` by a record that its owner sets. */
const mixed: SceneOptions = { hasImport: true, besides: { 'blog.test': 'dns-by-hand' } };
const told = (acts: readonly string[]) => acts.filter((act) => act.startsWith('tell')).map(bare);
const inPairs = ['tell set-records', 'tell records-may-go'];

test('an order of two names is proven in two ways: first by whom one waits for, then on the server', async () => {
  const { scene, ended } = await secured([], mixed);
  expect(ended).toMatchObject({ outcome: 'committed' });
  // The trial's answer is taken away while the authority is asked.
  const own = behind(scene, 'order').filter((act) => !/^(write|reactivate$)/.test(act));
  expect(own.slice(0, own.indexOf('prepare import'))).toEqual([
    ...['tell set-records', 'ask the name servers'],
    ...['prepare proof#2', 'perform proof#2', 'activate proof#2', 'see the proof#2', 'validate'],
    ...['undo proof#2', 'sign', 'reactivate#2', 'tell records-may-go'],
  ]);
  // The trial is the web server's alone, and DNS is asked about each method by itself.
  expect(scene.acts.slice(0, scene.acts.indexOf('order')).map(bare)).not.toContain('tell set-records');
  expect(scene.acts.filter((act) => bare(act) === 'ask for permission')).toHaveLength(2);
  expect(scene.site.records.get('_acme-challenge.blog.test')).toEqual([]);
  expect(standing(scene)).toEqual(['import', 'install', 'redirect']);
});

const preflightOf = (scene: ReturnType<typeof createScene>) =>
  scene.events.flatMap((event) => (event.type === 'step' && event.step === 'preflight' ? [event] : []));

test('an order that asks nothing of the web server touches it for no proof, and says that it tries none', async () => {
  const scene = createScene({ besides: { 'shop.test': 'dns-by-hand' } });
  expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
  expect(scene.acts.filter((act) => /proof/.test(act))).toEqual([]);
  expect(told(scene.acts)).toEqual(inPairs);
  expect(preflightOf(scene)).toMatchObject([{ state: 'skipped' }]);
});

describe.each<Trouble>(['refused', 'unforeseen', 'cancelled', 'line-lost'])(
  'where something is %s',
  async (trouble) => {
    const all = await actsOf(mixed);
    const acts = all.filter((act) => !/^(pulse|put the journal away|tell|write ended)/.test(act));
    it.each(acts)('at “%s”, what was begun is cleaned up once', async (at) => {
      const { scene, ended } = await secured([{ at, trouble }], mixed);
      if (at === 'keep' && trouble === 'cancelled') expect(ended.outcome).toBe('committed');
      else mustBeAsBefore(scene);
      // A trouble that comes before it may be noticed only behind it.
      const isBehind = all.indexOf(at) > all.indexOf('tell set-records');
      expect(isBehind ? [inPairs] : [[], inPairs]).toContainEqual(told(scene.acts));
      expect(scene.site.records.get('_acme-challenge.blog.test') ?? []).toEqual([]);
    });
  },
);

describe('an owner', () => {
  it('who takes their time is waited for', async () => {
    let asked = 0;
    const scene = createScene({ ...mixed, owner: () => undefined });
    for (const round of ['', '#2', '#3'])
      scene.onAct(`ask the name servers${round}`, () => {
        asked += 1;
        if (asked === 3) scene.site.records.set('_acme-challenge.blog.test', ['value of blog.test']);
      });
    expect(await scene.secure()).toMatchObject({ outcome: 'committed' });
    expect(scene.acts.filter((act) => act.startsWith('pause 5000'))).toHaveLength(2);
  });

  it('who does nothing is waited for an hour; then all is taken back, and they hear that nothing is needed', async () => {
    const scene = createScene({ ...mixed, owner: () => undefined });
    expect(await scene.secure()).toMatchObject({
      outcome: 'undone',
      problem: { code: 'dns-record-not-seen', facts: { record: '_acme-challenge.blog.test' } },
    });
    expect(told(scene.acts)).toEqual(inPairs);
    expect(scene.acts).not.toContain('prepare proof#2');
    mustBeAsBefore(scene);
  });

  it('who stops the run while it waits is not asked for the record any more', async () => {
    const scene = createScene({ ...mixed, owner: () => undefined });
    scene.onAct('pause 5000#3', scene.stop);
    expect(await scene.secure()).toMatchObject({ outcome: 'undone', problem: { code: 'cancelled' } });
    expect(told(scene.acts)).toEqual(inPairs);
    mustBeAsBefore(scene);
  });

  it('who is not there makes such an order impossible before anything is touched', async () => {
    const scene = createScene({ ...mixed, isAlone: true });
    expect(await scene.secure()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'record-needs-somebody', facts: { name: 'blog.test' } },
    });
    expect(scene.acts).not.toContain('create the journal');
  });
});

test('port 80 has to answer for names that a file proves, and for no other', async () => {
  for (const [name, outcome] of [
    ['shop.test', 'refused'],
    ['blog.test', 'committed'],
  ] as const) {
    const scene = createScene(mixed);
    scene.site.silentNames.push(name);
    const ended = await scene.secure();
    expect(ended.outcome).toBe(outcome);
    if (outcome === 'refused')
      expect(ended.problem).toMatchObject({ code: 'port-80-closed', facts: { name } });
  }
});
