import { isCertificateName } from '../host-name.ts';

export type TypedName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly why: 'empty' | 'name' | 'twice' | 'wildcard' | 'many' };

const mostNames = 100;

/** What a person typed as a further name: a link's host and a final dot are forgiven. */
export function typedName(typed: string, names: readonly string[]): TypedName {
  const name = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/\.$/, '');
  if (name === '') return { ok: false, why: 'empty' };
  if (!isCertificateName(name)) return { ok: false, why: 'name' };
  if (name.startsWith('*.')) return { ok: false, why: 'wildcard' };
  if (names.includes(name)) return { ok: false, why: 'twice' };
  if (names.length >= mostNames) return { ok: false, why: 'many' };
  return { ok: true, name };
}
