import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openAnyServer } from '../../../../electron/remote/open-server.ts';
import type { PanelHost } from '../../../../electron/remote/panel/host.ts';
import { uapiHost, understood } from '../../../../electron/remote/panel/uapi.ts';
import { toProblem } from '../../../../shared/problems.ts';
import type { Fault } from '../../../doubles/panels/cpanel.ts';
import { type PanelCase, panelCase } from '../../../support/panel-case.ts';

let panel: PanelCase;
let host: PanelHost;
beforeAll(async () => {
  panel = await panelCase();
  host = await panel.open();
});
afterAll(() => panel.close());

const problemOf = (work: Promise<unknown>) => work.then(() => null, toProblem);
const reading = { module: 'SSL', function: 'installed_hosts', fields: {}, reads: true } as const;
const changing = {
  module: 'SSL',
  function: 'delete_ssl',
  fields: { domain: 'none.test' },
  reads: false,
} as const;

/** The same panel, asked without long pauses. */
function quick(token = panel.account.token, patience = 20_000): PanelHost {
  const { port } = panel.double();
  const knownAs = { host: '127.0.0.1', port };
  return uapiHost(
    { ...knownAs, user: panel.account.user, token },
    { known: [], knownAs, expected: fingerprint },
    { patience, waits: [1, 1] },
  );
}
let fingerprint = '';

describe('who answers', () => {
  test('a certificate that nobody vouches for is shown first, like the key of a server, and then remembered', async () => {
    const fresh = await panelCase();
    try {
      const first = await problemOf(openAnyServer(fresh.request(), fresh.environment));
      expect(first).toMatchObject({ code: 'host-key-unknown', facts: { host: '127.0.0.1', keyType: 'TLS' } });
      expect(fresh.double().asked).toEqual([]);
      await fresh.open();
      const again = await openAnyServer(fresh.request(), fresh.environment);
      expect(again.hostKey.fingerprint).toBe(first?.facts.fingerprint);
      expect(again.host.label).toBe(`shop@127.0.0.1:${fresh.double().port}`);
      await fresh.restart();
      expect(await problemOf(openAnyServer(fresh.request(), fresh.environment))).toMatchObject({
        code: 'host-key-changed',
        facts: { expected: [first?.facts.fingerprint] },
      });
      expect(fresh.double().asked).toEqual([]);
    } finally {
      await fresh.close();
    }
  });

  test('a panel that is another one by now is never sent the token', async () => {
    const fresh = await panelCase();
    try {
      const open = await fresh.open();
      await fresh.restart();
      expect(await problemOf(open.ask(reading, z.unknown()))).toMatchObject({ code: 'host-key-changed' });
      expect(fresh.double().asked).toEqual([]);
    } finally {
      await fresh.close();
    }
  });
});

describe('what a panel answers', () => {
  beforeAll(async () => {
    fingerprint = (await openAnyServer(panel.request(), panel.environment)).hostKey.fingerprint;
  });

  test('data, by the form that is asked for', async () => {
    const form = z.array(z.object({ servername: z.string() }));
    expect(await host.ask(reading, form)).toEqual([{ servername: 'shop.test' }]);
  });

  test('a wrong token is told from all else', async () => {
    expect(await problemOf(quick('WRONGTOKEN').ask(reading, z.unknown()))).toMatchObject({
      code: 'panel-token-refused',
      facts: { user: 'shop' },
    });
  });

  test.each<[string, Fault, string]>([
    [
      'a page in place of JSON',
      { kind: 'text', text: '<html>Cannot Read License File</html>' },
      'panel-answers-otherwise',
    ],
    ['a status of a web server', { kind: 'status', status: 404 }, 'panel-answers-otherwise'],
    ['JSON of another form', { kind: 'text', text: '{"ok":true}' }, 'panel-answers-otherwise'],
    [
      'data of another form',
      { kind: 'text', text: '{"status":1,"data":{"a":1}}' },
      'panel-answers-otherwise',
    ],
    ['an answer without an end', { kind: 'endless' }, 'panel-answers-otherwise'],
    ['being asked too often', { kind: 'status', status: 429 }, 'panel-busy'],
    ['maintenance', { kind: 'status', status: 503 }, 'panel-busy'],
    ['a silent one', { kind: 'slow', milliseconds: 900 }, 'server-too-slow'],
    ['a line that breaks', { kind: 'cut', when: 'before' }, 'connection-lost'],
    [
      'its own refusal',
      { kind: 'refused', words: 'You do not have the feature “sslinstall”.' },
      'panel-refuses',
    ],
  ])('%s', async (_title, fault, code) => {
    panel.double().plant('SSL::installed_hosts', fault, 9);
    const patience = fault.kind === 'slow' ? 300 : 20_000;
    const asked = quick(undefined, patience).ask(reading, z.array(z.unknown()));
    expect(await problemOf(asked)).toMatchObject({ code });
    panel.double().plant('SSL::installed_hosts', fault, 0);
  });

  test('a passing trouble of a question is waited out, and no change is made twice', async () => {
    panel.double().plant('SSL::installed_hosts', { kind: 'cut', when: 'after' }, 2);
    expect(await quick().ask(reading, z.array(z.unknown()))).toHaveLength(1);
    panel.double().asked.length = 0;
    panel.double().plant('SSL::delete_ssl', { kind: 'cut', when: 'after' });
    expect(await problemOf(quick().ask(changing, z.unknown()))).toMatchObject({ code: 'connection-lost' });
    expect(panel.double().asked).toEqual(['SSL::delete_ssl']);
  });

  test('its words never repeat the token or a key', async () => {
    const key = '-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----';
    const words = `no: ${panel.account.token} ${key}`;
    panel.double().plant('SSL::install_ssl', { kind: 'refused', words });
    const asked = { module: 'SSL', function: 'install_ssl', fields: { key }, reads: false } as const;
    const problem = await problemOf(quick().ask(asked, z.unknown()));
    expect(problem?.detail).toBe('no: … …');
  });

  test('numbers may come as text, and the older interface tells of each file', () => {
    expect(understood('{"status":"1","data":5}', false)).toEqual({ data: 5, refusal: null });
    expect(understood('{"status":0,"errors":["a","b"]}', false)?.refusal).toBe('a b');
    expect(understood('{"cpanelresult":{"data":[{"result":0,"reason":"no"}]}}', true)?.refusal).toBe('no');
    expect(understood('{"cpanelresult":{"error":"x","event":{"result":0}}}', true)?.refusal).toBe('x');
    expect(understood('null', false)).toBeNull();
  });
});
