import { isWalk, walkSearch } from '../../shared/walk.ts';

/** Whether this page is a walk; it stays one until it is left. */
export const isWalkHere = isWalk(location.href);

/** Both load the page anew: nothing of the one goes over into the other. */
export const startWalk = (theme: string, language: string): void =>
  location.assign(`index.html${walkSearch(theme, language)}`);
export const endWalk = (): void => location.assign('index.html');
