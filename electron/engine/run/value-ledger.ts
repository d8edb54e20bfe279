import type { Journal } from '../../run/journal/journal-file.ts';
import type { ValueLedger } from '../../solvers/dns-values.ts';

/** A run's values in zones, as its journal knows them: from there whoever comes next takes away what was left. */
export const ledgerIn = (journal: Journal): ValueLedger => ({
  announce: (values) => journal.append([{ entry: 'dns-values', values: [...values] }]),
  gone: (values) => journal.append([{ entry: 'dns-values-gone', values: [...values] }]),
  left: () => journal.dnsValuesLeft(),
});
