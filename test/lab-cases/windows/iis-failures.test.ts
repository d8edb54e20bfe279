import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../doubles/windows/model/fault.ts';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'pay.example.test'];
const old = storedCertificate(['pay.example.test']);

/** Whatever Windows refuses: the owner hears a reason of ours, and the machine is as it was. */
describe('what Windows may refuse', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  beforeAll(async () => {
    shop = await startWindowsShop({
      names,
      executor: 'model',
      state: (_first, second) => practiceState(old, second),
      atSecond: ['pay.example.test'],
    });
    start = shop.server.model.state;
  }, 60_000);
  afterAll(() => shop?.stop());
  beforeEach(() => shop.server.model.change(() => start));
  afterEach(() => expect(shop.server.model.watches.names).toEqual([]));

  it.each<[string, Fault, string]>([
    [
      'the settings are in use by another writer',
      { at: 'commit', kind: 'com', code: 32, times: 3 },
      'settings-in-use',
    ],
    ['its owner has locked the settings', { at: 'commit', kind: 'com', code: 33 }, 'iis-settings-locked'],
    [
      'http.sys finds no key for the certificate',
      { at: 'commit', kind: 'win32', code: 1312 },
      'certificate-not-taken',
    ],
    [
      'the login may not write the settings',
      { at: 'commit', kind: 'access', code: 5 },
      'windows-not-administrator',
    ],
    [
      'the store cannot be written',
      { at: 'import', kind: 'crypto', code: 13, times: 2 },
      'certificate-not-stored',
    ],
    ['the key is not kept, twice', { at: 'keep-key', times: 3 }, 'certificate-not-stored'],
    [
      'no encryption of a PFX is known there',
      { at: 'import', kind: 'crypto', code: 86, times: 2 },
      'certificate-not-stored',
    ],
  ])(
    '%s',
    async (_title, fault, code) => {
      shop.server.model.failNext(fault);
      const { ended, exitCode } = await shop.secure();
      expect(ended).toMatchObject({ outcome: 'undone', problem: { code } });
      expect(exitCode).toBe(1);
      expect(orderless(shop.server.model.state)).toEqual(orderless(start));
    },
    60_000,
  );

  it.each<[string, Fault]>([
    ['the commit meets another writer once', { at: 'commit', kind: 'com', code: 32 }],
    ['the key of the first import is lost', { at: 'keep-key' }],
    ['the old encryption of a PFX is forbidden', { at: 'import', kind: 'crypto', code: 86 }],
  ])(
    'goes on where %s',
    async (_title, fault) => {
      shop.server.model.failNext(fault);
      const { ended } = await shop.secure();
      expect([ended.outcome, ended.problem]).toEqual(['committed', undefined]);
      expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
      expect(orderless(shop.server.model.state)).toEqual(orderless(start));
    },
    60_000,
  );

  it.each<[string, (state: WindowsState) => WindowsState, string]>([
    [
      'the login has no rights',
      (state) => ({ ...state, identity: { ...state.identity, elevated: false } }),
      'windows-not-administrator',
    ],
    ['there is no IIS', (state) => ({ ...state, iis: { installed: false } }), 'web-server-missing'],
    [
      'its administration library is missing',
      (state) => ({
        ...state,
        iis: { ...practiceState(old).iis, administration: false } as WindowsState['iis'],
      }),
      'web-server-unsupported',
    ],
    [
      'the settings are those of several servers',
      (state) => ({
        ...state,
        iis: { ...practiceState(old).iis, sharedConfiguration: true } as WindowsState['iis'],
      }),
      'iis-shared-configuration',
    ],
    [
      'another program has the port and files are no way either',
      (state) => ({
        ...state,
        foreignPorts: [80],
        sites: state.sites.map((site) => ({ ...site, manners: { ...site.manners, globalRule: true } })),
      }),
      'challenge-not-possible',
    ],
    [
      'another program has the listener’s place and the site’s rules let nobody in but its own addresses',
      (state) => ({
        ...state,
        strayListeners: [80],
        sites: state.sites.map((site) => ({
          ...site,
          manners: {
            ...site.manners,
            servesExtensionless: true,
            sections: { 'security/ipSecurity': { attributes: { allowUnlisted: false } } },
          },
        })),
      }),
      'challenge-not-possible',
    ],
  ])(
    'refuses or takes back where %s',
    async (_title, edit, code) => {
      const given = edit(start);
      await shop.server.model.change(() => given);
      await shop.forgetAccounts();
      const { ended } = await shop.secure();
      expect(ended.problem?.code).toBe(code);
      expect(['refused', 'undone']).toContain(ended.outcome);
      expect(orderless(shop.server.model.state)).toEqual(orderless(given));
    },
    60_000,
  );

  it.each<[string, Partial<WindowsState['sites'][number]['manners']>]>([
    ['files without an ending are served', { servesExtensionless: true }],
    ['they need a type', {}],
    ['a handler answers before files do', { extensionlessHandler: true }],
    [
      'its rules hide folders whose names begin with a dot',
      {
        sections: {
          'security/requestFiltering': {
            lists: { hiddenSegments: { entries: [{ segment: '.well-known' }] } },
          },
        },
      },
    ],
    ['the site redirects and its handlers are locked', { httpRedirect: true, locked: ['handlers'] }],
    [
      'the site redirects, and all that would not help is locked',
      { httpRedirect: true, locked: ['handlers', 'validation', 'authorization'] },
    ],
  ])(
    'proves by files where the listener’s place is taken and %s',
    async (_title, manners) => {
      const given = {
        ...start,
        strayListeners: [80],
        sites: start.sites.map((site) => ({ ...site, manners: { ...site.manners, ...manners } })),
      };
      await shop.server.model.change(() => given);
      const { ended } = await shop.secure();
      expect([ended.outcome, ended.problem]).toEqual(['committed', undefined]);
      await shop.cli('undo', ended.runId, '--json');
      expect(orderless(shop.server.model.state)).toEqual(orderless(given));
    },
    60_000,
  );

  it('rehearses: the certificate is stored and tried, then all is taken back', async () => {
    const { ended, exitCode, lines } = await shop.secure({ rehearsal: true });
    expect([ended.outcome, ended.problem, exitCode]).toEqual(['undone', undefined, 0]);
    const rehearsed = lines.filter((line) => line.type === 'step' && line.step === 'rehearse');
    expect(rehearsed.map((line) => line.type === 'step' && line.state)).toEqual(['started', 'done']);
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
  }, 60_000);

  it('says what it would do, and does none of it', async () => {
    const { stdout, exitCode } = await shop.cli('plan', await shop.jobFile());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('IIS: Shop');
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
  }, 60_000);
});
