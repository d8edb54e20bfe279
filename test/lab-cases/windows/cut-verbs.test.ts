import { describe, expect, it } from 'vitest';
import type { WindowsHost } from '../../../electron/remote/windows/host.ts';
import type { VerbName, VerbParameters } from '../../../electron/remote/windows/verbs.ts';
import { filesOf } from '../../../electron/run/windows/challenge-files.ts';
import { makePfx } from '../../doubles/windows/model/certificates.ts';
import { emptyState, plainRow, type WindowsState } from '../../doubles/windows/model/state.ts';
import { fromEachMoment, onCutMachine, wholeOf } from '../../support/windows-moments.ts';
import {
  change,
  fresh,
  intermediate,
  old,
  removal,
  root,
  row,
  shop,
} from '../../support/windows-verbs/shop.ts';

/**
 * A verb's process ends before any one of its writes, or behind the last: the machine is as that moment has left it, and
 * what the net would call, or the next to ask, brings it back. The verb itself is run by real PowerShell, both ways.
 */
interface Cut {
  readonly verb: VerbName;
  readonly given: WindowsState;
  /** What is done; each moment of it is one from which `back` begins. */
  readonly forward: (host: WindowsHost) => Promise<unknown>;
  readonly back: (host: WindowsHost) => Promise<unknown>;
  /** The verb of `back`, where it is another. */
  readonly undoneBy?: VerbName;
  /** So many moments there must be at least, or the test looks at nothing. */
  readonly moments: number;
}

const asking = { ...plainRow, flags: 3, checkMode: 1, ctlStore: 'ClientAuthIssuer' };
const asked: WindowsState = {
  ...shop,
  rows: [...shop.rows, row('SslBindingInfo', '[2001:db8::5]:443', old.thumbprint)].map((one) => ({
    ...one,
    attributes: asking,
  })),
  sites: shop.sites.map((site) => ({
    ...site,
    ftpCertificate: { thumbprint: old.thumbprint, store: 'My' },
    own: ['ftp'],
    bindings: site.id === 2 ? [...site.bindings, plainBinding('[2001:DB8:0:0::5]:443:')] : site.bindings,
  })),
};
function plainBinding(bindingInformation: string) {
  return { protocol: 'https', bindingInformation, sslFlags: 0, attributes: {}, broken: false };
}
const blog = { siteId: 2, bindingInformation: '*:443:blog.example.test' } as const;
const pay = { siteId: 2, bindingInformation: '[2001:DB8:0:0::5]:443:', sslFlags: 0 } as const;
const toNew = { unless: fresh.thumbprint };
const toOld = {
  expect: fresh.thumbprint,
  thumbprint: old.thumbprint,
  unless: old.thumbprint,
  attributes: asking,
};
const bind = (host: WindowsHost) =>
  host.run('bind', {
    changes: [
      change(toNew),
      change({ ...pay, ...toNew }),
      change({ op: 'add', ...blog, expect: 'absent', configOnly: false, ...toNew }),
    ],
  });
const unbind = (host: WindowsHost) =>
  host.run('bind', {
    changes: [
      removal({ ...blog, expect: fresh.thumbprint, unless: 'absent', wasStarted: true }),
      change({ ...pay, ...toOld }),
      change(toOld),
    ],
  });

const put = (host: WindowsHost) =>
  host.run(
    'import',
    { store: 'My', label: 'Sealkeeper shop', exportable: false },
    { secrets: { pfx: makePfx(fresh, [intermediate, root], 'Abc123'), password: 'Abc123' } },
  );
const remove = (host: WindowsHost) =>
  host.run('cleanup', {
    ...{ store: 'My', thumbprint: fresh.thumbprint, intermediates: [intermediate.thumbprint] },
  });

const noRedirect = { enabled: false, redirect: false, maxAge: 0, includeSubDomains: false, preload: false };
const redirect = { ...noRedirect, enabled: true, redirect: true };
const folder = 'C:\\inetpub\\shop';
const files = filesOf(
  {
    ...{ kind: 'answer-challenges', path: 'http://+:80/', folders: [], urlRewrite: false },
    answers: [{ name: 'shop.example.test', token: 'token-of-the-authority', keyAuthorization: 'answer' }],
  },
  ['shop.example.test'],
);
const base64 = (text: string) => Buffer.from(text).toString('base64');

