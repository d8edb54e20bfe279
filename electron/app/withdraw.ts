import type { RunEnded } from '../../shared/events.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import { openedOf } from '../engine/opened-of.ts';
import { isKeptOnServer } from '../job/resolve-zones.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import { lastingByHand, takeLasting } from './dns-values.ts';
import { answered } from './endings.ts';
import type { Secrets } from './reach.ts';
import { onServerOf } from './recover.ts';
import type { Listener } from './secure.ts';
import type { Services } from './services.ts';

/**
 * Takes the records away by which an authority may always sign for a site's names; its certificate stays. Those that its owner has
 * set are named, for them to delete. Raises `nothing-lasting` {site} where no run of the site has any, and what connecting raises
 * where the server itself keeps the zone. What cannot be taken away now ends it `needs-attention`, and stays in its journal.
 */
export async function withdraw(
  services: Services,
  { site, secrets }: { readonly site: string; readonly secrets: Secrets },
  listener: Listener,
): Promise<RunEnded> {
  const { records } = await services.managed.list();
  const own = records.filter(({ run }) => run.names.includes(site) && run.outcome === 'committed');
  const troubles: Problem[] = [];
  let count = 0;
  for (const { run } of own) {
    const journal = await services.journals.load(run.runId);
    const lasting = journal.dnsValuesLasting();
    const byHand = lastingByHand(journal);
    count += lasting.length + byHand.length;
    if (byHand.length > 0)
      listener.emit({ type: 'not-awaited', for: { kind: 'dns-records', records: byHand } });
    troubles.push(...(await takeLasting(journal, secrets, null)));
    const { job } = openedOf(journal);
    if (lasting.some(({ name }) => isKeptOnServer(job, name)))
      await onServerOf(journal, { secrets }, services, listener, async ({ host }) => {
        troubles.push(...(await takeLasting(journal, secrets, ownNameServerOf(host))));
        return answered;
      });
  }
  if (count === 0) throw new ProblemError('nothing-lasting', { site });
  for (const problem of troubles) listener.emit({ type: 'left', problem });
  const [problem] = troubles;
  return problem === undefined ? answered : { ...answered, outcome: 'needs-attention', problem };
}
