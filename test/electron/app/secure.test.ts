import { expect, it } from 'vitest';
import { secure } from '../../../electron/app/secure.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { directoryOf } from '../../support/directory-of.ts';
import { createScene, ending, job, runsKey, secrets } from './scene.ts';

const steps = (events: ReturnType<typeof createScene>['events']) =>
  events.flatMap((event) => (event.type === 'step' ? [`${event.step} ${event.state}`] : []));

it('connects as the job says, comes back with the key that it met, and closes all that it opened', async () => {
  const scene = createScene({
    engine: {
      async secure(_host, request, around) {
        expect(request.server).toEqual({ label: 'root@shop', hostKey: runsKey });
        expect(request.acme?.directory).toBe(directoryOf(job));
        expect(around.source).toBe(scene.services.sources.acme);
        await around.reconnect();
        return ending('committed');
      },
    },
  });
  expect(await secure(scene.services, { job, secrets, reviewed: null }, scene.listener)).toEqual(
    ending('committed'),
  );
  expect(steps(scene.events)).toEqual(['connect started', 'connect done']);
  const request = { host: 'shop', user: 'root', auth: { type: 'password', password: 'a secret' } };
  expect(scene.requests).toEqual([request, { ...request, hostKey: runsKey }]);
  expect(scene.log).toEqual(['open 1', 'open 2', 'close 1', 'close 2']);
});

it('works over a connection that stands, leaves it open, and closes only what came after', async () => {
  const scene = createScene({
    engine: {
      async secure(_host, _request, around) {
        await around.reconnect();
        throw new Error('what the engine did not expect');
      },
    },
  });
  const wish = { job, secrets: {}, open: scene.open(), reviewed: null };
  await expect(secure(scene.services, wish, scene.listener)).rejects.toThrow('did not expect');
  expect(scene.events).toEqual([]);
  expect(scene.requests).toEqual([{ host: 'shop', sudoPassword: 'kept', hostKey: runsKey }]);
  expect(scene.log).toEqual(['open 1', 'close 1']);
});

it('says that it did not come to the server', async () => {
  const scene = createScene({
    answers: () => {
      throw new ProblemError('host-unreachable', {});
    },
  });
  await expect(
    secure(scene.services, { job, secrets, reviewed: null }, scene.listener),
  ).rejects.toMatchObject({
    problem: { code: 'host-unreachable' },
  });
  expect(steps(scene.events)).toEqual(['connect started', 'connect failed']);
});

it('asks no server where a secret is missing', async () => {
  const scene = createScene();
  await expect(
    secure(scene.services, { job, secrets: {}, reviewed: null }, scene.listener),
  ).rejects.toMatchObject({
    problem: { code: 'secret-missing' },
  });
  expect([scene.log, scene.events]).toEqual([[], []]);
});
