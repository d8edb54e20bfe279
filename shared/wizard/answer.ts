import type { Draft, Section } from './draft.ts';

export const emptyDraft: Draft = { wishes: { redirect: true, hsts: false } };

/** Which answers a changed one makes untrue. Anything not listed outlives the change. */
const untrueAfter: Readonly<Record<Section, readonly Section[]>> = {
  site: ['flow', 'names', 'files', 'proof', 'zone', 'inspection', 'plan', 'former'],
  // On another flow somebody else signs, or nobody.
  flow: ['plan', 'former'],
  names: ['zone', 'inspection', 'plan', 'former'],
  files: ['plan', 'former'],
  selfSigned: ['plan', 'former'],
  // Choosing somebody who signs by himself ends the flow by hand.
  provider: ['flow'],
  proof: ['plan', 'former'],
  // It was tried for these names; of another way another plan comes.
  zone: ['plan', 'former'],
  server: ['inspection', 'plan', 'former'],
  inspection: ['plan'],
  // Of another wish another plan comes, whatever the server does.
  wishes: ['plan', 'former'],
  plan: [],
  former: [],
};

/** A section may be taken back with `undefined`; the wishes always stand. */
export type Patch = { readonly [K in Exclude<Section, 'wishes'>]?: Draft[K] | undefined } & {
  readonly wishes?: Draft['wishes'];
};

/**
 * The draft with the patch in it, without the answers that the change has made untrue. An answer given again
 * unchanged makes nothing untrue; what the patch itself brings along always stays.
 */
export function answer(draft: Draft, patch: Patch): Draft {
  const given = Object.keys(patch) as readonly Section[];
  const changed = given.filter(
    (section) => JSON.stringify(draft[section]) !== JSON.stringify(patch[section]),
  );
  const untrue = new Set(changed.flatMap((section) => untrueAfter[section]));
  // Whoever renews goes on at the same authority, and for the same account: of others another plan comes.
  const { directory, contact } = draft.provider ?? {};
  const other = 'provider' in patch ? patch.provider : undefined;
  if (other !== undefined && (other.directory !== directory || other.contact !== contact))
    for (const section of untrueAfter.wishes) untrue.add(section);
  const next: Record<string, unknown> = { ...draft, ...patch };
  for (const section of Object.keys(next) as Section[]) {
    const isStale = untrue.has(section) && !given.includes(section);
    if (isStale || next[section] === undefined) delete next[section];
  }
  return { wishes: draft.wishes, ...next };
}
