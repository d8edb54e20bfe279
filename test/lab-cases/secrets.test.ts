import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, runCli, type Shop, startShop } from '../support/shop.ts';

/**
 * A run with every secret that there can be: password login, sudo password, an account key of the authority. None of
 * them, nor the keys made on the way, may turn up where somebody could read it.
 */

const ownerAuth = { type: 'password', passwordEnv: 'OWNER_PASSWORD' };
const hmacKey = 'c2VjcmV0LWhtYWMta2V5LW9mLXRoZS1zaG9wLW93bmVy';

/** What every process of the server showed, and every mode of our files and folders, looked at without pause. */
async function watched<Value>(shop: Shop, work: () => Promise<Value>) {
  const script = `until [ -e /tmp/enough ]; do
cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | tr '\\0' ' '; echo
find /etc/sealkeeper /var/lib/sealkeeper -printf 'MODE %m %y %p\\n' 2>/dev/null
done`;
  const watching = shop.server.run(['sh', '-c', script], { timeout: 60_000 });
  const value = await work();
  await shop.server.must(['touch', '/tmp/enough']);
  const { stdout } = await watching;
  const modes = [...stdout.matchAll(/^MODE (.*)$/gm)].map(([, mode]) => mode ?? '');
  return { value, processes: stdout.replace(/^MODE .*\n/gm, ''), modes: [...new Set(modes)] };
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('the secrets of a run', () => {
  let shop: Shop;
  let result: CliResult;
  let seen: Awaited<ReturnType<typeof watched<CliResult>>>;
  let secrets: readonly string[];

  beforeAll(async () => {
    shop = await startShop({
      // Who searches a server for secrets shows them to its process list.
      tenant: false,
      pebble: { eab: { required: true, keys: { 'kid-1': hmacKey } } },
    });
    const { password } = shop.server.accounts.owner;
    secrets = [password, hmacKey];
    const { job } = shop;
    const file = await shop.jobFile({
      server: {
        ...job.server,
        user: 'owner',
        auth: ownerAuth,
        sudo: { passwordEnv: 'OWNER_PASSWORD' },
      },
      certificate: { ...job.certificate, externalAccount: { keyId: 'kid-1', hmacKeyEnv: 'HMAC' } },
    });
    const environment = { ...shop.environment, HMAC: hmacKey };
    seen = await watched(shop, () => runCli(['secure', file, '--json'], environment));
    result = seen.value;
    expect(result.ended).toMatchObject({ outcome: 'committed' });
  });
  afterAll(() => shop?.lab.stop());

  const without = (text: string) => {
    for (const secret of secrets)
      expect(text.includes(secret), `a secret in ${text.slice(0, 80)}…`).toBe(false);
  };

  it('are in nothing that the command line says, nor in the report', async () => {
    without(result.stdout + result.stderr);
    expect(result.stdout).not.toMatch(/PRIVATE KEY/);
    const runs = await runCli(['runs', '--json'], shop.environment);
    without(runs.stdout);
  });

  it('are in nothing that is said when the app breaks in the middle', async () => {
    const sudo = { passwordEnv: 'OWNER_PASSWORD' };
    const server = { ...shop.job.server, user: 'owner', auth: ownerAuth, sudo };
    const file = await shop.jobFile({ server });
    const broken = {
      ...shop.environment,
      SEALKEEPER_DATA: '/dev/null/nowhere',
      NODE_OPTIONS: '--stack-trace-limit=100',
    };
    const result = await runCli(['secure', file], broken);
    expect(result.exitCode).not.toBe(0);
    expect(result.stdout + result.stderr).toMatch(/ENOTDIR|unexpected/);
    without(result.stdout + result.stderr);
  });

  it('are in no file of this computer', async () => {
    const files = await filesBelow(shop.data);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      without(await readFile(file, 'utf8'));
      expect((await stat(file)).mode & 0o077, file).toBe(0);
      const isAccount = file.includes('accounts');
      if (!isAccount) expect(await readFile(file, 'utf8'), file).not.toMatch(/PRIVATE KEY/);
    }
  });

  it('are in no process list or environment of the server at any moment', () => {
    expect(seen.processes.length).toBeGreaterThan(10_000);
    without(seen.processes);
    expect(seen.processes).not.toMatch(/PRIVATE KEY/);
  });

  it('are in no file of the server, and the new private key is in one file alone', async () => {
    for (const secret of secrets) {
      const found = await shop.server.run([
        'grep',
        '-rlF',
        secret,
        '/etc',
        '/var',
        '/tmp',
        '/root',
        '/home',
        '/run',
      ]);
      expect(found.stdout).toBe('');
    }
    const key = (await shop.server.readFile('/etc/sealkeeper/live/shop.example.test/privkey.pem')).toString();
    const [, line = ''] = key.split('\n');
    const found = await shop.server.run([
      'grep',
      '-rlF',
      line,
      '/etc',
      '/var',
      '/tmp',
      '/root',
      '/home',
      '/run',
    ]);
    expect(found.stdout.trim()).toBe('/etc/sealkeeper/versions/shop.example.test/1/privkey.pem');
  });

  /** What a file on its way to its place is for: its name ends with the number of its change (prelude.ts). */
  async function placesBySlot(): Promise<ReadonlyMap<string, string>> {
    const [file = ''] = (await filesBelow(join(shop.data, 'runs'))).filter((path) =>
      path.endsWith(`${result.ended.runId}.jsonl`),
    );
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    const prepared = lines.map((line) => JSON.parse(line)).filter(({ entry }) => entry === 'prepared');
    return new Map(prepared.map(({ slot, memo }) => [String(slot), memo.path]));
  }

  it('have modes that keep others out, at every moment at which they could be seen', async () => {
    const places = await placesBySlot();
    const paths = seen.modes.map((line) => line.split(' ')[2] ?? '');
    for (const name of [/\/key\.pem$/, /\/privkey\.pem$/, /\/runs$/])
      expect(paths.some((path) => name.test(path))).toBe(true);
    const wider = seen.modes.filter((line) => {
      const [mode = '', kind = '', path = ''] = line.split(' ');
      const backupId = /\/\.sk-[0-9a-f-]{36}-(\d+)$/.exec(path)?.[1];
      if (kind === 'f' && backupId !== undefined && places.get(backupId)?.endsWith('/fullchain.pem') === true)
        return false;
      // A certificate is public, and copies keep the modes of what they are copies of, within folders that are shut.
      if (kind === 'f' && /\/(\.?fullchain\.pem[^/]*|backup\/\d+)$/.test(path)) return false;
      if (kind === 'd' && path === '/etc/sealkeeper') return false;
      // The kernel gives every link this mode and looks at none (symlink(7)).
      if (kind === 'l') return false;
      return (Number.parseInt(mode, 8) & 0o077) !== 0;
    });
    expect(wider).toEqual([]);
  });
});
