import { nearest } from '../nearest.ts';
import { bareOf, counterpartOf, type HostName } from './domain-name.ts';
import { suffixOf } from './public-suffix.ts';
import { readName, readNames } from './read-name.ts';

/** Endings in which most people mistype theirs. */
const usualEndings = [
  'com',
  'de',
  'net',
  'org',
  'eu',
  'info',
  'shop',
  'online',
  'uk',
  'at',
  'ch',
  'fr',
  'es',
];

/** Endings that nobody registers under, and that are meant all the same (RFC 2606, RFC 6761, RFC 6762, RFC 9476). */
const meantSo = new Set(
  'test example invalid localhost local internal lan home corp onion alt arpa'.split(' '),
);

/** How a link begins that is not quite one: `htp://`, `http//`, `https:/`. */
const brokenScheme = /^h?[t]{1,3}p{1,2}s{0,2}\s*[:;.,]*\s*\/+/i;

/** `www` with a finger beside it, or twice. */
const brokenWww = /^(?:w{1,2}|w{4,6}|[eqsv]ww|w[eqsv]w|ww[eqsv])\./;

/**
 * The site that was most likely meant where what was typed is no name, or a name that DNS does not know: the first of
 * several, a comma for a dot, half a link, one `w` too many, `.con` for `.com`; null: no guess. Never what was typed.
 */
export function likelySite(typed: string): HostName | null {
  const text = typed.trim();
  const own = siteIn(text);
  const guesses = [
    ...(own === null ? readNames(text).map((part) => siteIn(part.typed)) : []),
    siteIn(text.replace(brokenScheme, '')),
    siteIn(text.replace(/[\s,;]+/g, '.')),
    own === null ? null : siteIn(own.replace(brokenWww, 'www.')),
    own === null ? null : siteIn(own.replace(/^www-?(?=[a-z0-9])/, 'www.')),
    endingMended(own),
    dotPutIn(text),
  ];
  return guesses.find((guess) => guess !== null && guess !== own && suffixOf(guess).isPublic) ?? null;
}

/** The same with `www.` or without it, under an ending where sites have both; null elsewhere. */
export function siteBeside(name: HostName): HostName | null {
  const other = counterpartOf(name);
  const { registrable } = suffixOf(name);
  return registrable === name || registrable === other ? other : null;
}

function siteIn(text: string): HostName | null {
  const read = readName(text);
  return read.ok ? bareOf(read.name) : null;
}

function endingMended(name: HostName | null): HostName | null {
  if (name === null || suffixOf(name).isPublic) return null;
  const labels = name.split('.');
  const ending = labels.at(-1) ?? '';
  const meant = meantSo.has(ending) ? undefined : nearest(ending, usualEndings);
  return meant === undefined ? null : siteIn([...labels.slice(0, -1), meant].join('.'));
}

/** `hofladencom`: the ending is there, its dot is not. */
function dotPutIn(text: string): HostName | null {
  const [, name, ending] = /^(?:www\.)?([a-z0-9-]{3,60})(com|net|org|info)$/i.exec(text) ?? [];
  return name === undefined ? null : siteIn(`${name}.${ending ?? ''}`);
}
