import { describe, expect, test } from 'vitest';
import { type Ledger, type Placed, takeAway } from '../../../../electron/engine/webspace/placing.ts';
import { searchFolders } from '../../../../electron/engine/webspace/search.ts';
import { type AskAll, siteFolders } from '../../../../electron/engine/webspace/site-folders.ts';
import { fileSpace, type SpaceDouble } from '../../../doubles/file-space.ts';

const { signal } = new AbortController();
const site = 'shop.test';

/** What visitors are shown, by where the name's site lies. */
function visitors(double: SpaceDouble, sites: Readonly<Record<string, string>>): AskAll {
  return async (challenges) =>
    challenges.map(({ name, token, keyAuthorization }) => {
      const path = `${sites[name] === '/' ? '' : sites[name]}/.well-known/acme-challenge/${token}`;
      return { isVisible: double.tree.get(path) === keyAuthorization, probes: [] };
    });
}

function ledger(): Ledger & { readonly placed: Placed[] } {
  const placed: Placed[] = [];
  return {
    placed,
    all: () => [...placed],
    note: async (one) => void placed.push(one),
    strike: async (paths) => {
      for (const path of paths) {
        const at = placed.findIndex((one) => one.path === path);
        if (at >= 0) placed.splice(at, 1);
      }
    },
  };
}

const shape = (double: SpaceDouble) => [...double.tree].toSorted().join('\n');

describe('the folder of a site', () => {
  const find = (
    double: SpaceDouble,
    sites: Readonly<Record<string, string>>,
    wished: string | null = null,
  ) => {
    const own = ledger();
    const search = { space: double.space, names: Object.keys(sites), wished, ledger: own, outside: {} };
    return { own, found: siteFolders({ ...search, ask: visitors(double, sites) }, signal) };
  };

  test.each([
    ['where the login begins', { '/index.html': 'x' }, '/'],
    ['a usual folder', { '/htdocs/index.php': 'x', '/logs/a.log': '' }, '/htdocs'],
    [
      'by its own name, with blanks on the way',
      { '/Meine Seiten/shop.test/index.html': 'x', '/other/index.html': '' },
      '/Meine Seiten/shop.test',
    ],
    ['Plesk', { '/httpdocs/index.html': 'x', '/error_docs/index.html': '' }, '/httpdocs'],
    [
      'several domains',
      { '/domains/shop.test/public_html/wp-config.php': '', '/domains/blog.test/public_html/index.html': '' },
      '/domains/shop.test/public_html',
    ],
  ])('is found: %s', async (_what, entries, expected) => {
    const double = fileSpace(entries);
    const before = shape(double);
    const { own, found } = find(double, { [site]: expected });
    expect((await found).get(site)).toBe(expected);
    expect(await takeAway(double.space, own)).toEqual([]);
    expect(shape(double)).toBe(before);
    expect(own.placed).toEqual([]);
  });

  test('is looked for elsewhere where the one that was named is not it', async () => {
    const double = fileSpace({ '/old/index.html': '', '/web/index.html': '' });
    const { found } = find(double, { [site]: '/web' }, '/old');
    expect((await found).get(site)).toBe('/web');
  });

  test('is told for each name, where they have folders of their own', async () => {
    const double = fileSpace({ '/a.test/index.html': '', '/b.test/index.html': '' });
    const { found } = find(double, { 'a.test': '/a.test', 'b.test': '/b.test' });
    expect([...(await found)]).toEqual(
      expect.arrayContaining([
        ['a.test', '/a.test'],
        ['b.test', '/b.test'],
      ]),
    );
  });

  test('says which were tried where none is it, and why nothing could be written where that is it', async () => {
    const none = find(fileSpace({ '/htdocs/index.html': '' }), { [site]: '/nowhere' });
    await expect(none.found).rejects.toMatchObject({
      problem: { code: 'webspace-proof-unseen', facts: { name: site, folders: '/htdocs, /' } },
    });
    const full = fileSpace(
      { '/htdocs/index.html': '' },
      { isWritable: (path) => !path.startsWith('/htdocs'), reason: 'full' },
    );
    await expect(find(full, { [site]: '/htdocs' }).found).rejects.toMatchObject({
      problem: { code: 'webspace-not-writable', facts: { reason: 'full' } },
    });
  });

  test('costs no more looks than people wait for', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`/f${String(at)}/g/index.html`, '']),
    );
    const double = fileSpace(many);
    expect((await searchFolders(double.space, [site], signal)).length).toBeLessThanOrEqual(12);
    expect(double.calls()).toBeLessThanOrEqual(40);
  });
});

