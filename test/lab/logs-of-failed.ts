import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, afterEach, expect } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { keepLogsIn } from './kept-logs.ts';

/** Before each file of lab tests: its labs leave their servers' logs, which go again where all of its tests have passed. */

const place = `out/lab-logs/${basename(expect.getState().testPath ?? 'unknown', '.test.ts')}`;
const folder = inCheckout(place);
rmSync(folder, { recursive: true, force: true });
keepLogsIn(folder);

let passed = 0;
let failed = 0;
afterEach(({ task }) => {
  if (task.result?.state === 'fail') failed += 1;
  else passed += 1;
});
// Registered first, so it runs last: the file's own labs have stopped by now. Where no test ran, a beforeAll has failed.
afterAll(() => {
  if (failed === 0 && passed > 0) rmSync(folder, { recursive: true, force: true });
  else if (existsSync(folder)) console.error(`The logs of the lab's servers: ${place}/`);
});
