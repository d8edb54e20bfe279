import type { HttpChallenge, Plan, Stage } from '../../../shared/plan.ts';
import type { InstallWish } from '../target.ts';
import type { IisFacts } from './facts.ts';
import { intentOf } from './intent.ts';
import { iisDifferences, planNotes, storePlace } from './notes.ts';
import { proofStage } from './proof.ts';
import { placeOfSite, redirectedSites, redirectStage } from './redirect.ts';

/**
 * The whole plan for these names, as data. Pure: the same facts and wish give the same plan. Only for facts and
 * a wish that `checkIis` has nothing against.
 */
export function planIis(facts: IisFacts, wish: InstallWish): Plan {
  const intent = intentOf(facts, wish.names);
  const redirected = redirectedSites(facts, wish, intent);
  const stored: Stage = {
    id: 'import',
    changes: [
      ...(facts.hasBackup
        ? [{ kind: 'backup-configuration', path: 'IIS: applicationHost.config' } as const]
        : []),
      { kind: 'import-certificate', path: storePlace(intent.store), store: intent.store },
    ],
    activation: null,
  };
  return {
    target: 'iis',
    names: [...wish.names],
    live: null,
    import: stored,
    install: {
      id: 'install',
      changes: intent.bindings.map((binding) => ({
        kind: 'set-binding',
        path: `${placeOfSite({ name: binding.siteName })} ${binding.bindingInformation}`,
        binding,
      })),
      activation: null,
    },
    redirect: redirectStage(redirected),
    proofExample: proofStage(facts, exampleChallenges(wish.names)),
    notes: [...planNotes(facts, wish, intent, redirected)],
    differences: [...iisDifferences(facts, intent, redirected)],
  };
}

function exampleChallenges(names: readonly string[]): readonly HttpChallenge[] {
  return names
    .filter((name) => !name.startsWith('*.'))
    .map((name, index) => {
      const token = `example-${String(index + 1).padStart(2, '0')}`;
      return { name, token, keyAuthorization: `${token}.the-answer-of-your-account` };
    });
}
