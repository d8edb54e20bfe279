import type { SiteLook } from '../../look.ts';
import { recommendedProvider } from '../recommend.ts';
import type { Rule } from './advice-of.ts';
import { mendFirst } from './roads.ts';
import { findingOf, has, type Situation } from './situation.ts';

/** What has to be put right before anything else helps, whatever looks well beside it. */

const isPublic = ({ preset }: Situation): boolean => preset?.authority === undefined;

/** Nothing of the owner's stands there: whoever deals in names shows advertisements. */
export const parked: Rule = (situation) => {
  const sign = situation.look.signs.find(({ kind }) => kind === 'parking');
  return sign === undefined ? null : mendFirst(situation, 'parked', { name: sign.name });
};

/** No authority signs, neither a new certificate nor the next one of today's. */
export const nobodySigns: Rule = (situation) => {
  const { look } = situation;
  if (!isPublic(situation) || look.registrable === null) return null;
  if (has(look, 'dnssec-broken')) return mendFirst(situation, 'dnssec-broken', { name: look.dns.name });
  const caa = findingOf(look, 'caa-forbids');
  return caa === undefined
    ? null
    : mendFirst(situation, 'caa-forbids', { ...caa.facts, ...recordFor(look, caa.facts) });
};

/** The line to add, as a zone file has it (RFC 8659 §4.1), at the name whose rules count. */
function recordFor(look: SiteLook, facts: { readonly at?: unknown }): { readonly record: string } {
  return { record: `${String(facts.at ?? look.domain)}. CAA 0 issue "letsencrypt.org"` };
}

export const silence: Rule = (situation) =>
  has(situation.look, 'site-not-answering') ? mendFirst(situation, 'not-answering') : null;

export const loops: Rule = (situation) => {
  const loop = findingOf(situation.look, 'redirect-loop');
  return loop === undefined ? null : mendFirst(situation, 'redirect-loop', loop.facts);
};

/** A name of a private network under a public domain: nobody gets there for a file, but its DNS is seen by all. */
export const inside: Rule = (situation) => {
  const { look, preset, names } = situation;
  if (!isPublic(situation) || !has(look, 'inside-only')) return null;
  return {
    ...mendFirst(situation, 'inside-dns', { name: look.domain }),
    flow: 'by-hand',
    patch: { flow: undefined, names: [...names], provider: recommendedProvider(preset), proof: 'dns-01' },
  };
};

/** What every public authority would stumble over; one's own has its own rules. */
export const publicRules: Rule = (situation) => {
  const { look } = situation;
  if (!isPublic(situation)) return null;
  if (look.registrable === null) return mendFirst(situation, 'not-public', { name: look.domain });
  const limits = findingOf(look, 'caa-limits');
  return limits === undefined || limits.severity === 'know'
    ? null
    : mendFirst(situation, 'caa-other', { ...limits.facts, ...recordFor(look, limits.facts) });
};

export const closedPort: Rule = (situation) =>
  has(situation.look, 'port-80-closed')
    ? mendFirst(situation, 'port-80-shut', { name: situation.look.domain })
    : null;
