import { flowOf } from '../../../shared/wizard/flow.ts';
import type { DecidingProps } from '../../screen-props.ts';
import { MailGuide } from './mail-guide.tsx';
import { OfferGuide } from './offer-guide.tsx';

/** What the app cannot do by itself yet: the exact steps, and a look from outside whether they are done. */
export default function ByHand({
  onWebSpace,
  ...props
}: DecidingProps & { onWebSpace(names: readonly string[]): void }) {
  const flow = flowOf(props.draft);
  if (flow.kind !== 'by-hand') return null;
  switch (flow.source) {
    case 'mail-proof':
      return <MailGuide {...props} />;
    default:
      return <OfferGuide {...props} source={flow.source} chosen={flow.offer} onWebSpace={onWebSpace} />;
  }
}
