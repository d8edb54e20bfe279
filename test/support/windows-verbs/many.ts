import { describe, expect, it } from 'vitest';
import { modelSite, type WindowsState } from '../../doubles/windows/model/state.ts';
import { orderless } from '../orderless.ts';
import type { WindowsCase } from '../windows-case.ts';
import { change, fresh, lying, old, removal, row, shop } from './shop.ts';

/** Three servers' worth of names, as hosts of many shops have them (win-acme #1921). */
const count = 600;
const hosts = Array.from({ length: count }, (_, index) => `${String(index)}.shop.example.test`);
const siteOf = (index: number): number => 1 + (index % 3);

const crowd: WindowsState = {
  ...shop,
  sites: [1, 2, 3].map((id) =>
    modelSite(id, `Shop ${String(id)}`, {
      // The third was stopped by its owner, and stays so.
      state: id === 3 ? 'Stopped' : 'Started',
      bindings: hosts.filter((_, index) => siteOf(index) === id).map((host) => `https *:443:${host} 1`),
    }),
  ),
  rows: hosts.map((host) => row('SslSniBindingInfo', `${host}:443`, old.thumbprint)),
  certificates: [lying(old), lying(fresh)],
};

/** Long lists: nothing is cut, and what is looked up is looked up once. */
export function manySuite(windows: WindowsCase): void {
  describe('bind, and hundreds of bindings', () => {
    it('changes six hundred in one commit beside one that is added, and takes them back', async () => {
      await windows.given(crowd);
      const at = (index: number) => ({
        siteId: siteOf(index),
        bindingInformation: `*:443:${hosts[index] ?? ''}`,
      });
      const blog = { siteId: 1, bindingInformation: '*:443:blog.example.test' };
      const done = await windows.host().run('bind', {
        changes: [
          ...hosts.map((_, index) => change(at(index))),
          change({ op: 'add', ...blog, expect: 'absent', configOnly: false }),
        ],
      });
      expect([done.attempts, done.stopped]).toEqual([1, []]);
      expect(done.httpsys.map(({ thumbprint }) => thumbprint)).toEqual(
        Array(count + 1).fill(fresh.thumbprint),
      );
      expect(done.sites.map(({ state }) => state)).toEqual(['Started', 'Started', 'Stopped']);
      const back = { expect: fresh.thumbprint, thumbprint: old.thumbprint };
      await windows.host().run('bind', {
        changes: [
          removal({ ...blog, expect: fresh.thumbprint }),
          ...hosts.map((_, index) => change({ ...at(index), ...back })),
        ],
      });
      expect(orderless(windows.model().state)).toEqual(orderless(crowd));
    }, 120_000);
  });
}
