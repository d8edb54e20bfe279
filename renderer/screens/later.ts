import { later } from './fetch-later.ts';
// Fetched with the others, though only the screens of provider and site show them.
import './provider/later-comparison.ts';
import './site/later-advice.ts';
import './later-about.ts';

/** Screens that are not needed for the first picture. */
export const Site = later(() => import('./site/site.tsx'));
export const Files = later(() => import('./files/files.tsx'));
export const SelfSigned = later(() => import('./self-signed/self-signed.tsx'));
export const Names = later(() => import('./names/names.tsx'));
export const Provider = later(() => import('./provider/provider.tsx'));
export const Proof = later(() => import('./proof/proof.tsx'));
export const Server = later(() => import('./server/server.tsx'));
export const Review = later(() => import('./review/review.tsx'));
export const ByHand = later(() => import('./by-hand/by-hand.tsx'));
export const NothingToDo = later(() => import('./by-hand/nothing-to-do.tsx'));
export const BeginOrder = later(() => import('./order/begin.tsx'));
export const Order = later(() => import('./order/order.tsx'));
export const Run = later(() => import('./run/run.tsx'));
export const Done = later(() => import('./done/done.tsx'));
const home = () => import('./home/home.tsx');
export const Home = later(home);
/** Where it is the first page: so that it need not be waited for when it is shown. */
export const fetchHome = async (): Promise<void> => void (await home());
export const ForceRenewal = later(() => import('./runs/force-renewal.tsx'));
export const Revoke = later(() => import('./runs/revoke.tsx'));
export const Accounts = later(() => import('./runs/accounts.tsx'));
export const ClearZones = later(() => import('./runs/clear-zones.tsx'));
export const WebSpace = later(() => import('./webspace/webspace.tsx'));
export const Renewers = later(() => import('./runs/renewers.tsx'));
export const UndoConnect = later(() => import('./runs/undo-connect.tsx'));
export const Several = later(() => import('./several/several.tsx'));
export const Learn = later(() => import('./learn/learn.tsx'));
