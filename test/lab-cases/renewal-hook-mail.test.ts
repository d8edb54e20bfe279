import { beforeAll, expect, it } from 'vitest';
import { hookPath } from '../../electron/renewers/hook/ground.ts';
import { pairFor } from '../electron/renewers/hook/practice.ts';
import { mailFiles, startMail } from '../lab/mail.ts';
import { hookStateOn, installHook, renewed, sha1Of } from '../support/hook-on-server.ts';
import { shownAt } from '../support/shown-at.ts';
import { sshCase } from '../support/ssh-case.ts';

/** Postfix and Dovecot themselves take a renewed certificate up, Postfix from its map of names too. */

const name = 'mail.example.test';
const live = `/etc/sealkeeper/live/${name}`;
const lineage = '/etc/letsencrypt/live/mail';
const [old, fresh] = [pairFor([name], 10), pairFor([name], 20)];

/** The lab's own configuration, with the stable path in place of a file of its own. */
function files() {
  const pem = `/etc/mail-tls/${name}.pem`;
  const own = Object.entries(mailFiles([{ name, ...old }]));
  return Object.fromEntries(
    own.map(([path, spec]) => [
      path,
      typeof spec === 'string'
        ? spec
            .replaceAll(`ssl_cert = <${pem}`, `ssl_cert = <${live}/fullchain.pem`)
            .replaceAll(`ssl_key = <${pem}`, `ssl_key = <${live}/privkey.pem`)
            .replaceAll(pem, `${live}/privkey.pem, ${live}/fullchain.pem`)
        : spec,
    ]),
  );
}

const { server } = sshCase({ apache: false, software: ['postfix', 'dovecot'], files: files() }, 60_000);
beforeAll(async () => {
  await renewed(server(), live, old);
  await server().must(['chmod', '700', '/etc/sealkeeper', '/etc/sealkeeper/live', live]);
  await renewed(server(), lineage, fresh);
  await startMail(server());
  await installHook(server(), {
    name,
    source: { key: `${lineage}/privkey.pem`, chain: `${lineage}/fullchain.pem` },
    names: [name],
    run: 1,
    keep: 0,
    services: [
      {
        kind: 'postfix',
        program: '/usr/sbin/postfix',
        starter: { by: 'control' },
        pidFile: '/var/spool/postfix/pid/master.pid',
        sniMap: 'hash:/etc/postfix/names',
      },
      {
        kind: 'dovecot',
        program: '/usr/bin/doveadm',
        starter: { by: 'control' },
        pidFile: '/run/dovecot/master.pid',
      },
    ],
    probes: [
      { address: '127.0.0.1', port: 25, name, startTls: 'smtp' },
      { address: '127.0.0.1', port: 465, name },
      { address: '127.0.0.1', port: 993, name },
      // Nobody listens there: it does not count.
      { address: '127.0.0.1', port: 4190, name },
    ],
  });
}, 60_000);

it('shows it on each door, quietly', async () => {
  expect(await server().run([hookPath(name)], { timeout: 120_000 })).toMatchObject({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
  expect(await hookStateOn(server(), name)).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
  const wanted = await sha1Of(server(), `${lineage}/fullchain.pem`);
  for (const port of [465, 993]) expect(await shownAt(server().address, name, port)).toBe(wanted);
}, 180_000);
