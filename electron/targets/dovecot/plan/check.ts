import { isCovered } from '../../../../shared/names/coverage.ts';
import type { Problem } from '../../../../shared/problems.ts';
import { unreadReason } from '../../../../shared/unsupported-reasons.ts';
import { changesElsewhere } from '../../posix/own-ground.ts';
import { blocker, unsupported } from '../../refusals.ts';
import { type Check, certificateNames, type InstallWish } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { keyNames, pathOf, type Scope, tlsScopes } from '../config/tls-places.ts';
import { intentOf } from './intent.ts';
import { planDovecot } from './plan.ts';

/** More than a person would read through. */
const mostNames = 50;

/** Everything that would keep a plan from working, found before anything is planned. Pure. */
export function checkDovecot(facts: DovecotFacts, wish: InstallWish): readonly Check[] {
  const found = serverProblems(facts, wish);
  if (found.length > 0) return found.map(blocker);
  return changesElsewhere(facts, planDovecot(facts, wish).install.changes).map(blocker);
}

function serverProblems(facts: DovecotFacts, wish: InstallWish): readonly Problem[] {
  if (facts.program === null) return [{ code: 'web-server-stopped', facts: { server: 'Dovecot' } }];
  if (facts.complaint !== null)
    return [{ code: 'web-server-broken', facts: { server: 'Dovecot' }, detail: facts.complaint }];
  if (!facts.isPidFileTrue && facts.unit === null)
    return [unsupported({ reason: 'pid', file: facts.pidFile })];
  if (facts.panel !== null) return [{ code: 'site-managed-elsewhere', facts: { manager: facts.panel } }];
  const unread = [facts.main, ...facts.includes.flatMap(({ paths }) => paths)].find(
    (path) => facts.files[path] === undefined && facts.unread[path] !== undefined,
  );
  if (unread !== undefined)
    return [unsupported({ reason: unreadReason(facts.unread[unread]), file: unread })];
  if (facts.listeners.length === 0) return [unsupported({ reason: 'ports', file: facts.main })];
  return [...understood(facts), ...overruled(facts, wish)];
}

/** What we read must be what Dovecot reads: else a line of ours would stand where nobody asks for it. */
function understood(facts: DovecotFacts): readonly Problem[] {
  const keys = keyNames(facts);
  const [everybody] = tlsScopes(facts);
  const own = everybody?.settings[keys.certificate];
  const [read, shown] = [own?.line.value ?? '', facts.shown.certificate].map((value) => pathOf(value, keys));
  // Without a word of it Dovecot has one built in.
  if (own === undefined || read === shown) return [];
  return [unsupported({ reason: 'place', file: own.file, line: own.line.place.line })];
}

/** Dovecot refuses a certificate by name beside one by protocol or address (“Conflict in setting ssl_cert”). */
const overruled = (facts: DovecotFacts, wish: InstallWish): readonly Problem[] =>
  intentOf(facts, wish).inTheWay.map((scope) =>
    unsupported({
      reason: 'certificate_by_another',
      file: scope.blocks[0]?.file ?? facts.main,
      line: scope.blocks[0]?.place.line ?? 0,
      names: othersOf(facts, scope, wish),
    }),
  );

/** Names that rely on the certificate there. */
function othersOf(facts: DovecotFacts, { settings }: Scope, wish: InstallWish): string[] {
  const keys = keyNames(facts);
  const path = pathOf(settings[keys.certificate]?.line.value ?? '', keys);
  const names = path === null ? [] : (facts.certificates[path]?.names ?? []);
  return names.filter((name) => !isCovered(certificateNames(wish), name)).slice(0, mostNames);
}
