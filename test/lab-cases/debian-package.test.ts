import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { shippedFuses, unpackedLinuxProgram } from '../../build/packaging.ts';
import { makeDeb } from '../../build/packed/deb.ts';
import { sourceDate } from '../../build/packed/source-date.ts';
import { version } from '../../electron/version.ts';
import { home, type Laptop, startLaptop, user } from '../support/laptop.ts';
import { resultOf, type Shop, startShop } from '../support/shop.ts';

/**
 * The life of the package on somebody's computer: installed by apt, opened from its menu entry with the sandbox on, used for
 * a whole run, upgraded, and removed. On the fallback Electron 33 where the newest cannot be had.
 */
describe.runIf(process.env.PACKAGE_LIFE !== undefined)('the package for Debian', () => {
  let shop: Shop;
  let laptop: Laptop;
  let empty: ReadonlySet<string>;
  /** Of three packages, their places on the laptop. */
  const packages = { former: '/tmp/former.deb', now: '/tmp/now.deb', terminal: '/tmp/terminal.deb' };

  beforeAll(async () => {
    const { status, stderr } = spawnSync(process.execPath, [inCheckout('build/package.ts')], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    shop = await startShop();
    laptop = await startLaptop(shop.lab);
    await bringPackages();
    empty = await laptop.files();
    await laptop.machine.must(['mkdir', '-p', '-m', '0700', `${home}/job`]);
    await laptop.machine.must(['chown', '-R', `${user}:`, `${home}/job`]);
  }, 400_000);
  afterAll(() => shop?.lab.stop());

  /** The version before has a part that this one lacks, and lacks one that this one has. */
  async function bringPackages(): Promise<void> {
    const unpacked = dirname(unpackedLinuxProgram);
    // On the disk: the lab's own folders are memory.
    const folder = inCheckout('dist/to-install');
    const before = join(folder, 'before');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await cp(unpacked, before, { recursive: true });
    await appendFile(join(before, 'former-part'), 'x');
    const common = { arch: process.arch, date: sourceDate(), folder, compression: 'zstd' as const };
    const made = {
      former: await makeDeb({ ...common, kind: 'sealkeeper', unpacked: before, version: '0.0.9' }),
      now: await makeDeb({ ...common, kind: 'sealkeeper', unpacked, version }),
      terminal: await makeDeb({ ...common, kind: 'sealkeeper-cli', unpacked, version }),
    };
    for (const each of ['former', 'now', 'terminal'] as const) await laptop.bring(made[each], packages[each]);
    await rm(folder, { recursive: true });
  }

  const asUser = { user, env: { SSH_AUTH_SOCK: '' }, timeout: 90_000 } as const;
  const terminal = async (...words: readonly string[]) =>
    resultOf(words, await laptop.machine.run(['sealkeeper', ...words], asUser));

  it('is installed by apt, as it was made', async () => {
    const said = await laptop.apt('install', packages.former);
    expect(said).toContain('Setting up sealkeeper (0.0.9)');
    expect(await laptop.machine.run(['dpkg', '--verify', 'sealkeeper'])).toMatchObject({ stdout: '' });
    const find = (words: string) => laptop.machine.must(['sh', '-c', `find /opt/Sealkeeper ${words}`]);
    expect(await find('! -user root -o -perm /022')).toBe('');
    expect(await find('/usr/bin/sealkeeper -perm /7000')).toBe('/opt/Sealkeeper/chrome-sandbox\n');
    // The very program that was made: what is looked at below is what is installed.
    for (const part of ['sealkeeper', 'resources/app.asar']) {
      const made = createHash('sha256').update(await readFile(join(dirname(unpackedLinuxProgram), part)));
      const [sum] = (await laptop.machine.must(['sha256sum', `/opt/Sealkeeper/${part}`])).split(' ');
      expect(sum, part).toBe(made.digest('hex'));
    }
    const wire = await getCurrentFuseWire(unpackedLinuxProgram);
    for (const [name, isOn] of Object.entries(shippedFuses)) {
      const fuse =
        FuseV1Options[`${name.charAt(0).toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options];
      expect(wire[fuse], name).toBe(isOn ? FuseState.ENABLE : FuseState.DISABLE);
    }
  });

  it('says its version, and what the computer has, without a display', async () => {
    const { stdout } = await laptop.machine.run(['sealkeeper', '--version'], asUser);
    expect(stdout).toBe(`Sealkeeper ${version}\n`);
    expect(await laptop.machine.run(['sealkeeper'], asUser)).toMatchObject({ exitCode: 0, stderr: '' });
    const { stdout: looked } = await laptop.machine.run(['sealkeeper', 'doctor'], asUser);
    expect(looked).toContain(`✓ Sealkeeper ${version} on Node `);
  });

  it('takes nothing from variables that change what Node runs', async () => {
    await laptop.machine.writeFile('/tmp/foreign.cjs', 'console.log("foreign code ran")');
    const env = { NODE_OPTIONS: '--require /tmp/foreign.cjs', ELECTRON_RUN_AS_NODE: '1' };
    const { stdout } = await laptop.machine.run(['sealkeeper', '--version'], { user, env });
    expect(stdout).toBe(`Sealkeeper ${version}\n`);
  });

  it('brings a manual page and words for the Tab key that read without fault', async () => {
    const page = await laptop.machine.run(['man', '--warnings', 'sealkeeper'], { env: { MANWIDTH: '100' } });
    if (page.exitCode !== 127) expect(page).toMatchObject({ exitCode: 0, stderr: '' });
    const tab = `source /usr/share/bash-completion/completions/sealkeeper
      COMP_WORDS=(sealkeeper ren); COMP_CWORD=1; _sealkeeper; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(sealkeeper renew --a); COMP_CWORD=2; _sealkeeper; echo "\${COMPREPLY[@]}"`;
    expect(await laptop.machine.must(['bash', '-c', tab])).toBe('renew renewers\n--all --at-once\n');
  });

  it('does a whole run by its own command line', async () => {
    const job = `${home}/job`;
    for (const [from, to] of [
      [shop.job.server.auth.file, 'key'],
      [shop.job.certificate.directoryTrust, 'directory.pem'],
      [shop.trust, 'trust.pem'],
    ] as const)
      await laptop.bring(from, `${job}/${to}`);
    const { server, certificate, outside } = shop.job;
    await laptop.machine.writeFile(
      `${job}/job.json`,
      JSON.stringify({
        ...shop.job,
        server: { ...server, auth: { type: 'key', file: `${job}/key` } },
        certificate: { ...certificate, directoryTrust: `${job}/directory.pem` },
        outside: { ...outside, trust: `${job}/trust.pem` },
      }),
    );
    await laptop.machine.must(['sh', '-c', `chown -R ${user}: ${job} && chmod 600 ${job}/*`]);
    const planned = await terminal('plan', `${job}/job.json`, '--json');
    expect(planned.ended, planned.stdout).toMatchObject({ outcome: 'committed' });
    const done = await terminal('secure', `${job}/job.json`, '--json');
    expect(done.ended, done.stdout).toMatchObject({ outcome: 'committed' });
  });

  it('is upgraded in place; runs and settings stay as they were', async () => {
    const data = `${home}/.local/share/sealkeeper`;
    const settings = '{"language":"de","theme":"dark"}';
    await laptop.machine.must(['sh', '-c', 'printf %s "$1" >"$2"', 'sh', settings, `${data}/settings.json`], {
      user,
    });
    const kept = await laptop.machine.snapshot(data);
    expect(await laptop.apt('install', packages.now)).toContain(
      `Unpacking sealkeeper (${version}) over (0.0.9)`,
    );
    expect(await laptop.machine.snapshot(data)).toEqual(kept);
    expect((await laptop.machine.run(['ls', '/opt/Sealkeeper/former-part'])).exitCode).not.toBe(0);
    const [run] = (await terminal('runs', '--json')).lines;
    expect(run).toMatchObject({ type: 'past-run', outcome: 'committed' });
    expect(await laptop.machine.run(['dpkg', '--verify', 'sealkeeper'])).toMatchObject({ stdout: '' });
  });

  it('opens its window from the entry of the menu, with the sandbox on', async () => {
    const entry = (await laptop.machine.readFile('/usr/share/applications/sealkeeper.desktop')).toString();
    const [, exec = ''] = /^Exec=(.*)$/m.exec(entry) ?? [];
    const { machine } = laptop;
    const display = { user, env: { DISPLAY: ':7' } } as const;
    await machine.must(['install', '-d', '-m', '1777', '/tmp/.X11-unix']);
    await machine.must(
      ['sh', '-c', 'Xvfb :7 -nolisten tcp >/tmp/display.log 2>&1 & echo $! >/tmp/display.pid'],
      display,
    );
    await vi.waitUntil(
      async () => (await machine.run(['xwininfo', '-root'], display)).exitCode === 0,
      20_000,
    );
    await machine.must(['sh', '-c', `${exec} >/tmp/window.log 2>&1 & echo $! >/tmp/window.pid`], display);
    const said = async () => machine.must(['cat', '/tmp/window.log']);
    try {
      await vi.waitUntil(
        async () => (await machine.must(['xwininfo', '-root', '-tree'], display)).includes('"Sealkeeper"'),
        { timeout: 60_000, interval: 200 },
      );
      // A window stands before its page has a process, and a process before it has locked itself in.
      const pageOf = (processes: readonly RunningProcess[]) =>
        processes.find(({ words }) => words.includes('--type=renderer'));
      const isLocked = async () => pageOf(await processesOf(machine))?.seccomp === '2';
      await vi.waitUntil(isLocked, { timeout: 30_000, interval: 200 }).catch(() => undefined);
      const processes = await processesOf(machine);
      const page = pageOf(processes);
      expect(page, await said()).toMatchObject({ seccomp: '2', user });
      expect(processes.flatMap(({ words }) => words).join(' ')).not.toContain('--no-sandbox');
      // The page has no file, no network and no process of its own: not even the machine's own process 1 is seen.
      expect(page?.levels).toBeGreaterThan(1);
    } finally {
      await machine.run(['sh', '-c', 'kill "$(cat /tmp/window.pid)"']);
      await vi.waitUntil(async () => (await processesOf(machine)).length === 0, { timeout: 20_000 });
      await machine.run(['sh', '-c', 'kill "$(cat /tmp/display.pid)"']);
    }
  });

  it('is replaced by the command line alone, which needs no desktop and takes the run back', async () => {
    const before = (await laptop.machine.must(['cat', '/etc/debian_version'])).trim();
    expect(before).not.toBe('');
    await laptop.apt('install', packages.terminal);
    const window = await laptop.machine.run(['ls', '/opt/Sealkeeper/sealkeeper']);
    expect(window.exitCode).not.toBe(0);
    const linked = await laptop.machine.must(['ldd', '/opt/Sealkeeper/resources/cli/node']);
    expect(linked).not.toMatch(/libgtk|libX11|libnss|not found/);
    const [run] = (await terminal('runs', '--json')).lines;
    const undone = await terminal('undo', String(run?.runId), '--json');
    expect(undone.ended, undone.stdout).toMatchObject({ outcome: 'undone' });
  });

  it('is removed without a leftover; what its owner did stays theirs', async () => {
    await laptop.apt('remove', 'sealkeeper-cli');
    const left = [...(await laptop.files())].filter((path) => !empty.has(path));
    expect(left).toEqual([]);
    const { stdout } = await laptop.machine.run(['dpkg', '--list', 'sealkeeper*']);
    expect(stdout).not.toMatch(/^(?:rc|ii)/m);
    expect(await laptop.machine.must(['ls', `${home}/.local/share/sealkeeper`])).toContain('runs');
  });
});

interface RunningProcess {
  readonly words: readonly string[];
  /** As proc(5) has it: 2 is a filter of its own. */
  readonly seccomp: string;
  readonly user: string;
  /** In how many spaces of processes it has a number. */
  readonly levels: number;
}

async function processesOf(machine: Laptop['machine']): Promise<readonly RunningProcess[]> {
  const script = `for each in /proc/[0-9]*; do
    case $(readlink $each/exe) in /opt/Sealkeeper/sealkeeper*) ;; *) continue ;; esac
    tr '\\0\\n' '  ' <$each/cmdline; echo "|$(stat -c %U $each)|$(grep -E '^(Seccomp|NSpid):' $each/status | tr '\\n' '|')"
  done; true`;
  const said = await machine.must(['sh', '-c', script]);
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [words = '', owner = '', ...facts] = line.split('|');
      const fact = (name: string) =>
        facts
          .find((each) => each.startsWith(name))
          ?.slice(name.length)
          .trim() ?? '';
      return {
        words: words.split(' '),
        user: owner,
        seccomp: fact('Seccomp:'),
        levels: fact('NSpid:').split(/\s+/).length,
      };
    });
}
