import type { DomainName } from '../../names/domain-name.ts';
import type { Preset } from '../../settings.ts';
import type { Patch } from '../answer.ts';
import { recommendedProvider } from '../recommend.ts';
import type { Situation } from './situation.ts';

/** How an owner gets at a site. Words in `fork.ID.title` and `.text`. */
export const accessIds = [
  /** Web space: files by FTP, all else in the host's pages. */
  'customer-area',
  /** A server that they can log in to. */
  'server',
  /** A certificate is bought already, and its files are here. */
  'files',
  /** They do not know: how to find out, and a letter to whoever does. */
  'unknown',
] as const;
export type AccessId = (typeof accessIds)[number];

export interface Road {
  readonly flow: 'automatic' | 'by-hand' | 'files';
  readonly patch: Patch;
}

/** The question how the owner gets at the site, with a road for each answer. Who does not know yet stays, and finds out. */
export interface Fork {
  /** What was seen points there; null: nothing does. */
  readonly likely: Exclude<AccessId, 'files' | 'unknown'> | null;
  /** Whose computers these are, where known. */
  readonly host: string | null;
  readonly roads: Readonly<Record<Exclude<AccessId, 'unknown'>, Road>>;
}

/** The app gets the certificate and installs it. */
export function automaticPatch(names: readonly DomainName[], preset: Preset | null): Patch {
  return { flow: undefined, names: [...names], provider: recommendedProvider(preset), proof: 'http-01' };
}

/** Both roads are possible, and which one it is only the owner knows. */
export function forkOf({ look, preset, names }: Situation): Fork {
  const host = look.signs.find(({ kind }) => kind === 'host');
  const offer = host === undefined ? {} : { offer: { id: host.id, name: host.name } };
  return {
    likely: likelyAccess(look),
    host: host?.name ?? null,
    roads: {
      'customer-area': {
        flow: 'by-hand',
        patch: { names: [...names], flow: { kind: 'by-hand', source: 'host', ...offer } },
      },
      server: { flow: 'automatic', patch: automaticPatch(names, preset) },
      files: { flow: 'files', patch: { names: [...names], flow: { kind: 'files' } } },
    },
  };
}

function likelyAccess({ signs }: Situation['look']): Fork['likely'] {
  const host = signs.find(({ kind }) => kind === 'host');
  if (host?.place === 'web-space' || host?.certificates === 'switch') return 'customer-area';
  if (host?.certificates === 'own' || signs.some(({ kind }) => kind === 'panel')) return 'server';
  // Sold to hosts by the number of their customers; who has one server of their own rarely pays for it.
  return signs.some(({ kind, id }) => kind === 'server' && id === 'litespeed') ? 'customer-area' : null;
}

/**
 * Whether it is proven that the site lies on a server that its owner may log in to: by the name that its host gives to such,
 * or since a practice run or a private network has brought its own authority along.
 */
export function isServerProven({ look, preset }: Situation): boolean {
  return (
    preset?.practice === true ||
    preset?.authority !== undefined ||
    look.signs.some(({ kind, place }) => kind === 'host' && place === 'server')
  );
}
