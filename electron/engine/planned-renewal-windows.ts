import { isCovered } from '../../shared/names/coverage.ts';
import { isStar } from '../../shared/names/domain-name.ts';
import type { Plan, PlanNote, Stage } from '../../shared/plan.ts';
import { chooseOnWindows, renewalIdOf, type WindowsChoice } from '../renewers/windows/choose.ts';
import type { WindowsRenewers } from '../renewers/windows/facts.ts';
import { whoRenewsOnWindows } from '../renewers/windows/who-renews.ts';
import type { Looks } from './look.ts';
import { planOf } from './plan-of.ts';
import { isProvenByFile, type PlanWish } from './plan-wish.ts';

/** As `planWithRenewal`, of a Windows server. Pure but for the time. */
export function planOnWindows(looks: Looks, server: WindowsRenewers, wish: PlanWish, now: Date): Plan {
  const plan = planOf(looks, wish);
  const shown = looks.flatMap(({ target, facts }) => target.shown(facts, wish.names));
  // What an earlier run handed over goes on, also where a run has put another certificate in front of it since.
  const handedBefore = server.renewals
    .filter(({ id }) => id === renewalIdOf(wish.names))
    .flatMap(({ thumbprints }) => thumbprints.slice(-1));
  const choice = chooseOnWindows({
    wished: wish.renewal.by,
    server,
    seen: whoRenewsOnWindows(server, [...shown, ...handedBefore], now).filter((one) =>
      wish.names.every((name) => isCovered(one.names, name)),
    ),
    names: wish.names,
    bindings: plan.parts.flatMap(({ install }) =>
      install.changes.flatMap((change) => (change.kind === 'set-binding' ? [change.binding] : [])),
    ),
    certificate: wish.certificate,
    closed: wish.names.filter((name) => !isProvenByFile(wish) || isStar(name)),
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
        ] as const)),
  ];
  return {
    ...plan,
    renewal: { by: choice.by, certificate: handed?.id ?? null, webroot: null, stage, notes },
  };
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
