import type { FirstWords } from '../first-words.ts';
import { frame } from './frame.ts';
import { terms } from './terms.ts';
import { welcome } from './welcome.ts';

export const first: FirstWords = { texts: { ...frame, ...welcome }, terms };
