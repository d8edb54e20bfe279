import type { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { WindowsHost } from '../../electron/remote/windows/host.ts';
import { emptyState, modelSite } from '../doubles/windows/model/state.ts';
import { failureOf, openWindows, problemOf, type WindowsCase } from './windows-case.ts';

const token = 'evaGxfADs6pSRb2LAv9IZf17Dt3juxGJ-PCt92wr-oA';
const answers = [{ token, answer: `${token}.9jg46WB3rR_AHD-EBXdN7cBkH1WOu0tA3M9fm21mqTI` }];

/** Everything on port 80 is sent to https by a rule of the whole server. */
const redirecting = {
  ...emptyState,
  sites: [modelSite(1, 'Shop', { bindings: ['http *:80:shop.example.test'], manners: { globalRule: true } })],
};

/** The temporary listener in front of IIS. */
export function listeningSuite(windows: WindowsCase): void {
  describe('the challenge listener', () => {
    it('answers before every site and rule, and leaves the rest to them', async () => {
      await windows.given(redirecting);
      const host = windows.host();
      expect(await get(host, `/.well-known/acme-challenge/${token}`)).toMatch(/^HTTP\/1.1 301/);
      const listener = await host.listen({ answers });
      expect(await get(host, `/.well-known/acme-challenge/${token}`)).toMatch(answers[0]?.answer ?? '');
      expect(await get(host, `/.well-known/acme-challenge/${token.toLowerCase()}`)).toMatch(/^HTTP\/1.1 404/);
      expect(await get(host, '/')).toMatch(/^HTTP\/1.1 301/);
      expect(await listener.stop()).toEqual({ hits: 1 });
      await listener.ended;
      expect(await get(host, `/.well-known/acme-challenge/${token}`)).toMatch(/^HTTP\/1.1 301/);
    });

    it('lets other verbs run meanwhile', async () => {
      await windows.given(redirecting);
      const listener = await windows.host().listen({ answers });
      expect(await windows.host().run('hello', {})).toMatchObject({ identity: { elevated: true } });
      await listener.stop();
    });

    it('ends by itself after its time', async () => {
      await windows.given(redirecting);
      const listener = await windows.host().listen({ answers, seconds: 1 });
      await listener.ended;
      expect(await listener.stop()).toEqual({ hits: 0 });
    });

    it('is ended by its channel where tunnels are forbidden', async () => {
      await windows.given(redirecting);
      windows.server().manners.allowsTunnels = false;
      try {
        expect(await problemOf(windows.host().tunnel('127.0.0.1', 80))).toMatchObject({
          code: 'tunnel-refused',
        });
        const listener = await windows.host().listen({ answers });
        await listener.stop();
        await listener.ended;
      } finally {
        windows.server().manners.allowsTunnels = true;
      }
      // Windows ends the process a moment after its channel.
      await expect
        .poll(() => get(windows.host(), `/.well-known/acme-challenge/${token}`), { timeout: 5000 })
        .toMatch(/^HTTP\/1.1 301/);
    });

    it('can be cancelled while it starts, and leaves the port to others', async () => {
      await windows.given(redirecting);
      windows.server().manners.coldStart = 60_000;
      const cancel = new AbortController();
      const starting = problemOf(windows.host().listen({ answers }, cancel.signal));
      setTimeout(() => cancel.abort(), 100);
      expect(await starting).toMatchObject({ code: 'cancelled' });
      windows.server().manners.coldStart = 0;
      const listener = await windows.host().listen({ answers });
      expect(await listener.stop()).toEqual({ hits: 0 });
    });

    it('does not outlive its connection', async () => {
      await windows.given(redirecting);
      const other = await openWindows(windows.server());
      const listener = await other.host.listen({ answers });
      await other.host.close();
      await listener.ended;
      await expect
        .poll(() => get(windows.host(), `/.well-known/acme-challenge/${token}`), { timeout: 5000 })
        .toMatch(/^HTTP\/1.1 301/);
      const next = await windows.host().listen({ answers });
      await next.stop();
    });

    it('listens where http.sys keeps to addresses that nobody holds', async () => {
      const held = [{ port: 80, address: '10.0.0.9', program: 'nginx' }];
      await windows.given({ ...redirecting, held, listenOn: ['127.0.0.1'] });
      const listener = await windows.host().listen({ answers });
      expect(await get(windows.host(), `/.well-known/acme-challenge/${token}`)).toMatch(
        answers[0]?.answer ?? '',
      );
      await listener.stop();
    });

    it('finds another program in the place of IIS where that has the port', async () => {
      await windows.given({ ...redirecting, foreignPorts: [80] });
      expect(await get(windows.host(), '/')).toMatch(/^HTTP\/1.1 404/);
    });

    it.each([
      ['port-taken', 32, { foreignPorts: [80] }],
      ['port-taken', 32, { held: [{ port: 80, address: '10.0.0.9', program: 'nginx' }], listenOn: [] }],
      ['access-denied', 5, { reservations: ['http://+:80/.well-known/acme-challenge/'] }],
      ['prefix-taken', 183, { strayListeners: [80] }],
      ['access-denied', 5, { identity: { ...emptyState.identity, elevated: false } }],
    ] as const)('says %s (%i) in a language it does not have to know', async (reason, native, state) => {
      await windows.given({ ...redirecting, ...state, os: { ...emptyState.os, culture: 'de-DE' } });
      const failed = await failureOf(windows.host().listen({ answers }));
      expect(failed).toMatchObject({ reason, verb: 'listener', failure: { native, step: 'listen' } });
      expect(failed.failure.type).toBe('System.Net.HttpListenerException');
    });
  });
}

/** The whole answer to one request through the SSH connection. */
async function get(host: WindowsHost, path: string): Promise<string> {
  const stream: Duplex = await host.tunnel('127.0.0.1', 80);
  stream.write(`GET ${path} HTTP/1.1\r\nHost: shop.example.test\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const bytes of stream) answer += String(bytes);
  return answer;
}
