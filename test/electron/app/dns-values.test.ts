import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearZones, sayRemovable, withdrawLasting } from '../../../electron/app/dns-values.ts';
import { fileJournals, type JournalStore } from '../../../electron/run/journal/journal-file.ts';
import type { RunEvent } from '../../../shared/events.ts';
import type { DnsValue } from '../../../shared/journal.ts';
import { begunWithValues } from './begun-with-values.ts';

let folder = '';
let journals: JournalStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-values-'));
  journals = fileJournals(join(folder, 'runs'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const runId = '20261130-000000-abcdef';
const value = {
  name: '*.shop.test',
  zone: 'shop.test',
  record: '_acme-challenge.shop.test',
  value: 'x'.repeat(43),
};

const begun = (values: readonly object[] = [value]) => begunWithValues(journals, runId, values as DnsValue[]);

async function cleared(secrets: Readonly<Record<string, string>>) {
  const said: RunEvent[] = [];
  await clearZones(await journals.load(runId), async () => secrets, {
    emit: (event) => void said.push(event),
  });
  return said;
}

it('what cannot be taken away is said with the reason, and is left for the next time', async () => {
  await (await begun()).release();
  const [unsaid] = await cleared({});
  expect(unsaid).toMatchObject({
    type: 'left',
    problem: { code: 'dns-values-left', detail: 'secret-missing' },
  });
  const [silent] = await cleared({ TSIG_SECRET: 'c2VjcmV0' });
  expect(silent).toMatchObject({
    problem: {
      facts: { provider: 'RFC 2136', record: value.record },
      detail: expect.stringContaining('dns-provider-silent'),
    },
  });
  expect(JSON.stringify(silent)).not.toContain('c2VjcmV0');
  // The journal is free again.
  await (await journals.load(runId)).append([{ entry: 'dns-values-gone', values: [value] }]);
  expect(await cleared({})).toEqual([]);
});

it('a run that another program is at keeps its values', async () => {
  await (await begun()).release();
  const lock = join(folder, 'runs', `${runId}.jsonl.lock`);
  writeFileSync(lock, JSON.stringify({ pid: 1, computer: 'elsewhere', boot: 'x', started: '' }));
  expect(await cleared({ TSIG_SECRET: 'c2VjcmV0' })).toEqual([]);
  rmSync(lock);
  expect(await cleared({ TSIG_SECRET: 'c2VjcmV0' })).toHaveLength(1);
});

it('what lasts stays with the certificate, and goes with the run: by its keeper, or by whoever has set it', async () => {
  const lasting = {
    ...value,
    record: '_validation-persist.shop.test',
    value: 'ca; accounturi=x',
    lasting: true,
  };
  const journal = await begun([value, lasting]);
  const { name, record, value: text } = lasting;
  const records = [
    { name, record, value: text },
    { name, record: value.record, value: value.value },
  ];
  await journal.append([
    {
      entry: 'waiting',
      for: { kind: 'dns-records', records },
      until: null,
      pending: { source: 'acme', version: 1, data: {} },
      key: 'a'.repeat(64),
      plan: 'b'.repeat(64),
    },
    { entry: 'resuming' },
  ]);
  const withdrawn = async (outcome: 'committed' | 'undone') => {
    const said: RunEvent[] = [];
    const hearing = { emit: (event: RunEvent) => void said.push(event) };
    await withdrawLasting(journal, { outcome }, async () => ({}), hearing, null);
    sayRemovable(journal, { outcome }, hearing);
    return said;
  };
  await journal.append([{ entry: 'ended', outcome: 'committed' }]);
  expect(journal.dnsValuesLeft()).toEqual([value]);
  expect(await withdrawn('committed')).toEqual([]);
  await journal.append([{ entry: 'undoing' }, { entry: 'ended', outcome: 'undone' }]);
  expect(journal.dnsValuesLeft()).toEqual([value, lasting]);
  expect(await withdrawn('undone')).toMatchObject([
    { type: 'left', problem: { code: 'dns-values-left', facts: { record, value: text } } },
    { type: 'not-awaited', for: { records: [{ record }] } },
  ]);
});
