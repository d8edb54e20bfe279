import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdSessions } from '../../faults/mail-sessions.ts';
import { smtpDoors } from '../../faults/watch-mail.ts';
import { mailFiles, startMail } from '../../lab/mail.ts';
import { debianMailFiles } from '../../lab/mail-debian.ts';
import { pairByAnother } from '../../support/pair-by-another.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** One certificate for the web site and both halves of mail, on files as Debian’s packages and their owners write them. */

const names = ['shop.example.test', 'www.shop.example.test', 'mail.shop.example.test'] as const;
const [bare, www, mail] = names;
const install = [{ target: 'apache' }, { target: 'postfix' }, { target: 'dovecot' }];
const folders = ['/etc/postfix', '/etc/dovecot', '/etc/apache2', '/etc/ssl'];

describe('a web server, a mail server and a mailbox server', () => {
  let shop: Shop;
  let before: string;
  const stateOf = async (): Promise<string> =>
    await shop.server.must([
      'sh',
      '-c',
      `find ${folders.join(' ')} -type f -exec sha256sum {} + | sort; find ${folders.join(' ')} -printf '%p %m %u %g %l\\n' | sort`,
    ]);
  beforeAll(async () => {
    shop = await startShop({
      names,
      sites: [{ name: bare, aliases: [www] }],
      software: ['postfix', 'dovecot'],
      files: debianMailFiles(mail),
    });
    await startMail(shop.server);
    before = await stateOf();
  }, 120_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  it('get one certificate in one run, and are put back byte for byte', async () => {
    const old = await shownAt(shop.server.address, mail, 465);
    expect(old).not.toBeNull();
    // Whoever is about to send stays connected, through the run and its undo.
    const [session] = await holdSessions(shop.server.address, mail, smtpDoors);
    const run = await shop.secure({ names, install });
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    const ports = run.lines.flatMap((line) =>
      line.type === 'port' && line.when === 'after' ? [line.view] : [],
    );
    expect(new Set(ports.map(({ port }) => port))).toEqual(new Set([25, 465, 587, 143, 993, 110, 995]));
    expect(ports.every(({ trusted, name }) => trusted && name === mail)).toBe(true);
    // Older mail programs ask for no name: each door shows them the same one.
    const unnamed = ports.filter((view) => view.unnamed === true);
    expect(new Set(unnamed.map(({ port }) => port))).toEqual(new Set([25, 465, 587, 143, 993, 110, 995]));
    const fresh = await shownAt(shop.server.address, mail, 465);
    expect(fresh).not.toBe(old);
    for (const port of [443, 993])
      expect(await shownAt(shop.server.address, port === 443 ? bare : mail, port)).toBe(fresh);

    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(await stateOf()).toBe(before);
    expect(await shownAt(shop.server.address, mail, 465)).toBe(old);
    expect(session).toMatchObject({ port: 465 });
    expect(await session?.end()).toBeNull();
  }, 240_000);
});

describe('a mail server whose certificate others need', () => {
  const [other, ours] = ['mail.other.test', 'mail.shop.example.test'] as const;
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({
      names: [bare, ours],
      sites: [{ name: bare }],
      software: ['postfix', 'dovecot'],
      files: mailFiles([{ name: other, ...pairByAnother(other) }]),
    });
    await startMail(shop.server, ['postfix']);
  }, 120_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  it('goes on showing it, and the new one to who asks for its name', async () => {
    const old = await shownAt(shop.server.address, other, 465);
    const run = await shop.secure({
      names: [bare, ours],
      install: [{ target: 'apache' }, { target: 'postfix' }],
    });
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    const fresh = await shownAt(shop.server.address, ours, 465);
    expect(fresh).toBe(await shownAt(shop.server.address, bare, 443));
    for (const name of [other, '']) expect(await shownAt(shop.server.address, name, 465)).toBe(old);
    const unnamed = run.lines.flatMap((line) =>
      line.type === 'port' && line.when === 'after' && line.view.unnamed === true ? [line.view] : [],
    );
    expect(new Set(unnamed.map(({ port, names: shown }) => `${port} ${shown}`))).toEqual(
      new Set([25, 465, 587].map((port) => `${port} ${other}`)),
    );
  }, 240_000);
});
