import { expect, it } from 'vitest';
import { answeredFor } from '../../../../electron/engine/look/answered-for.ts';
import { answeringLooks } from '../../../../electron/engine/look/answers.ts';
import { doorClashes } from '../../../../electron/engine/look/door-clashes.ts';
import { type Look, wishOf } from '../../../../electron/engine/look/look.ts';
import type { AddressesOf } from '../../../../electron/engine/look/who-answers.ts';
import { planOf } from '../../../../electron/engine/plan/plan-of.ts';
import type { Occupant } from '../../../../electron/targets/occupants.ts';
import type { AnyTarget } from '../../../../electron/targets/registry.ts';
import { httpsProbes } from '../../../../shared/probes.ts';
import { targetCapabilities } from '../../../../shared/target-capabilities.ts';
import { createActs } from '../../../doubles/engine/acts.ts';
import { targetDouble } from '../../../doubles/engine/target.ts';

const acts = createActs([], { cancel() {}, cutLine() {}, restoreServer() {} });
const [one, two] = ['192.0.2.1', '192.0.2.2'];

const web = (id: 'nginx' | 'apache', ...sites: readonly string[]): AnyTarget => ({
  ...targetDouble(acts, { hasImport: false, hasRedirect: false }),
  id,
  capabilities: targetCapabilities[id],
  probes: (_, names) => httpsProbes(names.filter((name) => sites.includes(name))),
  sites: () => [{ names: [...sites], addresses: ['*:80'], file: '/etc/web', encrypted: false }],
});
const both = (program: string, address: string): readonly Occupant[] =>
  [80, 443].map((port) => ({ program, address, port }));

/** Who remains of these, for names that lead to these addresses. */
async function settled(
  targets: readonly [AnyTarget, ...AnyTarget[]],
  occupants: readonly Occupant[],
  leads: Readonly<Record<string, readonly string[]>>,
) {
  const lookAt = (target: AnyTarget): Look => ({
    target,
    facts: null,
    detection: { support: 'supported', title: target.capabilities.name, version: '1' },
    found: { detections: [], occupants },
  });
  const [first, ...others] = targets;
  const names = Object.keys(leads);
  const addresses: AddressesOf = new Map(Object.entries(leads));
  const { looks, checks } = await answeringLooks(
    [lookAt(first), ...others.map(lookAt)],
    names,
    async () => addresses,
  );
  const told = looks.map(({ target, among }) => [target.capabilities.name, among]);
  return { looks, names, told, checks: checks.map(({ severity, problem }) => [severity, problem.code]) };
}

it('one that stands behind another of the job for all names is left as it is, and the plan says so', async () => {
  const shop = ['shop.test'];
  const { looks, told, checks } = await settled(
    [web('apache', ...shop), web('nginx', ...shop)],
    both('nginx', '*'),
    { 'shop.test': [one] },
  );
  expect(checks).toEqual([]);
  expect(told).toEqual([
    ['nginx', { elsewhere: [], proves: shop, behind: [{ server: 'Apache', names: shop }], apart: {} }],
  ]);
  const plan = planOf(looks, { names: shop, redirect: false, hsts: false });
  expect(plan.parts.map(({ notes }) => notes)).toEqual([
    [{ stage: 'install', say: 'plan.web.behind', facts: { names: 'shop.test', server: 'Apache' } }],
  ]);
});

it('side by side, each has the names whose visitors it meets, also where both have sites of all', async () => {
  const sites = ['a.test', 'b.test'];
  const { looks, names, told, checks } = await settled(
    [web('nginx', ...sites), web('apache', ...sites)],
    [...both('nginx', one), ...both('Apache', two)],
    { 'a.test': [one], 'b.test': [two] },
  );
  expect(checks).toEqual([]);
  expect(told).toEqual([
    [
      'nginx',
      {
        elsewhere: ['b.test'],
        proves: ['a.test'],
        behind: [{ server: 'Apache', names: ['a.test'] }],
        apart: {},
      },
    ],
    [
      'Apache',
      {
        elsewhere: ['a.test'],
        proves: ['b.test'],
        behind: [{ server: 'nginx', names: ['b.test'] }],
        apart: {},
      },
    ],
  ]);
  const wish = { names, redirect: false, hsts: false };
  expect(looks.map((look) => wishOf(look, looks, wish).names)).toEqual([['a.test'], ['b.test']]);
  const { parts } = planOf(looks, wish);
  expect(parts.map(({ probes }) => probes.map(({ name }) => name))).toEqual([['a.test'], ['b.test']]);
});

