export const at = '2026-11-01T10:00:00.000Z';

/** The journal of a run that was confirmed. */
export const entriesOf = (runId: string, name: string): readonly object[] => [
  {
    entry: 'opened',
    version: 1,
    runId,
    at,
    names: [name],
    server: { label: 'root@shop', hostKey: 'SHA256:abc' },
    authority: 'https://ca.example/dir',
    target: 'apache',
    job: {
      names: [name],
      server: { host: 'shop', user: 'root' },
      certificate: { from: 'acme', directory: 'https://ca.example/dir', agreeToTerms: true },
      proof: { method: 'http-01' },
      install: [{ target: 'apache' }],
    },
  },
  {
    entry: 'certificate',
    at,
    fingerprint: 'a'.repeat(64),
    issuer: 'CA',
    notBefore: '2026-11-01T09:00:00.000Z',
    notAfter: '2027-01-30T09:00:00.000Z',
  },
  { entry: 'ended', at, outcome: 'committed' },
];

/** As they lie on disk. */
export const linesOf = (entries: readonly object[]) =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
