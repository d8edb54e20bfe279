import { isCovered } from '../../../shared/names/coverage.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import type { HttpChallenge, Stage, TargetPlan } from '../../../shared/plan.ts';
import type { InstallWish } from '../target.ts';
import type { IisCertificate, IisFacts } from './facts.ts';
import { ftpIntent } from './ftp.ts';
import { intentOf } from './intent.ts';
import { iisDifferences, type OldCertificates, planNotes, storePlace } from './notes.ts';
import { proofStage } from './proof.ts';
import { placeOfSite, redirectedSites, redirectStage } from './redirect.ts';

/**
 * The whole plan for these names, as data. Pure: the same facts and wish give the same plan. Only for facts and
 * a wish that `checkIis` has nothing against.
 */
export function planIis(facts: IisFacts, wish: InstallWish): TargetPlan {
  const intent = intentOf(facts, wish.names);
  const example = exampleChallenges(wish.names);
  const ftp = ftpIntent(facts, wish.names, intent);
  const redirected = redirectedSites(facts, wish, intent);
  const stored: Stage = {
    id: 'import',
    changes: [
      ...(facts.hasBackup
        ? [{ kind: 'backup-configuration', path: 'IIS: applicationHost.config' } as const]
        : []),
      {
        kind: 'import-certificate',
        path: storePlace(intent.store),
        store: intent.store,
        retire: retired(facts, wish.names),
      },
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
      changes: [
        ...intent.bindings.map((binding) => ({
          kind: 'set-binding' as const,
          path: `${placeOfSite({ name: binding.siteName })} ${binding.bindingInformation}`,
          binding,
        })),
        ...ftp.changes,
      ],
      activation: null,
    },
    redirect: redirectStage(redirected),
    // A star cannot be proven by an answer of the server.
    proofExample: example.length === 0 ? null : proofStage(facts, example),
    notes: [...planNotes(facts, wish, { intent, ftp, redirected }, oldOnes(facts, wish.names))],
    differences: [...iisDifferences(facts, intent, redirected)],
  };
}

/**
 * Certificates of ours for these names that no binding and no endpoint shows; the one to be replaced now is shown. Only those
 * that have expired are deleted: what is still good may have been chosen where IIS does not know of it (SQL Server, VPN, mail).
 */
function former(facts: IisFacts, names: readonly string[]): readonly IisCertificate[] {
  const { certificates, sites, endpoints } = facts;
  const shown = new Set([
    ...sites.flatMap(({ bindings, ftpThumbprint }) => [
      ftpThumbprint,
      ...bindings.map((one) => one.thumbprint),
    ]),
    ...endpoints.map(({ thumbprint }) => thumbprint),
  ]);
  return certificates
    .filter((one) => one.isOurs && !shown.has(one.thumbprint))
    .filter((one) => one.names.length > 0 && one.names.every((name) => isCovered(names, name)));
}

export const retired = (facts: IisFacts, names: readonly string[]): { store: string; thumbprint: string }[] =>
  former(facts, names)
    .filter(({ isExpired }) => isExpired)
    .map(({ store, thumbprint }) => ({ store, thumbprint }))
    .slice(0, 50);

function oldOnes(facts: IisFacts, names: readonly string[]): OldCertificates {
  const all = former(facts, names);
  return { retired: retired(facts, names).length, kept: all.filter(({ isExpired }) => !isExpired).length };
}

function exampleChallenges(names: readonly string[]): readonly HttpChallenge[] {
  return names
    .filter((name) => !isStar(name))
    .map((name, index) => {
      const token = `example-${String(index + 1).padStart(2, '0')}`;
      return { name, token, keyAuthorization: `${token}.the-answer-of-your-account` };
    });
}
