import { lookAtName, mixedAt } from '../../app/look-outside.ts';
import type { CommandLine } from '../command-line.ts';
import { describeLook, describeMixed } from '../look-words.ts';
import type { Output } from '../output.ts';

/**
 * Says how a site looks from outside, and whether parts of its pages come unencrypted. Changes nothing. Raises as `lookAtName`
 * and `mixedAt`.
 */
export async function sayCheck(
  { name, dns, trust, wish }: Extract<CommandLine, { readonly command: 'check' }>,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const outside = { ...(dns === null ? {} : { dnsServer: dns }), ...(trust === null ? {} : { trust }) };
  const look = await lookAtName(name, outside, signal, { wish });
  const { domain } = look;
  output.say({ type: 'look', ...look }, (translator) => describeLook(look, translator));
  // Pages that are not encrypted have no parts that should be.
  if (!look.names.some((seen) => seen.name === domain && seen.certificates.length > 0)) return;
  const mixed = await mixedAt(domain, outside, signal);
  output.say({ type: 'mixed-content', name: domain, ...mixed }, (translator) =>
    describeMixed(mixed, domain, translator),
  );
}
