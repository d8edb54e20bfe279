import type { AnyHost } from '../remote/host.ts';
import type { OwnNameServer } from '../zones/zone-access.ts';
import { bindOn } from './posix/bind.ts';

/** The name server that may run on an open server; null: with this way to it, none could be spoken to. Asks nothing yet. */
export const ownNameServerOf = (host: AnyHost): OwnNameServer | null =>
  host.way === 'root-shell' ? bindOn(host) : null;
