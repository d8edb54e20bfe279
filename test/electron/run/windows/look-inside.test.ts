import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BindingUndoRecord } from '../../../../electron/run/windows/handler.ts';
import { lookInside } from '../../../../electron/run/windows/look-inside.ts';
import {
  type IisPractice,
  iisPractice,
  practiceState,
  storedCertificate,
} from '../../../support/iis-practice.ts';
import { problemOf } from '../../../support/windows-case.ts';

const old = storedCertificate(['pay.example.test']);
const patience = { looks: 2, pause: 20 };
const everywhere = { httpsys: [], addresses: ['127.0.0.2'], listenOn: [] };

let practice: IisPractice;
beforeAll(async () => {
  practice = await iisPractice({ state: practiceState(old), addresses: ['127.0.0.2'], executor: 'model' });
}, 60_000);
afterAll(() => practice?.stop());
beforeEach(() => {
  practice.server.manners.allowsTunnels = true;
});

const shown = (bindingInformation: string, thumbprint = old.thumbprint): BindingUndoRecord => ({
  ...{ kind: 'binding', path: bindingInformation, thumbprint },
  binding: {
    ...{ siteId: 2, siteName: 'Pay', bindingInformation, before: null },
    ...{ store: 'My', sslFlags: 0, isShared: false },
  },
});
const look = (...bindings: readonly BindingUndoRecord[]) =>
  lookInside(practice.host, bindings, patience, everywhere);

describe('a look from inside', () => {
  it('is content where each binding shows the certificate', async () => {
    await look(shown('127.0.0.2:443:'));
  });

  it('goes on behind a tunnel that is refused', async () => {
    const wrong = shown('127.0.0.2:443:', 'A'.repeat(40));
    expect(await problemOf(look(shown('127.0.0.9:443:'), wrong))).toMatchObject({
      code: 'certificate-not-taken',
      facts: { path: '127.0.0.2:443:' },
    });
  });

  it('knows that nobody listens where other tunnels are open', async () => {
    expect(await problemOf(look(shown('127.0.0.9:443:'), shown('127.0.0.2:443:')))).toMatchObject({
      code: 'certificate-not-taken',
      facts: { path: '127.0.0.9:443:' },
    });
  });

  it('leaves it to the look from outside where the server forbids all of them', async () => {
    practice.server.manners.allowsTunnels = false;
    await look(shown('127.0.0.2:443:', 'A'.repeat(40)));
  });
});