test('a server that hides names with a dot has what it has, and keeps it', async () => {
  const double = fileSpace(
    { '/w/.well-known/acme-challenge/theirs': 'x', '/w/index.html': '' },
    { isWritable: (path) => !path.endsWith('.well-known') && !path.endsWith('acme-challenge') },
  );
  const before = shape(double);
  const hiding = {
    ...double.space,
    list: async (folder: string) =>
      (await double.space.list(folder)).filter(({ name }) => !/^\.|^acme/.test(name)),
  };
  const own = ledger();
  const search = { space: hiding, names: [site], wished: '/w', ledger: own, outside: {} };
  expect((await siteFolders({ ...search, ask: visitors(double, { [site]: '/w' }) }, signal)).get(site)).toBe(
    '/w',
  );
  expect(own.placed.map(({ kind }) => kind)).toEqual(['file']);
  expect(await takeAway(hiding, own)).toEqual([]);
  expect(shape(double)).toBe(before);
});

describe('what is ours', () => {
  test('goes after a cut at any place, and nothing else does', async () => {
    const entries = {
      '/htdocs/index.html': 'x',
      '/htdocs/.well-known/security.txt': 'theirs',
      '/blog/index.html': 'y',
    };
    const whole = fileSpace(entries);
    const before = shape(whole);
    const sites = { 'shop.test': '/htdocs', 'blog.test': '/blog' };
    const search = (double: SpaceDouble, own: Ledger) =>
      siteFolders(
        {
          space: double.space,
          names: Object.keys(sites),
          wished: null,
          ledger: own,
          outside: {},
          ask: visitors(double, sites),
        },
        signal,
      );
    await search(whole, ledger());
    const calls = whole.calls();
    expect(calls).toBeGreaterThan(8);
    for (let cut = 0; cut < calls; cut += 1) {
      const double = fileSpace(entries);
      const own = ledger();
      double.cutAt(cut);
      await expect(search(double, own)).rejects.toMatchObject({ problem: { code: 'connection-lost' } });
      // The clearing up is cut off as well, and goes on with the next login.
      double.cutAt(double.calls() + (cut % 3));
      await takeAway(double.space, own).catch(() => undefined);
      double.cutAt(null);
      expect(await takeAway(double.space, own)).toEqual([]);
      expect(shape(double)).toBe(before);
      expect(own.placed).toEqual([]);
    }
  });

  test('is a file with our text or its beginning; another one in its place stays', async () => {
    const double = fileSpace({
      '/w/half': 'to',
      '/w/whole': 'token',
      '/w/theirs': 'tokens of theirs',
      '/w/other': 'x',
    });
    const own = ledger();
    for (const name of ['half', 'whole', 'theirs', 'other', 'gone'])
      await own.note({ kind: 'file', path: `/w/${name}`, text: 'token' });
    expect(await takeAway(double.space, own)).toEqual([]);
    expect([...double.tree.keys()].toSorted()).toEqual(['/', '/w', '/w/other', '/w/theirs']);
  });

  test('that cannot be taken away is told, and stays written down', async () => {
    const double = fileSpace({ '/w/mine': 'token' });
    const own = ledger();
    await own.note({ kind: 'file', path: '/w/mine', text: 'token' });
    const space = {
      ...double.space,
      removeFile: async () => {
        throw new Error('550 no');
      },
    };
    expect(await takeAway(space, own)).toMatchObject([{ path: '/w/mine' }]);
    expect(own.placed).toHaveLength(1);
  });
});
