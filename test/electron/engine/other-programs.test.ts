import { expect, it } from 'vitest';
import { shownDetections } from '../../../electron/engine/look/detect.ts';
import { addressesOf, lookAround, lookAtServer } from '../../../electron/engine/look/look.ts';
import type { AnyHost } from '../../../electron/remote/host.ts';
import type { Occupant } from '../../../electron/targets/occupants.ts';
import type { AnyTarget } from '../../../electron/targets/registry.ts';
import type { TargetId } from '../../../shared/plan.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import { createActs } from '../../doubles/engine/acts.ts';
import { address } from '../../doubles/engine/prober.ts';
import { createScene } from '../../doubles/engine/scene.ts';
import { mailDouble, targetDouble, withoutOthers } from '../../doubles/engine/target.ts';

const at = (program: string, on: string, port: number): Occupant => ({ program, address: on, port });

async function securedBeside(occupants: readonly Occupant[]) {
  const scene = createScene();
  scene.server.occupants = occupants;
  const ended = await scene.secure();
  return { scene, ended };
}

it('a run is refused where another program answers for a name, before anything is touched', async () => {
  const { scene, ended } = await securedBeside([at('nginx', '*', 443), at('Apache', '*', 80)]);
  expect(ended).toMatchObject({
    outcome: 'refused',
    problem: {
      code: 'answered-by-another',
      facts: { by: 'nginx', server: 'Apache', places: ['*:443'] },
    },
  });
  expect(scene.acts).not.toContain('open');
});

it.each([
  ['the name leads to the other one', address, '198.51.100.1', 'refused'],
  ['the name leads to ours', '198.51.100.1', address, 'committed'],
])('two at addresses of their own are told apart from outside: %s', async (_, nginx, apache, outcome) => {
  const { ended } = await securedBeside([
    ...[80, 443].map((port) => at('nginx', nginx, port)),
    ...[80, 443].map((port) => at('Apache', apache, port)),
  ]);
  expect(ended.outcome).toBe(outcome);
});

it('a run goes on beside a program at another port, and where nothing is told', async () => {
  expect((await securedBeside([at('Apache', '*', 80)])).ended.outcome).toBe('committed');
  expect((await securedBeside([])).ended.outcome).toBe('committed');
});

it('who answers is said where ours is not even there', async () => {
  const acts = createActs([], { cancel() {}, cutLine() {}, restoreServer() {} });
  const target = targetDouble(acts, { hasImport: false, hasRedirect: false });
  const missing = { ...target, detect: async () => null };
  const look = (occupants: readonly Occupant[]) =>
    lookAround(
      { system: 'posix', way: 'root-shell', label: 'root@double' } as AnyHost,
      ['shop.test'],
      new AbortController().signal,
      {
        targets: withoutOthers({ apache: missing, nginx: missing, iis: missing }),
        askOccupants: async () => occupants,
      },
    ).catch(toProblem);
  expect(await look([at('Caddy', '*', 80), at('Caddy', '*', 443)])).toEqual({
    code: 'answered-by-another',
    facts: { by: 'Caddy', server: 'Apache', places: ['*:80', '*:443'], names: ['shop.test'] },
  });
  expect(await look([])).toMatchObject({ code: 'web-server-missing' });
});

it('of several that can be worked with, the one that answers for the names is looked at', async () => {
  const acts = createActs([], { cancel() {}, cutLine() {}, restoreServer() {} });
  const target = targetDouble(acts, { hasImport: false, hasRedirect: false });
  const other = { ...target, capabilities: { ...target.capabilities, name: 'Other' } };
  const asked = (occupants: readonly Occupant[] | null) =>
    lookAround(
      { system: 'posix', way: 'root-shell', label: 'root@double' } as AnyHost,
      ['shop.test'],
      new AbortController().signal,
      { targets: withoutOthers({ apache: target, iis: other }), askOccupants: async () => occupants },
    );
  expect((await asked([at('Other', '*', 80), at('Other', '*', 443)]))[0].target).toBe(other);
  expect((await asked([at('Apache', '*', 80)]))[0].target).toBe(target);
  const [look] = await asked(null);
  expect(look.target).toBe(target);
  expect(shownDetections(look.found).map(({ title, places }) => [title, places])).toEqual([
    ['Double', []],
    ['Double', []],
  ]);
});

