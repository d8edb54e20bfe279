import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMail } from '../../lab/mail.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** One certificate for the web site and for mail, on Debian's own Dovecot with the certificate that the package made. */

const names = ['shop.example.test', 'www.shop.example.test', 'mail.shop.example.test'] as const;
const [bare, www, mail] = names;
const install = [{ target: 'apache' }, { target: 'dovecot' }];
const folders = ['/etc/dovecot', '/etc/apache2', '/etc/ssl'];

describe('a web server and a mail server', () => {
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
      software: ['dovecot'],
    });
    await startMail(shop.server, ['dovecot']);
    before = await stateOf();
  }, 120_000);
  afterAll(() => shop?.lab.stop(), 60_000);

  it('get one certificate in one run, and are put back byte for byte', async () => {
    const old = await shownAt(shop.server.address, mail, 993);
    const run = await shop.secure({ names, install });
    expect(run.ended, run.stdout + run.stderr).toMatchObject({ outcome: 'committed' });
    const ports = run.lines.flatMap((line) =>
      line.type === 'port' && line.when === 'after' ? [line.view] : [],
    );
    expect(new Set(ports.map(({ port }) => port))).toEqual(new Set([143, 993, 110, 995]));
    expect(ports.every(({ trusted, name }) => trusted && name === mail)).toBe(true);
    const fresh = await shownAt(shop.server.address, mail, 993);
    expect(fresh).not.toBe(old);
    expect(await shownAt(shop.server.address, bare, 443)).toBe(fresh);
    expect(await shop.server.run(['test', '-e', `/etc/sealkeeper/live/${mail}`])).toMatchObject({
      exitCode: 1,
    });

    const asked = await shop.cli('status', '--json');
    const [well] = asked.lines;
    expect(well, asked.stdout).toMatchObject({ type: 'status', state: 'well', fault: null });
    const doors = (well as unknown as { shown: { name: string; port: number }[] }).shown;
    expect(new Set(doors.filter(({ name }) => name === mail).map(({ port }) => port))).toEqual(
      new Set([143, 993, 110, 995]),
    );
    await shop.server.must(['doveadm', 'stop']);
    const gone = await shop.cli('status', '--json');
    expect(gone.lines[0], gone.stdout).toMatchObject({
      state: 'unreachable',
      fault: { name: mail, port: 143 },
    });
    await startMail(shop.server, ['dovecot']);

    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended, undone.stdout + undone.stderr).toMatchObject({ outcome: 'undone' });
    expect(await stateOf()).toBe(before);
    expect(await shownAt(shop.server.address, mail, 993)).toBe(old);
  }, 240_000);
});
