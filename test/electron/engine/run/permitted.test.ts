import { expect, test } from 'vitest';
import { realDependencies } from '../../../../electron/engine/dependencies.ts';
import { renewerMayAsk } from '../../../../electron/engine/run/permitted.ts';
import type { RenewerFacts } from '../../../../electron/renewers/reading.ts';
import type { RenewedBy } from '../../../../shared/plan.ts';
import { toProblem } from '../../../../shared/problems.ts';
import { createScene } from '../../../doubles/engine/scene.ts';
import type { Zone } from '../../outside/support/local-dns.ts';
import { createWorld, patience } from '../../outside/support/world.ts';

const directory = 'https://acme.ca.test/dir';
const account = 'https://acme.ca.test/account/1';
const zone: Zone = { 'shop.test': { caa: [['issue', `ca.test; accounturi=${account}`]] } };
const certbots = (uri: string) => ({
  system: 'posix' as const,
  settings: [
    {
      path: '/etc/letsencrypt/accounts/acme.ca.test/dir/ab/regr.json',
      text: JSON.stringify({ body: {}, uri }),
      sha256: '',
    },
  ],
});

async function refusal(
  by: RenewedBy,
  found: Partial<RenewerFacts> & { system: 'posix' },
  bound = ['shop.test'],
) {
  const { outside } = await createWorld(zone);
  const scene = createScene();
  const plan = {
    ...scene.planNow(),
    renewal: { by, certificate: null, webroot: null, stage: null, notes: [] },
  };
  const acme = { directory, agreeToTerms: true };
  const permitted = { identities: ['ca.test'], bound };
  return renewerMayAsk(plan, found, { acme, outside }, permitted, patience(), realDependencies.prober).then(
    () => null,
    toProblem,
  );
}

const nobody = { system: 'posix' as const, settings: [] };

test.each<readonly [string, RenewedBy, Partial<RenewerFacts> & { system: 'posix' }, string | null]>([
  ['certbot, which has no account yet', 'certbot', nobody, 'caa-other-renewer'],
  ['certbot with the account that the line names', 'certbot', certbots(account), null],
  ['certbot with another account', 'certbot', certbots(`${account}2`), 'caa-other-renewer'],
  ['mod_md, which has no account yet', 'mod-md', nobody, 'caa-other-renewer'],
  ['simple-acme', 'simple-acme', nobody, 'caa-other-renewer'],
  ['this app, with the account that was asked about', 'app', nobody, null],
  ['nobody', 'nobody', nobody, null],
])('where a line names an account, the renewal by %s is asked about', async (_title, by, found, code) => {
  expect((await refusal(by, found))?.code ?? null).toBe(code);
});

test('where no line names an account, nothing more is asked', async () => {
  expect(await refusal('certbot', nobody, [])).toBeNull();
});
