import { expect, it } from 'vitest';
import { nginxObstacleCases } from '../../../../support/nginx-obstacle-cases.ts';

/** The obstacles that were shown to us, by their names, each with the case that tries it on a real nginx. */
const shown: Readonly<Record<string, string>> = {
  '01plain': 'plain',
  '02proxy': 'proxy',
  '03return301_server': 'return-server',
  '04return301_loc': 'return-location',
  '05if_301': 'if-scheme',
  '07deny_dot': 'deny-dot',
  '09auth': 'login',
  '10front': 'front',
  '11allowlist': 'allow-list',
  '14existing_acme': 'own-acme',
  '16post_only': 'post-only',
};

it('all that were shown are tried on a real nginx, and fifty more, no two of them the same', () => {
  const titles = nginxObstacleCases.map(({ title }) => title);
  expect(Object.values(shown).filter((title) => !titles.includes(title))).toEqual([]);
  expect(titles.length - Object.keys(shown).length).toBeGreaterThanOrEqual(50);
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(nginxObstacleCases.map(({ body }) => body)).size).toBe(titles.length);
});
