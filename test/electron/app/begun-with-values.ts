import type { Journal, JournalStore } from '../../../electron/run/journal/journal-file.ts';
import { job } from '../../../shared/job.ts';
import type { DnsValue } from '../../../shared/journal.ts';

/** Begins a run of `*.shop.test` that has set these values in a zone which nobody answers for. */
export async function begunWithValues(
  journals: Pick<JournalStore, 'create'>,
  runId: string,
  values: readonly DnsValue[],
  outside: { readonly dnsServer?: string } = {},
): Promise<Journal> {
  const journal = await journals.create(runId);
  const wish = job.parse({
    names: ['*.shop.test'],
    server: { host: 'shop' },
    certificate: { from: 'acme', directory: 'https://ca.test/dir', agreeToTerms: true },
    proof: {
      method: 'dns-01',
      provider: 'rfc2136',
      settings: { server: '127.0.0.1:9', keyName: 'k.', secretEnv: 'TSIG_SECRET' },
    },
    install: [{ target: 'apache' }],
    ...(outside.dnsServer === undefined ? {} : { outside }),
  });
  const opened = { entry: 'opened', version: 2, runId, names: wish.names, authority: 'ca.test' } as const;
  const server = { label: 'root@shop', hostKey: 'SHA256:x' };
  await journal.append([
    { ...opened, server, targets: ['apache'], probes: [], job: wish },
    { entry: 'dns-values', values: [...values] },
  ]);
  return journal;
}
