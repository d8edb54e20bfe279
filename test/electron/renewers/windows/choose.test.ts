import { describe, expect, it } from 'vitest';
import {
  chooseOnWindows,
  renewalIdOf,
  type WindowsQuestion,
} from '../../../../electron/renewers/windows/choose.ts';
import type { RenewerSeen } from '../../../../shared/renewers.ts';
import type { BindingChange } from '../../../../shared/windows-changes.ts';
import { windowsRenewers } from './desk.ts';

const binding = (siteId: number, host: string): BindingChange => ({
  ...{ siteId, siteName: `Site ${siteId}`, bindingInformation: `*:443:${host}`, before: null },
  ...{ store: 'My', sslFlags: 1, isShared: false },
});
/** So many entries, spread over these many sites, both names among them. */
const many = (count: number, sites: number) =>
  Array.from({ length: count }, (_, at) =>
    binding((at % sites) + 1, at % 2 === 0 ? 'shop.test' : 'www.shop.test'),
  );
const server = windowsRenewers();
const names = ['shop.test', 'www.shop.test'];
const seen: RenewerSeen = {
  ...{ id: 'simple-acme', title: 'simple-acme', names, health: 'healthy' },
  ...{ file: 'C:\\ProgramData\\simple-acme\\a\\b.renewal.json', startedBy: 'simple-acme renew (a)' },
};
const directory = 'https://acme-v02.api.letsencrypt.org/directory';
const choose = (change: Partial<WindowsQuestion> = {}) =>
  chooseOnWindows({
    ...{ wished: 'auto', server, seen: [], names, closed: [], certificate: { directory } },
    bindings: [binding(1, 'shop.test'), binding(2, 'www.shop.test')],
    ...change,
  });

describe('who renews on Windows after a run', () => {
  it.each<[string, Partial<WindowsQuestion>, string, string]>([
    ['nobody, as its owner wants', { wished: 'nobody' }, 'nobody', 'nobody-asked'],
    ['the app, as its owner wants', { wished: 'app' }, 'app', 'app-asked'],
    ['the app where the server does not tell', { server: null }, 'app', 'app-unseen'],
    ['simple-acme that is there', {}, 'simple-acme', 'simple-acme'],
    ['simple-acme that renews these names already', { seen: [seen] }, 'another', 'another'],
    [
      'win-acme that renews these names already',
      { seen: [{ ...seen, id: 'win-acme', title: 'win-acme' }] },
      'another',
      'another',
    ],
    [
      'Certify where simple-acme is not there',
      { server: windowsRenewers({ isThere: false }), seen: [{ ...seen, id: 'certify' }] },
      'another',
      'another',
    ],
    [
      'simple-acme beside one that is overdue',
      { seen: [{ ...seen, id: 'win-acme', health: 'overdue' }] },
      'simple-acme',
      'simple-acme',
    ],
    ['the app where a proof could not be answered', { closed: ['*.shop.test'] }, 'app', 'app-no-way'],
    [
      'the app where simple-acme is not there',
      { server: windowsRenewers({ isThere: false }) },
      'app',
      'app-no-simple-acme',
    ],
    [
      'the app where others may change it',
      { server: windowsRenewers({ unsafe: 'C:\\x' }) },
      'app',
      'app-unsafe-simple-acme',
    ],
    [
      'the app where an earlier hand-over is stuck',
      { server: { ...server, renewals: [{ ...server.renewals[0], id: renewalIdOf(names) } as never] } },
      'app',
      'app-simple-acme-stuck',
    ],
    [
      'the app for an authority that wants an account of its own',
      { certificate: { directory, externalAccount: { keyId: 'a' } } },
      'app',
      'app-unfit',
    ],
    [
      'the app where an address would be read as a word of the command line',
      { certificate: { directory, contact: '--renew@shop.test' } },
      'app',
      'app-unfit',
    ],
    [
      'the app where a directory would be',
      { certificate: { directory: 'https://ca.test/a b' } },
      'app',
      'app-unfit',
    ],
    [
      'the app where names have no bindings of their own on several sites',
      { bindings: [binding(1, ''), binding(2, 'www.shop.test')] },
      'app',
      'app-simple-acme-sites',
    ],
    [
      'the app where more sites would be handed over than one call takes',
      { bindings: many(51, 51) },
      'app',
      'app-simple-acme-many',
    ],
    [
      'the app where more entries would be handed over than an undo takes back in one call',
      { bindings: many(501, 1) },
      'app',
      'app-simple-acme-many',
    ],
    [
      'simple-acme where it is just as much as it takes',
      { bindings: many(500, 50) },
      'simple-acme',
      'simple-acme',
    ],
  ])('is %s', (_, change, by, why) => {
    const choice = choose(change);
    expect([choice.by, choice.why.say]).toEqual([by, `plan.renewal.${why}`]);
  });

  it('is told to simple-acme by its sites, with a trial at Let’s Encrypt first', () => {
    const choice = choose();
    expect('wish' in choice && choice.wish).toMatchObject({
      ...{ source: 'iis', siteIds: [1, 2], names, contact: null },
      endpoint: 'https://acme-v02.api.letsencrypt.org/',
      trial: 'https://acme-staging-v02.api.letsencrypt.org/',
    });
  });

  it('is told by name where one site answers everybody, and without a trial elsewhere', () => {
    const choice = choose({
      bindings: [binding(7, '')],
      certificate: { directory: 'https://acme.zerossl.com/v2/DV90', contact: 'a@shop.test' },
    });
    expect('wish' in choice && choice.wish).toMatchObject({
      ...{ source: 'manual', siteIds: [7], trial: null, contact: 'a@shop.test' },
      endpoint: 'https://acme.zerossl.com/v2/DV90',
    });
  });

  it('bears the same id for the same names, whatever their order, and no other', () => {
    expect(renewalIdOf(['a.test', 'b.test'])).toMatch(/^sealkeeper-a\.test-[0-9a-f]{8}$/);
    expect(renewalIdOf(['b.test', 'a.test']).slice(-8)).toBe(renewalIdOf(['a.test', 'b.test']).slice(-8));
    expect(renewalIdOf(['a.test'])).not.toBe(renewalIdOf(['a.test', 'b.test']));
  });
});
