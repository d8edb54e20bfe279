import { describe, expect, it } from 'vitest';
import { planNginx } from '../../../../../electron/targets/nginx/plan/plan.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { live, plain, refusedBy, stagesOf, wish } from './stages.ts';

describe('a plain server', () => {
  it('also answers encrypted at the same addresses, in its own block', () => {
    const { installed } = stagesOf(factsOf({ [siteFile]: plain }));
    expect(installed.startsWith(plain.slice(0, -2))).toBe(true);
    expect(installed).toContain('    listen 443 ssl http2;\n    listen [::]:443 ssl http2;\n');
    expect(installed).toContain(`    ssl_certificate ${live}/fullchain.pem;\n`);
    expect(installed).toContain('    ssl_session_cache shared:sealkeeper:10m;\n');
    expect(installed.match(/server \{/g)).toHaveLength(1);
  });

  it('gets HTTP/2 by a directive since 1.25.1', () => {
    const { installed } = stagesOf(factsOf({ [siteFile]: plain }, { version: '1.25.1' }));
    expect(installed).toContain('listen 443 ssl;\n');
    expect(installed).toContain('http2 on;\n');
  });

  it('changes nothing of a socket that others have', () => {
    const other = server(
      'listen 443 ssl;',
      'server_name blog.ex.test;',
      'ssl_certificate /b.pem;',
      'ssl_certificate_key /b.key;',
    );
    const { installed } = stagesOf(factsOf({ [siteFile]: plain + other }));
    expect(installed).toContain('listen 443 ssl;\n    listen [::]:443 ssl http2;\n');
  });

  it('keeps single addresses, defaults and sockets for both kinds', () => {
    const text = server(
      'listen [::]:80 default_server ipv6only=off;',
      'server_name shop.ex.test www.shop.ex.test;',
      'root /srv;',
    );
    expect(stagesOf(factsOf({ [siteFile]: text })).installed).toContain(
      'listen [::]:443 ssl http2 default_server ipv6only=off;',
    );
    const single = plain.replace('listen 80', 'listen 192.0.2.1:80');
    expect(stagesOf(factsOf({ [siteFile]: single })).installed).toContain('listen 192.0.2.1:443 ssl http2;');
  });

  it('without a word on where it listens goes on listening there', () => {
    const silent = plain.replaceAll(/ *listen [^;]*;\n/g, '');
    const { installed } = stagesOf(factsOf({ [siteFile]: silent }));
    expect(installed).toMatch(/^ *listen 80;$/m);
    expect(installed).toMatch(/^ *listen 443 ssl/m);
  });
  it('on one line stays readable by nginx', () => {
    const { installed, redirected } = stagesOf(
      factsOf({ [siteFile]: 'server { listen 80; server_name shop.ex.test www.shop.ex.test; root /srv; }' }),
    );
    expect(installed).toMatch(/root \/srv; \n {4}# sealkeeper: encrypted too\n[^}]*# sealkeeper: end\n\}$/);
    expect(redirected).toContain('return 301 https://$host$request_uri; }');
  });

  it('says nothing twice that it has itself', () => {
    const text = plain.replace('root', 'ssl_protocols TLSv1.2;\n    root');
    expect(stagesOf(factsOf({ [siteFile]: text })).installed.match(/ssl_protocols/g)).toHaveLength(1);
  });

  it('gets a TLS server of its own where it would send encrypted visitors round in circles', () => {
    const text = plain.replace(
      'root',
      'if ($http_x_forwarded_proto != "https") { return 301 https://$host$request_uri; }\n    root',
    );
    const { installed } = stagesOf(factsOf({ [siteFile]: text }));
    expect(installed.startsWith(text)).toBe(true);
    const tlsServer = installed.slice(text.length);
    expect(tlsServer).toContain('server_name shop.ex.test www.shop.ex.test;');
    expect(tlsServer).toContain('root /srv/shop;');
    expect(tlsServer).not.toContain('return');
    expect(tlsServer).not.toContain('listen 80');
  });

  it('gets a TLS server of its own where its names are encrypted elsewhere', () => {
    const other = server(
      'listen 443 ssl;',
      'server_name www.shop.ex.test;',
      'ssl_certificate /b.pem;',
      'ssl_certificate_key /b.key;',
    );
    const { installed } = stagesOf(factsOf({ [siteFile]: plain + other }));
    expect(installed).toContain('server_name shop.ex.test;');
  });

  it('whose redirect stands in an included file is refused with its line', () => {
    const rules = '/etc/nginx/snippets/rules.conf';
    const text = server(
      'listen 80;',
      'server_name shop.ex.test www.shop.ex.test;',
      'root /srv/shop;',
      `include ${rules};`,
    );
    const files = { [siteFile]: text, [rules]: '\nreturn 301 https://$host$request_uri;\n' };
    expect(refusedBy(factsOf(files))).toMatchObject([
      { code: 'web-server-unsupported', facts: { reason: 'circle', file: rules, line: 2 } },
    ]);
  });

  it('that only redirects is refused', () => {
    const text = server(
      'listen 80;',
      'server_name shop.ex.test www.shop.ex.test;',
      'return 301 https://$host$request_uri;',
    );
    expect(refusedBy(factsOf({ [siteFile]: text }))).toMatchObject([
      { code: 'web-server-unsupported', facts: { reason: 'only_redirect', file: siteFile, line: 1 } },
    ]);
  });
});

describe('a program behind it', () => {
  const proxied = (...inside: readonly string[]) =>
    plain.replace('root /srv/shop;', `location / { proxy_pass http://127.0.0.1:3000; ${inside.join(' ')} }`);

  it('is told where nobody tells it, and plain visitors reach it as before', () => {
    const { installed } = stagesOf(factsOf({ [siteFile]: proxied('proxy_set_header Host $host;') }));
    expect(installed).toContain('proxy_set_header X-Forwarded-Proto $sealkeeper_proto;');
    expect(installed).toContain('set $sealkeeper_proto $http_x_forwarded_proto;');
    const list = stagesOf(factsOf({ [siteFile]: proxied() })).installed;
    expect(list.indexOf('X-Forwarded-Proto')).toBeGreaterThan(list.indexOf('proxy_pass'));
  });

  it('is not told twice', () => {
    const text = proxied('proxy_set_header X-Forwarded-Proto $scheme;');
    expect(stagesOf(factsOf({ [siteFile]: text })).installed).not.toContain('sealkeeper_proto');
  });

  it('keeps what is inherited', () => {
    const main =
      'events {}\nhttp {\n    proxy_set_header Host $host;\n    include /etc/nginx/sites-enabled/*;\n}\n';
    const { installed } = stagesOf(factsOf({ '/etc/nginx/nginx.conf': main, [siteFile]: proxied() }));
    expect(installed).toContain('    proxy_set_header Host $host;\n    proxy_set_header X-Forwarded-Proto');
  });
});

describe('an encrypted server', () => {
  const tls = (...lines: readonly string[]) =>
    server('listen 443 ssl;', 'server_name shop.ex.test www.shop.ex.test;', ...lines);
  const pair = ['ssl_certificate /a.pem;', 'ssl_certificate_key /a.key;'];

  it('has its values exchanged, and a second pair taken away', () => {
    const text = tls(...pair, 'ssl_certificate /ec.pem; # EC', 'ssl_certificate_key /ec.key;');
    expect(stagesOf(factsOf({ [siteFile]: text }), { hsts: false }).installed).toBe(
      tls(`ssl_certificate ${live}/fullchain.pem;`, `ssl_certificate_key ${live}/privkey.pem;`, ' # EC'),
    );
    const saidOf = (one: string) => planNginx(factsOf({ [siteFile]: one }), wish).notes.map(({ say }) => say);
    expect(saidOf(text)).toContain('plan.web.second-pair');
    expect(saidOf(tls(...pair))).not.toContain('plan.web.second-pair');
  });

  it('gets lines of its own where http says them, or a file that others read', () => {
    const main = `events {}\nhttp {\n    ${pair.join(' ')}\n    include /etc/nginx/sites-enabled/*;\n}\n`;
    expect(stagesOf(factsOf({ '/etc/nginx/nginx.conf': main, [siteFile]: tls() })).installed).toContain(live);
    const snippet = '/etc/nginx/snippets/tls.conf';
    const shared = `${pair.join('\n')}\nssl_session_timeout 5m;\n`;
    const facts = factsOf({ [snippet]: shared, [siteFile]: tls('include snippets/tls.conf;') });
    const { installed } = stagesOf(facts);
    expect(installed).not.toContain('    include');
    expect(installed).toContain('ssl_session_timeout 5m;');
    expect(installed).not.toContain('/a.pem');
    expect(planNginx(facts, wish).install.changes.some(({ path }) => path === snippet)).toBe(false);
  });

  it('moves names to a server of their own where others would lose theirs', () => {
    const text = tls(...pair).replace('www.shop.ex.test;', 'www.shop.ex.test blog.ex.test;');
    const certificates = {
      '/a.pem': { names: ['shop.ex.test', 'blog.ex.test'], isExpired: false, fingerprint: null },
    };
    const { installed } = stagesOf(factsOf({ [siteFile]: text }, { certificates }));
    expect(installed).toContain('server_name blog.ex.test;');
    expect(installed).toContain('server_name shop.ex.test www.shop.ex.test;');
    expect(installed).toContain('ssl_certificate /a.pem;');
    expect(installed).toContain(`ssl_certificate ${live}/fullchain.pem;`);
  });

  it('is refused where its certificate hangs on the visitor', () => {
    const text = tls(
      'ssl_certificate /c/$ssl_server_name.pem;',
      'ssl_certificate_key /c/$ssl_server_name.key;',
    );
    expect(refusedBy(factsOf({ [siteFile]: text }))).toMatchObject([
      { facts: { reason: 'variable_certificate', file: siteFile, line: 4 } },
    ]);
  });
});
