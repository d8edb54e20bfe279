import { describe, expect, it } from 'vitest';
import { type CommitStep, commit } from './commit.ts';
import { rowForHandshake } from './endpoint.ts';
import { ModelTrouble } from './failure.ts';
import { emptyState, modelSite, plainRow, type WindowsState } from './state.ts';

const thumbprint = 'AB'.repeat(20);
const certificate = { thumbprint, store: 'My', certPem: '', keyPem: 'key', friendlyName: '', readers: [] };
const state: WindowsState = {
  ...emptyState,
  sites: [modelSite(1, 'One', { bindings: [] }), modelSite(2, 'Two', { bindings: [] })],
  certificates: [certificate],
};
const add = (siteId: number, bindingInformation: string, sslFlags: number): CommitStep => ({
  ...{ op: 'add', siteId, protocol: 'https', bindingInformation, sslFlags },
  ...{ thumbprint, store: 'My', attributes: {} },
});
const remove = (siteId: number, bindingInformation: string, configOnly: boolean): CommitStep => ({
  ...{ op: 'remove', siteId, protocol: 'https', bindingInformation, configOnly },
});
const endpoints = ({ rows }: WindowsState) => rows.map(({ table, endpoint }) => `${table} ${endpoint}`);

describe('a commit of the model', () => {
  it('keeps a certificate by name with SNI, else by address, where all bindings share it', () => {
    const after = commit(state, [
      add(1, '*:443:a.test', 1),
      add(1, '*:443:b.test', 0),
      add(2, '*:443:c.test', 0),
      add(2, '10.0.0.4:443:', 0),
      add(2, '[::1]:8443:d.test', 1),
    ]);
    expect(endpoints(after)).toEqual([
      'SslSniBindingInfo a.test:443',
      'SslBindingInfo 0.0.0.0:443',
      'SslBindingInfo 10.0.0.4:443',
      'SslSniBindingInfo d.test:8443',
    ]);
  });

  it('takes the row of all sharers with it, unless only the configuration is removed', () => {
    const both = commit(state, [add(1, '*:443:b.test', 0), add(2, '*:443:c.test', 0)]);
    expect(endpoints(commit(both, [remove(1, '*:443:b.test', false)]))).toEqual([]);
    expect(endpoints(commit(both, [remove(1, '*:443:b.test', true)]))).toEqual([
      'SslBindingInfo 0.0.0.0:443',
    ]);
  });

  it('finds no logon session without a usable key in that very store', () => {
    const code = (world: WindowsState) => {
      try {
        commit(world, [add(1, '*:443:a.test', 1)]);
      } catch (thrown) {
        return thrown instanceof ModelTrouble
          ? [thrown.trouble.native, thrown.trouble.hresult >>> 0]
          : thrown;
      }
      return null;
    };
    expect(code(state)).toBeNull();
    expect(code({ ...state, certificates: [] })).toEqual([1312, 0x80004005]);
    expect(code({ ...state, certificates: [{ ...certificate, store: 'WebHosting' }] })).toEqual([
      1312, 0x80004005,
    ]);
    expect(code({ ...state, certificates: [{ ...certificate, keyPem: null }] })).toEqual([1312, 0x80004005]);
  });

  it('takes SNI without a name, and chokes on it afterwards', () => {
    const [site] = commit(state, [add(1, '*:443:', 1)]).sites;
    expect(site?.bindings[0]).toMatchObject({ broken: true });
  });

  it('stops the second site of two with the same binding', () => {
    const after = commit(state, [add(1, '*:443:a.test', 1), add(2, '*:443:a.test', 1)]);
    expect(after.sites.map((site) => site.state)).toEqual(['Started', 'Stopped']);
  });

  it('stops whoever comes by the binding later, wherever it stands in the list; who is stopped holds nothing', () => {
    const second = commit(state, [add(2, '*:443:a.test', 1)]);
    const states = (world: WindowsState) => world.sites.map((site) => site.state);
    expect(states(commit(second, [add(1, '*:443:a.test', 1)]))).toEqual(['Stopped', 'Started']);
    const idle = {
      ...second,
      sites: second.sites.map((site) => (site.id === 2 ? { ...site, state: 'Stopped' } : site)),
    };
    expect(states(commit(idle, [add(1, '*:443:a.test', 1)]))).toEqual(['Started', 'Stopped']);
  });

  it('gives a row that it writes Windows’ own settings, whatever it had', () => {
    const one = commit(state, [add(1, '*:443:a.test', 1)]);
    const asked = {
      ...one,
      rows: one.rows.map((each) => ({ ...each, attributes: { ...plainRow, flags: 2 } })),
    };
    const again = commit(asked, [remove(1, '*:443:a.test', true), add(1, '*:443:a.test', 1)]);
    expect(again.rows.map(({ attributes }) => attributes.flags)).toEqual([0]);
  });

  it('changes nothing if one step fails', () => {
    const before = structuredClone(state);
    expect(() => commit(state, [add(1, '*:443:a.test', 1), add(1, '*:443:a.test', 1)])).toThrow();
    expect(state).toEqual(before);
  });
});

describe('which certificate answers', () => {
  const row = (table: 'SslBindingInfo' | 'SslSniBindingInfo', endpoint: string) => ({
    ...{ table, endpoint, thumbprint: endpoint, store: 'My', attributes: plainRow },
  });
  const rows = [
    row('SslBindingInfo', '0.0.0.0:443'),
    row('SslSniBindingInfo', 'shop.test:443'),
    row('SslSniBindingInfo', '*.shop.test:443'),
    row('SslSniBindingInfo', 'café.test:443'),
    row('SslBindingInfo', '10.0.0.9:443'),
  ];
  it.each([
    ['10.0.0.4', 443, 'shop.test', 'shop.test:443'],
    ['10.0.0.4', 443, 'SHOP.test', 'shop.test:443'],
    ['10.0.0.4', 443, 'blog.shop.test', '*.shop.test:443'],
    ['10.0.0.4', 443, 'a.b.shop.test', '0.0.0.0:443'],
    ['10.0.0.4', 443, 'xn--caf-dma.test', 'café.test:443'],
    ['10.0.0.4', 443, '', '0.0.0.0:443'],
    ['10.0.0.9', 443, 'shop.test', '10.0.0.9:443'],
    ['10.0.0.4', 8443, 'shop.test', undefined],
  ])('%s:%i %s → %s', (ip, port, servername, endpoint) => {
    expect(rowForHandshake(rows, ip, port, servername)?.endpoint).toBe(endpoint);
  });
});
