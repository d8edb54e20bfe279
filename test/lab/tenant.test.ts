import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lab, startLab } from './lab.ts';
import { page } from './page.ts';
import type { LabServer } from './server.ts';
import { tallyPath, tenantName } from './tenant/seed.ts';
import type { Tenant } from './tenant.ts';

let lab: Lab;
let server: LabServer;
let tenant: Tenant;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab?.stop());

async function moveIn(): Promise<void> {
  server = await lab.server({ sites: [{ name: 'shop.example.test' }], tenant: true, ipv6: false });
  if (server.tenant === null) throw new Error('nobody moved in');
  tenant = server.tenant;
}
const sh = (script: string) => server.must(['sh', '-c', script]);
/** What somebody who looks sees within two seconds. */
async function gained(what: RegExp): Promise<readonly string[]> {
  let gains: readonly string[] = [];
  for (let turn = 0; turn < 40 && !gains.some((gain) => what.test(gain)); turn += 1) {
    gains = await tenant.gains('');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return gains;
}

describe('the hostile tenant', () => {
  beforeAll(moveIn);

  test('lives beside the shop, and has gained nothing while nobody visits', async () => {
    expect((await page(server.address, 'shop.example.test')).body).toBe('site shop.example.test\n');
    expect((await page(server.address, tenantName)).body).toBe(`site ${tenantName}\n`);
    expect(await tenant.gains('')).toEqual([]);
  });

  test('runs false web servers under names that look like a port, and the real one', async () => {
    const processes = await sh('for p in /proc/[0-9]*; do echo "$(stat -c %U $p) $(readlink $p/exe)"; done');
    const theirs = processes.split('\n').filter((line) => line.startsWith('tenant '));
    expect(theirs).toEqual(
      expect.arrayContaining([
        'tenant /home/tenant/httpd',
        'tenant /tmp/.x/apache2 (deleted)',
        'tenant /home/tenant/.run/httpd.*:80 ',
        'tenant /usr/sbin/apache2',
      ]),
    );
    expect(await sh('ss -ltnp')).toMatch(/^LISTEN .*127\.0\.0\.1:2\d{4} .*httpd.*:80 /m);
    // Each of their programs is a real one: it has counted that it was run, by nobody of rank.
    expect((await server.readFile(tallyPath)).toString()).toMatch(/^began\n(u\n)+$/);
  });

  test('comes back after they were killed', async () => {
    await sh('kill -9 $(pgrep -u tenant -f run.py)');
    await expect.poll(() => tenant.gains('')).toContainEqual(expect.stringMatching(/gave up/));
    await tenant.comeBack();
    expect(await tenant.gains('')).toEqual([]);
  });
});

/** What a careless visitor does, and what the tenant makes of it: each must be told. */
const carelessness: readonly (readonly [title: string, script: string, gain: RegExp])[] = [
  ['runs a program of theirs', '/home/tenant/httpd -V', /^root ran a program of the tenant’s, 1 times$/],
  ['runs what took a program’s place', '/tmp/.x/apache2 -t', /^root ran a program/],
  [
    'runs the real program with their arguments',
    '/usr/sbin/apache2 -f /home/tenant/own/httpd.conf -C "LoadModule alias_module /home/tenant/.run/own.so" -t || true',
    /^root ran a program/,
  ],
  [
    'stages a file in their folder',
    'echo staged >/home/tenant/conf/.shop.conf.new; sleep 0.5; echo more >/home/tenant/conf/.shop.conf.new',
    /shadow was changed|put a link in place of/,
  ],
  ['follows a link of theirs', 'echo x >/tmp/sealkeeper-new', /^\/etc\/victim\/shadow was changed$/],
  ['removes a file of theirs', 'rm /home/tenant/conf/tenant.conf', /tenant\.conf" is gone$/],
  ['overwrites a file of theirs', 'echo x >/home/tenant/public_html/index.html', /index\.html" was changed/],
  ['says a nonce in an argument', 'sh -c "sleep 0.4; :" 0123456789abcdef0123456789abcdef', /^a nonce in /],
  [
    'leaves its folder open',
    'mkdir -p /var/lib/sealkeeper/runs && sleep 1',
    /^the tenant could read \/var\/lib/,
  ],
];

test.each(carelessness)('notices a visitor who %s', async (_title, script, gain) => {
  await moveIn();
  await sh(script);
  expect(await gained(gain)).toContainEqual(expect.stringMatching(gain));
});

test('notices a password in an argument, and a file of root’s in what we wrote down', async () => {
  await moveIn();
  await server.must(['sh', '-c', 'sleep 0.4; :', server.accounts.owner.password]);
  expect(await gained(/^a secret in /)).toContainEqual(expect.stringMatching(/^a secret in the arguments/));
  const read = await server.must(['cat', '/etc/victim/shadow']);
  expect(await tenant.gains(`said: ${read}`)).toContain('a file of root’s was read for them');
});
