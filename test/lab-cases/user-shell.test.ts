import { describe, expect, it } from 'vitest';
import { lookAtServer } from '../../electron/engine/look/look.ts';
import { openUserServer } from '../../electron/remote/open-server.ts';
import { memoryJournals } from '../../electron/run/journal/journal-file.ts';
import { createRunner, undoLeft } from '../../electron/run/runner.ts';
import { sessionOf } from '../../electron/run/session-of.ts';
import { userPrelude } from '../../electron/run/user/prelude.ts';
import { toProblem } from '../../shared/problems.ts';
import { sshCase } from '../support/ssh-case.ts';

const { server, request, environment } = sshCase();

const open = () => openUserServer(request({ user: 'visitor' }), { ...environment(), userPrelude });

describe('a login that may not become root', () => {
  it('places files below its own folder, and takes them back', async () => {
    const { host, user } = await open();
    try {
      expect([host.way, user, host.home]).toEqual(['user-shell', 'visitor', '/home/visitor']);
      const before = await server().must(['find', '/home/visitor']);
      const session = sessionOf(host, 'run-1');
      const journal = await memoryJournals().create('run-1');
      await session.lock?.open('a test');
      const path = '/home/visitor/proof';
      const change = {
        kind: 'write-file',
        path,
        mode: 0o644,
        before: { state: 'absent' },
        content: { from: 'text', text: 'answer' },
      } as const;
      await createRunner(session, journal).doStage(
        { id: 'install', changes: [change], activation: null },
        {},
      );
      expect(await server().must(['stat', '-c', '%U %a', path])).toBe('visitor 644\n');
      expect(await undoLeft(session, journal)).toEqual([]);
      await session.lock?.purge();
      expect(await server().must(['find', '/home/visitor'])).toBe(before);
    } finally {
      await host.close();
    }
  });

  it('is still refused for a web server, in the same words', async () => {
    const { host } = await open();
    try {
      const looking = lookAtServer(host, 'apache', ['shop.example.test'], AbortSignal.timeout(20_000));
      expect(await looking.catch(toProblem)).toMatchObject({ code: 'sudo-refused' });
    } finally {
      await host.close();
    }
  });
});
