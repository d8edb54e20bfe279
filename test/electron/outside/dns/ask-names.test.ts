import { expect, test } from 'vitest';
import { askNames } from '../../../../electron/outside/dns/ask-names.ts';
import { createWorld, patience } from '../support/world.ts';

test('each name is found, absent, or not known, in the order of asking', async () => {
  const { outside } = await createWorld({
    'shop.test': { addresses: ['127.0.0.2', '::1'] },
    'blog.test': { alias: 'shop.test' },
    'empty.test': {},
    'broken.test': 'broken',
  });
  const names = ['shop.test', 'nowhere.test', 'blog.test', 'empty.test', 'broken.test'];
  expect(await askNames(names, outside, patience())).toEqual([
    { name: 'shop.test', state: 'found', addresses: ['127.0.0.2', '::1'] },
    { name: 'nowhere.test', state: 'absent', addresses: [] },
    { name: 'blog.test', state: 'found', addresses: ['127.0.0.2', '::1'] },
    { name: 'empty.test', state: 'absent', addresses: [] },
    { name: 'broken.test', state: 'unknown', addresses: [] },
  ]);
});
