import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../electron/cli/arguments.ts';
import { sayFiles } from '../../../electron/cli/commands/inspect.ts';
import { createOutput } from '../../../electron/cli/output.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { seller } from '../../support/seller.ts';

const shop = seller(['shop.example.test']);
afterAll(() => shop.stop());
const at = (name: string) => join(shop.folder, name);

async function inspect(words: readonly string[], language: (typeof languages)[number] | null) {
  const line = readArguments(['inspect', ...words]);
  if (line.command !== 'inspect') throw new Error(JSON.stringify(line));
  const lines: string[] = [];
  const translator = language === null ? null : await loadTranslator(language);
  const output = createOutput(language === null, (text) => lines.push(text), translator);
  const ended = await sayFiles(line, output, new AbortController().signal);
  return { ended, text: lines.join('') };
}

describe('inspect', () => {
  const whole = [at('leaf.pem'), at('inter.pem'), at('leaf.key'), '--trust', at('root.pem')];

  it('says what fits, and no key', async () => {
    const { ended, text } = await inspect([...whole, '--name', 'shop.example.test'], null);
    expect(ended.outcome).toBe('committed');
    const [files, fits] = text
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(files).toMatchObject({
      type: 'files',
      certificate: {
        names: ['shop.example.test'],
        chain: ['Seller Issuing'],
        root: 'Seller Root',
        file: 'leaf.pem',
      },
      key: 'leaf.key',
      blockers: [],
    });
    expect(fits).toEqual({ type: 'fits' });
    expect(text).not.toContain('PRIVATE KEY');
  });

  it.each(languages)('says it in sentences in %s, and what is in the way', async (language) => {
    const good = await inspect(whole, language);
    expect(good.text).toContain('Seller Issuing');
    const bad = await inspect([at('leaf.pem'), at('other.key'), '--trust', at('root.pem')], language);
    expect(bad.ended.outcome).toBe('needs-attention');
    expect(bad.text).toContain('[files-key-other]');
    expect(bad.text).toContain('[files-chain-incomplete]');
    expect(bad.text).not.toMatch(/[{}]/);
  });

  it('needs a file, takes several, and a name that can be one', async () => {
    expect(readArguments(['inspect'])).toMatchObject({ command: 'help', fault: { kind: 'missing-subject' } });
    await expect(inspect([...whole, '--name', 'nonsense'], null)).rejects.toThrow('name-invalid');
    await expect(inspect([at('not-there.pem')], null)).rejects.toThrow('file-missing');
    await expect(inspect([at('leaf.pem'), '--password-env', 'NOT_SET_AT_ALL'], null)).rejects.toThrow(
      'secret-missing',
    );
  });
});
