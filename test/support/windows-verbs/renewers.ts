import { describe, expect, it } from 'vitest';
import type { VerbParameters } from '../../../electron/remote/windows/verbs.ts';
import type { ModelRenewal, ModelTask, WacsManner } from '../../doubles/windows/model/renewer-state.ts';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import { orderless } from '../orderless.ts';
import { failureOf, type WindowsCase } from '../windows-case.ts';
import { fresh, lying, old, row, shop } from './shop.ts';

const endpoint = 'https://acme-v02.api.letsencrypt.org/';
const id = 'sealkeeper-shop.example.test-0a1b2c3d';
/** The run's certificate stands, and simple-acme lies there. */
const given = (manner: WacsManner = 'well', more: Partial<WindowsState> = {}): WindowsState => ({
  ...shop,
  rows: [row('SslSniBindingInfo', 'shop.example.test:443', fresh.thumbprint)],
  simpleAcme: { version: '2.3.5.2195', manner },
  ...more,
});
const making = (op: 'trial' | 'create', more: object = {}): VerbParameters<'simple-acme'> => ({
  ...{ op, id, endpoint, friendlyName: 'Sealkeeper-shop.example.test-0a1b2c3d', source: 'iis' },
  ...{ names: ['shop.example.test'], siteIds: [1], contact: 'owner@example.test' },
  ...more,
});
const cancel = (more: object = {}): VerbParameters<'simple-acme'> => ({
  ...{ op: 'cancel', id, endpoint, hadTask: false, thumbprint: fresh.thumbprint },
  bindings: [{ siteId: 1, bindingInformation: '*:443:shop.example.test', store: 'My', sslFlags: 1 }],
  ...more,
});
const theirs: ModelRenewal = {
  ...{ client: 'win-acme', id: 'abc', endpoint, names: ['shop.example.test'], isWell: true },
  ...{ thumbprints: [fresh.thumbprint, old.thumbprint], lastRun: '2026-11-02T09:10:11.000Z' },
};
const task: ModelTask = {
  ...{ name: 'win-acme renew (acme-v02.api.letsencrypt.org)', program: 'C:\\wa\\wacs.exe' },
  ...{ arguments: `--renew --baseuri "${endpoint}"`, isEnabled: true, isPrivileged: true },
  ...{ nextRun: '2026-11-30T09:00:00.000Z', lastResult: 0 },
};

