import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { persons, walk } from './persons.ts';

/**
 * People with a wish, each to their own end, which has a next step; docs/journeys.md tells of all. Those whose way another test of the
 * window goes are left to it, unless `SEALKEEPER_JOURNEYS=all`.
 */

const isAll = process.env.SEALKEEPER_JOURNEYS === 'all';
const here = ['Novice', 'Somebody with a shop at Shopify'];

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

test.each(persons.filter(({ name }) => isAll || here.includes(name)))(
  '$name gets to the end, and is told what is next',
  async (person) => {
    const { clicks, fields, next, end } = await walk(launched, person);
    if (person.name === 'Novice') {
      expect(clicks).toBeLessThanOrEqual(9);
      expect(fields).toBeLessThanOrEqual(4);
    }
    const ways = await launched.page.locator('main').getByRole('button').count();
    expect([end !== '', next !== null || ways > 0]).toEqual([true, true]);
  },
);

test('the page tells of each of them', () => {
  const page = readFileSync(inCheckout('docs/journeys.md'), 'utf8');
  for (const { name } of persons) expect(page).toContain(`| ${name} |`);
});
