import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { posixShell } from '../../../../electron/remote/posix-shell.ts';
import { lastingKey } from '../../../../electron/run/posix/lasting-key.ts';
import { prelude } from '../../../../electron/run/posix/prelude.ts';
import { makeKey, purgeRun } from '../../../../electron/run/posix/run-folder.ts';
import { domainNames } from '../../../support/domain-names.ts';
import { localProgram } from '../../../support/local-shell.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { problemWithin } from '../../sources/acme/problem-of.ts';

const runId = 'run-1';
const names = domainNames('*.shop.test', 'shop.test');
const stranger = 54_321;

describe.each(posixShells)('the key of a run that waits, in $program', ({ program, options }) => {
  let base: string;
  let host: ReturnType<typeof posixShell>;
  beforeEach(() => {
    base = mkdtempSync(join(homedir(), '.sealkeeper-waiting-'));
    const elsewhere = `\nsk_base=${base} sk_waiting=${base}/waiting\n`;
    host = posixShell(localProgram([program, ...options, '-s']), {
      label: 'practice',
      prelude: prelude + elsewhere,
    });
    mkdirSync(join(base, 'runs', runId), { recursive: true, mode: 0o700 });
  });
  afterEach(async () => {
    await host.close();
    rmSync(base, { recursive: true, force: true });
  });

  const at = (...parts: readonly string[]) => join(base, ...parts);
  const kept = () => at('waiting', runId, 'key.pem');
  const inRun = () => at('runs', runId, 'key.pem');
  const key = () => lastingKey(host, runId);
  async function made(): Promise<string> {
    const { onServer } = await makeKey(host, runId, 'ec-p256', names);
    return onServer?.sha256 ?? '';
  }
  const codeOf = async (work: Promise<unknown>) => (await problemWithin(() => work)).code;

  it('lies where only root looks, outlives its run, and comes back with a request for it', async () => {
    const sha256 = await made();
    const bytes = readFileSync(inRun(), 'utf8');
    await key().keep(sha256);
    for (const [path, mode] of [
      [at('waiting'), 0o700],
      [at('waiting', runId), 0o700],
      [kept(), 0o600],
    ] as const)
      expect(statSync(path).mode & 0o777).toBe(mode);
    await purgeRun(host, runId);
    expect(readdirSync(base)).toEqual(['waiting']);

    mkdirSync(at('runs', runId), { recursive: true, mode: 0o700 });
    const { csrPem, onServer } = await key().take(sha256, names);
    expect(onServer?.sha256).toBe(sha256);
    expect(csrPem).toContain('BEGIN CERTIFICATE REQUEST');
    expect(readFileSync(inRun(), 'utf8')).toBe(bytes);
    expect(statSync(inRun()).mode & 0o777).toBe(0o600);
    expect(readFileSync(kept(), 'utf8')).toBe(bytes);
  });

  it('is kept twice and dropped twice as well as once, and leaves no folder', async () => {
    const sha256 = await made();
    await key().keep(sha256);
    rmSync(inRun());
    await key().keep(sha256);
    await purgeRun(host, runId);
    await key().drop();
    await key().drop();
    expect(existsSync(base)).toBe(false);
  });

  it('that is gone, another, or a link is none', async () => {
    const sha256 = await made();
    const other = 'b'.repeat(64);
    expect(await codeOf(key().keep(other))).toBe('waiting-key-gone');
    expect(await codeOf(key().take(sha256, names))).toBe('waiting-key-gone');
    await key().keep(sha256);
    expect(await codeOf(key().take(other, names))).toBe('waiting-key-gone');
    rmSync(kept());
    symlinkSync(inRun(), kept());
    expect(await codeOf(key().take(sha256, names))).toBe('waiting-key-gone');
  });

  it.each([
    ['its folder', () => at('waiting', runId)],
    ['the folder above', () => at('waiting')],
  ])('is neither taken, kept nor dropped where %s may be somebody else’s', async (_, place) => {
    const sha256 = await made();
    await key().keep(sha256);
    for (const give of [() => chownSync(place(), stranger, stranger), () => chmodSync(place(), 0o777)]) {
      chownSync(place(), 0, 0);
      chmodSync(place(), 0o700);
      give();
      expect(await codeOf(key().take(sha256, names))).toBe('writable-by-others');
      expect(await codeOf(key().keep(sha256))).toBe('writable-by-others');
      expect(await codeOf(key().drop())).toBe('writable-by-others');
      expect(existsSync(kept())).toBe(true);
    }
  });

  it('of another run stays, whichever is dropped', async () => {
    const sha256 = await made();
    await key().keep(sha256);
    mkdirSync(at('waiting', 'run-2'), { mode: 0o700 });
    writeFileSync(at('waiting', 'run-2', 'key.pem'), 'another', { mode: 0o600 });
    await key().drop();
    expect(readdirSync(at('waiting'))).toEqual(['run-2']);
  });
});
