import { describe, expect, it } from 'vitest';
import { parseBuild, parseSurvey } from '../../../../../electron/targets/nginx/inspect/survey.ts';

const builds: readonly (readonly [string, string, string, string, string | null])[] = [
  [
    'Debian',
    'nginx version: nginx/1.22.1\nbuilt with OpenSSL 3.0.22 25 Aug 2026 (running with OpenSSL 3.0.19 27 Jan 2026)\nTLS SNI support enabled\nconfigure arguments: --prefix=/usr/share/nginx --conf-path=/etc/nginx/nginx.conf --with-http_ssl_module',
    'nginx',
    '1.22.1',
    '3.0.19',
  ],
  [
    'OpenResty',
    'nginx version: openresty/1.25.3.1\nbuilt with OpenSSL 1.1.1w  11 Sep 2023\n',
    'openresty',
    '1.25.3',
    '1.1.1',
  ],
  ['Angie', 'Angie version: Angie/1.6.0\nnginx version: nginx/1.26.1\n', 'angie', '1.26.1', null],
  ['freenginx', 'freenginx version: freenginx/1.27.5\n', 'freenginx', '1.27.5', null],
  ['Tengine', 'Tengine version: Tengine/3.1.0\nnginx version: nginx/1.24.0\n', 'tengine', '1.24.0', null],
  ['Ubuntu', 'nginx version: nginx/1.18.0 (Ubuntu)\nbuilt with LibreSSL 3.8.2\n', 'nginx', '1.18.0', null],
];

describe('what nginx -V says', () => {
  it.each(builds)('%s', (_, text, product, version, openssl) => {
    const build = parseBuild(text);
    expect([build.product, build.version, build.opensslVersion]).toEqual([product, version, openssl]);
  });

  it('tells the modules that are built in', () => {
    const text =
      "nginx version: nginx/1.26.0\nconfigure arguments: --with-cc-opt='-g -O2 --with-x_module' --user=www --with-http_v3_module --with-stream=dynamic --with-stream_ssl_preread_module --without-http_rewrite_module";
    const { builtWith } = parseBuild(text);
    expect(builtWith.modules).toEqual(expect.arrayContaining(['http_v3', 'stream', 'stream_ssl_preread']));
    expect(builtWith.modules).not.toContain('http_rewrite');
    expect(builtWith.options).toMatchObject({ user: 'www' });
  });
});

describe('the first look', () => {
  const part = (name: string, text: string) => `\nN ${name}\n${text}`;
  const stdout = [
    part('system', 'Linux\nID=alpine\nPRETTY_NAME="Alpine Linux v3.20"\n'),
    part('host', 'web\n'),
    part('process', '7\n/usr/sbin/nginx\n'),
    part('control', '/usr/sbin/nginx\n-c\n/etc/nginx/nginx.conf\n'),
    part('places', '/var/lib/nginx\n/etc/nginx/nginx.conf\n\n'),
    part('test', '1\n'),
    part('manager', 'openrc\n'),
    part('end', ''),
  ].join('');
  const stderr = `${part('test', 'nginx: [warn] conflicting server name "a.ex" on 0.0.0.0:80, ignored\nnginx: [emerg] unknown directive "x" in /etc/nginx/nginx.conf:3\nnginx: configuration file /etc/nginx/nginx.conf test failed\n')}${part('end', '')}`;

  it('tells complaints from warnings', () => {
    const survey = parseSurvey(stdout, stderr, 'N');
    expect(survey).toMatchObject({
      layout: 'alpine',
      system: { title: 'Alpine Linux v3.20', hostName: 'web' },
      control: ['/usr/sbin/nginx', '-c', '/etc/nginx/nginx.conf'],
      isOpenRc: true,
      unit: null,
    });
    expect(survey.complaint).toContain('unknown directive');
    expect(survey.complaint).not.toContain('conflicting');
    expect(survey.warnings).toHaveLength(1);
  });
});
