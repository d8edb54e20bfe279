import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import type { PlanNote, Stage } from '../../../shared/plan.ts';
import type { WindowsRenewers } from '../../remote/windows/found-renewers.ts';
import {
  isNameByFile,
  type PlannedRenewal,
  type RenewedServices,
  type WishedRenewal,
} from '../system-renewers.ts';
import { chooseOnWindows, renewalIdOf, type WindowsChoice } from './choose.ts';
import { whoRenewsOnWindows } from './who-renews.ts';

/** Who renews on a Windows server what a run installs. Pure. */
export function planOnWindows(
  server: WindowsRenewers,
  services: RenewedServices,
  wish: WishedRenewal,
  now: Date,
): PlannedRenewal {
  // What an earlier run handed over goes on, also where a run has put another certificate in front of it since.
  const handedBefore = server.renewals
    .filter(({ id }) => id === renewalIdOf(wish.names))
    .flatMap(({ thumbprints }) => thumbprints.slice(-1));
  const choice = chooseOnWindows({
    wished: wish.renewal.by,
    server,
    seen: whoRenewsOnWindows(server, [...services.shown(), ...handedBefore], now).filter((one) =>
      wish.names.every((name) => isCovered(one.names, name)),
    ),
    names: wish.names,
    bindings: services
      .installs()
      .flatMap((change) => (change.kind === 'set-binding' ? [change.binding] : [])),
    certificate: wish.certificate,
    endsAt: wish.endsAt,
    closed: wish.names.filter((name) => !isNameByFile(wish, name) || isStar(name)),
  });
  const stage = stageOf(choice);
  const handed = 'wish' in choice ? choice.wish : null;
  const notes: PlanNote[] = [
    { stage: 'renewal', ...choice.why },
    ...(handed === null
      ? []
      : ([
          { stage: 'renewal', say: 'plan.renewal.simple-acme-costs', facts: {} },
          ...(handed.trial === null
            ? []
            : [{ stage: 'renewal', say: 'plan.renewal.simple-acme-trial', facts: {} } as const]),
          { stage: 'renewal', say: 'plan.renewal.simple-acme-untried', facts: {} },
          ...(wish.certificate.profile === undefined
            ? []
            : [
                {
                  stage: 'renewal',
                  say: 'plan.renewal.profile-not-kept',
                  facts: { profile: wish.certificate.profile },
                } as const,
              ]),
          ...(wish.certificate.chain === undefined
            ? []
            : [
                {
                  stage: 'renewal',
                  say: 'plan.renewal.chain-not-kept',
                  facts: { chain: wish.certificate.chain },
                } as const,
              ]),
        ] as const)),
  ];
  const certificate = handed?.id ?? null;
  return { renewal: { by: choice.by, certificate, webroot: null, stage, notes }, opensProofPath: false };
}

function stageOf(choice: WindowsChoice): Stage | null {
  if (!('wish' in choice)) return null;
  const { wish } = choice;
  return {
    id: 'renewal',
    activation: null,
    changes: [{ kind: 'hand-over-to-simple-acme', path: `simple-acme ${wish.id}`, wish }],
  };
}
