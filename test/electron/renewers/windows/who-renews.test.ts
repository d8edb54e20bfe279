import { describe, expect, it } from 'vitest';
import type { WindowsRenewers } from '../../../../electron/remote/windows/found-renewers.ts';
import { whoRenewsOnWindows } from '../../../../electron/renewers/windows/who-renews.ts';
import { certificate, renewal, task, thumb, windowsRenewers } from './desk.ts';

const inFebruary = new Date('2026-02-01T00:00:00Z');
const seenIn = (more: Partial<WindowsRenewers>, now = inFebruary, served = thumb('A')) =>
  whoRenewsOnWindows(windowsRenewers({}, more), [served], now).map(({ id, health }) => [id, health]);

describe('who renews on Windows', () => {
  it.each<[string, Partial<WindowsRenewers>, readonly (readonly [string, string])[]]>([
    ['simple-acme by its task', {}, [['simple-acme', 'healthy']]],
    [
      'win-acme by its own task alone',
      { renewals: [renewal({ client: 'win-acme' })] },
      [['win-acme', 'unstarted']],
    ],
    ['nobody starts it', { tasks: [] }, [['simple-acme', 'unstarted']]],
    ['not a task that is switched off', { tasks: [task({ isEnabled: false })] }, [['simple-acme', 'off']]],
    ['not a task that is never started again', { tasks: [task({ nextRun: '' })] }, [['simple-acme', 'off']]],
    [
      'not a task that anybody could have made',
      { tasks: [task({ isPrivileged: false })] },
      [['simple-acme', 'unstarted']],
    ],
    [
      'not a task for another authority',
      { tasks: [task({ arguments: '--renew --baseuri "https://ca.test/"' })] },
      [['simple-acme', 'unstarted']],
    ],
    [
      'overdue where its last try failed',
      { renewals: [renewal({ isWell: false })] },
      [['simple-acme', 'overdue']],
    ],
    ['not by a file that anybody could have written', { renewals: [renewal({ isSafe: false })] }, []],
    [
      'not by a certificate that it has replaced',
      { renewals: [renewal({ thumbprints: [thumb('A'), thumb('B')] })] },
      [],
    ],
    [
      'Certify by its service',
      {
        renewals: [],
        certify: { isThere: true, isStarted: true },
        certificates: [certificate('A', { friendlyName: 'shop.test [Certify] - 1/1/2026 to 4/1/2026' })],
      },
      [['certify', 'healthy']],
    ],
    [
      'Certify whose service does not run',
      {
        renewals: [],
        certify: { isThere: true, isStarted: false },
        certificates: [certificate('A', { friendlyName: 'shop.test [Certify]' })],
      },
      [['certify', 'off']],
    ],
    [
      'Posh-ACME by a task that calls it',
      {
        renewals: [],
        posh: [thumb('A')],
        tasks: [task({ name: 'Certificates', arguments: '-Command "Submit-Renewal -AllOrders"' })],
      },
      [['posh-acme', 'healthy']],
    ],
    ['Posh-ACME without a task', { renewals: [], posh: [thumb('A')] }, [['posh-acme', 'unstarted']]],
    ['nobody where nobody keeps it', { renewals: [] }, []],
  ])('%s', (_title, more, expected) => {
    expect(seenIn(more)).toEqual(expected);
  });

  it('is overdue two days after the day on which it should have', () => {
    expect(seenIn({}, new Date('2026-03-03T23:00:00Z'))).toEqual([['simple-acme', 'healthy']]);
    expect(seenIn({}, new Date('2026-03-04T01:00:00Z'))).toEqual([['simple-acme', 'overdue']]);
  });

  it('is nobody for a certificate that is not in the store', () => {
    expect(seenIn({}, inFebruary, thumb('C'))).toEqual([]);
  });
});
