import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../build/boundaries.ts';
import { importRules, roomOrder } from '../../build/import-rules.ts';

/** A file that breaks a rule by one import, and the rule's name. */
const planted: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['shared-alone', 'shared/reads.ts', "import 'node:fs';"],
  ['shared-alone', 'shared/draws.ts', "import type { ReactNode } from 'react';\nexport type A = ReactNode;"],
  ['window-by-its-bridge', 'renderer/reads.tsx', "export * from '../electron/version.ts';"],
  ['main-process-alone', 'electron/engine/draws.ts', "import '../../renderer/texts.tsx';"],
  ['main-process-alone', 'electron/engine/tests.ts', "await import('../../test/lab.ts');"],
  [
    'targets-apart',
    'electron/targets/apache/b.ts',
    "import type { A } from '../iis/a.ts';\nexport type B = A;",
  ],
  ['sources-apart', 'electron/sources/acme/b.ts', "import '../order/a.ts';"],
  ['targets-apart', 'electron/targets/apache/proves.ts', "import '../../solvers/registry.ts';"],
  ['solvers-apart', 'electron/solvers/http-file/b.ts', "import '../dns-by-hand/a.ts';"],
  ['solvers-by-interface', 'electron/solvers/knows.ts', "import '../targets/registry.ts';"],
  ['solvers-by-interface', 'electron/solvers/http-file/orders.ts', "import '../../sources/order/a.ts';"],
  ['order-of-solvers', 'electron/solvers/asks.ts', "import '../engine/a.ts';"],
  ['order-of-outside', 'electron/outside/asks.ts', "import '../engine/a.ts';"],
  ['order-of-remote', 'electron/remote/asks.ts', "import '../app/a.ts';"],
  ['order-of-run', 'electron/run/asks.ts', "import '../services.ts';"],
  [
    'order-of-sources',
    'electron/sources/asks.ts',
    "import type { A } from '../cli/a.ts';\nexport type B = A;",
  ],
  ['order-of-engine', 'electron/engine/says.ts', "import '../cli/a.ts';"],
  ['order-of-engine', 'electron/engine/answers.ts', "import '../ipc/a.ts';"],
  ['order-of-job', 'electron/job/asks.ts', "import '../app/a.ts';"],
  ['order-of-app', 'electron/app/prints.ts', "import '../cli/a.ts';"],
  ['order-of-app', 'electron/app/answers.ts', "import '../ipc/a.ts';"],
  ...roomOrder.flatMap((room, place) =>
    [...roomOrder.slice(0, place).map((above) => `../${above}/a.ts`), '../window.ts'].map(
      (above, at) =>
        [
          `order-of-${room}`,
          `electron/${room}/up-${at}.ts`,
          `import type { A } from '${above}';\nexport type B = A;`,
        ] as const,
    ),
  ),
  ['engine-by-interface', 'electron/engine/knows.ts', "import '../targets/iis/a.ts';"],
  ['engine-by-interface', 'electron/engine/proves.ts', "import '../solvers/dns-by-hand/a.ts';"],
  [
    'of-no-system',
    'electron/engine/asks-windows.ts',
    "import type { A } from '../remote/windows/a.ts';\nexport type B = A;",
  ],
  ['of-no-system', 'electron/engine/runs-on-windows.ts', "import '../run/windows/a.ts';"],
  ['of-no-system', 'electron/engine/runs-on-posix.ts', "import '../run/posix/a.ts';"],
  ['of-no-system', 'electron/engine/renews-on-windows.ts', "import '../renewers/windows/a.ts';"],
  ['of-no-system', 'electron/solvers/http-file/asks-windows.ts', "import '../../run/windows/a.ts';"],
  ['engine-by-interface', 'electron/engine/knows-iis.ts', "export * from '../targets/iis/a.ts';"],
  ['session-knows-no-service', 'electron/remote/knows.ts', "import '../targets/iis/a.ts';"],
  ['session-knows-no-service', 'electron/outside/knows.ts', "import '../targets/registry.ts';"],
  ['outside-apart-from-session', 'electron/outside/touches.ts', "import '../remote/a.ts';"],
  ['outside-apart-from-session', 'electron/remote/looks.ts', "import '../outside/a.ts';"],
  ['sources-apart-from-servers', 'electron/sources/touches.ts', "import '../remote/a.ts';"],
  ['sources-apart-from-servers', 'electron/sources/proves.ts', "import '../solvers/registry.ts';"],
  ['zones-apart-from-servers', 'electron/zones/touches.ts', "import '../remote/a.ts';"],
  ['faces-translate', 'electron/cli/shows.ts', "import '../window.ts';"],
  ['faces-translate', 'electron/cli/acts.ts', "import '../engine/a.ts';"],
  ['faces-translate', 'electron/ipc/prints.ts', "import '../cli/a.ts';"],
  [
    'faces-translate',
    'electron/ipc/connects.ts',
    "import type { A } from '../remote/a.ts';\nexport type B = A;",
  ],
  ...[
    'electron',
    'ssh2',
    'ssh-config',
    'acme-client',
    'node-forge',
    'dns-packet',
    're2js',
    'write-file-atomic',
    'basic-ftp',
    'diff',
  ].map((name) => [`door-of-${name}`, `electron/engine/uses-${name}.ts`, `import '${name}';`] as const),
  ['door-of-tr46', 'shared/offers/uses-tr46.ts', "import 'tr46';"],
  ['door-of-csv-parse/sync', 'electron/engine/uses-csv.ts', "import 'csv-parse/sync';"],
  ['door-of-tldts', 'shared/offers/uses-tldts.ts', "import 'tldts';"],
];

