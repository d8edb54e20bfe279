import type { Output } from '../../shared/ipc/contract.ts';

/** Names that contain “nirgends” lead nowhere, those with “anderswo” to another server. */
export function askedNames(asked: readonly string[]): Output<'names.ask'>['names'] {
  return asked.map((name) => {
    if (name.includes('nirgends')) return { name, state: 'absent', addresses: [] };
    return { name, state: 'found', addresses: [name.includes('anderswo') ? '198.51.100.7' : '203.0.113.24'] };
  });
}

/** Of two name servers, the one that has not heard of the record yet. */
export function challengeRecordAt(): Output<'proof.record'> {
  const servers: Output<'proof.record'>['servers'] = [
    { server: 'ns1045.ui-dns.de', state: 'found', values: ['gfj9Xq4vR2mWl7a0T1c8Yd3ZbKpUeNhSoJ5x6iQwE2k'] },
    { server: 'ns1073.ui-dns.com', state: 'absent', values: [] },
  ];
  return {
    place: '_acme-challenge.hofladen.example',
    zone: 'hofladen.example',
    servers,
    times: { absence: 1800, values: 300 },
  };
}
