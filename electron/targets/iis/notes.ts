import { isStar } from '../../../shared/names/domain-name.ts';
import type { FileDifference, PlanNote } from '../../../shared/plan.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';
import { note } from '../note.ts';
import type { InstallWish } from '../target.ts';
import type { IisFacts, IisSite } from './facts.ts';
import type { FtpIntent } from './ftp.ts';
import type { IisIntent } from './intent.ts';
import { challengePrefix } from './proof.ts';
import { placeOfSite, type RedirectedSite, redirectNotes } from './redirect.ts';

/** How many certificates of earlier runs go, and how many stay because they are still valid. */
export interface OldCertificates {
  readonly retired: number;
  readonly kept: number;
}

/** What becomes of bindings, of FTP, and of visitors who come unencrypted. */
export interface PlannedParts {
  readonly intent: IisIntent;
  readonly ftp: FtpIntent;
  readonly redirected: readonly RedirectedSite[];
}

/** What the plan does, a sentence each, in the order in which it happens. */
export function planNotes(
  facts: IisFacts,
  wish: InstallWish,
  { intent, ftp, redirected }: PlannedParts,
  { retired, kept }: OldCertificates,
): readonly PlanNote[] {
  const namesAt = (site: IisSite): string =>
    list(intent.placed.filter((one) => one.site === site).map(({ name }) => name));
  return [
    ...(wish.names.every(isStar) ? [] : [note('proof', 'plan.iis.proof', {}, challengePrefix)]),
    ...(facts.hasBackup ? [note('import', 'plan.iis.backup', {})] : []),
    note('import', 'plan.iis.import', { store: intent.store }, storePlace(intent.store)),
    ...placedNotes(intent),
    note('install', 'plan.iis.one-commit', { count: intent.bindings.length }),
    ...intent.left.map((binding) =>
      note('install', 'plan.iis.left', { binding: binding.information }, placeOf(facts, binding.siteId)),
    ),
    ...ftp.changes.map(({ path }) => note('install', 'plan.iis.ftp', {}, path)),
    ...ftp.left.map((site) => note('install', 'plan.iis.ftp-left', { site: site.name }, placeOfSite(site))),
    ...(retired > 0 ? [note('install', 'plan.iis.retire', { count: retired })] : []),
    ...(kept > 0 ? [note('install', 'plan.iis.keep-former', { count: kept })] : []),
    ...redirectNotes(redirected, wish, namesAt),
  ];
}

const says = { replace: 'plan.iis.replace', add: 'plan.iis.add', 'catch-all': 'plan.iis.catch-all' } as const;

/** One sentence for each site and what happens there. */
function placedNotes({ placed }: IisIntent): readonly PlanNote[] {
  const groups = new Map<string, { readonly first: IisIntent['placed'][number]; readonly names: string[] }>();
  for (const one of placed) {
    const key = `${one.site.id} ${one.how}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: one, names: [one.name] });
    else group.names.push(one.name);
  }
  return [...groups.values()].map(({ first, names }) =>
    note('install', says[first.how], { names: list(names), site: first.site.name }, placeOfSite(first.site)),
  );
}

export const storePlace = (store: string): string => `LocalMachine\\${store}`;

function placeOf({ sites }: IisFacts, siteId: number): string {
  return placeOfSite({ name: sites.find(({ id }) => id === siteId)?.name ?? String(siteId) });
}

const list = (words: readonly string[]): string => [...new Set(words)].join(', ');

/** The bindings of each changed site before and after, and the settings of its redirect, as lines to compare. */
export function iisDifferences(
  facts: IisFacts,
  intent: IisIntent,
  redirected: readonly RedirectedSite[],
): readonly FileDifference[] {
  const changed = facts.sites.filter(({ id }) => intent.bindings.some(({ siteId }) => siteId === id));
  return [
    ...changed.map(
      (site): FileDifference => ({
        stage: 'install',
        path: placeOfSite(site),
        before: text(site.bindings.map((binding) => bindingLine(binding))),
        after: text(linesAfter(site, intent.bindings)),
      }),
    ),
    ...redirected.flatMap(({ site, after }): readonly FileDifference[] =>
      after === null || site.hsts === null
        ? []
        : [
            {
              stage: 'redirect',
              path: placeOfSite(site),
              before: text(settingLines(site.hsts)),
              after: text(settingLines(after)),
            },
          ],
    ),
  ];
}

interface ShownBinding {
  readonly protocol: string;
  readonly information: string;
  readonly thumbprint: string;
  readonly store: string;
  readonly sslFlags: number;
}

function bindingLine({ protocol, information, thumbprint, store, sslFlags }: ShownBinding): string {
  if (protocol !== 'https') return `${protocol} ${information}`;
  const shown = thumbprint === '' ? 'no certificate' : `certificate ${thumbprint} in ${store}`;
  return `${protocol} ${information}  ${shown}  sslFlags ${String(sslFlags)}`;
}

function linesAfter(site: IisSite, bindings: readonly BindingChange[]): readonly string[] {
  const own = bindings.filter(({ siteId }) => siteId === site.id);
  const after = (change: BindingChange): string =>
    `https ${change.bindingInformation}  the new certificate in ${change.store}  sslFlags ${String(change.sslFlags)}`;
  return [
    ...site.bindings.map((binding) => {
      const change = own.find(
        (one) =>
          one.before !== null &&
          binding.protocol === 'https' &&
          one.bindingInformation === binding.information,
      );
      return change === undefined ? bindingLine(binding) : after(change);
    }),
    ...own.filter(({ before }) => before === null).map(after),
  ];
}

const settingLines = (settings: object): readonly string[] =>
  Object.entries(settings).map(([name, value]) => `${name}: ${String(value)}`);

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