/** Who renews on Windows, and simple-acme by its command line; the same for the scripts and for the model alone. */
export function renewerSuite(windows: WindowsCase): void {
  const run = (wish: VerbParameters<'simple-acme'>) => windows.host().run('simple-acme', wish);
  const shown = () => windows.model().state.rows[0]?.thumbprint;

  describe('renewers', () => {
    it('tells renewals, what starts them, and the certificates that they keep', async () => {
      await windows.given({ ...shop, renewals: [theirs], tasks: [task], posh: [old.thumbprint] });
      const found = await windows.host().run('renewers', {});
      expect(found.renewals).toEqual([
        expect.objectContaining({
          ...{ client: 'win-acme', id: 'abc', endpoint, isSafe: true, isWell: true },
          ...{ thumbprints: [fresh.thumbprint, old.thumbprint], lastRun: '2026-11-02T09:10:11Z' },
        }),
      ]);
      expect(found.tasks).toEqual([{ ...task, nextRun: '2026-11-30T09:00:00Z' }]);
      expect(found.program).toMatchObject({ isThere: false, unsafe: '' });
      expect(found.posh).toEqual([old.thumbprint]);
      expect(found.certificates.map(({ thumbprint }) => thumbprint)).toEqual([
        old.thumbprint,
        fresh.thumbprint,
      ]);
      expect(windows.model().state.renewals).toEqual([theirs]);
    });

    it('names the first file of simple-acme that not only administrators may change', async () => {
      await windows.given(given('well', { loose: ['C:\\Program Files\\simple-acme'] }));
      expect((await windows.host().run('renewers', {})).program).toMatchObject({
        ...{ isThere: true, version: '2.3.5.2195', unsafe: 'C:\\Program Files\\simple-acme' },
      });
    });
  });

  describe('simple-acme', () => {
    it('tries without a certificate, a binding or a task, and leaves nothing', async () => {
      await windows.given(given());
      expect(await run(making('trial'))).toMatchObject({ exitCode: 0, renewal: { isWell: true } });
      expect(windows.model().state).toEqual(given());
    });

    it('takes a certificate over with its task, and gives it back', async () => {
      await windows.given(given());
      const made = await run(making('create'));
      const thumbprint = made.renewal?.thumbprints.at(-1);
      expect(made).toMatchObject({ exitCode: 0, isLate: false, task: { isEnabled: true } });
      expect([shown(), thumbprint]).toEqual([thumbprint, expect.stringMatching(/^[0-9A-F]{40}$/)]);
      expect(thumbprint).not.toBe(fresh.thumbprint);
      expect(await run({ op: 'ask', id, endpoint })).toMatchObject({
        renewal: { thumbprints: [thumbprint] },
      });
      expect(await run(cancel())).toMatchObject({ renewal: null, task: null });
      expect(orderless(windows.model().state)).toEqual(orderless(given()));
      // Once more does no harm.
      await run(cancel());
      expect(orderless(windows.model().state)).toEqual(orderless(given()));
    });

    it('gives back what it has renewed since, and leaves others their task and their bindings', async () => {
      await windows.given(given());
      const other: ModelRenewal = {
        ...theirs,
        client: 'simple-acme',
        id: 'other',
        names: ['blog.example.test'],
      };
      await run(making('create'));
      const later = lying(old, { friendlyName: 'Sealkeeper-later' });
      await windows.model().change((state) => ({
        ...state,
        rows: [row('SslSniBindingInfo', 'shop.example.test:443', old.thumbprint)],
        certificates: [
          ...state.certificates.filter(({ thumbprint }) => thumbprint !== old.thumbprint),
          later,
        ],
        renewals: [
          ...state.renewals.map((one) => ({ ...one, thumbprints: [...one.thumbprints, old.thumbprint] })),
          other,
        ],
      }));
      expect(await run(cancel())).toMatchObject({ renewal: null, task: { isEnabled: true } });
      expect(shown()).toBe(fresh.thumbprint);
      expect(windows.model().state.renewals).toEqual([other]);
      expect(windows.model().state.certificates.map(({ thumbprint }) => thumbprint)).toEqual([
        fresh.thumbprint,
      ]);
    });

    it('leaves a binding that somebody has set since', async () => {
      await windows.given(given());
      await run(making('create'));
      await windows.model().change((state) => ({
        ...state,
        rows: [row('SslSniBindingInfo', 'shop.example.test:443', old.thumbprint)],
      }));
      await run(cancel());
      expect(shown()).toBe(old.thumbprint);
    });

    it.each<[WacsManner, object]>([
      ['validation-fails', { exitCode: -1, renewal: null }],
      ['gives-up', { exitCode: 0, renewal: null }],
      ['knows-less', { exitCode: -1, renewal: null }],
      ['hangs', { isLate: true, renewal: null }],
      ['task-refused', { exitCode: 0, renewal: { isWell: true }, task: null }],
    ])('tells how it went where it %s', async (manner, told) => {
      await windows.given(given(manner));
      expect(await run(making('create'))).toMatchObject(told);
      expect(shown() === fresh.thumbprint).toBe(manner !== 'task-refused');
    });

    it('starts nothing that is not there or that others may change', async () => {
      await windows.given({ ...given(), simpleAcme: null });
      expect(await failureOf(run(making('create')))).toMatchObject({ reason: 'renewer-missing' });
      await windows.given(given('well', { loose: ['C:\\ProgramData\\simple-acme'] }));
      expect(await failureOf(run(making('create')))).toMatchObject({ reason: 'renewer-unsafe' });
      expect(windows.model().state.renewals).toEqual([]);
    });
  });
}
