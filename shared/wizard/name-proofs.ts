import type { SiteLook } from '../look.ts';
import { type DomainName, isStar } from '../names/domain-name.ts';
import { standingOf } from '../names/standing.ts';
import { fileObstacle } from './proofs.ts';

/** Why a file cannot prove a name: it has a star (RFC 8555 §8.3), leads to another server, or nowhere. */
export const dnsReasons = ['star', 'elsewhere', 'absent'] as const;
export type DnsReason = (typeof dnsReasons)[number];

/** What may prove one name. */
export interface NameProof {
  readonly name: DomainName;
  /** Null: a file as well, which is nobody's work; else the record alone, for this reason. */
  readonly onlyByDns: DnsReason | null;
}

/**
 * Name by name, where some of an order may be proven by a file and others by a record alone; [] where all are alike, so that
 * there is nothing to choose. Pure.
 */
export function nameProofs(names: readonly DomainName[], look: SiteLook | null): readonly NameProof[] {
  const bare = names.filter((name) => !isStar(name));
  if (fileObstacle(bare, look) !== null) return [];
  const all = names.map((name): NameProof => ({ name, onlyByDns: reasonOf(name, look) }));
  const isMixed = new Set(all.map(({ onlyByDns }) => onlyByDns === null)).size > 1;
  return isMixed ? all : [];
}

/** The names for which a file is chosen, where nobody chooses otherwise: all that can. Pure. */
export const usuallyByFile = (all: readonly NameProof[]): readonly DomainName[] =>
  all.flatMap(({ name, onlyByDns }) => (onlyByDns === null ? [name] : []));

function reasonOf(name: DomainName, look: SiteLook | null): DnsReason | null {
  if (isStar(name)) return 'star';
  const standing = standingOf(name, look);
  return standing === 'elsewhere' || standing === 'absent' ? standing : null;
}
