import type { Look } from '../../electron/engine/look/look.ts';
import type { AnyTarget } from '../../electron/targets/registry.ts';
import { targetCapabilities } from '../../shared/target-capabilities.ts';

const mail = 'mail.shop.test';

/** As a look finds a service; `program` has port 80, or nobody knows. */
export const lookAt = (target: unknown, facts: unknown, program: string | null): Look => ({
  target: target as AnyTarget,
  detection: { support: 'supported', title: 'x', version: '1' },
  facts,
  found: { detections: [], occupants: program === null ? null : [{ program, address: '*', port: 80 }] },
});

/** A mail server that has a place for the certificate of its name, and answers no proof. */
export const mailServer: Look = lookAt(
  {
    id: 'postfix',
    system: 'posix',
    ways: ['root-shell'],
    usualKey: 'ec-p256',
    capabilities: targetCapabilities.postfix,
    probeKinds: ['submissions'],
    detect: async () => null,
    inspect: async () => null,
    sites: () => [],
    shown: () => [],
    check: () => [],
    obstacles: () => [],
    probes: (_: unknown, asked: readonly string[]) =>
      asked.filter((name) => name === mail).map((name) => ({ kind: 'submissions', name, port: 465 })),
    plan: (_: unknown, wish: { readonly names: readonly string[] }) => ({
      target: 'postfix',
      names: [...wish.names],
      live: null,
      install: { id: 'install', changes: [], activation: null },
      redirect: null,
      proofExample: null,
      notes: [],
      differences: [],
    }),
    lasting: () => ({
      ...{ certificate: 'shop.test', version: 1, attached: null, webroot: '', open: [], services: [] },
      probes: [{ address: '127.0.0.1', port: 465, name: mail }],
    }),
  },
  null,
  null,
);
