import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { planNginx } from '../../../electron/targets/nginx/plan/plan.ts';
import { ask } from '../../support/ask.ts';
import { done, fresh, names, old, oldFiles, pair, plainSite, wish } from '../../support/done-on-nginx.ts';
import { handshake } from '../../support/handshake.ts';
import { withNginx } from '../../support/planned-nginx.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const oldRsa = testCertificate(names, [], 'rsa');

it('a plain site also answers encrypted, and sends on who comes plain but for proofs, methods and proxies', async () => {
  const files = {
    'sites/shop': plainSite('location /a { add_header X-A "a;b{c}"; return 200 a; }'),
    'www/.well-known/acme-challenge/x': 'the proof\n',
  };
  await withNginx(files, async (desk) => {
    await done(desk, 'sites/shop', async () => {
      const { http, https } = desk.ports;
      const to = `https://shop.ex.test:${https}`;
      await expect
        .poll(async () => await ask(http, 'shop.ex.test', '/p?q=%2F', false))
        .toMatchObject({ status: 301, location: `${to}/p?q=%2F` });
      expect(await ask(http, 'shop.ex.test', '/.well-known/acme-challenge/x')).toMatchObject({
        status: 200,
        body: 'the proof\n',
      });
      expect((await handshake('127.0.0.1', https, { name: 'shop.ex.test' })).protocol).toBe('h2');
      const missing = await ask(https, 'shop.ex.test', '/nothing-here', true);
      expect(missing).toMatchObject({
        status: 404,
        headers: { 'strict-transport-security': 'max-age=63072000' },
      });
      expect(await asked(http, 'POST')).toEqual([308, `${to}/form`]);
      expect(await asked(http, 'GET', { 'x-forwarded-proto': 'https' })).toEqual([404, undefined]);
      expect((await ask(http, 'other.ex.test')).status).toBe(200);
      const plain = await ask(http, 'other.ex.test');
      expect(plain.headers['strict-transport-security']).toBeUndefined();
      const { headers } = await ask(https, 'shop.ex.test', '/a', true);
      expect(headers).toMatchObject({ 'x-a': 'a;b{c}', 'strict-transport-security': 'max-age=63072000' });
    });
  });
});

it('a program behind is told how the visitor came, and hears of plain ones what it heard before', async () => {
  const program = createServer((asking, answer) => answer.end(String(asking.headers['x-forwarded-proto'])));
  await new Promise<void>((resolve) => program.listen(0, '127.0.0.1', resolve));
  const { port } = program.address() as AddressInfo;
  try {
    const site = plainSite(
      `location / { proxy_pass http://127.0.0.1:${port}; proxy_set_header Host $host; }`,
    );
    await withNginx({ 'sites/shop': site }, async (desk) => {
      await done(desk, 'sites/shop', async () => {
        expect((await ask(desk.ports.https, 'shop.ex.test', '/', true)).body).toBe('https');
        expect((await ask(desk.ports.http, 'other.ex.test')).body).toBe('undefined');
      });
    });
  } finally {
    program.close();
  }
});

it.each([
  [
    'with a redirect that would go in circles',
    plainSite(
      'if ($http_x_forwarded_proto != "https") { return 301 https://$host$request_uri; }',
      'location / { try_files $uri /index.html; }',
    ),
  ],
  ['on one line', `server { listen @HTTP@; server_name ${names.join(' ')}; root @FOLDER@/www; }`],
  ['with Windows line ends', plainSite().replaceAll('\n', '\r\n')],
  [
    'beside an encrypted one of one of its names',
    `${plainSite()}server { listen @HTTPS@ ssl; server_name blog.ex.test; ${pair} return 200 blog; }\n`,
  ],
  [
    'beside an encrypted one that has IPv6 alone',
    `server { listen @HTTP@; server_name ${names.join(' ')}; root @FOLDER@/www; }\nserver { listen [::]:@HTTPS@ ssl; server_name blog.ex.test; ${pair} return 200 blog; }\n`,
  ],
  [
    'and an encrypted one with a pair from a file that others read',
    `${plainSite('return 301 https://$host$request_uri;')}server {\n\tlisten @HTTPS@ ssl;\n\tserver_name ${names.join(' ')};\n\tinclude @FOLDER@/tls.conf;\n\troot @FOLDER@/www;\n}\n`,
  ],
])('a site %s', async (_, site) => {
  const files = { ...oldFiles, 'tls.conf': `${pair}\nssl_session_timeout 5m;\n`, 'sites/shop': site };
  await withNginx(files, async (desk) => {
    await done(desk, 'sites/shop', async () => {
      expect((await ask(desk.ports.https, 'www.shop.ex.test', '/', true)).body).toBe('the shop\n');
    });
  });
});

it('an RSA pair beside an EC one gives way with it, which is told; HTTP/2 stays', async () => {
  const two = `${pair} ssl_certificate @FOLDER@/rsa.pem; ssl_certificate_key @FOLDER@/rsa.key;`;
  const site = `server {\n\tlisten @HTTPS@ ssl http2;\n\tserver_name ${names.join(' ')};\n\t${two}\n\troot @FOLDER@/www;\n}\n`;
  const files = { ...oldFiles, 'rsa.pem': oldRsa.chainPem, 'rsa.key': oldRsa.keyPem, 'sites/shop': site };
  await withNginx(files, async (desk) => {
    const shake = (sigalgs: string) =>
      handshake('127.0.0.1', desk.ports.https, { name: 'shop.ex.test', sigalgs }).catch(() => null);
    const [ec, rsa] = ['ecdsa_secp256r1_sha256', 'rsa_pss_rsae_sha256'];
    expect(await shake(ec)).toEqual({ fingerprint: old.fingerprint, protocol: 'h2' });
    expect(await shake(rsa)).toEqual({ fingerprint: oldRsa.fingerprint, protocol: 'h2' });
    expect(planNginx(desk.facts(), wish).notes.map(({ say }) => say)).toContain('plan.web.second-pair');
    await done(desk, 'sites/shop', async () => {
      expect(await shake(ec)).toEqual({ fingerprint: fresh.fingerprint, protocol: 'h2' });
      expect(await shake(rsa)).toBeNull();
    });
    expect(await shake(rsa)).toEqual({ fingerprint: oldRsa.fingerprint, protocol: 'h2' });
  });
});

it('names that do not come along keep their certificate', async () => {
  const site = `server {\n\tlisten @HTTPS@ ssl default_server;\n\tserver_name ${names.join(' ')} blog.ex.test;\n\t${pair}\n\troot @FOLDER@/www;\n}\n`;
  await withNginx({ ...oldFiles, 'sites/shop': site }, async (desk) => {
    const certificates = {
      [desk.path('old.pem')]: {
        names: [...names, 'blog.ex.test'],
        isExpired: false,
        fingerprint: old.fingerprint,
      },
    };
    await done(
      desk,
      'sites/shop',
      async () => {
        expect((await ask(desk.ports.https, 'blog.ex.test', '/', true)).fingerprint).toBe(old.fingerprint);
      },
      { certificates },
    );
  });
});

function asked(port: number, method: string, more = {}): Promise<[number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    const headers = { host: 'shop.ex.test', ...more };
    request({ host: '127.0.0.1', port, path: '/form', method, headers, agent: false }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers.location]);
    })
      .on('error', reject)
      .end();
  });
}
