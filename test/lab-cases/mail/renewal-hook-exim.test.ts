import { beforeAll, expect, it } from 'vitest';
import { hookPath } from '../../../electron/renewers/hook/ground.ts';
import { eximCopyOf } from '../../../electron/run/posix/exim-copies.ts';
import { pairFor } from '../../electron/renewers/hook/practice.ts';
import { debianEximFiles, startExim } from '../../lab/exim-debian.ts';
import { hookStateOn, installHook, renewed, sha1Of } from '../../support/hook-on-server.ts';
import { shownAt } from '../../support/shown-at.ts';
import { sshCase } from '../../support/ssh-case.ts';

/** Exim itself takes a renewed certificate up, from the copy that its group may read. */

const name = 'mail.example.test';
const live = `/etc/sealkeeper/live/${name}`;
const lineage = '/etc/letsencrypt/live/mail';
const copy = eximCopyOf(name);
const [old, fresh] = [pairFor([name], 10), pairFor([name], 20)];
const macros = ['MAIN_TLS_ENABLE = yes', `MAIN_TLS_CERTIFICATE = ${copy}`, `MAIN_TLS_PRIVATEKEY = ${copy}`];

const { server } = sshCase(
  { apache: false, software: ['exim'], files: debianEximFiles(name, { macros }) },
  120_000,
);
beforeAll(async () => {
  await renewed(server(), live, old);
  await server().must(['chmod', '700', '/etc/sealkeeper', '/etc/sealkeeper/live', live]);
  await server().must([
    'sh',
    '-c',
    'mkdir -m 711 /etc/sealkeeper-exim && cat "$1/privkey.pem" "$1/fullchain.pem" >"$2" && chgrp Debian-exim "$2" && chmod 640 "$2"',
    'sh',
    live,
    copy,
  ]);
  await renewed(server(), lineage, fresh);
  await startExim(server());
  await installHook(server(), {
    name,
    source: { key: `${lineage}/privkey.pem`, chain: `${lineage}/fullchain.pem` },
    names: [name],
    run: 1,
    keep: 0,
    services: [
      {
        kind: 'exim',
        program: '/usr/sbin/exim4',
        starter: { by: 'control' },
        copy: { path: copy, group: 'Debian-exim' },
      },
    ],
    probes: [
      { address: '127.0.0.1', port: 25, name, startTls: 'smtp' },
      { address: '127.0.0.1', port: 465, name },
    ],
  });
}, 120_000);

it('shows it on each door, quietly, and the copy stays for its group alone', async () => {
  const wanted = await sha1Of(server(), `${lineage}/fullchain.pem`);
  expect(await shownAt(server().address, name, 465)).not.toBe(wanted);
  expect(await server().run([hookPath(name)], { timeout: 120_000 })).toMatchObject({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
  expect(await hookStateOn(server(), name)).toMatchObject({ word: 'ok', fingerprint: fresh.fingerprint });
  expect(await shownAt(server().address, name, 465)).toBe(wanted);
  const listed = await server().must(['ls', '-l', '/etc/sealkeeper-exim']);
  expect(listed).toMatch(/^-rw-r----- 1 root Debian-exim /m);
}, 180_000);
