import type { Input, Output } from '../../shared/ipc/contract.ts';
import { ok } from './fake-answers.ts';
import type { Scenario } from './scenario.ts';

type Space = Output<'webspace.list'>['spaces'][number];

const daysFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const pem = (letter: string): string =>
  `-----BEGIN CERTIFICATE-----\n${letter.repeat(64)}\n-----END CERTIFICATE-----\n`;

const space = (change: Partial<Space>): Space => ({
  id: '20261201-091500-a1b2c3',
  begunAt: daysFrom(0),
  server: 'hofladen@ssh.host.example',
  names: ['hofladen.example', 'www.hofladen.example'] as Space['names'],
  state: 'issued',
  placed: [],
  parts: { certificate: pem('A'), chain: pem('B') },
  notBefore: daysFrom(0),
  notAfter: daysFrom(89),
  form: 'plesk',
  ticked: ['open', 'domain'],
  shownAt: null,
  ...change,
});

const begun: readonly Space[] = [
  space({}),
  space({
    id: '20261015-080000-d4e5f6',
    names: ['praxis-am-markt.example'] as Space['names'],
    ...{ state: 'shown', shownAt: daysFrom(-40), notBefore: daysFrom(-40), notAfter: daysFrom(49) },
  }),
];

/** Certificates for a host's form of which nothing goes wrong. */
export function fakeSpaces(scenario: Scenario) {
  let spaces: Space[] = scenario === 'by-form' ? [...begun] : [];
  const found = (id: string): Space => spaces.find((one) => one.id === id) ?? space({ id });
  const put = (next: Space): Space => {
    spaces = [...spaces.filter(({ id }) => id !== next.id), next];
    return next;
  };
  return {
    calls: {
      'webspace.list': () => ({ spaces, unreadable: [] }),
      'webspace.tick': ({ id, form, ticked }: Input<'webspace.tick'>) =>
        put({ ...found(id), form, ticked: [...ticked] }),
      'webspace.copy-key': () => ({}),
      'webspace.save': () => ({
        folder: '/home/anna/Zertifikat',
        files: [],
        pfxPassword: 'Kd83hGt2PwQ9xZ4m',
      }),
    },
    tasks: {
      'webspace.begin': ({ names, form }: Input<'webspace.begin'>) =>
        ok(put(space({ names: names as Space['names'], form, ticked: [] }))),
      'webspace.look': ({ id }: Input<'webspace.look'>) => {
        const { names, state } = found(id);
        const shows = state === 'shown' ? ('new' as const) : ('other' as const);
        return ok({
          space: found(id),
          views: names.map((name) => ({ name, address: '203.0.113.20', shows })),
        });
      },
      'webspace.clear': ({ id }: Input<'webspace.clear'>) => {
        spaces = spaces.filter((one) => one.id !== id);
        return ok({});
      },
    },
  };
}
