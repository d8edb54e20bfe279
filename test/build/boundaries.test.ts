import { expect, it } from 'vitest';
import { boundaryFaults } from '../../build/boundaries.ts';

const faults = (file: string, imported: string) =>
  boundaryFaults(file, `import { a } from '${imported}';`).length;

it.each([
  ['electron/cli/words.ts', '../app/undo.ts', 0],
  ['electron/cli/words.ts', '../job/load-job.ts', 0],
  ['electron/cli/words.ts', '../../shared/events.ts', 0],
  ['electron/cli/words.ts', '../engine/undo.ts', 1],
  ['electron/cli/words.ts', '../ipc/answer.ts', 1],
  ['electron/ipc/handlers/run.ts', '../../app/undo.ts', 0],
  ['electron/ipc/handlers/run.ts', '../answer.ts', 0],
  ['electron/ipc/handlers/run.ts', '../../targets/registry.ts', 1],
  ['electron/ipc/handlers/run.ts', '../../remote/open-server.ts', 1],
  ['electron/app/undo.ts', '../engine/undo.ts', 0],
  ['electron/app/undo.ts', '../cli/words.ts', 1],
  ['electron/engine/undo.ts', '../run/runner.ts', 0],
  ['electron/engine/undo.ts', '../app/undo.ts', 1],
  ['electron/job/load-job.ts', '../app/undo.ts', 1],
  ['electron/wiring.ts', './app/services.ts', 0],
])('%s that imports %s: %i', (file, imported, count) => {
  expect(faults(file, imported)).toBe(count);
});
