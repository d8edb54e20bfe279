import type { Problem } from '../../../../shared/problems.ts';
import { unreadReason } from '../../../../shared/unsupported-reasons.ts';
import { changesElsewhere } from '../../posix/own-ground.ts';
import { blocker, unsupported } from '../../refusals.ts';
import type { Check, InstallWish } from '../../target.ts';
import { mainFile, masterFile, type PostfixFacts } from '../config/facts.ts';
import { listenersOf } from '../config/listeners.ts';
import { isSameValue, lastOf, readMain } from '../config/main-cf.ts';
import { askedParameters } from '../config/parameters.ts';
import { hasChains } from './certificate-places.ts';
import { willEncrypt } from './encryption.ts';
import { intentOf } from './intent.ts';
import { planPostfix } from './plan.ts';

/** Everything that would keep a plan from working, found before anything is planned. Pure. */
export function checkPostfix(facts: PostfixFacts, wish: InstallWish): readonly Check[] {
  const server = serverProblems(facts);
  if (server.length > 0) return server.map(blocker);
  const found = [...understood(facts), ...wishProblems(facts, wish)];
  if (found.length > 0) return found.map(blocker);
  return changesElsewhere(facts, planPostfix(facts, wish).install.changes).map(blocker);
}

function serverProblems(facts: PostfixFacts): readonly Problem[] {
  const server = 'Postfix';
  if (facts.process === null) return [{ code: 'web-server-stopped', facts: { server } }];
  if (facts.complaint !== null)
    return [{ code: 'web-server-broken', facts: { server }, detail: facts.complaint }];
  // Whether it lives on after a reload is asked of one of these.
  if (facts.pidFile === null && facts.unit === null) return [unsupported({ reason: 'pid', program: server })];
  if (facts.panel !== null) return [{ code: 'site-managed-elsewhere', facts: { manager: facts.panel } }];
  const unread = [mainFile(facts), masterFile(facts)].find((path) => facts.files[path] === undefined);
  if (unread !== undefined)
    return [unsupported({ reason: unreadReason(facts.unread[unread]), file: unread })];
  if (!listenersOf(facts).some((listener) => willEncrypt(facts, listener)))
    return [unsupported({ reason: 'ports', file: masterFile(facts) })];
  return [];
}

/** What we read must be what Postfix reads: else a line of ours would stand where nobody asks for it. */
function understood(facts: PostfixFacts): readonly Problem[] {
  const file = mainFile(facts);
  const settings = readMain(facts.files[file]?.text ?? '');
  return askedParameters.flatMap((name): readonly Problem[] => {
    const own = lastOf(settings, name);
    const said = facts.written[name];
    if (own === undefined || said === undefined || isSameValue(own.value, said)) return [];
    return [unsupported({ reason: 'place', file, line: own.line, rule: name })];
  });
}

function wishProblems(facts: PostfixFacts, wish: InstallWish): readonly Problem[] {
  const { scopes, main, master, encryption } = intentOf(facts, wish);
  const others = [...new Set(scopes.flatMap((scope) => scope.others))];
  // Before 3.4 it can show but one certificate at a listener.
  if (others.length > 0 && !hasChains(facts))
    return [
      unsupported({
        reason: 'one_certificate',
        program: `Postfix ${facts.version}`,
        names: others.slice(0, 50),
      }),
    ];
  return [...main, ...master, encryption.main, encryption.master]
    .flatMap(({ stuck }) => stuck)
    .map(({ file, line, setting }) => unsupported({ reason: 'place', file, line, rule: setting }));
}
