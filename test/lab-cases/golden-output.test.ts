import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../shared/events.ts';
import { goldenText } from '../support/golden-text.ts';
import { runCli, type Shop, startCli, startShop } from '../support/shop.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'golden-output');
const siteFile = '/etc/apache2/sites-available/shop.example.test.conf';
const languages = ['en', 'de'] as const;
const locales = { en: 'en_GB.UTF-8', de: 'de_DE.UTF-8' } as const;

/**
 * What the command line says in whole runs, word for word, as people read it. A change of words is seen here:
 * `vitest -u` records it anew, and whoever does so reads it aloud.
 */
describe.each(languages)('the command line in %s', (language) => {
  let shop: Shop;
  let environment: NodeJS.ProcessEnv;

  beforeAll(async () => {
    // Without the hostile tenant: their many names would stand in what is recorded.
    shop = await startShop({ ipv6: false, tenant: false });
    environment = { ...shop.environment, LC_ALL: locales[language], TZ: 'UTC' };
  });
  afterAll(() => shop?.lab.stop());

  const inLanguage = (...args: readonly string[]) => runCli(args, environment);
  const jobFile = (change: object = {}) => shop.jobFile(change);
  const runsSoFar = async (): Promise<readonly string[]> => {
    const { lines } = await inLanguage('runs', '--json');
    return lines.flatMap((line) => (typeof line.undoable === 'boolean' ? [String(line.runId)] : []));
  };

  /** The names that are tried are counted. */
  async function recorded(name: string, ...args: readonly string[]): Promise<number> {
    await shop.forgetAccounts();
    const { stdout, stderr, exitCode } = await inLanguage(...args);
    const text = goldenText(stdout, { [shop.lab.folder]: '<lab>' });
    expect(stderr).toBe('');
    expect(text).not.toMatch(/\{[a-z]+[,}]|undefined|\bNaN\b|\b0 (names|Namen)\b/);
    await expect(text).toMatchFileSnapshot(join(fixtures, language, `${name}.txt`));
    return exitCode;
  }

  /** A run that is stopped dead (the signal) as it reaches a step. */
  async function cutOff(signal: 'SIGKILL' | 'SIGSTOP', data: string, meanwhile: () => Promise<void>) {
    const child = startCli(['secure', await jobFile(), '--json'], { ...environment, SEALKEEPER_DATA: data });
    let rest = '';
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        const events = lines.map((line) => JSON.parse(line) as RunEvent);
        if (!events.some((event) => event.type === 'step' && event.step === 'certificate')) return;
        child.kill(signal);
        resolve();
      });
    });
    try {
      await meanwhile();
    } finally {
      child.kill('SIGKILL');
      await runCli(['recover'], { ...environment, SEALKEEPER_DATA: data });
    }
  }

  it('plans', async () => {
    expect(await recorded('plan', 'plan', await jobFile())).toBe(0);
  });

  it('looks from outside', async () => {
    const { dnsServer, trust } = shop.job.outside;
    const args = ['check', 'shop.example.test', '--dns', dnsServer, '--trust', trust, '--no-mail'];
    expect(await recorded('check', ...args)).toBe(0);
  });

  it('has nothing to tell, to renew or to recover on the first day', async () => {
    expect(await recorded('runs-none', 'runs')).toBe(0);
    expect(await recorded('renew-none', 'renew', '--all')).toBe(0);
    expect(await recorded('recover-none', 'recover')).toBe(0);
  });

  it('rehearses', async () => {
    expect(await recorded('rehearsal', 'secure', await jobFile({ rehearsal: true }))).toBe(0);
  });

  it('secures, lists, renews, and takes back', async () => {
    expect(await recorded('secure', 'secure', await jobFile())).toBe(0);
    const [first = ''] = await runsSoFar();
    expect(await recorded('plan-renewal', 'plan', await jobFile())).toBe(0);
    expect(await recorded('renew', 'renew', first)).toBe(0);
    expect(await recorded('runs', 'runs')).toBe(0);
    const [second = ''] = await runsSoFar();
    expect(await recorded('undo-too-early', 'undo', first)).toBe(2);
    expect(await recorded('undo-renewal', 'undo', second)).toBe(0);
    const ours = (await shop.server.readFile(siteFile)).toString();
    await shop.server.writeFile(siteFile, ours.replace('[R=301,L]', '[R=302,L]'));
    expect(await recorded('undo-edited', 'undo', first)).toBe(2);
    await shop.server.writeFile(siteFile, ours);
    expect(await recorded('undo', 'undo', first)).toBe(0);
    expect(await recorded('undo-again', 'undo', first)).toBe(2);
    expect(await recorded('undo-unknown', 'undo', '20200101-000000-000000')).toBe(2);
  });

  it('recovers a run that was cut off', async () => {
    await cutOff('SIGKILL', shop.data, async () => {
      expect(await recorded('recover', 'recover')).toBe(0);
    });
  });

  it('says who is at work on the server', async () => {
    const elsewhere = await mkdtemp(join(shop.lab.folder, 'elsewhere-'));
    await cutOff('SIGSTOP', elsewhere, async () => {
      expect(await recorded('server-busy', 'secure', await jobFile())).toBe(2);
    });
  });

  it('says why it cannot begin', async () => {
    const { server } = shop.job;
    const wrong = { ...server, auth: { type: 'password', passwordEnv: 'WRONG_PASSWORD' } };
    expect(await recorded('wrong-password', 'secure', await jobFile({ server: wrong }))).toBe(2);
    const unmet = { ...server, hostKey: undefined };
    expect(await recorded('unknown-host-key', 'secure', await jobFile({ server: unmet }))).toBe(2);
    const other = { ...server, hostKey: `SHA256:${'A'.repeat(43)}` };
    expect(await recorded('changed-host-key', 'secure', await jobFile({ server: other }))).toBe(2);
    const absent = { ...server, host: 'nowhere.invalid' };
    expect(await recorded('no-such-host', 'secure', await jobFile({ server: absent }))).toBe(2);
    const unset = { ...server, auth: { type: 'password', passwordEnv: 'NOT_SET' } };
    expect(await recorded('secret-missing', 'secure', await jobFile({ server: unset }))).toBe(2);
    const broken = join(shop.lab.folder, 'broken.json');
    await writeFile(broken, '{"names": [');
    expect(await recorded('broken-job', 'secure', broken)).toBe(2);
    expect(await recorded('wrong-job', 'secure', await jobFile({ names: [], redirect: 'perhaps' }))).toBe(2);
    expect(await recorded('name-elsewhere', 'secure', await jobFile({ names: ['gone.example.test'] }))).toBe(
      2,
    );
  });

  it('says why it took everything back', async () => {
    const certificate = { ...shop.job.certificate, agreeToTerms: false };
    expect(await recorded('terms', 'secure', await jobFile({ certificate }))).toBe(1);
    await shop.server.blockPort(80);
    expect(await recorded('port-closed', 'secure', await jobFile())).toBe(2);
  });
});
