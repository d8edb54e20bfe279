import { describe, expect, test } from 'vitest';
import { known } from '../../../shared/look/known.ts';
import type { FindingId, SiteLook } from '../../../shared/look.ts';
import {
  emailProofEnds,
  type ProofObstacle,
  proofObstacles,
  proofOptions,
  typedText,
  wantedRecords,
} from '../../../shared/wizard/proofs.ts';
import { lookOf, signOf, today } from '../../support/look-of.ts';

const now = Date.parse(today);
const mail = [{ name: 'mx.hofladen.de', roles: ['exchange' as const] }];
const withFinding = (id: FindingId): SiteLook =>
  lookOf({ mail, change: (look) => ({ ...look, findings: [{ id, severity: 'know', facts: {} }] }) });

type Obstacles = readonly [file: ProofObstacle | null, dns: ProofObstacle | null, mail: ProofObstacle | null];
const situations: readonly [string, readonly string[], SiteLook, number, Obstacles, advised: string][] = [
  ['a usual site', ['hofladen.de'], lookOf({ mail }), now, [null, null, null], 'http-01'],
  ['a star', ['hofladen.de', '*.hofladen.de'], lookOf({ mail }), now, ['star', null, null], 'dns-01'],
  ['a closed door', ['hofladen.de'], withFinding('port-80-closed'), now, ['port-80', null, null], 'dns-01'],
  [
    'a silent site',
    ['hofladen.de'],
    withFinding('site-not-answering'),
    now,
    ['silent', null, null],
    'dns-01',
  ],
  ['a broken DNSSEC', ['hofladen.de'], withFinding('dnssec-broken'), now, [null, 'dnssec', null], 'http-01'],
  [
    'a builder',
    ['hofladen.de'],
    lookOf({ mail, signs: [signOf('builder', 'Wix', 'automatic')] }),
    now,
    ['network', null, null],
    'dns-01',
  ],
  [
    'a domain that takes no mail',
    ['hofladen.de'],
    lookOf({ change: (look) => ({ ...look, dns: { ...look.dns, mx: known([]) } }) }),
    now,
    [null, null, 'no-mail'],
    'http-01',
  ],
  [
    'the day after e-mail has ended',
    ['hofladen.de'],
    lookOf({ mail }),
    Date.parse(emailProofEnds),
    [null, null, 'over'],
    'http-01',
  ],
];

describe('the ways of proof', () => {
  test.each(situations)('for %s', (_say, names, look, when, obstacles, advised) => {
    const options = proofOptions(names, look, when);
    expect(options.map(({ obstacle }) => obstacle)).toEqual(obstacles);
    expect(options.filter(({ isAdvised }) => isAdvised).map(({ method }) => method)).toEqual([advised]);
  });

  test('are tried with every obstacle', () => {
    const tried = new Set(situations.flatMap(([, , , , obstacles]) => obstacles));
    expect(proofObstacles.filter((id) => !tried.has(id))).toEqual([]);
  });

  test('name who manages the DNS where it is known', () => {
    const look = lookOf({ signs: [signOf('dns', 'IONOS', 'own')] });
    const dns = (of: SiteLook) => proofOptions(['hofladen.de'], of, now)[1];
    expect(dns(look)).toMatchObject({ asks: ['token-at', 'server-login'], facts: { place: 'IONOS' } });
    const unopened = lookOf({ signs: [signOf('dns', 'STRATO', 'own')] });
    expect(dns(unopened)).toMatchObject({
      asks: ['record-at', 'again-each-time'],
      facts: { place: 'STRATO' },
    });
    expect(dns(lookOf())).toMatchObject({
      asks: ['record-somewhere', 'again-each-time'],
      facts: { servers: 'ns1.provider.example' },
    });
  });
});

test('a star and its bare domain share a record with two values', () => {
  const wanted = ['*.hofladen.de', 'hofladen.de', 'mail.hofladen.de'].map((name, at) => ({
    ...{ name, record: `_acme-challenge.${name.replace('*.', '')}`, value: `value-${at}` },
  }));
  const zone = 'hofladen.de';
  const bare = '_acme-challenge.hofladen.de';
  const mail = '_acme-challenge.mail.hofladen.de';
  expect(wantedRecords(wanted, [], () => zone)).toEqual([
    { record: bare, place: bare, zone, host: '_acme-challenge', values: ['value-0', 'value-1'] },
    { record: mail, place: mail, zone, host: '_acme-challenge.mail', values: ['value-2'] },
  ]);
  for (const other of ['praxis.de', ''])
    expect(wantedRecords(wanted, [], () => other)[0]?.host).toBe('_acme-challenge.hofladen.de');
  // What was found out goes before what is guessed: a part with name servers of its own, and an alias into another zone.
  const places = [
    { record: bare, place: 'abc.proofs.example', zone: 'proofs.example' },
    { record: mail, place: mail, zone: 'mail.hofladen.de' },
  ];
  expect(wantedRecords(wanted, places, () => zone)).toMatchObject([
    { record: bare, place: 'abc.proofs.example', zone: 'proofs.example', host: 'abc' },
    { record: mail, place: mail, host: '_acme-challenge' },
  ]);
});

test('a text is typed in quotes where the form of whoever keeps its zone wants them, and there alone', () => {
  const look = lookOf({ signs: [signOf('dns', 'Amazon Route 53', 'own', 'route53')] });
  const zone = look.registrable ?? '';
  expect(zone).not.toBe('');
  expect(typedText('text', { zone }, look)).toBe('"text"');
  expect(typedText('text', { zone: 'proofs.example' }, look)).toBe('text');
  expect(typedText('text', { zone }, lookOf({ signs: [signOf('dns', 'IONOS', 'own')] }))).toBe('text');
  expect(typedText('text', { zone }, null)).toBe('text');
});