it('a name that leads to both is shown and proven by both', async () => {
  const { told, checks } = await settled(
    [web('nginx', 'a.test'), web('apache', 'a.test')],
    [...both('nginx', one), ...both('Apache', two)],
    { 'a.test': [one, two] },
  );
  const each = { elsewhere: [], proves: ['a.test'], behind: [], apart: {} };
  expect([told, checks]).toEqual([
    [
      ['nginx', each],
      ['Apache', each],
    ],
    [],
  ]);
});

it('a name whose plain visitors meet one and whose encrypted ones the other is proven and led on by the first, and shown by the second', async () => {
  const { looks, names, told, checks } = await settled(
    [web('apache', 'a.test'), web('nginx', 'a.test')],
    [
      { program: 'Apache', address: '*', port: 80 },
      { program: 'nginx', address: '*', port: 443 },
    ],
    { 'a.test': [one] },
  );
  expect(checks).toEqual([]);
  expect(told).toEqual([
    ['Apache', { elsewhere: [], proves: ['a.test'], behind: [], apart: { plainAlone: ['a.test'] } }],
    ['nginx', { elsewhere: [], proves: [], behind: [], apart: { encryptedAlone: ['a.test'] } }],
  ]);
  const wish = { names, redirect: true, hsts: false };
  expect(looks.map((look) => wishOf(look, looks, wish))).toMatchObject([
    { names: ['a.test'], plainAlone: ['a.test'] },
    { names: ['a.test'], encryptedAlone: ['a.test'] },
  ]);
  const { parts } = planOf(looks, wish);
  expect(parts.map(({ probes }) => probes.length)).toEqual([0, 1]);
});

it('at another address one that is plain so far gets its own encrypted site', async () => {
  const { told } = await settled(
    [web('nginx', 'a.test'), web('apache', 'a.test')],
    [...both('nginx', one), { program: 'Apache', address: two, port: 80 }],
    { 'a.test': [one, two] },
  );
  expect(told).toMatchObject([
    ['nginx', { apart: {} }],
    ['Apache', { apart: {}, proves: ['a.test'] }],
  ]);
});

it('a mail server’s name without a site is proven by whoever has its door, not by the first', async () => {
  const { looks, told } = await settled(
    [web('nginx', 'a.test'), web('apache', 'b.test')],
    [...both('nginx', one), ...both('Apache', two)],
    { 'a.test': [one], 'b.test': [two], 'mail.test': [two] },
  );
  expect(told).toMatchObject([
    ['nginx', { proves: ['a.test'] }],
    ['Apache', { proves: ['b.test', 'mail.test'] }],
  ]);
  const names = ['a.test', 'b.test', 'mail.test'];
  expect(looks.map((look) => answeredFor(look, looks, names))).toEqual([[], ['mail.test']]);
});

it('a stranger at a door still keeps the run from beginning, and one that knows no name stays to say so', async () => {
  const { told, checks } = await settled(
    [web('nginx', 'a.test'), web('apache')],
    [...both('nginx', one), ...both('Caddy', two)],
    { 'a.test': [one, two] },
  );
  expect(told.map(([program]) => program)).toEqual(['nginx', 'Apache']);
  expect(checks).toEqual([['blocker', 'answered-by-another']]);
});

it.each([
  [['*'], [two], true],
  [[one], [two], false],
  [[one], [one], true],
  [['[::]'], ['*'], false],
  [['[::]'], ['[2001:db8::1]'], true],
])('nginx at %s and Apache at %s: one door for both is %s', (nginx, apache, isClash) => {
  const wish = { names: ['a.test'], redirect: false, hsts: false };
  const asked = [
    { target: { ...web('nginx'), opens: () => nginx }, facts: null, wish },
    { target: { ...web('apache'), opens: () => apache }, facts: null, wish },
  ];
  const facts = { process: 'nginx', address: nginx[0], port: 443 };
  expect(doorClashes(asked)).toEqual(
    isClash ? [{ severity: 'blocker', problem: { code: 'port-443-taken', facts } }] : [],
  );
});
