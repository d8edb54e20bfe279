import type { z } from 'zod';
import type { FieldFaultKind } from './field-faults.ts';
import { isAddressName } from './names/address-name.ts';
import type { TargetId } from './plan.ts';
import { methodOf, type ProofWish } from './proof.ts';

/** Those of which the site without a name is known, which whoever visits an address is shown. */
const addressTargets: ReadonlySet<TargetId> = new Set<TargetId>(['apache', 'nginx']);

interface Asked {
  readonly names: readonly string[];
  readonly proof: ProofWish;
  readonly certificate: { readonly from: string };
  readonly install: readonly { readonly target: TargetId }[];
  readonly hsts: boolean;
}

/** An address stands alone, is signed by an authority that sees a file there (RFC 8738 §7), and is of no mail server's. */
export function addressFits(
  { names, proof, certificate, install, hsts }: Asked,
  context: z.RefinementCtx,
): void {
  const at = names.findIndex(isAddressName);
  const address = names[at];
  if (address === undefined) return;
  const unfit = (...path: (string | number)[]): void =>
    context.addIssue({ code: 'custom', path, message: 'unfit' satisfies FieldFaultKind });
  if (names.length > 1) unfit('names', at);
  if (certificate.from !== 'acme') unfit('certificate', 'from');
  if (methodOf(proof, address) !== 'http-01') unfit('proof');
  for (const [index, { target }] of install.entries())
    if (!addressTargets.has(target)) unfit('install', index, 'target');
  // Browsers remember it of names alone (RFC 6797 §8.1.1).
  if (hsts) unfit('hsts');
}
