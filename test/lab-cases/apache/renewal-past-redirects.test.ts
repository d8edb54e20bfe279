import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { type Shop, startShop } from '../../support/shop.ts';

/**
 * Redirects that come before every rule and alias of a site: no folder of proofs can be shown past them for good. certbot could
 * not renew there, and is not asked to; Apache’s own mod_md answers before them (docs/decisions/0016).
 */

const shapes: Readonly<Record<string, string>> = {
  'if.example.test':
    '<If "%{HTTPS} != \'on\'">\nRedirect permanent "https://%{HTTP_HOST}%{REQUEST_URI}"\n</If>',
  'else.example.test':
    '<If "%{HTTPS} == \'on\'">\nHeader set X-Here https\n</If>\n<Else>\nRedirect permanent "https://%{HTTP_HOST}%{REQUEST_URI}"\n</Else>',
  'location.example.test': '<Location />\nRedirect permanent https://x.example.test/\n</Location>',
};
const names = Object.keys(shapes);
const lifetime = 2 * 86_400;
const store = '/var/lib/sealkeeper-md';
const configurationOf = (name: string) => `/etc/apache2/conf-enabled/sealkeeper-md-${name}.conf`;

let shop: Shop;
let before: Awaited<ReturnType<Shop['server']['snapshot']>>;

beforeAll(async () => {
  shop = await startShop({
    tenant: false,
    names,
    sites: names.map((name) => ({ name, extra: shapes[name] ?? '' })),
    software: ['certbot'],
    modules: ['headers'],
    pebble: { certificateValiditySeconds: lifetime },
  });
  const api = await readFile(shop.pebble.apiTrustFile, 'utf8');
  const known = (await shop.server.readFile('/etc/ssl/certs/ca-certificates.crt')).toString();
  await shop.server.writeFile('/etc/ssl/certs/ca-certificates.crt', `${known}\n${api}`);
  await shell('cp /bin/sleep /usr/sbin/cron; cron 6000 >/dev/null 2>&1 </dev/null &');
  before = await shop.server.snapshot('/etc');
}, 120_000);
afterAll(() => shop.lab.stop());

const shell = (text: string) => shop.server.must(['sh', '-c', text], { timeout: 120_000 });
const isThere = async (path: string) => (await shop.server.run(['test', '-e', path])).exitCode === 0;

it.each(names)(
  '%s: certbot is not asked to renew what it could not, and the plan says so',
  async (name) => {
    const { stdout } = await shop.cli(
      'plan',
      await shop.jobFile({ names: [name], renewal: { by: 'certbot' } }),
    );
    expect(stdout).toContain(`the authority could not be answered at ${name} without it`);
    expect(stdout).not.toContain('Certbot on your server renews');
  },
  60_000,
);

it.each(names)(
  '%s: Apache itself renews there with nobody at home',
  async (name) => {
    const job = { names: [name], redirect: false, renewal: { by: 'auto' } };
    const run = await shop.cli('secure', await shop.jobFile(job), '--json');
    expect(run.ended.problem).toBeUndefined();
    expect(run.ended).toMatchObject({ outcome: 'committed', renewal: { by: 'mod-md' } });
    const configuration = configurationOf(name);
    await shell(`sed -i 's/MDRenewWindow .*/MDRenewWindow ${lifetime - 5}s/' ${configuration}; sleep 5`);
    await shop.server.apache.graceful();
    const renewed = `${store}/staging/${name}/pubcert.secp256r1.pem`;
    for (let turn = 0; turn < 120 && !(await isThere(renewed)); turn += 1) await sleep(500);
    expect(await isThere(renewed)).toBe(true);
    await shell(`sed -i 's/MDRenewWindow .*/MDRenewWindow 33%/' ${configuration}`);
    const undone = await shop.cli('undo', run.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  },
  180_000,
);
