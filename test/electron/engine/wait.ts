import { expect } from 'vitest';
import { createScene, type Scene } from '../../doubles/engine/scene.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { whole } from './order.ts';

/** A job whose owner sets a DNS record by hand, in their own time. */
export const byHand: SceneOptions = { ...whole, isByHand: true };
export const record = '_acme-challenge.shop.test';
export const setIt = ({ site }: Scene): void => void site.records.set(record, ['value of shop.test']);
export const said = (scene: Scene, type: string) => scene.events.filter((event) => event.type === type);
export const outcome = async (scene: Scene) => (await scene.journal()).outcome();

/** A run that has come to wait; its owner has done nothing yet. */
export async function waiting(options: SceneOptions = byHand) {
  const scene = createScene(options);
  const { outcome: end, problem } = await scene.secure();
  expect([end, problem]).toEqual(['waiting', undefined]);
  return scene;
}
