import { expect } from 'vitest';
import type { Disturbance } from '../../doubles/engine/acts.ts';
import { createScene, type Scene } from '../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { stageOfPath } from '../../doubles/engine/target.ts';

/** The number behind an act that is asked for more than once says nothing of what it is. */
export const bare = (act: string): string => act.replace(/#\d+$/, '');

/** What stands on the server in the end, by its stages. */
export const standing = ({ server }: Scene): readonly string[] => [
  ...new Set(server.standing.map((path) => stageOfPath(path))),
];

/** What was asked behind an act. */
export function behind({ acts }: Scene, act: string): readonly string[] {
  const at = acts.indexOf(act);
  expect(at, `${act} was asked`).toBeGreaterThanOrEqual(0);
  return acts.slice(at + 1);
}

/** Every act of a run that nothing disturbs. */
export async function actsOf(options: SceneOptions): Promise<readonly string[]> {
  const scene = createScene(options);
  await scene.secure();
  return [...scene.acts];
}

/** A server that stores certificates, and a job that wants everything. */
export const whole: SceneOptions = { hasImport: true };

/** A run under this trouble, for which what holds for every run was looked at. */
export async function secured(disturb: readonly Disturbance[], options: SceneOptions = whole) {
  const scene = createScene({ ...options, disturb });
  const ended = await scene.secure();
  await mustBeInOrder(scene);
  return { scene, ended, code: ended.problem?.code };
}

/** Nothing of the run is left on the server, and its service does not live on anything of it either. */
export function mustBeAsBefore({ server }: Scene): void {
  expect(server).toMatchObject({ standing: [], live: [], holder: null });
}

/** Holds for every run, however it ends. */
export async function mustBeInOrder(scene: Scene): Promise<void> {
  const { acts } = scene;
  acts.forEach((act, at) => {
    const [, stage = ''] = /^perform (.+)$/.exec(bare(act)) ?? [];
    if (stage !== '') {
      const since = acts.slice(0, at).findLastIndex((one) => bare(one) === `prepare ${stage}`);
      const written = acts.slice(since, at).map(bare);
      expect(written, `the journal has it before ${act}`).toContain(`write prepared ${stage}`);
      expect(written.at(-1), `the last word before ${act}`).toBe(`write doing ${stage}`);
    }
  });
  const rolledBack = acts.findIndex((act) => bare(act) === 'decide to undo');
  const undoing = acts.findIndex((act) => bare(act) === 'write undoing');
  if (rolledBack >= 0) {
    expect(undoing, 'the journal says that it is taken back').toBeGreaterThanOrEqual(0);
    expect(undoing, 'before it is').toBeLessThan(rolledBack);
  }
  if (!acts.includes('write opened')) return;
  if (acts.includes('pulse')) expect(acts, 'nothing goes on behind the ending').toContain('pulse stops');
  expect(acts.at(-1), 'the journal is free for others').toMatch(/^put the journal away/);
  const journal = await scene.journal().catch(() => null);
  expect(journal?.of('ended').length ?? 0, 'the ending is written once').toBeLessThanOrEqual(1);
}
