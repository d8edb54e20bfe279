import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectDovecot, inspectDovecot } from '../../../electron/targets/dovecot/inspect/inspect.ts';
import { standardFilesystem } from '../../../electron/targets/posix/ground.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import { startMail } from '../../lab/mail.ts';
import type { LabServer } from '../../lab/server.ts';
import { labHost } from '../../support/lab-host.ts';

/** Of a Dovecot whose files are not all root's, nothing is run that would read them. */

const never = new AbortController().signal;
const main = '/etc/dovecot/dovecot.conf';
const notes = '/var/log/doveconf';
let lab: Lab;
let server: LabServer;
beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({
    apache: false,
    software: ['dovecot'],
    files: {
      // Beside Dovecot's own program it is found first.
      '/usr/sbin/doveconf': {
        text: `#!/bin/sh\nprintf '%s\\n' "$*" >>${notes}\nexec /usr/bin/doveconf "$@"\n`,
        mode: 0o755,
      },
      '/etc/dovecot/theirs/a.conf': 'mail_location = maildir:~/Mail\n',
    },
  });
  await startMail(server, ['dovecot']);
}, 60_000);
afterAll(() => lab?.stop(), 30_000);

const askedOf = async (): Promise<readonly string[]> => {
  const { stdout } = await server.run(['sh', '-c', `cat ${notes} 2>/dev/null; rm -f ${notes}`]);
  return stdout.split('\n').filter((line) => line !== '');
};
const notRoots = async (path: string): Promise<void> => {
  await askedOf();
  const problem = { code: 'web-server-not-roots', facts: { server: 'Dovecot', path } };
  expect(await detectDovecot(labHost(server), never)).toMatchObject({ support: 'unsupported', problem });
  await expect(inspectDovecot(labHost(server), standardFilesystem, [], never)).rejects.toMatchObject({
    problem,
  });
  expect(new Set(await askedOf())).toEqual(new Set(['-d']));
};

describe('a Dovecot', () => {
  it('of root alone is read, with all that it includes', async () => {
    const facts = await inspectDovecot(labHost(server), standardFilesystem, ['mail.shop.test'], never);
    expect(facts).toMatchObject({ main, doveadm: '/usr/bin/doveadm', isNamed: false, complaint: null });
    expect(Object.keys(facts.files)).toContain('/etc/dovecot/conf.d/10-ssl.conf');
    expect(await askedOf()).toContain('-n');
  }, 30_000);

  it('whose main file is somebody else’s is not asked', async () => {
    await server.must(['chmod', 'o+w', main]);
    await notRoots(main);
    await server.must(['chmod', 'o-w', main]);
  }, 30_000);

  it.each([
    ['a file', '!include theirs/a.conf', '/etc/dovecot/theirs/a.conf'],
    ['one of several', '!include_try theirs/*.conf', '/etc/dovecot/theirs/a.conf'],
    ['a folder that has nothing yet', '!include_try /srv/*/mail.conf', '/srv/them'],
  ])(
    'that includes %s of somebody else is not asked',
    async (_, line, path) => {
      await server.must(['cp', main, '/root/kept']);
      await server.must([
        'sh',
        '-c',
        `chown daemon /etc/dovecot/theirs/a.conf; mkdir -p /srv/them; chown daemon /srv/them; echo '${line}' >>${main}`,
      ]);
      await notRoots(path);
      await server.must(['cp', '/root/kept', main]);
    },
    30_000,
  );
});
