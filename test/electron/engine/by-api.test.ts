import { describe, expect, it, test } from 'vitest';
import type { Trouble } from '../../doubles/engine/acts.ts';
import type { SceneOptions } from '../../doubles/engine/scene-options.ts';
import { actsOf, bare, behind, mustBeAsBefore, secured, standing } from './order.ts';

/** `shop.test` is proven by its web server, `blog.test` by the interface of whoever keeps its zone. */
const mixed: SceneOptions = { besides: { 'blog.test': 'dns-by-api' } };
const record = '_acme-challenge.blog.test';

test('the zone is read before anything is touched; the value is written down, set, seen, and taken away', async () => {
  const { scene, ended } = await secured([], mixed);
  expect(ended).toMatchObject({ outcome: 'committed' });
  const before = scene.acts.slice(0, scene.acts.indexOf('order')).map(bare);
  expect(before).toContain('list values');
  expect(before.indexOf('list values')).toBeLessThan(before.indexOf('create the journal'));
  const own = behind(scene, 'order').map(bare);
  const inOrder = ['write dns-values', 'add value', 'ask the name servers', 'validate', 'remove value'];
  expect(own.filter((act) => inOrder.includes(act))).toEqual(inOrder);
  expect(scene.site.records.get(record)).toEqual([]);
  expect((await scene.journal()).dnsValuesLeft()).toEqual([]);
  expect(standing(scene)).toEqual(['install', 'redirect']);
});

describe.each<Trouble>(['refused', 'unforeseen', 'cancelled', 'line-lost'])(
  'where something is %s',
  async (trouble) => {
    const acts = (await actsOf(mixed)).filter(
      (act) => !/^(pulse|put the journal away|write ended)/.test(act),
    );
    it.each(acts)('at “%s”, nothing of ours stays that is not in the journal', async (at) => {
      const { scene, ended } = await secured([{ at, trouble }], mixed);
      if (ended.outcome !== 'committed') mustBeAsBefore(scene);
      const standing = scene.site.records.get(record) ?? [];
      const isKnown =
        (await scene.journal().catch(() => null))?.dnsValuesLeft().map(({ value }) => value) ?? [];
      expect(standing.filter((value) => !isKnown.includes(value))).toEqual([]);
      // What could not be taken away is said, and fails nothing.
      const said = scene.events.filter(({ type }) => type === 'left');
      expect(said.length > 0).toBe(standing.length > 0);
    });
  },
);

describe('a record that stays', () => {
  const lasting: SceneOptions = { besides: { 'blog.test': 'persist-by-api' } };
  const place = '_validation-persist.blog.test';
  const value = 'ca.test; accounturi=https://ca.test/account';

  it('is written down, set, and stands when the run is over', async () => {
    const { scene, ended } = await secured([], lasting);
    expect(ended).toMatchObject({ outcome: 'committed' });
    expect(scene.site.records.get(place)).toEqual([value]);
    const journal = await scene.journal();
    expect(journal.dnsValuesLeft()).toEqual([]);
    expect(journal.dnsValuesLasting()).toMatchObject([{ record: place, value, lasting: true }]);
    expect(scene.acts.map(bare)).not.toContain('remove value');
  });

  it('is to go where the run comes to nothing', async () => {
    const { scene, ended } = await secured([{ at: 'sign', trouble: 'refused' }], lasting);
    expect(ended).toMatchObject({ outcome: 'undone' });
    const journal = await scene.journal();
    expect(journal.dnsValuesLeft()).toMatchObject([{ record: place, value }]);
    expect(journal.dnsValuesLasting()).toEqual([]);
  });
});
