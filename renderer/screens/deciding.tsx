import type { Input } from '../../shared/ipc/contract.ts';
import type { Draft } from '../../shared/wizard/draft.ts';
import type { EditingId } from '../../shared/wizard/path.ts';
import type { DecidingProps } from '../screen-props.ts';
import {
  BeginOrder,
  ByHand,
  Files,
  Names,
  NothingToDo,
  Proof,
  Provider,
  Review,
  SelfSigned,
  Server,
  Site,
} from './later.ts';

/** What an earlier run brings along: a site to look at at once, and the server that it was on. */
export interface Brought {
  readonly domain: string | null;
  readonly server: string;
}

export interface AllDecidingProps extends DecidingProps {
  readonly brought: Brought | null;
  readonly at: EditingId;
  /** The secret half of an account key: held while the window is open, never in the draft. */
  readonly hmacKey: string;
  onHmacKey(value: string): void;
  onStart(request: Input<'run.start'>): void;
  /** Only the files of the site can be reached. */
  onWebSpace(names: readonly string[]): void;
  /** Key and request were made over this line. */
  onOrdered(orderId: string, connection: NonNullable<Draft['server']>): void;
}

/** The screen of each step at which something is decided. */
export function Deciding({
  at,
  brought,
  hmacKey,
  onHmacKey,
  onStart,
  onOrdered,
  onWebSpace,
  ...props
}: AllDecidingProps) {
  switch (at) {
    case 'site':
      return <Site {...props} brought={brought?.domain ?? null} />;
    case 'files':
      return <Files {...props} />;
    case 'self-signed':
      return <SelfSigned {...props} />;
    case 'names':
      return <Names {...props} />;
    case 'provider':
      return <Provider {...props} hmacKey={hmacKey} onHmacKey={onHmacKey} />;
    case 'proof':
      return <Proof {...props} />;
    case 'server':
      return <Server {...props} former={brought?.server} />;
    case 'order':
      return <BeginOrder {...props} onOrdered={onOrdered} />;
    case 'by-hand':
      return <ByHand {...props} onWebSpace={onWebSpace} />;
    case 'nothing-to-do':
      return <NothingToDo {...props} />;
    case 'review':
      return <Review {...props} hmacKey={hmacKey} onStart={onStart} />;
  }
}
