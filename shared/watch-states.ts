/**
 * How a certificate of ours stands, worst last. Besides what visitors are shown: nothing on the server calls
 * the hook each day; nothing starts the renewal; whoever renewed there is no longer found; the hook did not put a renewed one in place; visitors are shown an older one than the one that was.
 */
export const watchStates = [
  'well',
  'due',
  'not-called',
  'not-started',
  'late',
  'gone',
  'hook-failed',
  'former-shown',
  'not-trusted',
  'expired',
  'unreachable',
] as const;
export type WatchState = (typeof watchStates)[number];

/** Nothing to do; its renewal is to be seen in these days; a person has to see to it. */
export type Light = 'green' | 'due' | 'red';
