import { describe, expect, it } from 'vitest';
import { mustReachKey } from '../../../electron/engine/run/brought.ts';
import { fingerprint } from '../../doubles/engine/prober.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { bare, mustBeAsBefore, secured } from './order.ts';

/** A certificate that its owner has already: all that other runs do for theirs is left out, and nothing else. */
const options: SceneOptions = {
  brought: {
    certificate: {
      chainPem: 'chain',
      fingerprint,
      names: ['shop.test'],
      issuer: 'Seller Issuing',
      notBefore: '2026-11-29T00:00:00.000Z',
      notAfter: '2027-02-27T00:00:00.000Z',
    },
    keyPem: 'the key',
    publicKey: 'ab'.repeat(32),
  },
};
const asking = ['ask beforehand', 'order', 'validate', 'sign', 'make the key'];

describe('a run whose certificate is there already', () => {
  it('asks nobody for one, proves nothing, and is installed and proven from outside', async () => {
    const { scene, ended } = await secured([], options);
    expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'nobody' } });
    const acts = scene.acts.map(bare);
    for (const act of asking) expect(acts).not.toContain(act);
    expect(acts.filter((act) => act === 'bring the key')).toHaveLength(1);
    expect(acts.some((act) => act.includes('proof'))).toBe(false);
    const steps = scene.events.flatMap((event) =>
      event.type === 'step' && event.state === 'skipped' ? [event.step] : [],
    );
    expect(steps).toEqual(expect.arrayContaining(['preflight', 'order', 'proof', 'validate', 'renewal']));
    expect(JSON.stringify(scene.events)).not.toContain('the key"');
  });

  it('writes down who signed it, and never the key', async () => {
    const { scene } = await secured([], options);
    const journal = await scene.journal();
    expect(journal.of('opened')[0]).toMatchObject({
      authority: 'Seller Issuing',
      job: { certificate: { from: 'files' } },
    });
    expect(journal.text()).not.toContain('the key');
  });

  it('says in the plan that nobody renews it, and when it ends', async () => {
    const { scene } = await secured([], options);
    const { renewal, parts } = scene.planNow();
    expect(renewal).toMatchObject({ by: 'nobody', stage: null });
    expect(renewal?.notes).toContainEqual({
      stage: 'renewal',
      say: 'plan.renewal.nobody-brought',
      facts: { notAfter: '2027-02-27T00:00:00.000Z' },
    });
    expect(parts.flatMap(({ notes }) => notes.filter(({ stage }) => stage === 'proof'))).toEqual([]);
  });

  it.each([
    ['bring the key', 'refused'],
    ['stage the chain', 'refused'],
    ['perform install', 'refused'],
    ['perform install', 'answer-lost'],
    ['perform redirect', 'refused'],
  ] as const)('is taken back whole after trouble at “%s” (%s)', async (at, trouble) => {
    const { scene, ended } = await secured([{ at, trouble }], options);
    expect(ended.outcome).toBe('undone');
    mustBeAsBefore(scene);
  });

  it('can be rehearsed, and is for mail as well as for a site', async () => {
    const rehearsed = await secured([], { ...options, rehearsal: true });
    expect(rehearsed.ended).toMatchObject({ outcome: 'undone' });
    expect(rehearsed.ended.problem).toBeUndefined();
    mustBeAsBefore(rehearsed.scene);
    for (const services of ['mail', 'both'] as const)
      expect((await secured([], { ...options, services })).ended, services).toMatchObject({
        outcome: 'committed',
      });
  });

  it('whose key lies on the server is refused before anything is looked at where no root’s shell is', () => {
    for (const system of ['windows', 'posix'] as const) {
      const way = system === 'windows' ? 'windows-administrator' : 'user-shell';
      expect(() => mustReachKey({ keyPem: null }, { way, system })).toThrow(
        expect.objectContaining({ problem: { code: 'files-key-out-of-reach', facts: { system } } }),
      );
      mustReachKey({ keyPem: 'the key' }, { way, system });
    }
    mustReachKey({ keyPem: null }, { way: 'root-shell', system: 'posix' });
    mustReachKey(null, { way: 'user-shell', system: 'posix' });
  });

  it('waits in this program’s memory for its place where the server keeps no keys', async () => {
    const { scene, ended } = await secured([], { ...options, without: ['net', 'keys', 'services'] });
    expect(ended.outcome).toBe('committed');
    expect(scene.acts.map(bare)).not.toContain('bring the key');
  });
});
