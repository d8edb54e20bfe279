import { describe, expect, it } from 'vitest';
import { liveChanges } from '../../../../../electron/targets/posix/live-changes.ts';
import { livePaths } from '../../../../../electron/targets/posix/live-places.ts';

const root = '/etc/sealkeeper';
const live = livePaths(`${root}/live/shop.test`);
const shown = (...[known]: [Omit<Parameters<typeof liveChanges>[0], 'liveRoot'>]) =>
  liveChanges({ liveRoot: root, ...known }, live).map((change) => {
    const path = change.path.slice(root.length);
    if (change.kind === 'swap-link') return `${path} -> ${change.target} (${change.before.state})`;
    const copied =
      change.kind === 'write-file' && change.content.from === 'server-file' ? change.content : null;
    return `${change.kind} ${path}${copied === null ? '' : ` (copy of ${copied.path.slice(root.length)})`}`;
  });
const directory = { state: 'directory' } as const;
const folders = {
  [root]: directory,
  [`${root}/live`]: directory,
  [`${root}/live/shop.test`]: directory,
};

describe('the place of a certificate', () => {
  it('is made of versions from the first installation on', () => {
    expect(shown({ paths: {}, versions: {} })).toEqual([
      'make-directory ',
      'make-directory /live',
      'make-directory /live/shop.test',
      'make-directory /versions',
      'make-directory /versions/shop.test',
      'make-directory /versions/shop.test/1',
      'write-file /versions/shop.test/1/privkey.pem',
      'write-file /versions/shop.test/1/fullchain.pem',
      '/live/shop.test/current -> ../../versions/shop.test/1 (absent)',
      '/live/shop.test/privkey.pem -> current/privkey.pem (absent)',
      '/live/shop.test/fullchain.pem -> current/fullchain.pem (absent)',
    ]);
  });

  it('is changed by one rename when the certificate is renewed', () => {
    const paths = {
      ...folders,
      [`${root}/versions`]: directory,
      [`${root}/versions/shop.test`]: directory,
      [`${root}/live/shop.test/current`]: { state: 'link', target: '../../versions/shop.test/7' },
      [live.key]: { state: 'link', target: 'current/privkey.pem' },
      [live.chain]: { state: 'link', target: 'current/fullchain.pem' },
    } as const;
    expect(shown({ paths, versions: { [`${root}/versions/shop.test`]: 9 } })).toEqual([
      'make-directory /versions/shop.test/10',
      'write-file /versions/shop.test/10/privkey.pem',
      'write-file /versions/shop.test/10/fullchain.pem',
      '/live/shop.test/current -> ../../versions/shop.test/10 (link)',
    ]);
  });

  it('makes a version of plain files that earlier runs left, before the new one is led to by one rename', () => {
    const file = { state: 'file', sha256: 'a'.repeat(64) } as const;
    const paths = { ...folders, [live.key]: file, [live.chain]: file };
    expect(shown({ paths, versions: {} }).slice(2)).toEqual([
      'make-directory /versions/shop.test/1',
      'write-file /versions/shop.test/1/privkey.pem (copy of /live/shop.test/privkey.pem)',
      'write-file /versions/shop.test/1/fullchain.pem (copy of /live/shop.test/fullchain.pem)',
      '/live/shop.test/current -> ../../versions/shop.test/1 (absent)',
      '/live/shop.test/privkey.pem -> current/privkey.pem (file)',
      '/live/shop.test/fullchain.pem -> current/fullchain.pem (file)',
      'make-directory /versions/shop.test/2',
      'write-file /versions/shop.test/2/privkey.pem',
      'write-file /versions/shop.test/2/fullchain.pem',
      '/live/shop.test/current -> ../../versions/shop.test/2 (link)',
    ]);
  });

  it('has no former pair to keep where one of the two is missing', () => {
    const file = { state: 'file', sha256: 'a'.repeat(64) } as const;
    expect(shown({ paths: { ...folders, [live.key]: file }, versions: {} }).slice(-3)).toEqual([
      '/live/shop.test/current -> ../../versions/shop.test/1 (absent)',
      '/live/shop.test/privkey.pem -> current/privkey.pem (file)',
      '/live/shop.test/fullchain.pem -> current/fullchain.pem (absent)',
    ]);
  });
});
