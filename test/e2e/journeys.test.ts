import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from './launch.ts';
import { persons, walk } from './persons.ts';

/**
 * People with a wish, each to their own end, which has a next step; `build/journeys.ts` writes what it took of all into docs/journeys.md. Those whose way another test of the
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