it('what else shows the names is looked at behind the web server, unless the owner leaves it as it is', async () => {
  const acts = createActs([], { cancel() {}, cutLine() {}, restoreServer() {} });
  const target = targetDouble(acts, { hasImport: false, hasRedirect: false });
  const mail = mailDouble(acts);
  const host = { system: 'posix', way: 'root-shell', label: 'root@double' } as AnyHost;
  const lookedAt = async (names: readonly string[], targets: object, without: readonly TargetId[] = []) => {
    const asked = { targets: targets as Record<TargetId, AnyTarget>, askOccupants: async () => null };
    const looks = await lookAround(host, names, new AbortController().signal, asked, { without });
    return looks.map((look) => look.target);
  };
  const both = { apache: target, nginx: target, iis: mail };
  expect(await lookedAt(['shop.test', 'mail.test'], both)).toEqual([target, mail]);
  expect(await lookedAt(['shop.test', 'mail.test'], both, ['iis'])).toEqual([target]);
  expect(await lookedAt(['shop.test'], both)).toEqual([target]);
  expect(await lookedAt(['mail.test'], { apache: mail, nginx: mail, iis: mail })).toEqual([mail]);
  const broken = {
    ...mail,
    inspect: async () => {
      throw new ProblemError('web-server-broken', { server: 'Mail' });
    },
  };
  expect(await lookedAt(['mail.test'], { apache: target, nginx: target, iis: broken })).toEqual([target]);
});

it('what one kind of software raises matters only where it is wanted, or nothing else can be used', async () => {
  const acts = createActs([], { cancel() {}, cutLine() {}, restoreServer() {} });
  const target = targetDouble(acts, { hasImport: false, hasRedirect: false });
  const fails = {
    ...target,
    detect: async () => {
      throw new ProblemError('web-server-broken', { server: 'Other' });
    },
  };
  const host = { system: 'posix', way: 'root-shell', label: 'root@double' } as AnyHost;
  const { signal } = new AbortController();
  const asked = { targets: withoutOthers({ apache: target, iis: fails }), askOccupants: async () => null };
  expect((await lookAround(host, ['shop.test'], signal, asked))[0].target).toBe(target);
  expect((await lookAtServer(host, 'apache', ['shop.test'], signal, asked)).target).toBe(target);
  const broken = expect.objectContaining({ problem: expect.objectContaining({ code: 'web-server-broken' }) });
  await expect(lookAtServer(host, 'iis', ['shop.test'], signal, asked)).rejects.toEqual(broken);
  const alone = { ...asked, targets: withoutOthers({ apache: fails, iis: fails }) };
  await expect(lookAround(host, ['shop.test'], signal, alone)).rejects.toEqual(broken);
});

it('every program is shown, ours first, each with its places', () => {
  const acts = createActs([], { cancel() {}, cutLine() {}, restoreServer() {} });
  const target = targetDouble(acts, { hasImport: false, hasRedirect: false });
  const detection = { support: 'supported', title: 'Apache · Debian 12', version: '2.4' } as const;
  const occupants = [
    at('nginx', '0.0.0.0', 443),
    at('nginx', '[::]', 443),
    at('Apache', '127.0.0.1', 80),
    { program: null, address: '*', port: 80 },
  ];
  expect(shownDetections({ detections: [{ target, detection }], occupants })).toEqual([
    { target: 'apache', title: 'Apache · Debian 12', support: 'supported', places: ['127.0.0.1:80'] },
    { target: null, title: 'nginx', support: 'not-served', places: ['*:443'] },
  ]);
});

it('a login that may not become root is refused for every web server, in the words of sudo', async () => {
  const host = { system: 'posix', way: 'user-shell', label: 'visitor@double' } as AnyHost;
  const { signal } = new AbortController();
  const code = async (work: Promise<unknown>) => toProblem(await work.catch((thrown) => thrown)).code;
  expect(await code(lookAround(host, ['shop.test'], signal))).toBe('sudo-refused');
  expect(await code(lookAtServer(host, 'apache', ['shop.test'], signal))).toBe('sudo-refused');
});

it('where names lead is told of views and of DNS alike', () => {
  const seen = [
    { name: 'a.test', address: '192.0.2.1' },
    { name: 'a.test', address: '192.0.2.2' },
    { name: 'b.test', addresses: ['192.0.2.3'] },
  ];
  expect(Object.fromEntries(addressesOf(seen))).toEqual({
    'a.test': ['192.0.2.1', '192.0.2.2'],
    'b.test': ['192.0.2.3'],
  });
});
