import { describe, expect, it, test } from 'vitest';
import type { Trouble } from '../../doubles/engine/acts.ts';
import { createScene } from '../../doubles/engine/scene.ts';
import { paths } from '../../doubles/engine/target.ts';
import { actsOf, bare, behind, mustBeAsBefore, secured, standing, whole } from './order.ts';

/** The trouble at every act of a whole run, where it can come there. */
async function atEach(trouble: Trouble): Promise<readonly string[]> {
  const acts = await actsOf(whole);
  const isOfTheServer = (act: string) =>
    !/^(write|view|ask|detect|inspect|look|order|validate|sign|see|wait|shake|rehearse|create)/.test(act);
  return acts
    .filter((act) => !/^(pulse|put the journal away)/.test(act))
    .filter((act) => trouble !== 'answer-lost' || isOfTheServer(act));
}
const isOfTheLook = (act: string): boolean =>
  /^(view|ask|detect|inspect|look at other sites(#2)?$|look for redirect loops$|create|write opened)/.test(
    act,
  );
const isTooLate = (act: string): boolean => act === 'write ended committed';

describe.each(['unforeseen', 'refused'] as const)(
  'where something is %s, whichever act that is',
  async (trouble) => {
    it.each(await atEach(trouble))('“%s” leaves the server as it was', async (at) => {
      const { scene, ended, code } = await secured([{ at, trouble }]);
      if (isTooLate(at)) return expect(ended.outcome).toBe('committed');
      expect(ended.outcome).toBe(isOfTheLook(at) ? 'refused' : 'undone');
      if (trouble === 'unforeseen') expect(code).toBe('unexpected');
      mustBeAsBefore(scene);
    });
  },
);

describe('a cancel', async () => {
  /** What begins something new; a stage that goes on is finished first. */
  const beginnings = /^(prepare|make the key|order|stage the chain|rehearse$|keep)/;
  it.each(await atEach('cancelled'))('at “%s” begins nothing more', async (at) => {
    const { scene, ended, code } = await secured([{ at, trouble: 'cancelled' }]);
    if (at === 'keep' || isTooLate(at)) return expect(ended.outcome).toBe('committed');
    const isLook = isOfTheLook(at) && !/^(create|write opened)/.test(at);
    expect([ended.outcome, code]).toEqual([isLook ? 'refused' : 'undone', 'cancelled']);
    expect(behind(scene, at).filter((act) => beginnings.test(act) && !isSentTogether(at, act))).toEqual([]);
    mustBeAsBefore(scene);
  });
  it('that comes with the answer of the last look still counts, and one behind the confirmation does not', async () => {
    const last = createScene(whole);
    last.onAct('look at other sites#4', last.stop);
    expect(await last.secure()).toMatchObject({ outcome: 'undone', problem: { code: 'cancelled' } });
    expect(last.acts).not.toContain('keep');
    const late = createScene(whole);
    late.onAct('keep', late.stop);
    expect(await late.secure()).toMatchObject({ outcome: 'committed' });
  });

  /** The server is asked for both at once, or for one of them while the authority is asked already. */
  const isSentTogether = (at: string, act: string): boolean =>
    (at === 'stage the chain' && act === 'rehearse') ||
    (at === 'open' && act === 'make the key') ||
    (at === 'undo proof' && act === 'sign');
});

describe('a lost line', async () => {
  it.each(await atEach('line-lost'))('at “%s” is taken up again, and all is taken back', async (at) => {
    const { scene, ended, code } = await secured([{ at, trouble: 'line-lost' }]);
    if (isTooLate(at)) return expect(ended.outcome).toBe('committed');
    expect([ended.outcome, code]).toEqual(['undone', 'connection-lost']);
    expect(scene.acts).toContain('reconnect');
    mustBeAsBefore(scene);
    expect(scene.server.isKnown).toBe(false);
  });

  it.each(await atEach('answer-lost'))(
    'behind “%s” as well, but a run that was confirmed stands',
    async (at) => {
      const { scene, ended, code } = await secured([{ at, trouble: 'answer-lost' }]);
      if (at === 'keep') {
        expect([ended.outcome, code]).toEqual(['committed', undefined]);
        expect(standing(scene)).toEqual(['import', 'install', 'redirect']);
        expect(scene.acts).not.toContain('decide to undo');
        return;
      }
      expect([ended.outcome, code]).toEqual(['undone', 'connection-lost']);
      mustBeAsBefore(scene);
    },
  );

  test('for good leaves it to the server: a person is asked for a hand', async () => {
    const scene = createScene({
      ...whole,
      disturb: [{ at: 'activate install', trouble: 'line-lost' }],
      isOutOfReach: true,
    });
    const ended = await scene.secure();
    expect(ended).toMatchObject({
      outcome: 'needs-attention',
      problem: {
        code: 'server-out-of-reach',
        facts: { paths: [...paths.install.toReversed(), ...paths.import] },
      },
    });
    expect(scene.acts.filter((act) => act.startsWith('pause')).map((act) => bare(act))).toEqual(
      [0, 1000, 2000, 4000, 8000, 15_000].map((milliseconds) => `pause ${milliseconds}`),
    );
  });
});

describe('a server that has put itself back', async () => {
  const changing = (await atEach('server-restored')).filter((act) => !isOfTheLook(act) && !isTooLate(act));
  it.each(changing)('at “%s” is not confirmed any more, and nothing more is done to it', async (at) => {
    const { scene, ended, code } = await secured([{ at, trouble: 'server-restored' }]);
    expect([ended.outcome, code]).toEqual(['undone', 'server-restored-itself']);
    mustBeAsBefore(scene);
    // Only what was asked before it could be known, and that is refused.
    const later = behind(scene, at).filter((act) => /^(activate|keep|decide to undo)/.test(act));
    expect(later.filter((act) => act !== 'keep')).toEqual([]);
  });
});
