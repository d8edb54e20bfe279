import { describe, expect, test } from 'vitest';
import { changedPorts, judgePorts, worsePorts } from '../../../../electron/outside/deployment/judge-ports.ts';
import type { PortView } from '../../../../shared/events.ts';
import type { MailProbe } from '../../../../shared/probes.ts';

const fresh = 'aa'.repeat(32);
const old = 'bb'.repeat(32);
const name = 'mail.test';
const imaps: MailProbe = { kind: 'imaps', name, port: 993 };
const smtp: MailProbe = { kind: 'smtp', name, port: 25 };

const port = (probe: MailProbe, more: Partial<PortView>): PortView => ({
  ...probe,
  address: '192.0.2.1',
  state: 'encrypted',
  fingerprint: fresh,
  names: [name],
  issuer: 'CA',
  trusted: true,
  reason: null,
  ...more,
});
const none = (state: PortView['state']): Partial<PortView> => ({
  state,
  fingerprint: null,
  names: [],
  issuer: null,
  trusted: false,
});
const before = port(imaps, { fingerprint: old });
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

test.each<[string, PortView, PortView, string[]]>([
  ['the new certificate', before, port(imaps, {}), []],
  ['the new one where nothing was encrypted', port(imaps, none('plain')), port(imaps, {}), []],
  ['the new one where nothing answered', port(imaps, none('closed')), port(imaps, {}), []],
  ['the old one', before, before, ['mail-certificate-not-visible']],
  ['nobody trusts it', before, port(imaps, { trusted: false }), ['new-certificate-not-trusted']],
  ['it is closed now', before, port(imaps, none('closed')), ['mail-port-worse']],
  ['it encrypts no more', before, port(imaps, none('plain')), ['mail-port-worse']],
  [
    'it never encrypted',
    port(imaps, none('plain')),
    port(imaps, none('plain')),
    ['mail-certificate-not-visible'],
  ],
  [
    'it is as silent as it was',
    port(imaps, none('silent')),
    port(imaps, none('silent')),
    ['mail-certificate-not-visible'],
  ],
])('%s', (_title, then, now, expected) => {
  const after = [now];
  expect(codes(judgePorts([then], after, [imaps], fresh))).toEqual(expected);
});

describe('a port that this computer is not let out to', () => {
  const silent = [port(smtp, none('silent')), before];
  test('is excused where another of the name is proven', () => {
    expect(judgePorts(silent, [port(smtp, none('silent')), port(imaps, {})], [smtp, imaps], fresh)).toEqual(
      [],
    );
  });
  test('is no excuse for the other', () => {
    const after = [port(smtp, none('silent')), before];
    expect(codes(judgePorts(silent, after, [smtp, imaps], fresh))).toEqual(['mail-certificate-not-visible']);
  });
});

test('each address counts for itself', () => {
  const there = { address: '192.0.2.2' };
  const problems = judgePorts(
    [before, port(imaps, { ...there, fingerprint: old })],
    [port(imaps, {}), port(imaps, { ...there, fingerprint: old })],
    [imaps],
    fresh,
  );
  expect(problems).toMatchObject([{ code: 'mail-certificate-not-visible', facts: there }]);
});

test('worse is what answered and does not, or encrypts no more; not what DNS gives only now', () => {
  expect(codes(worsePorts([before], [port(imaps, none('silent'))]))).toEqual(['mail-port-worse']);
  expect(worsePorts([before], [port(imaps, { ...none('silent'), address: '192.0.2.9' })])).toEqual([]);
  expect(worsePorts([port(imaps, none('closed'))], [port(imaps, none('silent'))])).toEqual([]);
});

describe('another domain of the same mail server', () => {
  const allowed = (isOurs: boolean) => ({ fingerprint: fresh, isCovered: () => isOurs });
  const doubted = (reason: string) => port(imaps, { fingerprint: old, trusted: false, reason });
  test.each<[string, PortView, PortView, boolean, string[]]>([
    ['is given what it was given', before, before, false, []],
    ['is given another certificate', before, port(imaps, {}), false, ['other-mail-changed']],
    ['is given ours, which is good for it', before, port(imaps, {}), true, []],
    ['is given ours, which is not', before, port(imaps, { names: ['x.test'] }), true, ['other-mail-changed']],
    [
      'had one that was not good for it',
      port(imaps, { fingerprint: old, names: [] }),
      port(imaps, {}),
      false,
      [],
    ],
    ['had one that signed itself', doubted('DEPTH_ZERO_SELF_SIGNED_CERT'), port(imaps, {}), false, []],
    ['had one whose time was over', doubted('CERT_HAS_EXPIRED'), port(imaps, {}), false, []],
    [
      'had one of an authority of its own',
      doubted('SELF_SIGNED_CERT_IN_CHAIN'),
      port(imaps, {}),
      false,
      ['other-mail-changed'],
    ],
    [
      'had one that signed itself, and has none now',
      doubted('DEPTH_ZERO_SELF_SIGNED_CERT'),
      port(imaps, none('plain')),
      false,
      ['other-mail-changed'],
    ],
    ['is given nothing any more', before, port(imaps, none('silent')), false, ['other-mail-changed']],
    ['was silent before', port(imaps, none('silent')), port(imaps, {}), false, []],
  ])('%s', (_title, was, is, isOurs, expected) => {
    expect(codes(changedPorts([was], [is], allowed(isOurs)))).toEqual(expected);
  });
});
