import { expect, it } from 'vitest';
import type { Connections } from '../../../electron/app/connections.ts';
import { renewalHandlers } from '../../../electron/ipc/handlers/renewal.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import { createScene, runId, stands } from '../app/scene.ts';

/** What the window is answered before a renewal on the server, and where none can be. */

const lost: Pick<Connections, 'get'> = {
  get: () => {
    throw new ProblemError('connection-lost', {});
  },
};
const context = { taskId: 't1', signal: new AbortController().signal, progress: () => undefined };

it('says that nobody there renews it before anything is asked of a server', async () => {
  const scene = createScene();
  await scene.run(stands);
  const handlers = renewalHandlers(scene.services, lost as Connections);
  await expect(handlers['renewal.before']({ runId })).rejects.toMatchObject({
    problem: { code: 'renewal-not-there' },
  });
  const forced = handlers['renewal.force']({ runId, connectionId: 'c1' }, context);
  expect(await forced.catch((thrown: unknown) => toProblem(thrown).code)).toBe('connection-lost');
  expect(scene.log).toEqual([]);
});
