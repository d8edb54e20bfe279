import type { ReactNode } from 'react';
import type { LearnId } from '../../../shared/content/learn-ids.ts';
import { Postcard } from '../postcard.tsx';
import * as answers from './scenes-answers.tsx';
import * as basics from './scenes-basics.tsx';
import * as choosing from './scenes-choosing.tsx';
import * as doing from './scenes-doing.tsx';
import * as hosting from './scenes-hosting.tsx';

/** One drawing a page; a page without one does not compile. */
const scenes: Readonly<Record<LearnId, () => ReactNode>> = {
  'why-https': hosting.ReadAlong,
  'who-runs': hosting.ThreeRoads,
  'what-is-a-certificate': basics.SealedLetter,
  'chain-of-trust': basics.AnchorChain,
  'who-vouches': basics.Watchers,
  'validation-levels': basics.ThreeDeeds,
  'names-and-wildcards': choosing.Signpost,
  mail: choosing.Mailbox,
  lifetimes: choosing.Floes,
  'free-and-paid': choosing.Scales,
  'hosts-offer': choosing.HostHouse,
  'behind-a-network': hosting.TwoLegs,
  sellers: choosing.Stall,
  'self-signed': choosing.Mirror,
  'proving-control': doing.Flag,
  'when-proof-fails': doing.Detour,
  'private-keys': doing.Safe,
  renewal: doing.Round,
  'undo-and-safety': doing.SafetyNet,
  doors: answers.TwoDoors,
  dns: answers.Lighthouse,
  login: answers.WelcomeLetter,
  'host-key': answers.Footprints,
  administrator: answers.Captain,
  'web-server': answers.Waiter,
  limits: answers.Tally,
  report: answers.Helper,
};

/** The drawing at the head of a page: what it says, said without words. */
export function LearnScene({ id }: { readonly id: LearnId }) {
  const Scene = scenes[id];
  return (
    <Postcard>
      <Scene />
    </Postcard>
  );
}
