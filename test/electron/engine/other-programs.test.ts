import { expect, it } from 'vitest';
import { lookAround } from '../../../electron/engine/look.ts';
import type { AnyHost } from '../../../electron/remote/host.ts';
import type { Occupant } from '../../../electron/targets/occupants.ts';
import { toProblem } from '../../../shared/problems.ts';
import { createActs } from '../../doubles/engine/acts.ts';
import { address } from '../../doubles/engine/prober.ts';
import { createScene } from '../../doubles/engine/scene.ts';
import { targetDouble } from '../../doubles/engine/target.ts';

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
        targets: { apache: missing, iis: missing },
        askOccupants: async () => occupants,
      },
    ).catch(toProblem);
  expect(await look([at('Caddy', '*', 80), at('Caddy', '*', 443)])).toEqual({
    code: 'answered-by-another',
    facts: { by: 'Caddy', server: 'Apache', places: ['*:80', '*:443'], names: ['shop.test'] },
  });
  expect(await look([])).toMatchObject({ code: 'web-server-missing' });
});
