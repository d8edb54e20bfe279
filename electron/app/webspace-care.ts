import type { RunEnded } from '../../shared/events.ts';
import { httpsProbes } from '../../shared/probes.ts';
import { ProblemError } from '../../shared/problems.ts';
import { isWholeShown, type SpaceView, viewsOf } from '../../shared/webspace/shown.ts';
import { clearSpace } from '../engine/webspace/obtain.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { resolveSpace } from '../job/resolve-space.ts';
import { shownOutside } from '../outside/deployment/shown-outside.ts';
import type { WebSpaceRecord } from '../run/webspace/record-file.ts';
import { answered } from './endings.ts';
import type { Secrets } from './reach.ts';
import type { Services } from './services.ts';
import { knownAgain, ledgerOf } from './webspace.ts';

export { stateOf, type WebSpaceRecord } from '../run/webspace/record-file.ts';

/** What becomes of a certificate that its owner puts into a form: looked at from outside, cleared up after, given up. */

/** How visitors meet it. */
export interface SpaceLook {
  readonly record: WebSpaceRecord;
  readonly views: readonly SpaceView[];
  /** Every visitor is shown it, on every address. */
  readonly isShown: boolean;
}

/**
 * Looks as visitors do whether each of the names shows the new certificate on each of its addresses. The first time that all do is
 * written down, and former records of the very same names go with their keys. Raises `webspace-unknown`, `webspace-not-issued` {id},
 * `name-not-in-dns`.
 */
export async function lookAtWebSpace(
  services: Services,
  id: string,
  signal: AbortSignal,
): Promise<SpaceLook> {
  let record = await services.spaces.load(id);
  const { certificate, names, outside } = record;
  if (certificate === null) throw new ProblemError('webspace-not-issued', { id });
  const shown = await shownOutside(
    httpsProbes(names),
    await resolveOutside(outside === undefined ? {} : { outside: plainOutside(outside) }),
    signal,
  );
  const views = viewsOf(shown, certificate.fingerprint);
  const isShown = isWholeShown(views, names);
  if (isShown && record.shownAt === null) {
    record = { ...(await services.spaces.load(id)), shownAt: new Date().toISOString() };
    await services.spaces.save(record);
    await forgetFormer(services, record);
  }
  return { record, views, isShown };
}

/** Of those before it nothing is left to do: the form holds the new one by now. What of theirs may stand in the space keeps them. */
async function forgetFormer({ spaces, spaceKeys }: Services, { id, names }: WebSpaceRecord): Promise<void> {
  const { records } = await spaces.list();
  const own = names.toSorted().join(' ');
  for (const former of records) {
    if (former.id === id || former.placed.length > 0) continue;
    if (former.names.toSorted().join(' ') !== own || former.begunAt > (await spaces.load(id)).begunAt)
      continue;
    await spaceKeys.forget(former.id);
    await spaces.remove(former.id);
  }
}

/**
 * Takes away what of ours may stand in the space; answers the record as it is then. Raises `webspace-file-left` {server, paths},
 * `webspace-unknown`, and what reaching the space does.
 */
export async function clearWebSpace(
  services: Services,
  { id, secrets }: { readonly id: string; readonly secrets: Secrets },
  signal: AbortSignal,
): Promise<WebSpaceRecord> {
  let record = await services.spaces.load(id);
  if (record.placed.length === 0) return record;
  const { outside, space: way, identity } = record;
  const { trustPem } = await resolveOutside(outside === undefined ? {} : { outside: plainOutside(outside) });
  const request = knownAgain(resolveSpace(way, secrets, trustPem), identity);
  const { space } = await services.openSpace(request, signal);
  try {
    const keep = async (change: Partial<WebSpaceRecord>): Promise<void> => {
      record = { ...record, ...change };
      await services.spaces.save(record);
    };
    await clearSpace(
      space,
      ledgerOf(() => record, keep),
    );
  } finally {
    await space.close();
  }
  return record;
}

/**
 * Gives it up, or puts it away once visitors are shown it: our files go from the space, the key from the keychain, then the record.
 * Files for the form that were written stay where they are, and what stands in the form too. Raises as `clearWebSpace`; then the
 * record stays.
 */
export async function dropWebSpace(
  services: Services,
  wish: { readonly id: string; readonly secrets: Secrets },
  signal: AbortSignal,
): Promise<WebSpaceRecord> {
  const record = await clearWebSpace(services, wish, signal);
  await services.spaceKeys.forget(record.id);
  await services.spaces.remove(record.id);
  return record;
}

/** How a look ends a command: `committed` once every visitor is shown it. */
export const endedBy = ({ record, isShown }: SpaceLook): RunEnded =>
  isShown ? answered : { type: 'ended', outcome: 'waiting', runId: record.id };

/** A field that is missing in a record has no value, not the value undefined. */
const plainOutside = ({ dnsServer, trust }: NonNullable<WebSpaceRecord['outside']>) => ({
  ...(dnsServer === undefined ? {} : { dnsServer }),
  ...(trust === undefined ? {} : { trust }),
});
