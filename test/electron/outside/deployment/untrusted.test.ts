import { expect, test } from 'vitest';
import { judge } from '../../../../electron/outside/deployment/judge.ts';
import { judgePorts } from '../../../../electron/outside/deployment/judge-ports.ts';
import type { OutsideView, PortView } from '../../../../shared/events.ts';
import type { MailProbe } from '../../../../shared/probes.ts';

const name = 'shop.test';
const address = '192.0.2.1';
const fresh = 'aa'.repeat(32);
const old = 'bb'.repeat(32);

const shows = (fingerprint: string): OutsideView => ({
  name,
  address,
  http: { status: 200, redirects: [], finalStatus: 200 },
  https: {
    status: 200,
    fingerprint,
    subject: name,
    issuer: name,
    names: [name],
    notAfter: null,
    trusted: false,
    reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    protocol: 'TLSv1.3',
  },
});
const imaps: MailProbe = { kind: 'imaps', name, port: 993 };
const mailShows = (fingerprint: string): PortView => ({
  ...{ ...imaps, address, fingerprint },
  ...{ state: 'encrypted', names: [name], issuer: name, trusted: false, reason: null },
});
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

test.each<[string, boolean, string, string[]]>([
  ['the very one is enough', false, fresh, []],
  ['another one is none', false, old, ['certificate-not-visible']],
  ['the very one is too little where trust was promised', true, fresh, ['new-certificate-not-trusted']],
])('of a certificate that nobody vouches for %s', (_title, isTrustExpected, shown, expected) => {
  const wanted = { fingerprint: fresh, names: [name], redirect: false, isTrustExpected };
  const ofKind = (kind: string) =>
    expected.map((code) => (code === 'certificate-not-visible' ? `${kind}-${code}` : code));
  expect(codes(judge([shows(old)], [shows(shown)], wanted))).toEqual(ofKind('new'));
  expect(codes(judgePorts([mailShows(old)], [mailShows(shown)], [imaps], fresh, isTrustExpected))).toEqual(
    ofKind('mail'),
  );
});
