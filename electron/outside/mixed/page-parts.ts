import type { MixedKind } from '../../../shared/mixed-content.ts';
import { type Tag, tagsIn } from './html-tags.ts';

/** What one page asks for, as far as it matters for mixed content. */
export interface PageParts {
  /** Parts that are asked for by plain http, each address once a kind. */
  readonly plain: readonly { readonly kind: MixedKind; readonly url: string }[];
  /** Where its links lead, absolute, in their order. */
  readonly links: readonly URL[];
  readonly isUpgraded: boolean;
  readonly isWordPress: boolean;
}

type Source = readonly [attribute: string, kind: MixedKind];

/** The attributes by which a tag has something fetched, or sends something (HTML §4; W3C Mixed Content §4). */
const sources: Readonly<Record<string, readonly Source[]>> = {
  script: [['src', 'script']],
  iframe: [['src', 'frame']],
  frame: [['src', 'frame']],
  object: [['data', 'object']],
  embed: [['src', 'object']],
  form: [['action', 'form']],
  button: [['formaction', 'form']],
  input: [
    ['formaction', 'form'],
    ['src', 'image'],
  ],
  img: [['src', 'image']],
  body: [['background', 'image']],
  audio: [['src', 'media']],
  source: [['src', 'media']],
  track: [['src', 'media']],
  video: [
    ['src', 'media'],
    ['poster', 'image'],
  ],
};

/** By the relations of a `link` at which something is fetched. */
const relations: Readonly<Record<string, MixedKind>> = {
  stylesheet: 'style',
  modulepreload: 'script',
  preload: 'other',
  manifest: 'other',
  icon: 'image',
};

/** What a page at `page` asks for. A stranger's text; nothing of it is run or fetched. */
export function partsOfPage(html: string, page: URL): PageParts {
  const tags = tagsIn(html);
  const written = tags.find(({ name, attributes }) => name === 'base' && attributes.has('href'));
  const base = absolute(written?.attributes.get('href') ?? '', page) ?? page;
  const plain = new Map<string, { kind: MixedKind; url: string }>();
  for (const tag of tags) {
    for (const [kind, text] of asked(tag)) {
      const url = absolute(text, base);
      if (url !== null && isPlain(url)) plain.set(`${kind} ${url.href}`, { kind, url: url.href });
    }
  }
  return {
    plain: [...plain.values()],
    links: tags.flatMap(({ name, attributes }) => {
      const href = name === 'a' ? attributes.get('href') : undefined;
      return href === undefined ? [] : (absolute(href, base) ?? []);
    }),
    isUpgraded: tags.some(isUpgrade),
    isWordPress: tags.some(isOfWordPress),
  };
}

export const upgradeDirective = 'upgrade-insecure-requests';

function asked({ name, attributes, text }: Tag): readonly (readonly [MixedKind, string])[] {
  const own = name === 'link' ? linkSources(attributes) : Object.hasOwn(sources, name) ? sources[name] : [];
  const sets = name === 'img' || name === 'source' ? candidates(attributes.get('srcset') ?? '') : [];
  return [
    ...(own ?? []).flatMap(([attribute, kind]): readonly (readonly [MixedKind, string])[] => {
      const value = attributes.get(attribute);
      return value === undefined || value.trim() === '' ? [] : [[kind, value]];
    }),
    ...sets.map((url) => ['image', url] as const),
    ...[text, attributes.get('style') ?? ''].flatMap((css) =>
      plainInStyle(css).map((url) => ['style', url] as const),
    ),
  ];
}

function linkSources(attributes: Tag['attributes']): readonly Source[] {
  const words = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const kinds = words.flatMap((word) => (Object.hasOwn(relations, word) ? (relations[word] ?? []) : []));
  return kinds.map((kind) => ['href', kind] as const);
}

/** The addresses of a `srcset`: the first word of each candidate. */
const candidates = (srcset: string): readonly string[] =>
  srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s/)[0] || []);

/** Absolute plain addresses behind `url(` or `@import`; relative ones follow the page, which is encrypted. */
function plainInStyle(css: string): readonly string[] {
  const found: string[] = [];
  const small = css.toLowerCase();
  for (let at = small.indexOf('http://'); at !== -1; at = small.indexOf('http://', at + 7)) {
    const before = small.slice(Math.max(0, at - 20), at);
    if (!/(?:url\(\s*["']?|@import\s+["'])$/.test(before)) continue;
    found.push(/^[^"')\s]*/.exec(css.slice(at, at + 2048))?.[0] ?? '');
  }
  return found;
}

const isUpgrade = ({ name, attributes }: Tag): boolean =>
  name === 'meta' &&
  attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy' &&
  (attributes.get('content') ?? '').toLowerCase().includes(upgradeDirective);

const isOfWordPress = ({ name, attributes }: Tag): boolean =>
  (name === 'meta' &&
    attributes.get('name')?.toLowerCase() === 'generator' &&
    /^wordpress/i.test(attributes.get('content') ?? '')) ||
  [attributes.get('src'), attributes.get('href')].some(
    (value) => value !== undefined && /\/wp-(?:content|includes)\//.test(value),
  );

function absolute(text: string, base: URL): URL | null {
  const value = text.trim();
  if (value.length > 4096 || !URL.canParse(value, base.href)) return null;
  const url = new URL(value, base.href);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** This computer counts as safe (W3C Secure Contexts §3.1). */
const isPlain = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' &&
  hostname !== 'localhost' &&
  !hostname.endsWith('.localhost') &&
  !/^127\.|^\[::1\]$/.test(hostname);
