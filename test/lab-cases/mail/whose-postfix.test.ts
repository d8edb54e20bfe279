import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standardFilesystem } from '../../../electron/targets/posix/ground.ts';
import { detectPostfix, inspectPostfix } from '../../../electron/targets/postfix/inspect/inspect.ts';
import { pairFor } from '../../electron/renewers/hook/practice.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import { mailFiles, startMail } from '../../lab/mail.ts';
import type { LabServer } from '../../lab/server.ts';
import { labHost } from '../../support/lab-host.ts';

/** Of a Postfix whose files are not all root's, nothing is run that would read them. */

const never = new AbortController().signal;
const name = 'mail.shop.test';
const folder = '/etc/postfix';
let lab: Lab;
let server: LabServer;
beforeAll(async () => {
  lab = await startLab();
  const files = mailFiles([{ name, ...pairFor([name], 90) }]);
  server = await lab.server({ apache: false, software: ['postfix'], files });
  await startMail(server, ['postfix']);
}, 60_000);
afterAll(() => lab?.stop(), 30_000);

describe('a Postfix', () => {
  it('of root alone is read', async () => {
    expect(await detectPostfix(labHost(server), never)).toMatchObject({ support: 'supported' });
    const facts = await inspectPostfix(labHost(server), standardFilesystem, [name], never);
    expect(facts).toMatchObject({ folder, program: '/usr/sbin/postfix', complaint: null });
  }, 30_000);

  it.each(['main.cf', 'master.cf'])(
    'whose %s is somebody else’s is not asked',
    async (file) => {
      const path = `${folder}/${file}`;
      // Whoever opens this waits for good.
      await server.must(['sh', '-c', `mv ${path} /root/kept; mkfifo ${path}; chown daemon ${path}`]);
      const problem = { code: 'web-server-not-roots', facts: { server: 'Postfix', path } };
      const started = Date.now();
      try {
        expect(await detectPostfix(labHost(server), never)).toMatchObject({
          support: 'unsupported',
          problem,
        });
      } finally {
        await server.must(['mv', '-f', '/root/kept', path]);
      }
      expect(Date.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );
});
