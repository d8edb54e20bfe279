import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { shortNames } from '../../renderer/screens/home/run-row.tsx';
import { loadTranslator } from '../../shared/content/load.ts';
import { toUnicode } from '../../shared/names/international.ts';

test('a run is called by its first name, in its owner’s letters', async () => {
  const names = ['xn--mller-kva.example', 'www.xn--mller-kva.example'];
  const said = shortNames({ names }, toUnicode, await loadTranslator('en'));
  expect(said).toContain('müller.example');
  expect(said).not.toContain('xn--');
});

test('no list of names on a screen is shown as DNS has them', async () => {
  const screens = inCheckout('renderer');
  const files = (await readdir(screens, { recursive: true })).filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(100);
  const raw: string[] = [];
  for (const file of files) {
    const text = await readFile(join(screens, file), 'utf8');
    // `list(run.names)`, where it should be `list(run.names.map(spelt))`.
    for (const [found] of text.matchAll(/\blist\((?:[a-z]+\.){1,3}names\)/g)) raw.push(`${file}: ${found}`);
  }
  expect(raw).toEqual([]);
});
