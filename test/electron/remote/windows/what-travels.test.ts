import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteChannel } from '../../../../electron/remote/byte-channel.ts';
import { commandLine, scriptOf } from '../../../../electron/remote/windows/script-text.ts';
import type { ShortVerb } from '../../../../electron/remote/windows/verbs.ts';
import { windowsHost } from '../../../../electron/remote/windows/windows-host.ts';

/** A server that only notes what reaches it, and hangs up. */
function eavesdropper() {
  const lines: string[] = [];
  let input = '';
  const channel: ByteChannel = {
    write: (bytes) => {
      input += Buffer.from(bytes).toString('utf8');
    },
    endInput: () => undefined,
    listen: () => undefined,
    closed: Promise.resolve({ exitCode: null }),
    close: () => undefined,
  };
  const connection = {
    exec: async (line: string) => {
      lines.push(line);
      return channel;
    },
    tunnel: () => Promise.reject(new Error('no tunnels')),
    roundTrips: 0,
    closed: new Promise<void>(() => {}),
    close: async () => undefined,
  };
  return { host: windowsHost(connection, { label: 'eavesdropper' }), lines, input: () => input };
}

/** Text with everything that a shell, PowerShell or a path could stumble over. */
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '"; exit #',
    "'$(calc)'",
    '%PATH%',
    '& del *',
    '`n',
    '\r\nend\r\n',
    'Ünï©ode ☃',
    '\u0000',
    '#< CLIXML',
  ),
);
const thumbprint = fc.stringMatching(/^[0-9A-F]{40}$/);
const relative = fc.constantFrom('web.config', '.well-known/acme-challenge/token');
const bytes = fc.uint8Array({ maxLength: 200 }).map((value) => Buffer.from(value));

/** A call of each verb, with values as wild as its schema allows. */
const calls = fc.oneof(
  fc.record({ verb: fc.constant('hello' as const), parameters: fc.constant({}) }),
  fc.record({
    verb: fc.constant('write-files' as const),
    parameters: fc.record({
      root: wild.map((text) => `C:\\${text.replaceAll('\0', '')}`),
      files: fc.array(
        fc.record({
          path: relative,
          expect: fc.constant('any'),
          content: bytes.map((value) => value.toString('base64')),
        }),
        { maxLength: 3 },
      ),
      removeFolders: fc.constant([]),
    }),
  }),
  fc.record({
    verb: fc.constant('bind' as const),
    parameters: fc.record({
      changes: fc.array(
        fc.record({
          op: fc.constant('remove' as const),
          siteId: fc.integer({ min: 1, max: 99 }),
          bindingInformation: wild.map((text) => `*:443:${text}`),
          expect: thumbprint,
          unless: fc.constant(null),
          configOnly: fc.boolean(),
          wasStarted: fc.boolean(),
          attributes: fc.constant(null),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  }),
  fc.record({
    verb: fc.constant('import' as const),
    parameters: fc.record({
      store: fc.constant('My'),
      label: wild.map((text) => `Sealkeeper ${text}`.slice(0, 100)),
      exportable: fc.boolean(),
    }),
    secrets: fc.record({ pfx: bytes, password: fc.oneof(wild, fc.stringMatching(/^[A-Za-z0-9]{32}$/)) }),
  }),
);

describe('what travels to a Windows server', () => {
  it('is one line for all verbs, without a letter that a login shell would read differently', () => {
    expect(commandLine).toMatch(/^[A-Za-z0-9+/=. -]+$/);
    // cmd reads no more than 8191.
    expect(commandLine.length).toBeLessThan(4000);
  });

  it('keeps every value of every call out of the command line and the script', async () => {
    await fc.assert(
      fc.asyncProperty(calls, async ({ verb, parameters, ...rest }) => {
        const { host, lines, input } = eavesdropper();
        const call = host.run as (verb: ShortVerb, parameters: unknown, options: unknown) => Promise<unknown>;
        await call(verb, parameters, rest).catch(() => undefined);
        expect(lines).toEqual([commandLine]);
        const frames = input().split('\n');
        expect(frames.pop()).toBe('');
        expect(frames.pop()).toBe('end');
        for (const frame of frames) expect(frame).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
        const [script = '', envelope = '', pfx, password, ...more] = frames.map((frame) =>
          Buffer.from(frame, 'base64'),
        );
        expect(more).toEqual([]);
        expect(script.toString()).toBe(scriptOf(verb));
        expect(JSON.parse(envelope.toString())).toEqual({
          mark: expect.stringMatching(/^[0-9a-f]{32}$/),
          parameters,
        });
        if ('secrets' in rest) {
          expect(Buffer.from(pfx ?? '')).toEqual(rest.secrets.pfx);
          expect(password?.toString()).toBe(Buffer.from(rest.secrets.password).toString());
        } else expect(pfx).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('holds no secret outside the frame of its own, even for the same secret twice', async () => {
    const { host, input } = eavesdropper();
    const password = 'Xq7Zk2mP9sLw4Tn8Vb3Rc6Yd1Hf5Jg0a';
    await host
      .run(
        'import',
        { store: 'My', label: 'Sealkeeper shop', exportable: false },
        { secrets: { pfx: Buffer.from('the pfx'), password } },
      )
      .catch(() => undefined);
    const decoded = input()
      .split('\n')
      .map((frame) => Buffer.from(frame, 'base64').toString());
    expect(decoded.map((text) => text.includes(password))).toEqual([false, false, false, true, false, false]);
  });
});
