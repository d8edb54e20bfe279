/**
 * The walk-through: the real screens with the recorded answers of a practice run. It is a page load of its own, told by its
 * address alone: there the preload script hands the page no bridge and the main process answers none of its questions, so that
 * a walk cannot reach anything, whatever its screens ask.
 */
const word = 'walk';

/** Whether the page at this address is a walk. Pure. */
export function isWalk(address: string): boolean {
  const [, search = ''] = (address.split('#')[0] ?? '').split('?');
  return search.split('&').some((part) => part === word || part.startsWith(`${word}=`));
}

/** The search part of a walk's address, with what it is to look like. Pure. */
export const walkSearch = (theme: string, language: string): string =>
  `?${word}&theme=${encodeURIComponent(theme)}&language=${encodeURIComponent(language)}`;
