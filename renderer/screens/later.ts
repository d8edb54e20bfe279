import { type ComponentType, lazy } from 'react';

/** Screens that are not needed for the first picture. Each is its own file, fetched before it is asked for. */
const loaders: (() => Promise<unknown>)[] = [];

function later<Props>(load: () => Promise<{ default: ComponentType<Props> }>) {
  loaders.push(load);
  return lazy(load);
}

/** Names are shown in their own letters, whose table is large. */
export const AdviceCard = later(() => import('./site/advice.tsx'));
export const Names = later(() => import('./names/names.tsx'));
export const Provider = later(() => import('./provider/provider.tsx'));
export const Comparison = later(() => import('./provider/compare/comparison.tsx'));
export const Proof = later(() => import('./proof/proof.tsx'));
export const Server = later(() => import('./server/server.tsx'));
export const Review = later(() => import('./review/review.tsx'));
export const ByHand = later(() => import('./by-hand/by-hand.tsx'));
export const NothingToDo = later(() => import('./by-hand/nothing-to-do.tsx'));
export const Run = later(() => import('./run/run.tsx'));
export const Done = later(() => import('./done/done.tsx'));
export const Runs = later(() => import('./runs/runs.tsx'));
export const UndoConnect = later(() => import('./runs/undo-connect.tsx'));
export const Learn = later(() => import('./learn/learn.tsx'));

/** Fetches them all once the first picture stands, so that no screen is waited for. */
export function loadLaterScreens(): void {
  requestIdleCallback(() => {
    for (const load of loaders) void load();
  });
}
