import { describe, expect, it } from 'vitest';
import type { Look } from '../../../../electron/engine/look/look.ts';
import { planWithRenewal } from '../../../../electron/engine/plan/plan-with-renewal.ts';
import type { WindowsRenewers } from '../../../../electron/remote/windows/found-renewers.ts';
import { renewalIdOf } from '../../../../electron/renewers/windows/choose.ts';
import { iisTarget } from '../../../../electron/targets/iis/target.ts';
import { plan as planSchema } from '../../../../shared/plan.ts';
import { facts, site, certificate as stored } from '../../targets/iis/desk.ts';
import { certificate, renewal, task, thumb, windowsRenewers } from './desk.ts';

const names = ['shop.test'];
const iis = facts([site(1, ['http *:80:shop.test', 'https *:443:shop.test 1 A'])], {
  certificates: [stored('A', names)],
});
const look: Look = {
  target: iisTarget as never,
  detection: { support: 'supported', title: 'IIS', version: '10.0' },
  facts: iis,
  found: { detections: [], occupants: [] } as never,
};
const planned = (server: WindowsRenewers, by: 'auto' | 'app' = 'auto') =>
  planWithRenewal(
    [look],
    server,
    {
      ...{ names, redirect: true, hsts: false, renewal: { by } },
      certificate: { directory: 'https://acme-v02.api.letsencrypt.org/directory' },
    },
    new Date('2026-02-01T00:00:00Z'),
  );
const says = (server: WindowsRenewers) =>
  planned(server).renewal?.notes.map(({ say }) => say.replace('plan.renewal.', ''));

describe('the renewal in the plan of a Windows server', () => {
  it('is handed to simple-acme, with what it costs, and that no real server has seen it yet', () => {
    const plan = planned(windowsRenewers({}, { renewals: [] }));
    expect(planSchema.parse(plan)).toEqual(plan);
    expect(plan.renewal).toMatchObject({
      ...{ by: 'simple-acme', certificate: renewalIdOf(names), webroot: null },
      stage: { changes: [{ kind: 'hand-over-to-simple-acme', wish: { siteIds: [1], names } }] },
    });
    expect(says(windowsRenewers({}, { renewals: [] }))).toEqual([
      'simple-acme',
      'simple-acme-costs',
      'simple-acme-trial',
      'simple-acme-untried',
    ]);
  });

  it('is left to whoever keeps the certificate that is shown', () => {
    const server = windowsRenewers(
      {},
      { renewals: [renewal({ client: 'win-acme' })], tasks: [task({ name: 'win-acme renew (a)' })] },
    );
    expect(planned(server).renewal).toMatchObject({ by: 'another', stage: null, certificate: null });
    expect(says(server)).toEqual(['another']);
  });

  it('is left to what an earlier run handed over, whatever is shown now', () => {
    const server = windowsRenewers(
      {},
      {
        renewals: [renewal({ id: renewalIdOf(names), thumbprints: [thumb('B')] })],
        certificates: [certificate('A'), certificate('B')],
      },
    );
    expect(says(server)).toEqual(['another']);
    expect(says({ ...server, tasks: [] })).toEqual(['app-simple-acme-stuck']);
  });

  it('is the app’s where its owner wants it, or simple-acme is not there', () => {
    expect(planned(windowsRenewers({}, { renewals: [] }), 'app').renewal).toMatchObject({
      by: 'app',
      stage: null,
    });
    expect(says(windowsRenewers({ isThere: false }, { renewals: [] }))).toEqual(['app-no-simple-acme']);
  });
});
