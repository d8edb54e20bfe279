import { later } from './fetch-later.ts';
// Fetched with the others, though only the provider's screen shows it.
import './provider/later-comparison.ts';

/** Screens that are not needed for the first picture. */
export const Names = later(() => import('./names/names.tsx'));
export const Provider = later(() => import('./provider/provider.tsx'));
export const Proof = later(() => import('./proof/proof.tsx'));
export const Server = later(() => import('./server/server.tsx'));
export const Review = later(() => import('./review/review.tsx'));
export const ByHand = later(() => import('./by-hand/by-hand.tsx'));
export const NothingToDo = later(() => import('./by-hand/nothing-to-do.tsx'));
export const Run = later(() => import('./run/run.tsx'));
export const Done = later(() => import('./done/done.tsx'));
export const Home = later(() => import('./home/home.tsx'));
export const ForceRenewal = later(() => import('./runs/force-renewal.tsx'));
export const Renewers = later(() => import('./runs/renewers.tsx'));
export const UndoConnect = later(() => import('./runs/undo-connect.tsx'));
export const Learn = later(() => import('./learn/learn.tsx'));
