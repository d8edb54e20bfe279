import { isWalk } from '../shared/walk.ts';

/** The one origin the window may show. A scheme of our own, because `file://` would open the whole disk to the page. */
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'sealkeeper';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://${PAGE_HOST}`;

/** True when `url` is a page of this app. */
export function isOwnPage(url: string): boolean {
  const parsed = parse(url);
  return parsed?.protocol === `${PAGE_SCHEME}:` && parsed.host === PAGE_HOST;
}

/** Whom to answer over IPC: a page of this app that is no walk-through, whose screens must reach nothing. */
export const mayAsk = (url: string): boolean => isOwnPage(url) && !isWalk(url);

/**
 * What may be handed to the person's browser: https, a public-looking name, no user or password part
 * (which would let a link look like another site's). Null for all else.
 */
export function externalAddress(url: string): string | null {
  const parsed = parse(url);
  if (parsed?.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return null;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(parsed.hostname) ? parsed.href : null;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
