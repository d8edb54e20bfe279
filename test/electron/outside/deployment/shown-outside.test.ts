import { describe, expect, it } from 'vitest';
import { heardPorts, type MetPort } from '../../../../electron/outside/deployment/shown-outside.ts';
import { isOutOfReach } from '../../../../electron/outside/no-answer.ts';
import type { SeenCertificate } from '../../../../shared/look/certificate.ts';
import type { MailProbe } from '../../../../shared/probes.ts';
import { servedOf } from '../../../../shared/served.ts';
import { watched } from '../../../../shared/watch.ts';

const name = 'mail.shop.test';
const ours = {
  validUntil: '2026-04-01T00:00:00.000Z',
  renewOn: '2026-03-02T00:00:00.000Z',
  renewedBy: 'app',
} as const;
const now = new Date('2026-02-01T00:00:00Z');
const certificate = (
  more: Partial<SeenCertificate['links'][number]> = {},
  fault: SeenCertificate['fault'] = null,
): SeenCertificate => ({
  links: [
    {
      fingerprint: 'a'.repeat(64),
      subject: name,
      issuer: 'CA',
      serial: '01',
      names: [name],
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: ours.validUntil,
      key: { kind: 'ec', bits: 256 },
      validation: 'domain',
      isAuthority: false,
      isSelfSigned: false,
      from: 'server',
      ...more,
    },
  ],
  fault,
  reason: fault,
  protocol: 'TLSv1.3',
});
const met = (
  kind: MailProbe['kind'],
  port: number,
  endpoint: Partial<MetPort['endpoint']> = {},
  of = name,
): MetPort => ({
  probe: { kind, name: of, port },
  endpoint: {
    address: '192.0.2.1',
    state: 'encrypted',
    certificate: certificate(),
    reason: null,
    ...endpoint,
  },
});
const none = (state: MetPort['endpoint']['state'], reason: string) => ({ state, reason, certificate: null });

describe('a certificate as mail programs see it', () => {
  it('is well where each port shows it, with its door, serial and first day', () => {
    const views = heardPorts([met('smtp', 25), met('imaps', 993)]);
    expect(views).toMatchObject([
      { name, door: { kind: 'smtp', port: 25 }, serial: '01', https: { trusted: true } },
      { door: { kind: 'imaps', port: 993 }, notBefore: '2026-01-01T00:00:00.000Z' },
    ]);
    expect(servedOf(ours, views, now)).toMatchObject({ state: 'well', fault: null });
  });

  it.each<readonly [string, MetPort, string, string]>([
    [
      'has ended',
      met('imaps', 993, { certificate: certificate({ notAfter: '2026-01-31T00:00:00.000Z' }, 'expired') }),
      'expired',
      'expired',
    ],
    [
      'is not trusted',
      met('imaps', 993, { certificate: certificate({}, 'incomplete') }),
      'not-trusted',
      'incomplete',
    ],
    [
      'is for another name',
      met('imaps', 993, { certificate: certificate({}, 'wrong-name') }),
      'not-trusted',
      'wrong-name',
    ],
    ['is not offered', met('imap', 143, none('plain', 'no STARTTLS')), 'unreachable', 'no STARTTLS'],
  ])('is told of where it %s at one port, whatever the others show', (_, port, state, reason) => {
    const views = heardPorts([met('smtp', 25), port]);
    expect(servedOf(ours, views, now)).toMatchObject({
      state,
      fault: { name, address: '192.0.2.1', port: port.probe.port, reason },
    });
  });

  it('is not missed at a silent port while another of its name shows it', () => {
    const silent = met('smtp', 25, none('silent', 'ETIMEDOUT'));
    expect(heardPorts([silent, met('imaps', 993)])).toHaveLength(1);
    expect(servedOf(ours, heardPorts([silent]), now)).toMatchObject({
      state: 'unreachable',
      fault: { port: 25 },
    });
    // Of another name nothing is known by that.
    const other = met('imaps', 993, {}, 'imap.shop.test');
    expect(servedOf(ours, heardPorts([silent, other]), now)).toMatchObject({ state: 'unreachable' });
  });

  it('says nothing where this computer has no way there', () => {
    const [view] = heardPorts([met('imaps', 993, none('out-of-reach', 'ENETUNREACH'))]);
    expect(view === undefined || isOutOfReach(view)).toBe(true);
  });

  it('is the former one where a port goes on showing what was there before the run', () => {
    const former = { fingerprint: 'b'.repeat(64), notBefore: '2025-11-01T00:00:00.000Z' };
    const installed = { fingerprint: 'a'.repeat(64), notBefore: '2026-01-01T00:00:00.000Z' };
    const shown = heardPorts([
      met('imaps', 993),
      met('submission', 587, { certificate: certificate(former) }),
    ]);
    const server = { asked: 'no', why: 'nothing-there' } as const;
    expect(watched({ certificate: ours, installed, shown, server }, now)).toMatchObject({
      state: 'former-shown',
      fault: { name, port: 587 },
    });
  });
});
