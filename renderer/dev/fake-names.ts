import type { Output } from '../../shared/ipc/contract.ts';

/** Names that contain “nirgends” lead nowhere, those with “anderswo” to another server. */
export function askedNames(asked: readonly string[]): Output<'names.ask'>['names'] {
  return asked.map((name) => {
    if (name.includes('nirgends')) return { name, state: 'absent', addresses: [] };
    return { name, state: 'found', addresses: [name.includes('anderswo') ? '198.51.100.7' : '203.0.113.24'] };
  });
}
