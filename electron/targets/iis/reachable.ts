import { bracketless } from './endpoints.ts';
import type { IisFacts } from './facts.ts';

/** Where the server may be met from outside; empty: not told. */
export const reachableOf = ({
  addresses,
  listenOn,
}: Pick<IisFacts, 'addresses' | 'listenOn'>): readonly string[] =>
  (listenOn.length > 0 ? listenOn : addresses)
    .filter((address) => !/^(fe80:|169\.254\.|127\.|::1$)/i.test(address))
    .map(bracketless);
