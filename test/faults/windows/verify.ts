import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '../../../shared/events.ts';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import { orderless } from '../../support/orderless.ts';
import { filesBelow } from '../../support/windows-moments.ts';
import { runApp } from '../scene.ts';
import { troubleOf } from '../watch-site.ts';
import type { WindowsScene } from './scene.ts';
import { windowsNames } from './shops.ts';

const base = 'C:\\Program Files\\Sealkeeper';
/** What a run at rest keeps. */
const atRest = /^runs\/[^/]+\/(decided|how|journal\.jsonl) /;

/**
 * What is wrong at the end of a case, a sentence each: every site answers and runs as before; the machine is what it was, or the new
 * certificate is on every entry and an undo brings all of it back; no task, lock or half-written file is left.
 */
export async function windowsFaultsAtTheEnd(
  scene: WindowsScene,
  outcome: Outcome | 'open',
): Promise<readonly string[]> {
  const faults: string[] = [];
  if (outcome === 'committed') {
    faults.push(...notProven(scene));
    faults.push(...(await notAnswering(scene)), ...leftBehind(scene, true));
    const [run] = (await scene.shop.cli('runs', '--json')).lines as unknown as readonly { runId?: string }[];
    const undone = await runApp(scene, ['undo', run?.runId ?? '']);
    const ended = undone.events.findLast((event) => event.type === 'ended');
    if (ended?.outcome !== 'undone')
      faults.push(`an undo ended ${ended?.outcome ?? undone.stderr.slice(0, 300)}`);
  }
  return [...faults, ...differences(scene), ...(await notAnswering(scene)), ...leftBehind(scene, false)];
}

/** The one new certificate shows at every endpoint of the run; all other attributes and all states are as before. */
function notProven({ shop, expected }: WindowsScene): readonly string[] {
  const { state } = shop.server.model;
  const [, second] = shop.addresses;
  const endpoints = [
    ...windowsNames.slice(0, 2).map((name) => `${name}:443`),
    ...['shop.example.test:8443', `${second}:443`],
  ];
  const rows = endpoints.map((endpoint) => state.rows.find((row) => row.endpoint === endpoint));
  const shown = new Set(rows.map((row) => row?.thumbprint));
  const [fresh] = shown;
  const isOurs = state.certificates.some(
    ({ thumbprint, friendlyName }) => thumbprint === fresh && friendlyName.startsWith('Sealkeeper'),
  );
  const others = expected.rows.flatMap(({ endpoint, attributes }) => {
    const now = state.rows.find((row) => row.endpoint === endpoint);
    return isDeepStrictEqual(now?.attributes, attributes) ? [] : [`settings of ${endpoint} are others`];
  });
  return [
    ...(shown.size === 1 && isOurs ? [] : [`endpoints show ${[...shown].join(', ')}`]),
    ...others,
    ...(isDeepStrictEqual(statesOf(state), statesOf(expected))
      ? []
      : [`states: ${JSON.stringify(statesOf(state))}`]),
  ];
}

const statesOf = ({ sites }: WindowsState) => sites.map(({ id, state }) => `${id} ${state}`);

function differences({ shop, expected }: WindowsScene): readonly string[] {
  const [now, then] = [orderless(shop.server.model.state), orderless(expected)];
  return (Object.keys(then) as (keyof WindowsState)[])
    .filter((key) => !isDeepStrictEqual(now[key], then[key]))
    .map((key) => `${key} are not as before: ${JSON.stringify(now[key]).slice(0, 400)}`);
}

async function notAnswering({ pages }: WindowsScene): Promise<readonly string[]> {
  const troubles = await Promise.all(pages.map((page) => troubleOf(page)));
  return troubles.flatMap((trouble, index) =>
    trouble === null ? [] : [`site down: ${pages[index]?.name}: ${trouble}`],
  );
}

function leftBehind({ shop }: WindowsScene, mayRest: boolean): readonly string[] {
  const { model } = shop.server;
  const files = filesBelow(model.folderOf(base)).filter((file) => !mayRest || !atRest.test(file));
  const halves = filesBelow(model.folderOf('C:\\inetpub')).filter((file) => file.includes('sealkeeper-new'));
  return [...model.watches.names.map((name) => `task ${name}`), ...files, ...halves].map(
    (one) => `left behind: ${one.slice(0, 200)}`,
  );
}

/** The state alone: what the machine itself puts back. */
export const isAsBefore = (scene: WindowsScene): boolean => differences(scene).length === 0;
