import type { MixedKind, MixedLook } from '../../../shared/mixed-content.ts';
import { late, withDeadline } from '../../deadline.ts';
import { addresses } from '../dns/resolver.ts';
import { type Chain, follow } from '../http/follow.ts';
import { headerOf } from '../http/http-fetch.ts';
import { onBehalfOf } from '../http/private-reach.ts';
import type { Outside } from '../outside.ts';
import { printable } from '../printable.ts';
import { type PageParts, partsOfPage, upgradeDirective } from './page-parts.ts';

/** The start page and a few that it links to; more would be a crawl. */
const mostPages = 5;
const mostParts = 50;
const mostBytes = 512 * 1024;
const pageTimeMs = 8_000;
const wholeTimeMs = 25_000;

/** Paths at which a visit could mean more than reading, and files that are no pages. */
const leftAlone =
  /log-?(?:in|out)|sign-?(?:in|out)|anmeld|abmeld|delete|remove|cart|checkout|warenkorb|unsubscribe|wp-(?:admin|login|json)|\.(?!html?$|php$)[a-z0-9]{2,5}$/i;

interface ReadPage extends PageParts {
  readonly url: URL;
  readonly isComplete: boolean;
}

/**
 * Looks through the start page of a name, and a few pages of the same name that it links to, for parts that are asked for
 * unencrypted. Only GETs, at most five pages of 512 kB in 25 s; nothing of the pages is run, and none of their parts fetched.
 * Raises `name-not-in-dns` and problems of the name server.
 */
export async function lookForMixed(name: string, outside: Outside, signal: AbortSignal): Promise<MixedLook> {
  const own = await addressesOf(name, outside, signal);
  const reach = onBehalfOf(own, outside);
  const pages: ReadPage[] = [];
  let problem: string | null = null;
  const isLate = await withDeadline(signal, wholeTimeMs, async (inner) => {
    const waiting = [new URL(`https://${name}/`)];
    const known = new Set(['/']);
    for (let next = waiting.shift(); next !== undefined && pages.length < mostPages; next = waiting.shift()) {
      const page = await readPage(next, reach, inner);
      if (typeof page === 'string') {
        if (pages.length === 0) problem = page;
        continue;
      }
      pages.push(page);
      for (const link of page.links) {
        if (waiting.length >= mostPages || !isWorthAVisit(link, page.url, known)) continue;
        known.add(link.pathname);
        link.protocol = 'https:';
        waiting.push(link);
      }
    }
  });
  return resultOf(pages, isLate === late, pages.length === 0 ? (problem ?? 'ETIMEDOUT') : null);
}

async function addressesOf(host: string, outside: Outside, signal: AbortSignal): Promise<readonly string[]> {
  const { a, aaaa } = await addresses(host, outside, signal);
  return [...a, ...aaaa];
}

/** A page with what it asks for; a word on why it could not be read otherwise. */
async function readPage(start: URL, outside: Outside, signal: AbortSignal): Promise<ReadPage | string> {
  const [address = ''] = await addressesOf(start.hostname, outside, signal);
  const chain = await follow(start, outside, signal, {
    address,
    as: 'browser',
    read: 'body',
    timeoutMs: pageTimeMs,
    most: mostBytes,
  });
  const { answer } = chain;
  if (answer === null) return chain.problem ?? 'no-page';
  const url = endOf(chain, start);
  if (url.protocol !== 'https:' || bare(url.hostname) !== bare(start.hostname)) return 'leads-elsewhere';
  const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headerOf(answer, 'content-type') ?? '');
  const isReadable = ['identity', null].includes(headerOf(answer, 'content-encoding'));
  if (answer.status !== 200 || !isPage || !isReadable) return 'no-page';
  const parts = partsOfPage(answer.body.toString('utf8'), url);
  const policy = headerOf(answer, 'content-security-policy') ?? '';
  return {
    ...parts,
    isUpgraded: parts.isUpgraded || policy.toLowerCase().includes(upgradeDirective),
    url,
    isComplete: answer.isComplete,
  };
}

const endOf = ({ hops }: Chain, start: URL): URL => new URL(hops.at(-1)?.url ?? start.href);

/** The same site with and without its www. */
const bare = (host: string): string => host.replace(/^www\./, '');

const isWorthAVisit = (link: URL, page: URL, known: ReadonlySet<string>): boolean =>
  /^https?:$/.test(link.protocol) &&
  link.hostname === page.hostname &&
  link.port === page.port &&
  link.search === '' &&
  !known.has(link.pathname) &&
  !leftAlone.test(link.pathname);

function resultOf(pages: readonly ReadPage[], isLate: boolean, problem: string | null): MixedLook {
  const shown = (url: URL): string => printable(url.pathname, 200);
  const found = new Map<string, { kind: MixedKind; url: string; pages: string[] }>();
  for (const page of pages) {
    if (page.isUpgraded) continue;
    for (const { kind, url } of page.plain) {
      const known = found.get(`${kind} ${url}`);
      if (known === undefined)
        found.set(`${kind} ${url}`, { kind, url: printable(url, 400), pages: [shown(page.url)] });
      else if (!known.pages.includes(shown(page.url))) known.pages.push(shown(page.url));
    }
  }
  const parts = [...found.values()];
  return {
    pages: pages.map(({ url }) => shown(url)),
    parts: parts.slice(0, mostParts),
    more: Math.max(0, parts.length - mostParts),
    isWhole: !isLate && pages.every(({ isComplete }) => isComplete),
    isUpgraded: pages.some(({ isUpgraded }) => isUpgraded),
    isWordPress: pages.some(({ isWordPress }) => isWordPress),
    problem,
  };
}
