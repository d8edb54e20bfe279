import { z } from 'zod';
import type { PanelUndoRecord } from '../../../shared/journal.ts';
import type { PanelChange } from '../../../shared/plan.ts';
import { type InstalledHost, installedAt } from '../../remote/panel/certificates.ts';
import type { PanelHost } from '../../remote/panel/host.ts';
import type { UndoAnswer } from '../session.ts';
import { formerAt } from './former.ts';

/** AutoSSL: the panel's own certificates (api.docs.cpanel.net, UAPI module SSL, “Auto-generated SSL certificates”). */

type Change = Extract<PanelChange, { kind: 'start-autossl' }>;
type AutoSslRecord = Extract<PanelUndoRecord, { kind: 'panel-autossl' }>;

const excludedNames = z.array(z.object({ excluded_domain: z.string().max(255) })).max(5_000);

/** Names that AutoSSL was told to leave alone. Reads only. */
export async function excludedAt(host: PanelHost, signal?: AbortSignal): Promise<readonly string[]> {
  const told = await host.ask(
    { module: 'SSL', function: 'get_autossl_excluded_domains', fields: {}, reads: true },
    excludedNames,
    signal,
  );
  return told.map(({ excluded_domain }) => excluded_domain.toLowerCase());
}

/** Whether it is at work for this account. Reads only. */
export async function isAutoSslAtWork(host: PanelHost, signal?: AbortSignal): Promise<boolean> {
  const told = await host.ask(
    { module: 'SSL', function: 'is_autossl_check_in_progress', fields: {}, reads: true },
    z.union([z.number(), z.string(), z.null()]),
    signal,
  );
  return Number(told) === 1;
}

const problems = z
  .array(z.object({ domain: z.string().max(255), problem: z.string().max(4_000).nullish() }))
  .max(5_000);

/** What it could not do at its last turn, by name. Reads only. */
export async function autoSslProblems(host: PanelHost, signal?: AbortSignal) {
  const told = await host.ask(
    { module: 'SSL', function: 'get_autossl_problems', fields: {}, reads: true },
    problems,
    signal,
  );
  return told.map(({ domain, problem }) => ({ name: domain.toLowerCase(), why: problem ?? '' }));
}

const leave = (host: PanelHost, names: readonly string[]): Promise<unknown> =>
  host.ask(
    {
      module: 'SSL',
      function: 'add_autossl_excluded_domains',
      fields: { domains: names.join(',') },
      reads: false,
    },
    z.unknown(),
  );

/** Reads what undo needs. Raises `file-changed-meanwhile` {path} where another certificate is shown than was looked at. */
export async function prepareAutoSsl(
  host: PanelHost,
  change: Change,
  shown: readonly InstalledHost[],
): Promise<AutoSslRecord> {
  const { path, domain, names } = change;
  const before = await formerAt(host, shown, change);
  const left = await excludedAt(host);
  const excluded = names.filter((name) => left.includes(name));
  return { kind: 'panel-autossl', path, domain, excluded, before };
}

/** Begins; what comes of it is to be watched. */
export async function startAutoSsl(host: PanelHost, { excluded }: AutoSslRecord): Promise<void> {
  if (excluded.length > 0)
    await host.ask(
      {
        module: 'SSL',
        function: 'remove_autossl_excluded_domains',
        fields: { domains: excluded.join(',') },
        reads: false,
      },
      z.unknown(),
    );
  await host.ask({ module: 'SSL', function: 'start_autossl_check', fields: {}, reads: false }, z.unknown());
}

/** The names are left alone again as they were, and a certificate that has come meanwhile gives way to the former one. */
export async function undoAutoSsl(
  host: PanelHost,
  { domain, excluded, before }: AutoSslRecord,
  bringBack: () => Promise<UndoAnswer>,
): Promise<UndoAnswer> {
  const left = excluded.length === 0 ? [] : await excludedAt(host);
  const open = excluded.filter((name) => !left.includes(name));
  if (open.length > 0) await leave(host, open);
  const shown = await installedAt(host, domain);
  const now = shown?.certificate?.fingerprint ?? null;
  if (now === (before?.fingerprint ?? null)) return { result: open.length > 0 ? 'undone' : 'same' };
  if (shown?.isAutoSsl !== true)
    return {
      result: 'edited',
      detail: `${domain} shows a certificate by now that AutoSSL did not get: ${now}`,
    };
  return bringBack();
}
