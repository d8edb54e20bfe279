import { expect, it } from 'vitest';
import { saidLine } from '../../../electron/targets/nginx/config/said.ts';
import { ask } from '../../support/ask.ts';
import { hostileWords } from '../../support/hostile-words.ts';
import { withNginx } from '../../support/planned-nginx.ts';

/** What follows a dollar is a variable to `return`. */
const words = hostileWords.filter((word) => !word.includes('$') && word !== '');

it('nginx itself reads every word that we say as it was', async () => {
  const places = words.map(
    (word, index) => `location = /${index} { ${saidLine('return', ['200', word])} }\n`,
  );
  const site = `server {\n  listen @HTTP@;\n  server_name a.test;\n${places.join('')}}\n`;
  await withNginx({ 'sites/a': site }, async ({ ports }) => {
    for (const [index, word] of words.entries()) {
      expect((await ask(ports.http, 'a.test', `/${index}`)).body).toBe(word);
    }
  });
});
