import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { debianEximFiles, startExim } from '../../lab/exim-debian.ts';
import { startMail } from '../../lab/mail.ts';
import { debianMailFiles } from '../../lab/mail-debian.ts';
import { pairByAnother } from '../../support/pair-by-another.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** One certificate for the web site and for mail, with Exim on files as Debian’s packages and their owners write them. */

const names = ['shop.example.test', 'www.shop.example.test', 'mail.shop.example.test'] as const;
const [bare, www, mail] = names;
const folders = ['/etc/exim4', '/var/lib/exim4', '/etc/apache2', '/etc/ssl'];

const stateOf = async (shop: Shop): Promise<string> =>
  await shop.server.must([
    'sh',
    '-c',
    `find $1 -type f -exec sha256sum {} + | sort; find $1 -printf '%p %m %u %g %l\\n' | sort; ls /etc | grep sealkeeper || :`,
    'sh',
    folders.join(' '),
  ]);

describe.each([
  { form: 'one file', split: false, beside: ['apache', 'exim', 'dovecot'] },
  { form: 'many files', split: true, beside: ['apache', 'exim'] },
])('Exim of Debian, configured by $form', ({ split, beside }) => {
  let shop: Shop;
  let before: string;
  const hasDovecot = beside.includes('dovecot');
  beforeAll(async () => {
    shop = await startShop({
      names,
      sites: [{ name: bare, aliases: [www] }],
      software: hasDovecot ? ['exim', 'dovecot'] : ['exim'],
      files: { ...(hasDovecot ? debianMailFiles(mail) : {}), ...debianEximFiles(mail, { split }) },
    });
    if (hasDovecot) await startMail(shop.server, ['dovecot']);
    await startExim(shop.server);
    before = await stateOf(shop);
  }, 180_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  it('shows the certificate at each of its ports, and is put back byte for byte', async () => {
    const run = await shop.secure({ names, install: beside.map((target) => ({ target })) });
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    const ports = run.lines.flatMap((line) =>
      line.type === 'port' && line.when === 'after' ? [line.view] : [],
    );
    expect(new Set(ports.map(({ port }) => port))).toEqual(
      new Set([25, 465, 587, ...(hasDovecot ? [143, 993, 110, 995] : [])]),
    );
    expect(ports.every(({ trusted, name }) => trusted && name === mail)).toBe(true);
    const fresh = await shownAt(shop.server.address, bare, 443);
    for (const port of [465, ...(hasDovecot ? [993] : [])])
      expect(await shownAt(shop.server.address, mail, port)).toBe(fresh);
    const copies = await shop.server.must(['ls', '-l', '/etc/sealkeeper-exim']);
    expect(copies).toMatch(/^-rw-r----- 1 root Debian-exim .*shop\.example\.test\.pem$/m);

    const again = await shop.secure({ names, install: beside.map((target) => ({ target })) });
    expect(again.ended, again.stdout + again.stderr).toMatchObject({ outcome: 'committed' });
    const newest = await shownAt(shop.server.address, mail, 465);
    expect(newest).not.toBe(fresh);
    const back = await shop.cli('undo', again.ended.runId, '--json');
    expect(back.ended, back.stdout + back.stderr).toMatchObject({ outcome: 'undone' });
    expect(await shownAt(shop.server.address, mail, 465)).toBe(fresh);

    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(await stateOf(shop)).toBe(before);
    expect(await shownAt(shop.server.address, mail, 465)).not.toBe(fresh);
  }, 400_000);
});

describe('an Exim whose certificate others need', () => {
  const [other, ours] = ['mail.other.test', 'mail.shop.example.test'] as const;
  let shop: Shop;
  beforeAll(async () => {
    const pair = pairByAnother(other);
    shop = await startShop({
      names: [bare, ours],
      sites: [{ name: bare }],
      software: ['exim'],
      files: {
        ...debianEximFiles(other, {
          macros: [
            'MAIN_TLS_ENABLE = yes',
            'MAIN_TLS_CERTIFICATE = /etc/exim4/exim.crt',
            'MAIN_TLS_PRIVATEKEY = /etc/exim4/exim.key',
          ],
        }),
        '/etc/exim4/exim.crt': pair.chain,
        '/etc/exim4/exim.key': { text: pair.key, mode: 0o644 },
      },
    });
    await startExim(shop.server);
  }, 180_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  it('goes on showing it, and the new one to who asks for its name', async () => {
    const old = await shownAt(shop.server.address, other, 465);
    const run = await shop.secure({
      names: [bare, ours],
      install: [{ target: 'apache' }, { target: 'exim' }],
    });
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    const fresh = await shownAt(shop.server.address, ours, 465);
    expect(fresh).toBe(await shownAt(shop.server.address, bare, 443));
    for (const name of [other, '']) expect(await shownAt(shop.server.address, name, 465)).toBe(old);
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(await shownAt(shop.server.address, ours, 465)).toBe(old);
  }, 240_000);
});
