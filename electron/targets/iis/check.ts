import type { Problem } from '../../../shared/problems.ts';
import { mostBindings } from '../../remote/windows/verbs/bindings.ts';
import { nameNotOnServer } from '../name-not-on-server.ts';
import { blocker } from '../refusals.ts';
import type { Check, InstallWish } from '../target.ts';
import { heldNames, isPortHeld } from './endpoints.ts';
import type { IisFacts } from './facts.ts';
import { type IisIntent, intentOf } from './intent.ts';
import { proofCautions } from './port-80.ts';
import { panelProblems, programCautions } from './programs.ts';
import { namesOfSite } from './routing.ts';
import { unfitBindings } from './unfit.ts';

/** Everything that would keep a plan from working, found before anything is planned. Pure. */
export function checkIis(facts: IisFacts, wish: InstallWish): readonly Check[] {
  const server = serverProblems(facts);
  if (server.length > 0) return server.map(blocker);
  const intent = intentOf(facts, wish.names);
  return [...siteProblems(facts, intent).map(blocker), ...cautions(facts, intent, wish.names).map(warning)];
}

const warning = (problem: Problem): Check => ({ severity: 'warning', problem });

function serverProblems(facts: IisFacts): readonly Problem[] {
  if (!facts.isElevated) return [{ code: 'windows-not-administrator', facts: {} }];
  if (!facts.isRunning) return [{ code: 'web-server-stopped', facts: { server: 'IIS' } }];
  if (facts.hasSharedConfiguration) return [{ code: 'iis-shared-configuration', facts: {} }];
  return panelProblems(facts);
}

function siteProblems(facts: IisFacts, intent: IisIntent): readonly Problem[] {
  const sites = [...new Set(facts.sites.flatMap(namesOfSite))].slice(0, 50);
  const stopped = intent.placed.map(({ site }) => site).filter(({ state }) => state === 'Stopped');
  return [
    ...intent.lost.map((name) => nameNotOnServer(name, sites)),
    ...intent.unclear.map(
      ({ name, sites: possible }): Problem => ({
        code: 'name-on-several-sites',
        facts: { name, sites: [...possible] },
      }),
    ),
    ...[...new Set(stopped)].map(
      ({ name }): Problem => ({
        code: 'web-server-stopped',
        facts: { server: `${name} (IIS)`, site: name },
      }),
    ),
    ...intent.held.map(
      ({ binding, site }): Problem => ({ code: 'iis-held-by-stopped-site', facts: { binding, site } }),
    ),
    ...otherHolders(facts, intent),
    ...intent.central.map(
      ({ information }): Problem => ({ code: 'iis-central-store', facts: { binding: information } }),
    ),
    ...unfitBindings(intent.bindings).map(
      ({ binding, kind }): Problem => ({ code: 'iis-entry-unfit', facts: { binding, kind } }),
    ),
    ...intent.crowded.map(
      ({ address, names }): Problem => ({
        code: 'iis-address-crowded',
        facts: { address, names: [...names] },
      }),
    ),
  ];
}

/** What IIS could not know of, and would put aside or stumble over, with a binding that is added. */
function otherHolders(facts: IisFacts, { placed, bindings }: IisIntent): readonly Problem[] {
  const adds = bindings.some(({ before }) => before === null);
  const added = placed.filter(({ how }) => how !== 'replace').map(({ name }) => name);
  const many = bindings.length > mostBindings ? bindings.length : null;
  return [
    ...(adds && isPortHeld(facts) ? [{ code: 'iis-port-held', facts: { port: 443 } } as const] : []),
    ...heldNames(facts, added).map((name): Problem => ({ code: 'iis-name-held', facts: { name } })),
    ...(many === null
      ? []
      : [{ code: 'iis-too-many-bindings', facts: { count: many, most: mostBindings } } as const]),
  ];
}

function cautions(facts: IisFacts, intent: IisIntent, names: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  if (intent.shadows.length > 0) {
    problems.push({ code: 'iis-address-shadows', facts: { addresses: [...intent.shadows] } });
  }
  problems.push(...proofCautions(facts, names));
  if (facts.hasStaleMetadata) problems.push({ code: 'iis-certificates-vanish', facts: {} });
  problems.push(...programCautions(facts, intent.bindings));
  return problems;
}
