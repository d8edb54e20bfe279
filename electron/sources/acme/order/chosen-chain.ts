import { toProblem } from '../../../../shared/problems.ts';
import type { IssuedCertificate } from '../../source.ts';
import { sentence } from '../protocol/problem-document.ts';
import { issuerOf, readCertificates } from './certificate.ts';

/** By what people call a chain: whoever has signed its topmost certificate, which as a rule is the root that is not sent. */
export function rootNameOf(chainPem: string): string {
  const top = (readCertificates(chainPem) ?? []).at(-1);
  return top === undefined ? '' : sentence(issuerOf(top));
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The certificate with the chain that ends at the root of this name, asking for one alternate after the other (RFC 8555 §7.4.2);
 * where there is none, the usual one, with what there is. An alternate that cannot be had or is not the same certificate
 * counts as none: what is usual is good. Raises `cancelled` alone.
 */
export async function chosenChain(
  usual: IssuedCertificate,
  wished: string,
  alternates: readonly string[],
  fetch: (url: string) => Promise<IssuedCertificate>,
): Promise<IssuedCertificate> {
  const taken = rootNameOf(usual.chainPem);
  if (isSame(taken, wished)) return usual;
  const offered = [taken];
  for (const url of alternates) {
    const other = await fetch(url).catch((thrown: unknown) => {
      if (toProblem(thrown).code === 'cancelled') throw thrown;
      return null;
    });
    if (other === null || other.fingerprint !== usual.fingerprint) continue;
    const root = rootNameOf(other.chainPem);
    if (isSame(root, wished)) return other;
    offered.push(root);
  }
  return { ...usual, chainMissed: { wished, taken, offered: [...new Set(offered)] } };
}
