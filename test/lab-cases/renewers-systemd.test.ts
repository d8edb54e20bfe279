import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionOf } from '../../electron/renewers/look.ts';
import { lookScript } from '../../electron/renewers/look-script.ts';
import { startedOnPosix } from '../../electron/renewers/posix/started.ts';
import { type RenewerFacts, renewerFactsOf } from '../../electron/renewers/reading.ts';
import { whoRenews } from '../../electron/renewers/who-renews.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import type { LabServer } from '../lab/server.ts';

/** What starts a renewer, and what keeps that from happening, as the real systemd and cron tell it. */

const nonce = '0123456789abcdef01234567';
const live = '/etc/letsencrypt/live/shop.test';
const units = '/etc/systemd/system';
let lab: Lab;
let server: LabServer;

const sh = (command: string) => server.must(['sh', '-c', command]);
async function look(): Promise<RenewerFacts> {
  const input = questionOf(nonce);
  return renewerFactsOf(await server.must(['sh', '-c', lookScript, 'sh', ''], { input }), nonce);
}
async function seen() {
  const facts = await look();
  const fingerprints = facts.certificates.map(({ fingerprint }) => fingerprint);
  return whoRenews(facts, fingerprints, new Date()).map(({ id, health, startedBy }) => [
    id,
    health,
    startedBy,
  ]);
}

beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({ systemd: true, sites: [{ name: 'shop.test' }] });
  await sh(`mkdir -p ${live} && cd ${live} && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 \
    -nodes -days 90 -subj /CN=x -addext subjectAltName=DNS:shop.test -keyout privkey.pem -out cert.pem`);
  await sh(`printf '#!/bin/sh\\n' >/usr/bin/certbot && chmod 755 /usr/bin/certbot`);
  await server.writeFile(
    '/lib/systemd/system/certbot.service',
    '[Service]\nType=oneshot\nExecStart=/usr/bin/certbot -q renew\n',
  );
  await server.writeFile(
    '/lib/systemd/system/certbot.timer',
    '[Timer]\nOnCalendar=*-*-* 00,12:00:00\n[Install]\nWantedBy=timers.target\n',
  );
  await server.writeFile(
    '/etc/cron.d/certbot',
    "0 */12 * * * root test -x /usr/bin/certbot -a \\! -d /run/systemd/system && perl -e 'sleep int(rand(43200))' && certbot -q renew\n",
  );
  await sh('systemctl daemon-reload && systemctl enable --now certbot.timer');
}, 300_000);
afterAll(() => lab.stop());

describe('what starts certbot, under systemd', () => {
  it('is its timer', async () => {
    expect(await seen()).toEqual([['certbot', 'healthy', 'certbot.timer']]);
  });

  it.each<[string, string, string, readonly [string, string]]>([
    [
      'a timer that is switched off, beside a line of cron that does nothing',
      'systemctl disable --now certbot.timer',
      'systemctl enable --now certbot.timer',
      ['off', 'certbot.timer'],
    ],
    [
      'a timer that runs and does not come back',
      'systemctl disable certbot.timer',
      'systemctl enable certbot.timer',
      ['off', 'certbot.timer'],
    ],
    [
      'a timer that comes back and does not run',
      'systemctl stop certbot.timer',
      'systemctl start certbot.timer',
      ['off', 'certbot.timer'],
    ],
    [
      'a timer that was enabled until the next start only',
      'systemctl disable certbot.timer && systemctl enable --runtime certbot.timer',
      'systemctl disable --runtime certbot.timer; systemctl enable certbot.timer',
      ['off', 'certbot.timer'],
    ],
    [
      'a masked timer, as its unit came with the package',
      'systemctl mask --now certbot.timer',
      'systemctl unmask certbot.timer && systemctl start certbot.timer',
      ['masked', 'certbot.timer'],
    ],
    [
      'a timer that was masked until the next start',
      'systemctl mask --runtime --now certbot.timer',
      'systemctl unmask --runtime certbot.timer && systemctl start certbot.timer',
      ['masked', 'certbot.timer'],
    ],
    [
      'a timer that waits for a masked service',
      'systemctl mask certbot.service',
      'systemctl unmask certbot.service',
      ['masked', 'certbot.service'],
    ],
    [
      'a timer that elapses never again',
      `mkdir ${units}/certbot.timer.d; printf '[Timer]\\nOnCalendar=\\nOnCalendar=2020-01-01\\n' >${units}/certbot.timer.d/once.conf; systemctl daemon-reload; systemctl restart certbot.timer`,
      `rm -r ${units}/certbot.timer.d; systemctl daemon-reload; systemctl restart certbot.timer`,
      ['unstarted', 'certbot.timer'],
    ],
    [
      'a timer that starts a program that has gone',
      'mv /usr/bin/certbot /root/aside',
      'mv /root/aside /usr/bin/certbot',
      ['gone', 'certbot.timer'],
    ],
    [
      'the mask that Debian leaves when the package goes',
      `mv /usr/bin/certbot /root/; mv /lib/systemd/system/certbot.* /root/; ln -sf /dev/null ${units}/certbot.timer; systemctl daemon-reload; systemctl stop certbot.timer`,
      `mv /root/certbot /usr/bin/; mv /root/certbot.* /lib/systemd/system/; rm ${units}/certbot.timer; systemctl daemon-reload; systemctl start certbot.timer`,
      ['gone', 'certbot.timer'],
    ],
    [
      'nothing but a line of cron that does nothing here',
      'systemctl stop certbot.timer; mv /lib/systemd/system/certbot.* /root/; systemctl daemon-reload',
      'mv /root/certbot.* /lib/systemd/system/; systemctl daemon-reload; systemctl start certbot.timer',
      ['unstarted', '/etc/cron.d/certbot'],
    ],
    [
      'a cron that is dead',
      `systemctl stop certbot.timer cron; mv /lib/systemd/system/certbot.* /root/; systemctl daemon-reload; echo '1 1 * * * root certbot -q renew' >/etc/cron.d/own`,
      'rm /etc/cron.d/own; mv /root/certbot.* /lib/systemd/system/; systemctl daemon-reload; systemctl start certbot.timer cron',
      ['cronless', '/etc/cron.d/own'],
    ],
  ])('is not %s', async (_title, spoil, mend, expected) => {
    await sh(spoil);
    const spoilt = await seen();
    await sh(mend);
    expect(spoilt).toEqual([['certbot', ...expected]]);
    expect(await seen()).toEqual([['certbot', 'healthy', 'certbot.timer']]);
  });

  it('is a living cron, with a line of its own', async () => {
    await sh(
      `systemctl mask --now certbot.timer; echo '1 1 * * * root /usr/bin/certbot -q renew' >/etc/cron.d/own`,
    );
    const byCron = await seen();
    await sh('rm /etc/cron.d/own; systemctl unmask certbot.timer; systemctl start certbot.timer');
    expect(byCron).toEqual([['certbot', 'healthy', '/etc/cron.d/own']]);
  });
});

