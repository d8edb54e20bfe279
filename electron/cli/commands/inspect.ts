import type { Translator } from '../../../shared/content/translator.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { type InspectedFiles, inspectFiles } from '../../app/inspect-files.ts';
import { secret } from '../../job/secret.ts';
import type { CommandLine } from '../command-line.ts';
import type { Output } from '../output.ts';
import { describeProblem } from '../words.ts';

/**
 * Says what files are, what fits together and what is missing. Changes nothing. Ends as what needs attention where it could not
 * be installed as it is. Raises as `inspectFiles`, `secret-missing` and `name-invalid`.
 */
export async function sayFiles(
  { files, names, passwordEnvs, trust, fetch }: Extract<CommandLine, { command: 'inspect' }>,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const wish = {
    ...{ files, names, trust, mayFetch: fetch },
    passwords: passwordEnvs.map((variable) => secret(process.env, '--password-env', variable)),
  };
  const said = await inspectFiles(wish, signal);
  output.say({ type: 'files', ...said }, (translator) => describeFiles(said, translator));
  for (const problem of said.blockers)
    output.say({ type: 'in-the-way', problem }, (translator) => describeProblem(problem, translator));
  for (const problem of said.cautions)
    output.say({ type: 'warning', problem }, (translator) => describeProblem(problem, translator));
  const isWell = said.blockers.length === 0;
  if (isWell) output.say({ type: 'fits' }, ({ t }) => [t('inspect.fits')]);
  return { type: 'ended', outcome: isWell ? 'committed' : 'needs-attention', runId: '' };
}

/** What was found, before what is wrong with it. */
export function describeFiles(
  { certificate, key, others, requests }: InspectedFiles,
  { t, list, date }: Translator,
): readonly string[] {
  return [
    ...(certificate === null
      ? []
      : [
          t('inspect.certificate', {
            names: list([...certificate.names]),
            issuer: certificate.issuer,
            until: date(certificate.notAfter),
            file: certificate.file,
          }),
          ...(certificate.chain.length === 0
            ? []
            : [`  ${t('inspect.chain', { chain: certificate.chain.join(' → ') })}`]),
          ...(certificate.root === null ? [] : [`  ${t('inspect.root', { root: certificate.root })}`]),
          `  ${key === null ? t('inspect.no-key') : t('inspect.key', { file: key })}`,
        ]),
    ...others.map(({ title, why }) => `  ${t('inspect.left-out', { title, why })}`),
    ...requests.map((file) => `  ${t('inspect.request', { file })}`),
  ];
}
