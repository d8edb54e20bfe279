import type { Problem } from '../../../../shared/problems.ts';
import { unreadReason } from '../../../../shared/unsupported-reasons.ts';
import { changesElsewhere } from '../../posix/own-ground.ts';
import { blocker, unsupported } from '../../refusals.ts';
import type { Check, InstallWish } from '../../target.ts';
import type { EximFacts } from '../config/facts.ts';
import { optionValue } from '../config/statements.ts';
import { intentOf } from './intent.ts';
import { mainOf } from './places.ts';
import { planExim } from './plan.ts';

/** Everything that would keep a plan from working, found before anything is planned. Pure. */
export function checkExim(facts: EximFacts, wish: InstallWish): readonly Check[] {
  const found = serverProblems(facts, wish);
  if (found.length > 0) return found.map(blocker);
  return changesElsewhere(facts, planExim(facts, wish).install.changes).map(blocker);
}

function serverProblems(facts: EximFacts, wish: InstallWish): readonly Problem[] {
  const server = 'Exim';
  if (facts.process === null) return [{ code: 'web-server-stopped', facts: { server } }];
  if (facts.odd !== null) return [unsupported({ reason: 'place', file: facts.main, rule: facts.odd })];
  if (facts.complaint !== null)
    return [{ code: 'web-server-broken', facts: { server }, detail: facts.complaint }];
  if (facts.panel !== null) return [{ code: 'site-managed-elsewhere', facts: { manager: facts.panel } }];
  // Something has to tell it of what is new: its number stands where it may write itself.
  if (facts.unit === null && !facts.isOpenRc && facts.script === null)
    return [unsupported({ reason: 'pid', program: server })];
  const unread = facts.sources.find((path) => facts.unread[path] !== undefined);
  if (unread !== undefined)
    return [unsupported({ reason: unreadReason(facts.unread[unread]), file: unread })];
  if (!facts.listeners.some(({ port }) => port < 1024))
    return [unsupported({ reason: 'ports', file: facts.main })];
  if (!/^[A-Za-z_][A-Za-z0-9_-]{0,31}$/.test(facts.values.exim_group ?? ''))
    return [unsupported({ reason: 'place', file: facts.main, rule: 'exim_group' })];
  return [...understood(facts), ...unplaced(facts, wish)];
}

/** What we read must be what Exim reads: else a line of ours would stand where nobody asks for it. */
function understood(facts: EximFacts): readonly Problem[] {
  const main = mainOf(facts);
  return (['tls_certificate', 'tls_privatekey'] as const).flatMap((option): readonly Problem[] => {
    const read = optionValue(main, option) ?? '';
    const said = facts.values[option] ?? '';
    if (unquoted(read) === said || hasWords(said)) return [];
    const own = main.statements.findLast(({ name }) => name === option);
    const line = own === undefined ? {} : { line: own.line };
    return [unsupported({ reason: 'place', file: own?.file ?? facts.main, ...line, rule: option })];
  });
}

/** Blanks and line ends in what is expanded may come out otherwise; what is written is tried all the same. */
const hasWords = (text: string): boolean => /\$\{.*\s/.test(text);
const unquoted = (text: string): string => /^"([^"\\]*)"$/.exec(text)?.[1] ?? text;

const unplaced = (facts: EximFacts, wish: InstallWish): readonly Problem[] =>
  intentOf(facts, wish).places === null
    ? [unsupported({ reason: 'place', file: facts.main, rule: 'tls_certificate' })]
    : [];
