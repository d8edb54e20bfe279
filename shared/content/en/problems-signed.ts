import type { ProblemWords } from '../problem-entry.ts';

/** What the project says after a release: newer data, newer versions. */
export const signedProblems = {
  'signed-unreadable': {
    title: 'This is no file of ours',
    what: '{where} does not hold what it should, so nothing of it was taken in. Mostly it is another file, or a page that stands before the internet (as in hotels) has answered in its place.',
    next: 'Fetch the file again, or choose another one. What you had stays as it is.',
  },
  'signed-for-newer': {
    title: 'Made for a newer Sealkeeper',
    what: '{where} is in a form that this version does not know yet.',
    next: 'Install the newest version of Sealkeeper; it brings newer data along as well.',
  },
  'signed-not-ours': {
    title: 'The signature does not fit',
    what: '{where} was not signed by the makers of Sealkeeper, or somebody has changed it since. Nothing of it was taken in.',
    next: 'Use it no further, and fetch the file from the project itself. What you had stays as it is.',
  },
  'signed-older': {
    title: 'Older than what you have',
    what: '{where} is of {madeOn}; what you have is of {presentOn}. Nobody is led back to something older.',
    next: 'Keep what you have. If the project itself answers like this for days, somebody may be holding newer answers back: try from another network.',
  },
  'project-silent': {
    title: 'The project was not reached',
    what: '{host} gave no usable answer in time. Everything else works without it.',
    next: 'Check your connection and try again later. Newer data can also come as a file that somebody gives you.',
  },
  'release-stale': {
    title: 'An answer that is too old',
    what: '{where} says which version is the newest, but its word held only until {goodUntil}. Either the clock of this computer is wrong, or newer answers are being held back.',
    next: 'Check the clock of this computer, and try again from another network.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
