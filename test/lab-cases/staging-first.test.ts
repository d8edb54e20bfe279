import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServices } from '../../electron/app/services.ts';
import { secureJob } from '../../electron/cli/commands/secure.ts';
import { loadJob } from '../../electron/job/load-job.ts';
import { accountsInMemory } from '../../electron/sources/acme/account/account-store.ts';
import { failuresInMemory } from '../../electron/sources/acme/account/rate-limit-store.ts';
import { createAcmeSource, type Staging } from '../../electron/sources/acme/source.ts';
import type { RunEvent } from '../../shared/events.ts';
import type { Pebble } from '../lab/pebble.ts';
import type { Snapshot } from '../lab/snapshot.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** After an authority's check failed, whole runs go to its staging authority first: its limits are spared. */
describe('a run after a failed one', () => {
  let shop: Shop;
  let start: Snapshot;
  /** It looks at a port where nobody answers, so its check fails where ours passes. */
  let real: Pebble;
  let staging: Staging;
  const failures = failuresInMemory();

  beforeAll(async () => {
    shop = await startShop();
    start = await shop.server.snapshot('/etc');
    real = await shop.lab.pebble({ authzReuse: 0, httpPort: 81 });
    staging = await authority(shop.pebble);
  });
  afterAll(() => shop?.lab.stop());

  const authority = async ({ directory, apiTrustFile }: Pebble): Promise<Staging> => ({
    directory,
    trustPem: await readFile(apiTrustFile, 'utf8'),
  });

  async function run() {
    const certificate = {
      ...shop.job.certificate,
      directory: real.directory,
      directoryTrust: real.apiTrustFile,
    };
    const events: RunEvent[] = [];
    const source = createAcmeSource({
      accounts: accountsInMemory(),
      failures,
      stagingFor: () => staging,
    });
    const ended = await secureJob(
      { job: await loadJob(await shop.jobFile({ certificate })), reviewed: null },
      { ...createServices(shop.data), sources: { acme: source } },
      { event: (event) => void events.push(event), say: () => undefined, agrees: async () => false },
      new AbortController().signal,
    );
    const proofs = events.filter(
      (event) => event.type === 'step' && event.step === 'proof' && event.state === 'done',
    );
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    return { ended, proofs: proofs.length };
  }

  it('asks the real authority at once the first time', async () => {
    const { ended, proofs } = await run();
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'ca-cannot-connect' } });
    expect(ended.problem?.facts).not.toHaveProperty('staging');
    expect(proofs).toBe(1);
  });

  it('passes at the staging authority before it asks the real one again', async () => {
    const { ended, proofs } = await run();
    expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'ca-cannot-connect' } });
    expect(ended.problem?.facts).not.toHaveProperty('staging');
    expect(proofs).toBe(2);
  });

  it('does not ask the real one at all where the staging fails', async () => {
    staging = await authority(await shop.lab.pebble({ authzReuse: 0, httpPort: 81 }));
    const orders = () =>
      real
        .log()
        .split('\n')
        .filter((line) => line.includes(' POST ')).length;
    const ordersBefore = orders();
    const { ended, proofs } = await run();
    expect(ended).toMatchObject({
      outcome: 'undone',
      problem: { code: 'ca-cannot-connect', facts: { rehearsal: true } },
    });
    expect(proofs).toBe(1);
    expect(orders()).toBe(ordersBefore);
  });
});
