import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from '../../lab/page.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { handshake } from '../../support/handshake.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { testCertificate } from '../../support/test-certificate.ts';
import { visit } from '../../support/visit.ts';

/** Sites of a real nginx that are encrypted alone: at port 80 nobody answers at all. */

const [blog, only] = ['blog.example.test', 'only.example.test'] as const;
const old = testCertificate([blog, only]);
let shop: Shop;

const encrypted = (name: string, more: string) => `server {
  listen 443 ssl${more};
  server_name ${name};
  ssl_certificate /etc/nginx/old.pem;
  ssl_certificate_key /etc/nginx/old.key;
  return 200 "the page of ${name}\\n";
}
`;

beforeAll(async () => {
  shop = await startShop({
    names: [blog, only],
    web: 'nginx',
    ipv6: false,
    sites: [],
    defaultSite: false,
    files: {
      '/etc/nginx/old.pem': old.chainPem,
      '/etc/nginx/old.key': old.keyPem,
      '/etc/nginx/conf.d/tls.conf': `${encrypted(blog, ' http2 default_server')}${encrypted(only, '')}`,
    },
  });
}, 120_000);
afterAll(() => shop?.lab.stop(), 60_000);

const secured = async (name: string) => {
  const { ended, stdout, stderr } = await shop.secure({ names: [name], install: [{ target: 'nginx' }] });
  expect(ended, stdout + stderr).toMatchObject({ outcome: 'committed' });
  const seen = await visit(`http://${name}/`, shop);
  expect(seen).toMatchObject({ trusted: true, status: 200, body: `the page of ${name}\n` });
  expect(seen.urls).toEqual([`http://${name}/`, `https://${name}/`]);
  return ended.runId;
};

it('is proven, gets a plain door that leads on, and leaves the certificate for the nameless and HTTP/2 as they were', async () => {
  const { server } = shop;
  const { address } = server;
  const shut = () => page(address, blog).catch(({ code }: NodeJS.ErrnoException) => code);
  expect(await shut()).toBe('ECONNREFUSED');
  const before = await server.snapshot();

  const first = await secured(blog);
  const nameless = await handshake(address, 443);
  expect(nameless).toEqual(await handshake(address, 443, { name: blog }));
  expect(nameless).toMatchObject({ protocol: 'h2' });
  expect(nameless.fingerprint).not.toBe(old.fingerprint);
  expect((await handshake(address, 443, { name: only })).fingerprint).toBe(old.fingerprint);
  // Of a name that is none of its own it knows nothing, and leads nobody on.
  expect((await page(address, 'nobody.example.test')).status).toBe(404);
  const between = await server.snapshot();

  const second = await secured(only);
  expect(await handshake(address, 443)).toEqual(nameless);
  const own = await handshake(address, 443, { name: only });
  expect(own).toMatchObject({ protocol: 'h2' });
  expect([old.fingerprint, nameless.fingerprint]).not.toContain(own.fingerprint);

  const undo = async (runId: string) => {
    const { ended, stdout } = await shop.cli('undo', runId, '--json');
    expect(ended, stdout).toMatchObject({ outcome: 'undone' });
  };
  await undo(second);
  expect(snapshotDifferences(between, await server.snapshot())).toEqual([]);
  await undo(first);
  expect(snapshotDifferences(before, await server.snapshot())).toEqual([]);
  expect(await shut()).toBe('ECONNREFUSED');
}, 240_000);
