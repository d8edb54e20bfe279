import type { Translator } from '../../../shared/content/translator.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { comeBackBy } from '../../../shared/webspace/come-back.ts';
import { filesOfForm, formFiles } from '../../../shared/webspace/form-files.ts';
import type { WebSpaceJob } from '../../../shared/webspace/job.ts';
import { answered } from '../../app/endings.ts';
import type { Services } from '../../app/services.ts';
import { beginWebSpace } from '../../app/webspace.ts';
import {
  clearWebSpace,
  dropWebSpace,
  endedBy,
  lookAtWebSpace,
  stateOf,
  type WebSpaceRecord,
} from '../../app/webspace-care.ts';
import type { CommandLine } from '../command-line.ts';
import type { Output } from '../output.ts';
import { describeProblem } from '../words.ts';

/** Gets a certificate by way of web space, and says what its owner does with it. Raises as `beginWebSpace`. */
export async function beginOfJob(
  job: WebSpaceJob,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const ended = await beginWebSpace(services, { job, secrets: process.env }, { emit: output.event, signal });
  if (ended.outcome !== 'waiting') return ended;
  const record = await services.spaces.load(ended.runId);
  output.say({ type: 'webspace', ...factsOf(record) }, (translator) => gainedLines(record, job, translator));
  return ended;
}

/** Lists them, looks whether visitors are shown one, clears up and puts away. Raises as the functions of `webspace-care.ts`. */
export async function carryOutWebSpace(
  { id, wish }: Extract<CommandLine, { command: 'webspace' }>,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  if (id === null) return sayAll(services, output);
  const secrets = process.env;
  switch (wish) {
    case 'clear': {
      const record = await clearWebSpace(services, { id, secrets }, signal);
      output.say({ type: 'webspace', ...factsOf(record) }, ({ t }) => [
        t('spaces.cleared', { server: record.label }),
      ]);
      return answered;
    }
    case 'drop': {
      const record = await dropWebSpace(services, { id, secrets }, signal);
      output.say({ type: 'webspace-dropped', id: record.id }, ({ t }) => [t('spaces.dropped')]);
      return answered;
    }
    case 'look': {
      const look = await lookAtWebSpace(services, id, signal);
      const { record, views, isShown } = look;
      output.say({ type: 'webspace', ...factsOf(record), views, isShown }, ({ t, date }) => [
        ...views.map(({ name, address, shows }) => t('spaces.view', { name, address, shows })),
        isShown ? t('spaces.shown') : t('spaces.not-yet', { id }),
        ...(isShown && record.certificate !== null
          ? [t('spaces.renew', { date: date(comeBackBy(record.certificate)) })]
          : []),
      ]);
      return endedBy(look);
    }
  }
}

async function sayAll({ spaces }: Services, output: Output): Promise<RunEnded> {
  const { records, unreadable } = await spaces.list();
  for (const record of records)
    output.say({ type: 'webspace', ...factsOf(record) }, (translator) => lineOf(record, translator));
  for (const { name, problem } of unreadable)
    output.say({ type: 'webspace', id: name, state: 'unreadable', problem }, (translator) => [
      name,
      ...describeProblem(problem, translator),
    ]);
  if (records.length + unreadable.length === 0)
    output.say({ type: 'webspaces', webspaces: [] }, ({ t }) => [t('spaces.none')]);
  return answered;
}

/** Public parts alone: what it is for, where it stands, until when it holds. */
const factsOf = (record: WebSpaceRecord) => ({
  ...{ id: record.id, state: stateOf(record), names: record.names, server: record.label },
  ...{ begunAt: record.begunAt, folders: record.folders, files: record.files },
  placed: record.placed.map(({ path }) => path),
  notAfter: record.certificate?.notAfter ?? null,
  fingerprint: record.certificate?.fingerprint ?? null,
  comeBackBy: record.certificate === null ? null : comeBackBy(record.certificate).toISOString(),
});

function lineOf(record: WebSpaceRecord, { t, list, date }: Translator): readonly string[] {
  const { id, names, label, certificate, placed } = record;
  return [
    t('spaces.line', {
      ...{ id, names: list([...names]), server: label, state: stateOf(record) },
      until: certificate === null ? 'none' : 'known',
      date: certificate === null ? '' : date(certificate.notAfter),
    }),
    ...(placed.length === 0
      ? []
      : [`  ${t('spaces.placed', { id, paths: list(placed.map(({ path }) => path)) })}`]),
  ];
}

function gainedLines(
  record: WebSpaceRecord,
  { pfxPasswordEnv }: WebSpaceJob,
  { t, date }: Translator,
): readonly string[] {
  const { id, names, folders, files, certificate } = record;
  if (certificate === null) return [];
  const called = filesOfForm(names[0] ?? '');
  const hasChain = certificate.chainPem.split('-----BEGIN').length > 2;
  const written = formFiles.filter(
    (file) => (file !== 'pfx' || pfxPasswordEnv !== undefined) && (file !== 'chain' || hasChain),
  );
  return [
    ...folders.map(({ name, folder }) => t('spaces.folder', { name, folder })),
    t('spaces.gained', { date: date(certificate.notAfter) }),
    ...(files === null
      ? []
      : [
          t('spaces.files', { folder: files }),
          ...written.map((file) => `  • ${t(`spaces.file-${file}`, { name: called[file] })}`),
        ]),
    t('spaces.next', { id }),
    t('spaces.renew', { date: date(comeBackBy(certificate)) }),
  ];
}
