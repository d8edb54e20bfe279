import { describe, expect, it } from 'vitest';
import type { Look, Looks } from '../../../../electron/engine/look/look.ts';
import { planOf, probesOf, sitesOf } from '../../../../electron/engine/plan/plan-of.ts';
import type { AnyTarget } from '../../../../electron/targets/registry.ts';
import type { Change } from '../../../../shared/plan.ts';
import type { Probe } from '../../../../shared/probes.ts';
import { targetCapabilities } from '../../../../shared/target-capabilities.ts';

const key: Change = {
  kind: 'write-file',
  path: '/etc/sealkeeper/key',
  mode: 0o600,
  before: { state: 'absent' },
  content: { from: 'private-key' },
};
const own = (path: string): Change => ({ ...key, path, content: { from: 'text', text: path } });

/** A service that knows these names, at this port. */
function service(id: 'apache' | 'iis', known: readonly string[], probe: (name: string) => Probe): Look {
  const target: AnyTarget = {
    id,
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities[id],
    probeKinds: [probe('x').kind],
    detect: async () => null,
    inspect: async () => null,
    sites: () => [],
    shown: () => [],
    check: () => [],
    obstacles: () => [],
    probes: (_facts, names) => names.filter((name) => known.includes(name)).map(probe),
    plan: (_facts, { names }) => ({
      target: id,
      names: [...names],
      live: null,
      install: { id: 'install', changes: [key, own(`/etc/${id}`)], activation: null },
      redirect: null,
      proofExample: null,
      notes: [],
      differences: [],
    }),
  };
  return {
    target,
    detection: { support: 'supported', title: id, version: '1' },
    facts: null,
    found: { detections: [], occupants: null },
  };
}

const web = service('apache', ['shop.test', 'www.shop.test'], (name) => ({ kind: 'https', name, port: 443 }));
const mail = service('iis', ['mail.test', 'shop.test'], (name) => ({ kind: 'imaps', name, port: 993 }));
const planned = (names: readonly string[], ...looks: Looks) =>
  planOf(looks, { names, redirect: false, hsts: false });
const namesOf = (plan: ReturnType<typeof planned>) => plan.parts.map((part) => part.names);

describe('a plan', () => {
  it('for one service asks it for all names', () => {
    expect(namesOf(planned(['shop.test', 'strange.test'], web))).toEqual([['shop.test', 'strange.test']]);
  });

  it('for several asks each for those that it shows, and all for those that none does', () => {
    const plan = planned(['shop.test', 'mail.test', 'www.shop.test', 'strange.test'], web, mail);
    expect(namesOf(plan)).toEqual([
      ['shop.test', 'www.shop.test', 'strange.test'],
      ['shop.test', 'mail.test', 'strange.test'],
    ]);
    expect(sitesOf(plan)).toEqual(['shop.test', 'www.shop.test']);
    expect(probesOf(plan).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'https shop.test',
      'https www.shop.test',
      'imaps shop.test',
      'imaps mail.test',
    ]);
  });

  it('asks one that shows none of the names for all: it says why not', () => {
    expect(
      namesOf(
        planned(
          ['shop.test'],
          web,
          service('iis', [], (name) => ({ kind: 'smtp', name, port: 25 })),
        ),
      ),
    ).toEqual([['shop.test'], ['shop.test']]);
  });

  it('puts what two services share in place once, with the first', () => {
    const { parts } = planned(['shop.test'], web, mail);
    expect(parts.map(({ install }) => install.changes.map(({ path }) => path))).toEqual([
      ['/etc/sealkeeper/key', '/etc/apache'],
      ['/etc/iis'],
    ]);
  });
});
