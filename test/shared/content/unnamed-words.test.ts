import { expect, test } from 'vitest';
import { loadTranslator } from '../../../shared/content/load.ts';
import { unnamedSaid } from '../../../shared/content/unnamed-words.ts';
import type { UnnamedNow } from '../../../shared/inspection.ts';

const english = await loadTranslator('en');

const door = (port: number, shows: UnnamedNow['shows'], fingerprint: string | null): UnnamedNow => ({
  ...{ kind: 'smtp', name: 'mail.shop.test', address: '192.0.2.1', port, shows, fingerprint },
  ...{ state: fingerprint === null ? 'plain' : 'encrypted', unnamed: true, trusted: false, reason: null },
  names: fingerprint === null ? [] : ['vm'],
  issuer: fingerprint === null ? null : 'Old CA',
});

test('what whoever asks for no name gets is one sentence for all doors that agree', () => {
  const doors = [door(587, 'new', 'a'), door(25, 'new', 'a'), door(993, 'kept', 'b'), door(110, 'new', null)];
  expect(unnamedSaid(doors, english)).toEqual([
    'At port 25 and 587, whoever asks for no name gets a certificate of Old CA for vm today; after the run the new one.',
    'At port 993, whoever asks for no name gets a certificate of Old CA for vm today; after the run the same.',
    'At port 110, whoever asks for no name gets no certificate today; after the run the new one.',
  ]);
});
