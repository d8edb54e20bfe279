import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificatesShell } from '../../../../electron/renewers/hook/shell-certificates.ts';
import { posixShells } from '../../../support/posix-shells.ts';
import { pairFor } from './practice.ts';

let folder: string;
const holding = new Map<string, string>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-names-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function chainFor(names: readonly string[]): string {
  const path = join(folder, names.join('+').replaceAll('*', 'star'));
  if (!holding.has(path)) writeFileSync(path, pairFor(names, 20).chain);
  holding.set(path, path);
  return path;
}

describe.each(posixShells)('a certificate as $program reads it', ({ program, options }) => {
  const ask = (...words: readonly string[]) =>
    spawnSync(
      program,
      [...options, '-c', `${certificatesShell.replaceAll('\\$', '$')}\n"$@"`, 'sh', ...words],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    );

  it.each([
    ['by itself', 'shop.test', ['www.shop.test', 'shop.test'], true],
    ['by a star for its first label', 'a.shop.test', ['*.shop.test'], true],
    ['whatever its letters', 'Shop.Test', ['SHOP.test'], true],
    ['a star by the same star', '*.shop.test', ['shop.test', '*.shop.test'], true],
    ['not a star by names below it', '*.shop.test', ['www.shop.test', 'a.shop.test'], false],
    ['not a star by a star above it', '*.a.shop.test', ['*.shop.test'], false],
    ['not by a star for two labels', 'a.b.shop.test', ['*.shop.test'], false],
    ['not the name itself by its star', 'shop.test', ['*.shop.test'], false],
    ['not by a name that begins or ends alike', 'shop.test', ['shop.test.ex', 'myshop.test'], false],
    ['not by a star over a whole domain', 'shop.test', ['*.test'], false],
    ['not by its subject', 'practice', ['shop.test'], false],
  ])('holds for a name %s', (_, name, held, holds) => {
    expect(ask('hk_holds', chainFor(held), name).status === 0).toBe(holds);
  });

  it('ends on the day that it says', () => {
    const pair = pairFor(['shop.test'], 20);
    const path = join(folder, 'day');
    writeFileSync(path, pair.chain);
    expect(ask('hk_until_of', path).stdout.trim()).toBe(pair.end);
    expect(ask('hk_print_of', path).stdout.trim()).toBe(pair.fingerprint);
    expect(ask('hk_later', pair.end, '2026-01-31T00:00:00Z').status).toBe(0);
    expect(ask('hk_later', '2026-01-31T00:00:00Z', pair.end).status).toBe(1);
  });

  it('is nothing where there is none', () => {
    writeFileSync(join(folder, 'none'), 'x\n');
    expect(ask('hk_print_of', join(folder, 'none')).stdout).toBe('');
    expect(ask('hk_until_of', join(folder, 'none')).status).toBe(1);
  });
});
