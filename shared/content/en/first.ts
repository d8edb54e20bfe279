import { frame } from './frame.ts';
import { terms } from './terms.ts';
import { welcome } from './welcome.ts';

/** What the first screen of a new owner says; all else is fetched while they read it. */
export const first = { texts: { ...frame, ...welcome }, terms };