describe('a timer is judged by what it runs', () => {
  const unit = async (name: string, runs: string) => {
    await server.writeFile(`${units}/${name}.service`, `[Service]\nType=oneshot\nExecStart=${runs}\n`);
    await server.writeFile(
      `${units}/${name}.timer`,
      '[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target\n',
    );
    await sh(`systemctl daemon-reload && systemctl enable --now ${name}.timer`);
  };
  const gone = (name: string) =>
    sh(`systemctl disable --now ${name}.timer; rm ${units}/${name}.*; systemctl daemon-reload`);

  it.each([
    ['nightly', '/root/nightly.sh', 'healthy', 'nightly.timer'],
    ['nightly', "/bin/sh -c 'sleep 1; exec certbot renew'", 'healthy', 'nightly.timer'],
    ['certbot-check', '/usr/bin/certbot certificates', 'masked', 'certbot.timer'],
    ['certbot-try', '/usr/bin/certbot renew --dry-run', 'masked', 'certbot.timer'],
  ])('%s.timer with %s beside a masked one: %s', async (name, runs, health, by) => {
    await sh(`printf '#!/bin/sh\\ncertbot -q renew\\n' >/root/nightly.sh && chmod 755 /root/nightly.sh`);
    await sh('systemctl mask --now certbot.timer');
    await unit(name, runs);
    const found = await seen();
    await gone(name);
    await sh('systemctl unmask certbot.timer && systemctl start certbot.timer');
    expect(found).toEqual([['certbot', health, by]]);
  });
});

describe('who keeps the certificate', () => {
  it('is nobody where the lineage was deleted, and that is known for sure', async () => {
    await sh(`mv ${live} /root/lineage`);
    const facts = await look();
    await sh(`mv /root/lineage ${live}`);
    expect(facts).toMatchObject({ isWhole: true, certificates: [] });
  });

  it('is no Apache that runs without mod_md, and is one that has it', async () => {
    expect((await look()).isModMdGone).toBe(true);
    await sh('a2enmod -q md && systemctl restart apache2');
    expect((await look()).isModMdGone).toBe(false);
    await sh('a2dismod -q md && systemctl restart apache2');
  });
});

describe('what a run calls proven of it', () => {
  const started = async () => startedOnPosix(await look(), { by: 'certbot', certificate: 'shop.test' });

  it('is a timer that is on, with its next time', async () => {
    const { by, next, trouble } = await started();
    expect({ by, trouble }).toEqual({ by: 'certbot.timer', trouble: undefined });
    const told = await sh('TZ=UTC systemctl show -p NextElapseUSecRealtime --value certbot.timer');
    expect(next).toBe(new Date(told.trim().replace(/^\w+ /, '')).toISOString());
    expect(Date.parse(next ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is not a masked one, which is said', async () => {
    await sh('systemctl mask --now certbot.timer');
    const masked = await started();
    await sh('systemctl unmask certbot.timer && systemctl start certbot.timer');
    expect(masked).toEqual({ by: 'certbot.timer', next: null, trouble: 'masked' });
  });

  it('is a line of cron of its own beside a masked timer, as long as cron lives', async () => {
    await sh(
      "systemctl mask --now certbot.timer; echo '1 1 * * * root /usr/bin/certbot -q renew' >/etc/cron.d/own",
    );
    const living = await started();
    await sh('systemctl stop cron');
    const dead = await started();
    await sh('systemctl start cron; rm /etc/cron.d/own');
    await sh('systemctl unmask certbot.timer && systemctl start certbot.timer');
    expect(living).toEqual({ by: '/etc/cron.d/own', next: null });
    expect(dead).toMatchObject({ trouble: 'masked' });
  });
});
