import { describe, expect, it } from 'vitest';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { plain, refusedBy, stagesOf, wish } from './stages.ts';

describe('redirect and strict transport', () => {
  it('spare proofs, methods and whoever came encrypted to a program in front', () => {
    const { redirected } = stagesOf(factsOf({ [siteFile]: plain }));
    expect(redirected).toContain('if ($host ~ "^(?:shop\\.ex\\.test|www\\.shop\\.ex\\.test)$")');
    for (const line of ['acme-challenge', 'return 308', 'http_x_forwarded_proto', 'if ($https)']) {
      expect(redirected).toContain(line);
    }
    expect(redirected).toContain('add_header Strict-Transport-Security $sealkeeper_strict always;');
    expect(redirected.indexOf('set $sealkeeper_strict')).toBeLessThan(redirected.indexOf('return 301'));
  });

  it('a redirect that is there is left as it is', () => {
    const tls = server(
      'listen 443 ssl;',
      'server_name shop.ex.test www.shop.ex.test;',
      'ssl_certificate /a.pem;',
      'ssl_certificate_key /a.key;',
    );
    const text =
      server(
        'listen 80;',
        'server_name shop.ex.test www.shop.ex.test;',
        'return 301 https://$host$request_uri;',
      ) + tls;
    expect(planNginx(factsOf({ [siteFile]: text }), { ...wish, hsts: false }).redirect).toBeNull();
  });

  it('headers that a list would lose are said again, at each level that has one', () => {
    const main =
      'events {}\nhttp {\n    add_header X-Frame-Options DENY;\n    include /etc/nginx/sites-enabled/*;\n}\n';
    const text = plain.replace('root', 'location /a { add_header X-A "a;b{c}"; }\n    root');
    const { redirected } = stagesOf(factsOf({ '/etc/nginx/nginx.conf': main, [siteFile]: text }));
    expect(redirected.match(/add_header Strict/g)).toHaveLength(2);
    expect(redirected.match(/X-Frame-Options/g)).toHaveLength(1);
  });

  it('a later run finds all as it left it, and adds a name where one is new', () => {
    const text = plain.replace('www.shop.ex.test;', 'www.shop.ex.test blog.shop.ex.test;');
    const { redirected } = stagesOf(factsOf({ [siteFile]: text }));
    const again = planNginx(factsOf({ [siteFile]: redirected }), wish);
    expect(again.install.changes.filter(({ kind }) => kind === 'edit-file')).toEqual([]);
    expect(again.redirect).toBeNull();
    const more = stagesOf(factsOf({ [siteFile]: redirected }), {
      names: [...wish.names, 'blog.shop.ex.test'],
    });
    expect(more.redirected).toContain('|www\\.shop\\.ex\\.test|blog\\.shop\\.ex\\.test)$"');
    expect(more.redirected.match(/return 301/g)).toHaveLength(1);
  });

  it('a TLS server is strict too', () => {
    const text = plain.replace(
      'root',
      'if ($http_x_forwarded_proto != "https") { return 301 https://$host$request_uri; }\n    root',
    );
    expect(stagesOf(factsOf({ [siteFile]: text })).redirected).toContain(
      'Strict-Transport-Security "max-age=63072000" always;',
    );
  });
});

describe('refused', () => {
  it.each([
    ['proxy_protocol', plain.replace('listen 80', 'listen 80 proxy_protocol')],
    ['plain_on_443', plain + server('listen 443;', 'server_name other.ex.test;')],
  ])('%s', (reason, text) => {
    expect(refusedBy(factsOf({ [siteFile]: text }))).toMatchObject([{ facts: { reason, file: siteFile } }]);
  });

  it('a stream that hands port 443 on, with file and line', () => {
    const main =
      'events {}\nstream {\n  server {\n    listen 443;\n    ssl_preread on;\n    proxy_pass x;\n  }\n}\nhttp { include /etc/nginx/sites-enabled/*; }\n';
    expect(refusedBy(factsOf({ '/etc/nginx/nginx.conf': main, [siteFile]: plain }))).toMatchObject([
      { facts: { reason: 'stream_elsewhere', file: '/etc/nginx/nginx.conf', line: 3, to: 'x' } },
      { facts: { name: `www.shop.ex.test` } },
    ]);
  });

  it('a name that no site bears, a missing module, another program at the port, a file that a tool writes', () => {
    expect(refusedBy(factsOf({ [siteFile]: plain }), ['other.ex.test'])).toMatchObject([
      { code: 'name-not-on-server' },
    ]);
    expect(
      refusedBy(factsOf({ [siteFile]: plain }, { builtWith: { modules: [], options: {} } })),
    ).toMatchObject([{ code: 'web-server-module-missing' }]);
    const listeners = [{ address: '*', port: 443, process: 'haproxy' }];
    expect(refusedBy(factsOf({ [siteFile]: plain }, { listeners }))).toMatchObject([
      { code: 'port-443-taken' },
    ]);
    expect(refusedBy(factsOf({ [siteFile]: `# Ansible managed\n${plain}` }))).toMatchObject([
      { code: 'site-managed-elsewhere', facts: { manager: 'Ansible' } },
    ]);
  });

  it('what somebody but root may write', () => {
    const facts = factsOf({ [siteFile]: plain });
    const file = facts.files[siteFile];
    const files = {
      ...facts.files,
      ...(file === undefined ? {} : { [siteFile]: { ...file, foreign: '/etc/nginx' } }),
    };
    expect(refusedBy({ ...facts, files })).toMatchObject([{ code: 'settings-writable-by-others' }]);
  });
});
