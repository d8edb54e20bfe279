import type { Translator } from '../../../shared/content/translator.ts';
import type { PlanPart } from '../../../shared/plan.ts';
import { renewalOf } from '../../../shared/renewal.ts';
import { systemOf } from '../../../shared/wizard/system.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';
import { clipped } from '../../clipped.ts';
import { copiesOf } from './copies.ts';

/** What to keep or hand over: everything somebody needs who was not there. */
export interface Sheet {
  readonly name: string;
  readonly issuer: string | null;
  readonly notAfter: string | null;
  readonly renewOn: Date | null;
  readonly title: string;
  readonly made: string;
  readonly entries: readonly { readonly label: string; readonly values: readonly string[] }[];
}

/** `spelt`: a name in its owner's letters; beside these stands what a technician looks for. */
export function sheetOf(
  { run, draft }: Ran,
  madeAt: Date,
  { t, date }: Translator,
  spelt: (name: string) => string,
): Sheet {
  const both = (name: string): string => (spelt(name) === name ? name : `${spelt(name)} (${name})`);
  const names = run.names.length > 0 ? run.names : (draft.names ?? []);
  const { certificate } = run.steps;
  const signed = certificate?.state === 'done' ? certificate.facts : null;
  const seen = run.after.find(({ https }) => https.fingerprint !== null)?.https;
  const notAfter = signed?.notAfter ?? seen?.notAfter ?? null;
  const issuer = textOf(signed?.issuer) ?? seen?.issuer ?? null;
  const renewOn = notAfter === null ? null : renewalOf({ issuedAt: madeAt.toISOString(), notAfter });
  const { plan } = draft;
  const runId = run.runId ?? '';
  const isOut = (part: PlanPart): boolean =>
    run.ended?.leftOut?.some(({ target }) => target === part.target) === true;
  const parts = plan?.parts.filter((part) => !isOut(part)) ?? [];
  const storeOf = ({ import: stage }: PlanPart): string | undefined => {
    const stored = stage?.changes.find(({ kind }) => kind === 'import-certificate');
    return stored === undefined ? undefined : t('windows.store', { store: stored.path, run: runId });
  };
  const eachOnce = (values: readonly (string | undefined)[]) => [...new Set(values)];
  const entries = [
    { label: t('sheet.names'), values: names.map(both) },
    { label: t('sheet.server'), values: [draft.inspection?.title, draft.server?.label] },
    { label: t('sheet.provider'), values: [issuer ?? draft.provider?.name] },
    { label: t('sheet.until'), values: [notAfter === null ? undefined : date(notAfter)] },
    { label: t('sheet.renew'), values: [renewOn === null ? undefined : date(renewOn)] },
    { label: t('sheet.changes'), values: eachOnce(parts.flatMap(changedPaths)) },
    { label: t('sheet.key'), values: eachOnce(parts.map((part) => part.live?.key ?? storeOf(part))) },
    { label: t('sheet.chain'), values: eachOnce(parts.map(({ live }) => live?.chain)) },
    {
      label: t('sheet.copies'),
      values: [runId === '' ? undefined : (copiesOf(runId, systemOf(draft)) ?? undefined)],
    },
    { label: t('sheet.undo'), values: [t('sheet.undo-how', { run: runId })] },
  ].map(({ label, values }) => ({
    label,
    values: values.flatMap((value) => (value === undefined ? [] : [clipped(value, 300)])),
  }));
  return {
    name: names[0] ?? '',
    issuer: issuer === null ? null : clipped(issuer, 100),
    notAfter,
    renewOn,
    title: `${t('sheet.title')}: ${spelt(names[0] ?? '')}`,
    made: t('sheet.made', { date: date(madeAt) }),
    entries: entries.filter(({ values }) => values.length > 0),
  };
}

function textOf(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function changedPaths({ install, redirect }: PlanPart): readonly string[] {
  const changes = [...install.changes, ...(redirect?.changes ?? [])];
  return [...new Set(changes.filter(({ kind }) => kind !== 'make-directory').map(({ path }) => path))];
}

/** The sheet as plain text, to be kept anywhere. */
export function sheetText(sheet: Sheet): string {
  const entries = sheet.entries.map(
    ({ label, values }) => `${label}:\n${values.map((value) => `  ${value}`).join('\n')}`,
  );
  return `${sheet.title}\n${sheet.made}\n\n${entries.join('\n')}\n`;
}
