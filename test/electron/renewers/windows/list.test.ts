import { describe, expect, it } from 'vitest';
import type { WindowsRenewers } from '../../../../electron/remote/windows/found-renewers.ts';
import type { ServedCertificate } from '../../../../electron/renewers/served.ts';
import { listOnWindows } from '../../../../electron/renewers/windows/list.ts';
import { certificate, renewal, task, thumb, windowsRenewers } from './desk.ts';

const inFebruary = new Date('2026-02-01T00:00:00Z');
const bound = (letter: string, sites: readonly string[]): ServedCertificate => ({
  ...{ service: 'IIS', file: '*:443:shop.test', sites, mark: thumb(letter) },
  ...{ names: [], notBefore: null, notAfter: null },
});
const list = (more: Partial<WindowsRenewers>, served: readonly ServedCertificate[]) =>
  listOnWindows(windowsRenewers({}, more), served, true, inFebruary).certificates;

describe('the certificates of a Windows server', () => {
  it('are those that somebody keeps, with what starts it', () => {
    const [one] = list({}, [bound('A', ['shop.test'])]);
    expect(one).toMatchObject({
      renewer: { id: 'simple-acme' },
      shown: { how: 'store', by: ['IIS'] },
      missing: [],
      starter: { by: task().name },
      verdict: 'healthy',
    });
  });

  it('are told as broken where nothing starts their renewer, or a name is missing', () => {
    expect(list({ tasks: [] }, [bound('A', ['shop.test'])])).toMatchObject([
      { verdict: 'broken', troubles: ['unstarted'], step: 'wacs.exe --setuptaskscheduler' },
    ]);
    expect(list({}, [bound('A', ['shop.test', 'other.test'])])).toMatchObject([
      { verdict: 'broken', missing: ['other.test'] },
    ]);
  });

  it('are nobody’s where IIS shows them and nobody keeps them, and left out where neither is so', () => {
    expect(list({ renewals: [] }, [bound('A', ['shop.test'])])).toMatchObject([
      { verdict: 'nobody', renewer: null },
    ]);
    expect(list({ renewals: [], certificates: [certificate('A')] }, [])).toEqual([]);
    expect(list({ renewals: [renewal({})] }, [])).toMatchObject([{ shown: { how: 'nowhere' } }]);
  });
});
