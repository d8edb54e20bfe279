import { afterEach, describe, expect, it } from 'vitest';
import type { RemoteHost } from '../../../electron/remote/host.ts';
import { type PosixShellOptions, posixShell } from '../../../electron/remote/posix-shell.ts';
import { toProblem } from '../../../shared/problems.ts';
import { localProgram } from '../../support/local-shell.ts';
import { posixShells } from '../../support/posix-shells.ts';

const opened: RemoteHost[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((host) => host.close()));
});

describe.each(posixShells)('a root shell in $program', ({ program, options: words }) => {
  const open = (options: Partial<PosixShellOptions> = {}): RemoteHost => {
    const host = posixShell(localProgram([program, ...words, '-s']), { label: 'here', ...options });
    opened.push(host);
    return host;
  };
  const problemOf = async (work: Promise<unknown>) =>
    toProblem(
      await work.then(
        () => 'nothing',
        (thrown) => thrown,
      ),
    );

  it('returns both streams exactly, with or without a last line end', async () => {
    const results = await open().runAll([
      { argv: ['printf', 'a\\nb'] },
      { argv: ['sh', '-c', 'printf "out\\n"; printf "err" >&2'] },
      { argv: ['true'] },
    ]);
    expect(results.map(({ stdout, stderr }) => [stdout, stderr])).toEqual([
      ['a\nb', ''],
      ['out\n', 'err'],
      ['', ''],
    ]);
  });

  it('stops behind the first exit code that is not accepted', async () => {
    const host = open();
    const results = await host.runAll([
      { argv: ['sh', '-c', 'exit 3'], accept: [0, 3] },
      { argv: ['sh', '-c', 'exit 4'] },
      { argv: ['echo', 'never'] },
    ]);
    expect(results.map(({ exitCode, accepted }) => [exitCode, accepted])).toEqual([
      [3, true],
      [4, false],
    ]);
    expect(await host.runAll([{ argv: ['echo', 'still here'] }])).toMatchObject([{ stdout: 'still here\n' }]);
  });

  it('does not begin what is only for after success, once a command of the batch has failed', async () => {
    const host = open();
    const batchOf = (exit: string) =>
      host.runAll([
        { argv: ['sh', '-c', exit], accept: [0, 3] },
        { argv: ['echo', 'always'] },
        { argv: ['echo', 'after success'], afterSuccess: true },
        { argv: ['echo', 'last'] },
      ]);
    expect((await batchOf('exit 3')).map(({ stdout }) => stdout)).toEqual(['', 'always\n']);
    // What failed in one batch is of no matter to the next.
    expect(await batchOf('exit 0')).toHaveLength(4);
  });

  it('lets nothing of one command leak into the next', async () => {
    const host = open({
      prelude: 'leave() { x=1; cd /tmp; exit 9; }\nshow() { set +u; echo "x is $x in $PWD"; }',
    });
    const results = await host.runAll([
      { argv: ['leave'], accept: [9] },
      { argv: ['show'] },
      { argv: ['cat'] },
    ]);
    expect(results.map(({ stdout }) => stdout)).toEqual(['', 'x is  in /\n', '']);
  });

  it.each([[''], ['\n']])(
    'gives a command its input without showing it to anybody, NUL and all: %j',
    async (end) => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      const [copied, listed] = await open().runAll([
        { argv: ['base64'], stdin: bytes },
        {
          argv: ['sh', '-c', 'cat >/dev/null; cat /proc/[0-9]*/cmdline 2>/dev/null'],
          stdin: `a secret of ours${end}`,
        },
      ]);
      expect(Buffer.from(copied?.stdout ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
      expect(listed?.stdout).not.toContain('a secret of ours');
      expect(listed?.stdout).not.toContain(Buffer.from('a secret of ours').toString('base64'));
    },
  );

  it('gives it as it stands, whatever echo, the shell or printf would make of it', async () => {
    const inputs = [
      ...[
        'plain\ntwo lines\n',
        "it's\n",
        '-n\n',
        '-e x\n',
        '-\n',
        '--begin\n',
        '-----BEGIN X-----\nA+/=\n',
        'a\\nb\n',
      ],
      ...[
        'no end',
        '\n',
        '\nfirst empty\n',
        'last empty\n\n',
        'tab\t\n',
        'é\n',
        '%s %d\n',
        '$HOME `id` "x"\n',
        '~ !1 #\n',
        '\r\n',
        '',
      ],
    ];
    const results = await open().runAll(inputs.map((stdin) => ({ argv: ['cat'], stdin })));
    expect(results.map(({ stdout }) => stdout)).toEqual(inputs);
  });

  it.each([[''], ['\n']])(
    'takes a megabyte of input and a command that does not read it: %j',
    async (end) => {
      const stdin = `${'m'.repeat(1_000_000 - end.length)}${end}`;
      const results = await open().runAll([
        { argv: ['wc', '-c'], stdin },
        { argv: ['true'], stdin },
      ]);
      expect(results.map(({ stdout, stderr, exitCode }) => [stdout.trim(), stderr, exitCode])).toEqual([
        ['1000000', '', 0],
        ['', '', 0],
      ]);
    },
  );

  it('answers overlapping calls in order and counts those of one turn as one round trip', async () => {
    const host = open({ roundTripsBefore: 9 });
    const together = [1, 2, 3].map((number) =>
      host.runAll([{ argv: ['sh', '-c', `sleep 0.0${4 - number}; echo ${number}`] }]),
    );
    const answers = await Promise.all(together);
    expect(answers.map(([result]) => result?.stdout)).toEqual(['1\n', '2\n', '3\n']);
    expect(host.roundTrips).toBe(10);
    await host.runAll([{ argv: ['true'] }]);
    expect(host.roundTrips).toBe(11);
  });

  it('sets a plain, private environment', async () => {
    const [result] = await open().runAll([{ argv: ['sh', '-c', 'umask; pwd; echo "$LC_ALL $PATH"'] }]);
    expect(result?.stdout).toBe('0077\n/\nC /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n');
  });

  it('does nothing for a call that was cancelled before it was sent', async () => {
    const host = open();
    const before = host.roundTrips;
    const cancel = new AbortController();
    const work = host.runAll([{ argv: ['echo', 'x'] }], cancel.signal);
    cancel.abort();
    expect((await problemOf(work)).code).toBe('cancelled');
    expect(host.roundTrips).toBe(before);
  });

  it('gives up on a command that takes longer than it may', async () => {
    const work = open().runAll([{ argv: ['true'] }, { argv: ['sleep', '20'], timeout: 200 }]);
    expect(await problemOf(work)).toMatchObject({ code: 'server-too-slow' });
  });

  it('gives up on a command that prints without end', async () => {
    const work = open({ outputLimit: 100_000 }).runAll([{ argv: ['yes'] }]);
    expect(await problemOf(work)).toMatchObject({ code: 'shell-unusable' });
  });

  it('says that the connection is lost when the shell goes away, to all who wait', async () => {
    const host = open();
    await host.runAll([{ argv: ['true'] }]);
    const waiting = [
      host.runAll([{ argv: ['sh', '-c', 'kill -9 $PPID'] }]),
      host.runAll([{ argv: ['true'] }]),
    ];
    for (const work of waiting) expect((await problemOf(work)).code).toBe('connection-lost');
    await host.closed;
    expect((await problemOf(host.runAll([{ argv: ['true'] }]))).code).toBe('connection-lost');
  });

  it('reports a prelude that the shell cannot read', async () => {
    const problem = await problemOf(open({ prelude: 'broken() { if; }' }).runAll([{ argv: ['true'] }]));
    expect(problem.code).toBe('shell-unusable');
    expect(problem.detail).toMatch(/syntax error|unexpected/i);
  });
});