const cuts: readonly (readonly [string, Cut])[] = [
  ['bindings', { verb: 'bind', given: asked, forward: bind, back: unbind, moments: 4 }],
  [
    'a certificate',
    { verb: 'import', given: emptyState, forward: put, back: remove, undoneBy: 'cleanup', moments: 3 },
  ],
  [
    'the copy of the settings',
    {
      ...{ verb: 'backup', given: shop, moments: 2 },
      forward: (host) => host.run('backup', { op: 'add', name: 'run-1' }),
      back: (host) => host.run('backup', { op: 'delete', name: 'run-1' }),
    },
  ],
  [
    'the redirect',
    {
      ...{ verb: 'hsts', given: shop, moments: 2 },
      forward: (host) => host.run('hsts', { siteId: 1, expect: noRedirect, settings: redirect }),
      back: (host) => host.run('hsts', { siteId: 1, expect: redirect, settings: noRedirect }),
    },
  ],
  [
    'FTP',
    {
      ...{ verb: 'ftp', given: asked, moments: 2 },
      forward: (host) =>
        host.run('ftp', { siteId: 1, expect: old.thumbprint, thumbprint: fresh.thumbprint, store: 'My' }),
      back: (host) =>
        host.run('ftp', { siteId: 1, expect: fresh.thumbprint, thumbprint: old.thumbprint, store: 'My' }),
    },
  ],
  [
    'files of the proof',
    {
      ...{ verb: 'write-files', given: shop, moments: 5 },
      forward: (host) =>
        host.run('write-files', {
          ...{ root: folder, removeFolders: [] },
          files: files.map(({ path, variants: [text = ''] }) => ({
            path,
            expect: 'any',
            content: base64(text),
          })),
        }),
      back: (host) =>
        host.run('write-files', {
          ...{ root: folder, removeFolders: [] },
          files: files.map(({ path }) => ({ path, expect: 'any', content: null })),
        }),
    },
  ],
];

const handOver = {
  ...{ op: 'create', id: 'sealkeeper-shop.example.test-0a1b2c3d', source: 'iis', siteIds: [1] },
  endpoint: 'https://acme-v02.api.letsencrypt.org/',
  friendlyName: 'Sealkeeper-shop.example.test-0a1b2c3d',
  ...{ names: ['shop.example.test'], contact: null },
} satisfies VerbParameters<'simple-acme'>;

/** Milliseconds: each case runs scripts dozens of times. */
const patience = 240_000;

describe('a verb under PowerShell, cut before each of its writes', { timeout: patience }, () => {
  it.each(cuts)('%s', async (_title, { verb, given, forward, back, undoneBy = verb, moments }) => {
    await onCutMachine([verb, undoneBy], async ({ host, model, byPowerShell }) => {
      await model.reset(given);
      const start = wholeOf(model);
      const isAsBefore = async () => {
        await back(host);
        expect(wholeOf(model)).toEqual(start);
      };
      expect(await fromEachMoment(model, () => forward(host), isAsBefore)).toBeGreaterThanOrEqual(moments);
      // One write there is one write back, by the same script.
      if (verb === undoneBy && moments <= 2) return;
      await model.reset(given);
      byPowerShell.clear();
      await forward(host);
      byPowerShell.add(undoneBy);
      await fromEachMoment(model, () => back(host), isAsBefore);
    });
  });

  it('a hand-over to simple-acme, as it is taken back', async () => {
    const { endpoint, id } = handOver;
    const given = {
      ...shop,
      rows: [row('SslSniBindingInfo', 'shop.example.test:443', fresh.thumbprint)],
      simpleAcme: { version: '2.3.5.2195', manner: 'well' } as const,
    };
    await onCutMachine(['simple-acme'], async ({ host, model, byPowerShell }) => {
      await model.reset(given);
      const start = wholeOf(model);
      const back = () =>
        host.run('simple-acme', {
          ...{ op: 'cancel', id, endpoint, hadTask: false, thumbprint: fresh.thumbprint },
          bindings: [{ siteId: 1, bindingInformation: '*:443:shop.example.test', store: 'My', sslFlags: 1 }],
        });
      byPowerShell.clear();
      await host.run('simple-acme', handOver);
      byPowerShell.add('simple-acme');
      const moments = await fromEachMoment(model, back, async () => {
        await back();
        expect(wholeOf(model)).toEqual(start);
      });
      expect(moments).toBeGreaterThanOrEqual(5);
    });
  });
});
