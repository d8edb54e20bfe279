import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchName } from '../../../electron/targets/nginx/config/match.ts';
import { detectNginx, inspectNginx } from '../../../electron/targets/nginx/inspect/inspect.ts';
import { page } from '../../lab/page.ts';
import { localHost } from '../../support/local-host.ts';
import {
  type InspectedNginx,
  type InspectedOptions,
  startInspected,
} from '../../support/nginx-to-inspect.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const never = new AbortController().signal;

async function withNginx(
  options: InspectedOptions,
  work: (
    nginx: InspectedNginx,
    facts: (...names: string[]) => ReturnType<typeof inspectNginx>,
  ) => Promise<void>,
): Promise<void> {
  const nginx = await startInspected(options);
  try {
    await work(nginx, (...names) => inspectNginx(localHost(), nginx.ground, names, never));
  } finally {
    await nginx.stop();
  }
}

const site = (names: string, listen = '@HTTP@') =>
  `server { listen ${listen}; ${names === '' ? '' : `server_name ${names};`} return 200 "${names.replaceAll(/[\\$"]/g, '')}\\n"; }\n`;

describe.concurrent('looking at a real nginx', () => {
  it('tells its program, its words, its version, and what it is made of', async () => {
    await withNginx(
      { files: { 'sites/a.conf': site('a.ex.test') }, words: ['-g', 'daemon on; worker_rlimit_nofile 512;'] },
      async (nginx, look) => {
        const found = await detectNginx(localHost(), nginx.ground, never);
        expect(found).toMatchObject({ support: 'supported' });
        const facts = await look('a.ex.test');
        expect(facts.control).toEqual([
          ...['/usr/sbin/nginx', '-e', 'stderr', '-c', nginx.path('nginx.conf')],
          ...['-g', 'worker_rlimit_nofile 512;'],
        ]);
        expect(facts).toMatchObject({
          product: 'nginx',
          mainFile: nginx.path('nginx.conf'),
          prefix: '/usr/share/nginx',
          pidFile: nginx.path('pid'),
          isPidFileTrue: true,
          unit: null,
          complaint: null,
        });
        expect(facts.version).toMatch(/^1\.\d+\.\d+$/);
        expect(facts.opensslVersion).toMatch(/^3\./);
        expect(facts.builtWith.modules).toEqual(
          expect.arrayContaining(['http_ssl', 'http_v2', 'http_rewrite']),
        );
        expect(facts.main.map(({ name, file }) => [name, file])[0]).toEqual(['worker_rlimit_nofile', '-g']);
        expect(matchName(facts, 'a.ex.test').plain.map(({ file }) => file)).toEqual([
          nginx.path('sites/a.conf'),
        ]);
      },
    );
  });

  it('chooses the same server as nginx itself for every name', async () => {
    const names = [
      'a.ex.test *.a.ex.test',
      '*.ex.test',
      '.b.ex.test',
      'b.ex.test c.ex.test',
      'www.*',
      'www.c.*',
      '~^(?<shop>[a-z]+)\\.shops\\.test$',
      '"~^[a-z]{3,4}\\.shops\\.test$" d.shops.test',
      '*.b.ex.test',
      '_',
    ];
    const files = Object.fromEntries(
      names.map((one, index) => [
        `sites/${index}.conf`,
        `server { listen 127.0.0.1:@HTTP@${index === 9 ? ' default_server' : ''}; server_name ${one}; return 200 "${index}"; }\n`,
      ]),
    );
    await withNginx({ files }, async (nginx, look) => {
      const facts = await look();
      expect(facts.servers).toHaveLength(names.length);
      const asked = [
        ...[
          'a.ex.test',
          'x.a.ex.test',
          'x.y.a.ex.test',
          'y.ex.test',
          'b.ex.test',
          'x.b.ex.test',
          'c.ex.test',
        ],
        ...[
          'www.c.net.test',
          'www.d.test',
          'www',
          'www.ex.test',
          'abc.shops.test',
          'abcd.shops.test',
          'd.shops.test',
        ],
        ...['x1.shops.test', 'ex.test', 'nobody.test', '_', 'A.EX.test'],
      ];
      for (const name of asked) {
        const { body } = await page('127.0.0.1', name, '/', nginx.ground.ports.http);
        const [answer] = matchName(facts, name.toLowerCase()).plainAnswers;
        const [, index] = /(\d+)\.conf$/.exec(answer?.server.file ?? '') ?? [];
        expect([name, index]).toEqual([name, body]);
      }
    });
  });

  it('reads certificates, what they are inherited from, and files that come twice', async () => {
    const certificate = testCertificate(['shop.ex.test']);
    const files = {
      'old.pem': certificate.chainPem,
      'old.key': certificate.keyPem,
      'snippets/tls.conf': 'ssl_protocols TLSv1.2 TLSv1.3;\r\nlisten 127.0.0.1:@HTTPS@ ssl;',
      'sites/shop.conf':
        'server {\n  listen 127.0.0.1:@HTTP@;\n  include snippets/tls.conf;\n  server_name shop.ex.test;\n}\nserver { server_name other.ex.test; include snippets/*.conf; ssl_certificate old.pem; ssl_certificate_key @FOLDER@/old.key; }\n',
    };
    const http = 'ssl_certificate old.pem; ssl_certificate_key old.key;';
    await withNginx({ files, http }, async (nginx, look) => {
      const facts = await look('shop.ex.test');
      const [shop, other] = facts.servers;
      expect(shop?.certificates).toMatchObject([
        {
          certificate: { path: nginx.path('old.pem') },
          key: { path: nginx.path('old.key') },
          isInherited: true,
        },
      ]);
      expect(other?.certificates).toMatchObject([{ isInherited: false }]);
      expect(facts.certificates[nginx.path('old.pem')]?.fingerprint).toBe(certificate.fingerprint);
      const tls = facts.includes.filter(({ files: read }) => read.includes(nginx.path('snippets/tls.conf')));
      expect(tls.map(({ pattern }) => pattern)).toEqual([
        nginx.path('snippets/tls.conf'),
        nginx.path('snippets/*.conf'),
      ]);
      expect(matchName(facts, 'shop.ex.test').encrypted).toEqual([shop]);
    });
  });

  it('reads on behind a list that is too long to be read, and not behind a part that may hold sites', async () => {
    const list = '# nobody\n'.repeat(200_000);
    const files = {
      'big.list': list,
      'sites/a.conf': `geo $bad { default 0; include big.list; }\n${site('a.ex.test')}`,
    };
    await withNginx({ files }, async (nginx, look) => {
      const facts = await look('a.ex.test');
      expect(facts.unread).toEqual({ [nginx.path('big.list')]: 'large' });
      expect(matchName(facts, 'a.ex.test').plain).toHaveLength(1);
      writeFileSync(nginx.path('sites/b.conf'), '# long\n'.repeat(200_000));
      await expect(look('a.ex.test')).rejects.toThrow('web-server-broken');
    });
  });

  it('says what the server has against its own configuration', async () => {
    await withNginx({ files: { 'sites/a.conf': site('a.ex.test') } }, async (nginx) => {
      writeFileSync(nginx.path('sites/b.conf'), 'no_such_directive on;\n');
      const found = await detectNginx(localHost(), nginx.ground, never);
      expect(found).toMatchObject({ support: 'broken', problem: { code: 'web-server-broken' } });
      expect(JSON.stringify(found)).toContain('no_such_directive');
    });
  });
});
