import type { RunEnded } from '../../../shared/events.ts';
import type { SiteLook } from '../../../shared/look.ts';
import type { Problem } from '../../../shared/problems.ts';
import { adviceFor } from '../../../shared/wizard/advice.ts';
import { verdictOf } from '../../../shared/wizard/verdict.ts';
import { answered, refused } from '../../app/endings.ts';
import { lookAtName, lookAtNames, mixedAt } from '../../app/look-outside.ts';
import { isList, namesOfList } from '../../job/job-list.ts';
import type { CommandLine } from '../command-line.ts';
import { describeLook, describeMixed, signOfSeverity } from '../look-words.ts';
import type { Output } from '../output.ts';
import { describeProblem } from '../words.ts';

type Check = Extract<CommandLine, { command: 'check' }>;

/**
 * Says all that is seen of a name from outside, with the parts of its pages that come unencrypted, or how each site of a table or a
 * folder of jobs stands. Raises as `lookAtName` and `mixedAt`.
 */
export async function checkNames(line: Check, output: Output, signal: AbortSignal): Promise<RunEnded> {
  // A site may have the name of a folder; a path is no site.
  if (/[/\\]|\.csv$/i.test(line.name) && (await isList(line.name))) return checkMany(line, output, signal);
  const look = await lookAtName(line.name, outsideOf(line), signal, {
    wish: line.wish,
    takesAddress: true,
  });
  output.say({ type: 'look', ...look }, (translator) => describeLook(look, translator));
  const { domain } = look;
  // Pages that are not encrypted have no parts that should be.
  if (!look.names.some(({ name, certificates }) => name === domain && certificates.length > 0))
    return answered;
  const mixed = await mixedAt(domain, outsideOf(line), signal);
  output.say({ type: 'mixed-content', name: domain, ...mixed }, (translator) =>
    describeMixed(mixed, domain, translator),
  );
  return answered;
}

const outsideOf = ({ dns, trust }: Check) => ({
  ...(dns === null ? {} : { dnsServer: dns }),
  ...(trust === null ? {} : { trust }),
});

/** A line each, in their order of being done. One that cannot be looked at keeps no other, and the command does not end well. */
async function checkMany(line: Check, output: Output, signal: AbortSignal): Promise<RunEnded> {
  const names = await namesOfList(line.name);
  const problems = await lookAtNames(names, outsideOf(line), signal, {
    wish: line.wish,
    told: (name, look) =>
      'findings' in look ? sayVerdict(name, look, output) : sayFailure(name, look, output),
  });
  const failed = problems.length;
  if (failed === 0) return answered;
  const problem: Problem = { code: 'some-jobs-failed', facts: { failed, count: names.length } };
  return refused(problem);
}

function sayVerdict(name: string, look: SiteLook, output: Output): void {
  const { id, sign } = verdictOf(look, adviceFor(look, null, Date.now()));
  output.say({ type: 'look', verdict: id, ...look }, ({ t }) => [
    `${signOfSeverity[sign]} ${name}: ${t(`verdict.${id}`)}`,
  ]);
}

function sayFailure(name: string, problem: Problem, output: Output): void {
  output.say({ type: 'look-failed', name, problem }, (translator) => [
    `? ${name}`,
    ...describeProblem(problem, translator).map((each) => `    ${each}`),
  ]);
}
