import type { Scenario } from './scenario.ts';

type Ending = readonly [
  outcome: 'undone' | 'needs-attention',
  code: string,
  facts: Readonly<Record<string, unknown>>,
  detail: string,
];

/** How a run that goes wrong ends here. */
export const fakeTrouble: { readonly [Name in Scenario]?: Ending } = {
  undone: [
    'undone',
    'ca-sees-wrong-answer',
    { name: 'www.hofladen.example', address: '2001:db8::24', status: 404 },
    'urn:ietf:params:acme:error:unauthorized: 2001:db8::24: Invalid response from http://www.hofladen.example/.well-known/acme-challenge/x: 404 <script>alert(1)</script>',
  ],
  'authority-busy': ['undone', 'ca-busy', { ca: 'acme-v02.api.letsencrypt.org' }, '503 Service Unavailable'],
  attention: [
    'needs-attention',
    'undo-incomplete',
    { paths: ['/etc/apache2/sites-available/hofladen.conf'] },
    'expected 1f6c9ab0…, found 77aa01c3…\nThe kept copy: /var/lib/sealkeeper/runs/20261124-101500-a1b2c3/backup/3',
  ],
};

/** A server that shows another key than the one that is known. */
export const changedKey = {
  host: '203.0.113.24',
  fingerprint: 'SHA256:uNiVztksCsDhcc0u9e8BrwYzpoU8DrTcJqDQ8nZw2i4',
  expected: 'SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
};