const others = [
  ...[...roomOrder, 'targets/iis', 'sources/order'].map((room) => `electron/${room}/a.ts`),
  ...['remote', 'run', 'renewers'].map((room) => `electron/${room}/windows/a.ts`),
  'electron/run/posix/a.ts',
  ...['electron/services.ts', 'electron/window.ts', 'electron/version.ts', 'electron/targets/registry.ts'],
  ...['electron/solvers/registry.ts', 'electron/solvers/dns-by-hand/a.ts'],
  ...['renderer/texts.tsx', 'test/lab.ts'],
].map((file) => [file, 'export type A = 1;\nexport const a = 1;'] as const);

/** Files that go round in cycles or are not as pure as they should be. */
const deeper: readonly (readonly [file: string, text: string])[] = [
  ['electron/engine/down.ts', "import '../version.ts';\nimport '../text/a.ts';\nimport '../run/a.ts';"],
  ['electron/targets/down.ts', "import '../renewers/a.ts';\nimport '../remote/a.ts';"],
  ['electron/remote/down.ts', "import '../store/a.ts';"],
  ['electron/cli/translates.ts', "import '../app/a.ts';\nimport '../job/a.ts';\nimport './a.ts';"],
  ['electron/outside/findings/found.ts', "import { one } from '../way.ts';\nexport const a = one;"],
  ['electron/outside/way.ts', "export { one } from './sends.ts';"],
  ['electron/outside/sends.ts', "import 'node:https';\nexport const one = 1;"],
  ['electron/outside/deployment/judge.ts', "import type { One } from './sender.ts';\nexport type B = One;"],
  ['electron/outside/sender.ts', "import 'node:https';\nexport type One = 1;"],
  ['renderer/screens/asks.ts', "import { shape } from '../../shared/shape.ts';\nexport const a = shape;"],
  [
    'renderer/screens/types.ts',
    "import type { shape } from '../../shared/shape.ts';\nexport type A = typeof shape;",
  ],
  ['shared/shape.ts', "import { z } from 'zod';\nexport const shape = z;"],
  ['shared/round/one.ts', "import type { Two } from './two.ts';\nexport type One = Two;"],
  ['shared/round/two.ts', "export type { Three as Two } from './three.ts';"],
  ['shared/round/three.ts', "import type { One } from './one.ts';\nexport type Three = One;"],
  ['renderer/lazy.ts', "export const later = () => import('./lazy-screen.ts');"],
  ['renderer/lazy-screen.ts', "import './lazy.ts';"],
];

/** Files that only decide, each with a fault of its own. */
const deciding = [
  ...[
    'targets/dovecot/config',
    'targets/dovecot/plan',
    'targets/postfix/plan',
    'targets/nginx/proof',
    'text',
  ],
  ...['renewers/certbot', 'renewers/mod-md', 'renewers/hook'],
]
  .map((floor) => `${floor}/reads`)
  .concat(['renewers/choose', 'renewers/who-renews', 'renewers/posix/plan', 'renewers/windows/plan'])
  .map((file) => `electron/${file}.ts`);
const impure = deciding.map((file) => [file, "import 'node:fs';"] as const);

describe('imports', () => {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  let faults: readonly string[] = [];
  beforeAll(async () => {
    for (const [file, text] of [...others, ...deeper, ...impure, ...planted.map(([, ...rest]) => rest)]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), `${text}\n`);
    }
    faults = await checkBoundaries(root);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(planted)('keep to %s: %s', (rule, file) => {
    expect(faults.filter((fault) => fault.startsWith(`${file} `) && fault.endsWith(`(${rule})`))).not.toEqual(
      [],
    );
  });

  it('have a planted fault for each rule', () => {
    expect(
      importRules.map(({ name }) => name).filter((name) => !planted.some(([rule]) => rule === name)),
    ).toEqual([]);
  });

  it.each([
    ['by types alone', ['shared/round/one.ts', 'shared/round/two.ts', 'shared/round/three.ts']],
    ['by what is fetched later', ['renderer/lazy.ts', 'renderer/lazy-screen.ts']],
  ])('lead never back %s', (_, files) => {
    const cycles = faults.filter((fault) => fault.includes('is a cycle of imports'));
    expect(cycles.filter((fault) => files.every((file) => fault.includes(file)))).not.toEqual([]);
  });

  it('lead downwards, and to what everybody may use', () => {
    expect(faults.filter((fault) => fault.includes('/down'))).toEqual([]);
  });

  it('of faces reach what they translate into', () => {
    const face = 'electron/cli/translates.ts';
    expect(faults.filter((fault) => fault.startsWith(face))).toEqual([]);
  });

  it('of what only decides are followed to the end, types left out', () => {
    const way =
      'electron/outside/findings/found.ts → electron/outside/way.ts → electron/outside/sends.ts → https';
    const pure = faults.filter(
      (fault) => fault.startsWith('electron/outside/') && fault.includes('only decides'),
    );
    expect(pure).toEqual([`electron/outside/findings/found.ts only decides, but loads https: ${way}`]);
  });

  it('bring nothing into the window that would make code of text there', () => {
    expect(faults.filter((fault) => fault.includes('is for the window'))).toEqual([
      'renderer/screens/asks.ts is for the window, but loads zod: renderer/screens/asks.ts → shared/shape.ts → zod',
    ]);
  });

  it.each(deciding)('keep %s from whatever reads, waits or sends', (file) => {
    expect(faults.filter((fault) => fault.startsWith(`${file} only decides, but loads fs`))).toHaveLength(1);
  });

  it('are as they should be in every file', async () => {
    expect(await checkBoundaries(join(import.meta.dirname, '../..'))).toEqual([]);
  }, 120_000);
});
