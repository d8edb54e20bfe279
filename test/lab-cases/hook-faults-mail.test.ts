import { afterAll, describe, expect, it } from 'vitest';
import { pairFor } from '../electron/renewers/hook/practice.ts';
import { type DoubledProgram, order, wish } from '../faults/doubles.ts';
import { roads } from '../faults/road.ts';
import { reboot } from '../faults/server-faults.ts';
import { startMail } from '../lab/mail.ts';
import { hookOfMail } from '../support/hook-of-mail.ts';
import { hookStateOn } from '../support/hook-on-server.ts';
import { shownAt } from '../support/shown-at.ts';

/**
 * A renewed certificate that cannot be put in place on a server with nginx, Postfix and Dovecot: each door goes on showing the
 * old one, or shows the new one, and never none; the state file tells it, and `status` shows it to the owner.
 */

const {
  shop,
  names,
  name,
  www,
  mail,
  sh,
  call,
  shown,
  shownEverywhere,
  leave,
  leaveGood,
  status,
  leftovers,
  callKilledAt,
  callOfLittlePatience,
} = hookOfMail();
const etc = '/etc/sealkeeper';
const foreign = '/etc/nginx/conf.d/foreign.conf';
const theirs = '/etc/dovecot/conf.d/99-theirs.conf';
const seen = new Set<string>();
const redBecause = (word: string) => ({
  exitCode: 3,
  line: { light: 'red', state: 'hook-failed', onServer: { asked: 'told', told: { hook: { word } } } },
});

/** The folder of certificates on a file system of its own, so that it can be full or read-only. */
const ownFileSystem = `tar -C ${etc} -cf /root/etc.tar . && mount -t tmpfs -o size=256k,mode=755 none ${etc} && tar -C ${etc} -xf /root/etc.tar`;
const other = pairFor(['other.example.test'], 40);
const block = `server {\n  listen 443 ssl;\n  server_name other.example.test;\n  ssl_certificate /etc/foreign.pem;\n  ssl_certificate_key /etc/foreign.key;\n}\n`;
const dies = (program: DoubledProgram) => ({
  arrange: async () => {
    await leaveGood();
    await order(shop().server, [wish(program, 'die')]);
  },
  word: 'failed',
});

describe.each<{
  readonly title: string;
  readonly arrange: () => Promise<unknown>;
  readonly word: string;
  readonly clear?: string;
}>([
  {
    title: 'a key of another pair',
    arrange: () => leave({ key: other.key, chain: pairFor(names, 40).chain }),
    word: 'refused',
  },
  {
    title: 'the mail server’s name that is missing',
    arrange: () => leave(pairFor([name, www], 40)),
    word: 'refused',
  },
  {
    title: 'a key of somebody else’s that nginx would not load',
    arrange: async () => {
      await shop().server.writeFile('/etc/foreign.pem', other.chain);
      await shop().server.writeFile('/etc/foreign.key', pairFor([name], 40).key);
      await shop().server.writeFile(foreign, block);
      await leaveGood();
    },
    word: 'blocked',
    clear: `rm ${foreign}`,
  },
  {
    title: 'a syntax error of somebody else in nginx’s files',
    arrange: async () => {
      await shop().server.writeFile(foreign, 'no_such_directive on;\n');
      await leaveGood();
    },
    word: 'blocked',
    clear: `rm ${foreign}`,
  },
  {
    title: 'a syntax error of somebody else in Dovecot’s files',
    arrange: async () => {
      await shop().server.writeFile(theirs, 'protocol imap {\n');
      await leaveGood();
    },
    word: 'blocked',
    clear: `rm ${theirs}`,
  },
  {
    title: 'a disk that is full',
    arrange: async () => {
      await sh(`${ownFileSystem}; cat /dev/zero >${etc}/filler 2>/dev/null || true`);
      await leaveGood();
    },
    word: 'refused',
    clear: `umount -l ${etc}`,
  },
  {
    title: 'a file system that is read-only',
    arrange: async () => {
      await sh(`${ownFileSystem}; mount -o remount,ro ${etc}`);
      await leaveGood();
    },
    word: 'refused',
    clear: `umount -l ${etc}`,
  },
  { title: 'nginx that dies as it reloads', ...dies('nginx') },
  { title: 'Postfix that dies as it reloads', ...dies('postfix') },
  { title: 'Dovecot that dies as it reloads', ...dies('doveadm') },
])('$title', ({ arrange, word, clear }) => {
  afterAll(async () => {
    if (clear !== undefined) await sh(clear);
  });

  it(`leaves the old one at each door, is ${word}, and is seen`, async () => {
    const old = await shownEverywhere();
    await arrange();
    const said = await call();
    expect(said.exitCode).not.toBe(0);
    // What it says is what cron mails.
    expect(said.stderr).not.toBe('');
    expect(await shownEverywhere()).toBe(old);
    expect(await hookStateOn(shop().server, name)).toMatchObject({ word });
    expect(await leftovers()).toBe('');
    // Once for each word: the owner's list knows no more of it.
    if (!seen.has(word)) expect(await status()).toMatchObject(redBecause(word));
    seen.add(word);
  }, 120_000);
});

