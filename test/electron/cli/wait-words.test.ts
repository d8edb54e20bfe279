import { expect, test } from 'vitest';
import { describeWait } from '../../../electron/cli/words.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import type { Wait } from '../../../shared/waiting.ts';

const record = '_acme-challenge.hofladen.example';
const wait: Wait = {
  for: { kind: 'dns-records', records: [{ name: 'hofladen.example', record, value: 'v'.repeat(43) }] },
  until: null,
};

test('where an alias stands at the record, the command line names the place that takes a text, and why', async () => {
  const translator = await loadTranslator('en');
  const places = [{ record, place: 'abc.proofs.example', zone: 'proofs.example' }];
  const lines = describeWait({ ...wait, places }, translator);
  expect(lines.slice(1, 3)).toEqual([
    '  Set the line at abc.proofs.example, in the zone proofs.example.',
    `  ${translator.t('guide.dns.alias-why', { name: record })}`,
  ]);
  expect(lines).toContain(`    abc.proofs.example  TXT  ${'v'.repeat(43)}`);
  const unknown = describeWait(
    { ...wait, places: [{ record, place: 'abc.proofs.example', zone: '' }] },
    translator,
  );
  expect(unknown[1]).toBe('  Set the line at abc.proofs.example.');
});

test('a record that is no alias is named as the authority asks for it', async () => {
  const translator = await loadTranslator('en');
  const places = [{ record, place: record, zone: 'hofladen.example' }];
  for (const each of [{ ...wait, places }, wait])
    expect(describeWait(each, translator).slice(1)).toEqual([`    ${record}  TXT  ${'v'.repeat(43)}`]);
});
