import type { ZoneKeepers } from '../../../electron/solvers/dns-values.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Acts } from './acts.ts';
import type { SiteDouble } from './site.ts';

const refusal: Problem = { code: 'dns-provider-refuses', facts: { provider: 'Double' } };

/** Whoever keeps the zone `test`: what is put there, the name servers show at once. */
export function zonesDouble(acts: Acts, { records }: SiteDouble): ZoneKeepers {
  return (_name, signal) => ({
    title: 'Double',
    patience: 0,
    access: {
      async findZone() {
        await acts.begin('find zone', { refusal, signal });
        return { name: 'test', id: 'test' };
      },
      async listValues(_zone, record) {
        await acts.begin('list values', { refusal, signal });
        return records.get(record) ?? [];
      },
      async addValue(_zone, record, value) {
        await acts.begin('add value', { refusal, signal });
        records.set(record, [...(records.get(record) ?? []), value]);
      },
      async removeValue(_zone, record, value) {
        await acts.begin('remove value', { refusal, signal });
        records.set(
          record,
          (records.get(record) ?? []).filter((one) => one !== value),
        );
      },
    },
  });
}
