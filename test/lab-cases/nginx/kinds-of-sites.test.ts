import { afterAll, beforeAll, expect, it } from 'vitest';
import { page } from '../../lab/page.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { type Shop, startShop } from '../../support/shop.ts';
import { testCertificate } from '../../support/test-certificate.ts';

let shop: Shop;
const install = [{ target: 'nginx' }];
const name = 'app.example.test';
const twice = 'www.example.test';
const old = testCertificate([twice]);

beforeAll(async () => {
  shop = await startShop({
    web: 'nginx',
    names: [name, twice],
    sites: [
      {
        name,
        kind: 'proxy',
        extra: 'if ($http_x_forwarded_proto != "https") { return 301 https://$host$request_uri; }',
      },
      { name: twice, extra: 'return 301 https://$host$request_uri;' },
    ],
  });
  const { server } = shop;
  await server.writeFile('/etc/nginx/old.pem', old.chainPem);
  await server.writeFile('/etc/nginx/old.key', old.keyPem);
  await server.writeFile(
    '/etc/nginx/snippets/old.conf',
    'ssl_certificate old.pem;\nssl_certificate_key old.key;\n',
  );
  await server.writeFile(
    '/etc/nginx/conf.d/tls.conf',
    `server {\n  listen 443 ssl;\n  listen [::]:443 ssl;\n  server_name ${twice};\n  include snippets/old.conf;\n  add_header X-Kept yes;\n  return 200 kept;\n}\n`,
  );
  await server.nginx.reload();
});
afterAll(() => shop?.lab.stop());

it('a proxied site that would go in circles, and one with a pair from a snippet, in one run and back', async () => {
  const { server } = shop;
  const before = await server.snapshot();
  const { ended } = await shop.secure({ install, hsts: true });
  expect(ended).toMatchObject({ outcome: 'committed' });
  expect((await page(server.address, twice)).location).toBe(`https://${twice}/`);
  const changed = String(await server.readFile('/etc/nginx/conf.d/tls.conf'));
  expect(changed).toContain('/etc/sealkeeper/live/app.example.test/fullchain.pem');
  expect(changed).toContain('add_header Strict-Transport-Security');
  expect(String(await server.readFile('/etc/nginx/snippets/old.conf'))).toContain('old.pem');
  const again = await shop.secure({ install, hsts: true });
  expect(again.ended).toMatchObject({ outcome: 'committed' });
  for (const { runId } of [again.ended, ended]) {
    expect((await shop.cli('undo', runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
  }
  expect(snapshotDifferences(before, await server.snapshot())).toEqual([]);
});

it('a rehearsal leaves nothing', async () => {
  const before = await shop.server.snapshot();
  const { ended } = await shop.secure({ install, rehearsal: true });
  expect(ended).toMatchObject({ outcome: 'undone' });
  expect(snapshotDifferences(before, await shop.server.snapshot())).toEqual([]);
});

it('a certificate that hangs on the visitor is refused, with file and line', async () => {
  const { server } = shop;
  const path = '/etc/nginx/conf.d/tls.conf';
  const text = String(await server.readFile(path));
  await server.run(['cp', '/etc/nginx/old.pem', `/etc/nginx/${twice}.pem`]);
  await server.run(['cp', '/etc/nginx/old.key', `/etc/nginx/${twice}.key`]);
  await server.writeFile(
    path,
    text.replace(
      'include snippets/old.conf;',
      'ssl_certificate /etc/nginx/$ssl_server_name.pem;\n  ssl_certificate_key /etc/nginx/$ssl_server_name.key;',
    ),
  );
  await server.nginx.reload();
  const { ended } = await shop.secure({ install });
  expect(ended).toMatchObject({
    outcome: 'refused',
    problem: { facts: { reason: 'variable_certificate', file: path, line: 5 } },
  });
});
