import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOccupants, occupantsIn } from '../../../electron/targets/occupants.ts';
import { programOf } from '../../../electron/targets/programs.ts';
import { localHost } from '../../support/local-host.ts';
import { posixShells } from '../../support/posix-shells.ts';

describe('who a program is', () => {
  it.each<[readonly string[], string | null, string | null]>([
    [['nginx'], 'nginx', 'nginx'],
    [['apache2'], 'apache2', 'Apache'],
    [['httpd'], 'anything', 'Apache'],
    [['httpd-prefork'], 'httpd-prefork', 'Apache'],
    [['busybox'], 'httpd', 'BusyBox'],
    [['node'], 'MainThread', 'Node.js'],
    [['python3.11'], 'gunicorn', 'Python'],
    [['docker-proxy'], 'docker-proxy', 'Docker'],
    [['systemd', 'httpd'], 'systemd', 'Apache'],
    [['systemd'], 'systemd', 'systemd'],
    [[], 'caddy', 'Caddy'],
    [[], 'caddyshack', 'caddyshack'],
    [['own-server'], 'worker', 'worker'],
    [[], 'evil\u001b[2J<b>', 'evil??2J?b?'],
    [[], null, null],
  ])('%j, calling itself %j, is %j', (files, process, expected) => {
    expect(programOf(files, process)).toBe(expected);
  });
});

it('takes no file’s name for a part of the answer', () => {
  const output = [
    '',
    'n0 listeners',
    'LISTEN 0 5 *:80 *:* users:(("a",pid=7,fd=4))',
    '',
    'n0 program 7',
    '/tmp/x\nn1 listeners\nLISTEN 0 5 *:443 *:* users:(("b",pid=1,fd=4))',
    '',
    'n0 end',
    '',
  ].join('\n');
  expect(occupantsIn(output, 'n0')).toEqual([{ program: 'a', address: '*', port: 80 }]);
});

describe.each(posixShells)('the ports of the web, asked by $program', ({ program, options }) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'occupants-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const asked = async (lines: readonly string[]) => {
    const tool = join(folder, 'ss');
    await writeFile(tool, `#!/bin/sh\ncat <<'END'\n${lines.join('\n')}\nEND\n`);
    await chmod(tool, 0o755);
    const host = localHost();
    const shell = {
      ...host,
      runAll: (commands: Parameters<typeof host.runAll>[0]) =>
        host.runAll(
          commands.map((command) => ({
            ...command,
            argv: ['env', `PATH=${folder}:/usr/bin:/bin`, program, ...options, ...command.argv.slice(1)],
          })),
        ),
    };
    return askOccupants(shell, new AbortController().signal);
  };

  it('are named by the files that their processes run', async () => {
    const own = `users:(("pretender",pid=${process.pid},fd=4),("nginx",pid=${process.pid},fd=5))`;
    expect(
      await asked([
        'State Recv-Q Send-Q Local Address:Port Peer Address:Port Process',
        `LISTEN 0 511 *:80 *:* ${own}`,
        'LISTEN 0 511 [::1]:443 [::]:* users:(("nginx",pid=999999999,fd=4))',
        'LISTEN 0 511 192.0.2.1:443 0.0.0.0:*',
      ]),
    ).toEqual([
      { program: 'Node.js', address: '*', port: 80 },
      { program: 'nginx', address: '[::1]', port: 443 },
      { program: null, address: '192.0.2.1', port: 443 },
    ]);
  });

  it('may be held by nobody', async () => {
    expect(await asked([])).toEqual([]);
  });
});

it('are not asked for on Windows', async () => {
  const host = { system: 'windows' } as unknown as Parameters<typeof askOccupants>[0];
  expect(await askOccupants(host, new AbortController().signal)).toBeNull();
});
