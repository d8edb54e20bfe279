import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/plan.ts';
import { type PracticeServer, practiceServer } from './practice-server.ts';

let server: PracticeServer;
beforeEach(async () => {
  server = await practiceServer();
});
afterEach(() => server.close());

describe('a service beside another', () => {
  it('that lives on what the other one got takes that up again, though nothing of it was changed', async () => {
    const shared: Change = {
      kind: 'write-file',
      path: server.at('shared.pem'),
      mode: 0o600,
      before: { state: 'absent' },
      content: { from: 'text', text: 'new' },
    };
    const reloads = server.at('reloads');
    const second = server.stage('install', []);
    const reload = ['sh', '-c', `echo again >>${reloads}`];
    await server.runner.doStage(server.stage('install', [shared]), {});
    await server.runner.doStage(
      { ...second, activation: { ...server.activation(), service: 'second', reload } },
      {},
      1,
    );
    expect(server.journal.of('doing').map(({ part }) => part)).toEqual([undefined, 1]);
    expect(server.read('reloads')).toBe('again\n');
    expect(await server.runner.undo()).toEqual([]);
    expect(server.read('reloads')).toBe('again\nagain\n');
  });
});
