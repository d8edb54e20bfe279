import authorities from '../content/authorities.json' with { type: 'json' };
import { isOwnTrouble } from '../fall-over.ts';
import type { CaaRefusal } from '../look/caa-permission.ts';
import { caaRefusal } from '../look/caa-permission.ts';
import { bareOf, isStar } from '../names/domain-name.ts';
import type { ProblemCode } from '../problems.ts';
import type { Preset } from '../settings.ts';
import type { Draft, ProviderAnswer } from './draft.ts';
import { presetProvider } from './recommend.ts';

/** Why another authority would not sign these names. `caa`: the domain's own rules keep it out (RFC 8659). */
export const authorityBars = ['caa', 'star', 'names'] as const;
export type AuthorityBar = (typeof authorityBars)[number];

/** What DNS says of it: it is named, nobody is kept out, or not all names were looked at. */
export type CaaWord = 'named' | 'free' | 'unknown';

export interface NextAuthority {
  readonly provider: ProviderAnswer;
  /** Null: nothing that we know of speaks against it. */
  readonly bar: AuthorityBar | null;
  readonly caa: CaaWord;
  /** The name whose rules keep it out; '' where none do. */
  readonly caaAt: string;
  /** An account made on its website is needed first (RFC 8555 §7.3.4). */
  readonly needsAccount: boolean;
}

/**
 * Who else could sign after the answers' authority failed for a reason of its own, in the order in which they would be
 * asked: those that need no account before those that do, each with what speaks against it. [] where the trouble would meet the next
 * one as well, or where the authority that failed is a private one: none of the public ones stands in for it. Pure.
 */
export function nextAuthorities(
  draft: Draft,
  code: ProblemCode | undefined,
  preset: Preset | null,
): readonly NextAuthority[] {
  const { provider: failed } = draft;
  if (code === undefined || failed === undefined || !isOwnTrouble(code)) return [];
  const own = presetProvider(preset);
  const others = (preset?.otherAuthorities ?? []).map(
    (other): NextAuthority => ({ ...unbarred, provider: { ...other, ...kept(failed), id: 'other' } }),
  );
  if (others.length > 0 || failed.directory === own?.directory)
    return others.filter(({ provider }) => provider.directory !== failed.directory);
  const place = authorities.findIndex(({ directory }) => directory === failed.directory);
  if (place < 0) return [];
  const owner = ownerOf(authorities[place]?.name ?? '');
  return authorities
    .filter(({ name }) => ownerOf(name) !== owner)
    .map((authority) => nextOf(authority, draft, failed))
    .toSorted((one, other) => Number(one.needsAccount) - Number(other.needsAccount));
}

/** As the list has them; that it holds what it should, `content/authorities.ts` says. */
type Authority = (typeof authorities)[number];

const unbarred = { bar: null, caa: 'unknown', caaAt: '', needsAccount: false } as const;

/** One authority may have a directory for each kind of key: it fails as a whole. */
const ownerOf = (name: string): string => name.split(' (')[0] ?? name;

const kept = ({ contact }: ProviderAnswer) => ({
  agreed: false,
  ...(contact === undefined ? {} : { contact }),
});

function nextOf(authority: Authority, draft: Draft, failed: ProviderAnswer): NextAuthority {
  const { name, directory, names: limit, wildcard, externalAccount } = authority;
  const { names = [] } = draft;
  const { caa, at } = caaOf(authority, draft);
  const bar: AuthorityBar | null =
    at !== '' ? 'caa' : !wildcard && names.some(isStar) ? 'star' : isWithin(limit, names) ? null : 'names';
  const id = authority.id === 'letsencrypt' ? ('lets-encrypt' as const) : ('other' as const);
  return {
    provider: { id, name, directory, ...kept(failed) },
    bar,
    caa,
    caaAt: at,
    needsAccount: externalAccount === 'required',
  };
}

/** Some sign one name with and without `www.`, and no other two. */
function isWithin({ most, kind }: Authority['names'], names: readonly string[]): boolean {
  const sites = new Set(names.map((name) => bareOf(name).replace(/^www\./, '')));
  return names.length <= most && (kind !== 'one-and-www' || sites.size === 1);
}

/** What the names' rules say, as the look has seen them; `at`: the first name whose rules keep the authority out. */
function caaOf({ caa: identities }: Authority, { names = [], site, proof, zone }: Draft) {
  const look = site?.look;
  const byFile: readonly string[] = zone?.byFile ?? [];
  const answers = names.map((name): { readonly word: CaaWord; readonly refusal: CaaRefusal | null } => {
    const seen = look?.names.find((one) => one.name === name.replace(/^\*\./, ''))?.dns.caa;
    if (seen?.state !== 'known') return { word: 'unknown', refusal: null };
    const method = proof === 'dns-01' && !byFile.includes(name) ? 'dns-01' : 'http-01';
    const refusal = caaRefusal(seen.value, { identities, isWildcard: isStar(name), method });
    return { word: seen.value === null ? 'free' : 'named', refusal };
  });
  const barred = answers.findIndex(({ refusal }) => refusal !== null);
  const words = answers.map(({ word }) => word);
  const caa: CaaWord = words.includes('unknown') ? 'unknown' : words.includes('named') ? 'named' : 'free';
  return { caa, at: names[barred] ?? '' };
}
