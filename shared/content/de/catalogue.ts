import { type Catalogue, english } from '../texts.ts';
import { desktop } from './desktop.ts';
import { frame } from './frame.ts';

/**
 * German, as far as it has come: each area of `en/` gets its file here, typed `Translated<typeof english>`, so that a
 * missing or surplus key does not compile. What is not translated yet is English. With the last area, the spreads of
 * `english` go, and from then on a key that German lacks does not compile here either.
 */
export const german: Catalogue = {
  ...english,
  texts: { ...english.texts, ...frame, ...desktop },
};