describe('a door that is silent as soon as the certificate is taken up', () => {
  it('is broken, and seen; the other doors show the old one, and all is well once it is open again', async () => {
    await shop().server.writeFile(
      theirs,
      'service imap-login {\n  inet_listener imaps {\n    port = 0\n  }\n}\n',
    );
    const old = await shownEverywhere();
    const fresh = await leaveGood();
    const said = await callOfLittlePatience();
    expect([said.exitCode, said.stderr]).toEqual([1, expect.stringContaining(':993')]);
    expect(await hookStateOn(shop().server, name)).toMatchObject({ word: 'broken' });
    for (const port of [443, 465])
      expect(await shownAt(shop().server.address, port === 443 ? name : mail, port)).toBe(old);
    expect(await status()).toMatchObject({ exitCode: 3, line: { light: 'red' } });
    await sh(`rm ${theirs}`);
    // The first call brings the former one to its proof, the next one the renewed.
    await call();
    expect((await call()).exitCode).toBe(0);
    expect(await shownEverywhere()).toBe(fresh);
    expect(await leftovers()).toBe('');
  }, 180_000);
});

describe('a service that does not run', () => {
  it('is not started, and shows the new one once it is', async () => {
    const fresh = await leaveGood();
    await shop().server.must(['doveadm', 'stop']);
    expect((await call()).exitCode).toBe(0);
    expect(await shownAt(shop().server.address, mail, 465)).toBe(fresh);
    await startMail(shop().server, ['dovecot']);
    expect(await shownEverywhere()).toBe(fresh);
  }, 120_000);
});

/** What is done to each service, and to the note of it, one behind the other. */
const moments = [
  ['the link is renamed', 'mv*current.new*'],
  ['nginx reloads', 'run*nginx*reload'],
  ['Dovecot reloads', 'run*doveadm*reload'],
  ['the note goes', 'rm*.pending'],
] as const;

describe('a call that is killed', () => {
  it.each(moments)(
    'before %s leaves old or new at each door, and the next call the new one',
    async (_, moment) => {
      const former = await shownEverywhere();
      const fresh = await leaveGood();
      await callKilledAt(moment);
      for (const one of await shown()) expect([former, fresh]).toContain(one);
      expect(await call()).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await shownEverywhere()).toBe(fresh);
      expect(await hookStateOn(shop().server, name)).toMatchObject({ word: 'ok' });
      expect(await leftovers()).toBe('');
    },
    120_000,
  );

  it('by a restart of the server in the middle leaves the new one, which the next call proves', async () => {
    const fresh = await leaveGood();
    await callKilledAt('run*postfix*reload');
    await reboot({ shop: shop(), road: roads.mail });
    expect(await shownEverywhere()).toBe(fresh);
    expect(await call()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await hookStateOn(shop().server, name)).toMatchObject({ word: 'ok' });
    expect(await leftovers()).toBe('');
  }, 120_000);
});
