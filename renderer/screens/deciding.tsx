import { lazy } from 'react';
import type { Input } from '../../shared/ipc/contract.ts';
import type { EditingId } from '../../shared/wizard/path.ts';
import type { DecidingProps } from '../screen-props.ts';
import { Site } from './site/site.tsx';

const Names = lazy(() => import('./names/names.tsx'));
const Provider = lazy(() => import('./provider/provider.tsx'));
const Proof = lazy(() => import('./proof/proof.tsx'));
const Server = lazy(() => import('./server/server.tsx'));
const Review = lazy(() => import('./review/review.tsx'));

export interface AllDecidingProps extends DecidingProps {
  readonly at: EditingId;
  /** The secret half of an account key: held while the window is open, never in the draft. */
  readonly hmacKey: string;
  onHmacKey(value: string): void;
  onStart(request: Input<'run.start'>): void;
}

/** The screen of each station at which something is decided. */
export function Deciding({ at, hmacKey, onHmacKey, onStart, ...props }: AllDecidingProps) {
  switch (at) {
    case 'site':
      return <Site {...props} />;
    case 'names':
      return <Names {...props} />;
    case 'provider':
      return <Provider {...props} hmacKey={hmacKey} onHmacKey={onHmacKey} />;
    case 'proof':
      return <Proof {...props} />;
    case 'server':
      return <Server {...props} />;
    case 'review':
      return <Review {...props} hmacKey={hmacKey} onStart={onStart} />;
  }
}
