import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSurvey } from '../../../../../electron/targets/apache/inspect/survey.ts';
import { parseReading } from '../../../../../electron/targets/posix/read-paths.ts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const nonce = 'a1b2c3';
const parts = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, text]) => `\n${nonce} ${name}\n${text}\n`)
    .join('');
const survey = (values: Readonly<Record<string, string>>, stderr = '') =>
  parseSurvey(parts(values), stderr, nonce);

describe('the first look at a server', () => {
  it.each([
    [
      'ss',
      'LISTEN 0 511 *:80 *:* users:(("apache2",pid=7,fd=4))',
      { address: '*', port: 80, process: 'apache2' },
    ],
    [
      'ss, IPv6',
      'LISTEN 0 511 [::1]:443 [::]:* users:(("nginx",pid=7,fd=4))',
      { address: '[::1]', port: 443, process: 'nginx' },
    ],
    [
      'netstat',
      'tcp 0 0 0.0.0.0:80 0.0.0.0:* LISTEN 12/httpd',
      { address: '0.0.0.0', port: 80, process: 'httpd' },
    ],
    [
      'ss without rights',
      'LISTEN 0 511 127.0.0.1:80 0.0.0.0:*',
      { address: '127.0.0.1', port: 80, process: null },
    ],
  ])('reads who listens: %s', (_, listeners, expected) => {
    expect(survey({ listeners }).listeners).toEqual([expected]);
  });

  it.each([
    'LISTEN 0 511 *:8080 *:* users:((":80 ",pid=7,fd=4))',
    'LISTEN 0 511 127.0.0.1:8080 0.0.0.0:* users:(("x *:80 *:*",pid=7,fd=4))',
    'tcp 0 0 0.0.0.0:8080 0.0.0.0:* LISTEN 12/httpd :80 x',
    'visitor a *:80 *:* 123 4 tcp4 *:8080 *:*',
    'visitor :80 x 123 4 tcp4 *:8080 *:*',
  ])('takes the port from the column of the address, not from a name: %s', (listeners) => {
    expect(survey({ listeners }).listeners.map(({ port }) => port)).toEqual([8080]);
  });

  it.each([
    '",pid=1,fd=4))',
    ' *:80 ',
    'x:80 *:* users:(("httpd",pid=1,fd=4))',
    'LISTEN 0 1 :80",pid=7,fd=4))',
  ])('hears nobody in half a line: %s', (listeners) => {
    expect(survey({ listeners }).listeners).toEqual([]);
  });

  it('says what keeps all of it from being run', () => {
    const seen = survey({ process: '7\n/usr/sbin/apache2', 'not-roots': '/etc/apache2/envvars' });
    expect(seen).toMatchObject({ notRoots: '/etc/apache2/envvars', control: [] });
    expect(survey({}).notRoots).toBeNull();
  });

  it.each([
    ['OpenSSL 3.0.19 27 Jan 2026\n libssl.so.3 => /lib/libssl.so.3', '3.0'],
    ['OpenSSL 3.5.1 1 Jul 2025\n libssl.so.1.1 => /lib/libssl.so.1.1', '1.1'],
    ['OpenSSL 1.0.2k-fips\n libssl.so.10 => /lib64/libssl.so.10', '1.0'],
    ['LibreSSL 3.3.6', '3.3'],
    ['', null],
  ])('reads the OpenSSL that mod_ssl has: %j is %s', (openssl, expected) => {
    expect(survey({ openssl }).opensslVersion).toBe(expected);
  });

  it('knows an Apache that is there and does not run', () => {
    const seen = survey({ system: 'Linux\nID=debian', control: '/usr/sbin/apache2ctl' });
    expect(seen).toMatchObject({ process: null, control: ['/usr/sbin/apache2ctl'] });
  });

  it('takes the server’s words for what is wrong, without its chatter', () => {
    const stderr = `\n${nonce} config\nAH00558: httpd: Could not determine\nAH00526: Syntax error on line 3\n`;
    const seen = survey({ control: '/x', dumps: '0\n', config: '1\n' }, stderr);
    expect(seen.complaint).toBe('AH00526: Syntax error on line 3');
  });

  it('is not led astray by text that looks like a frame, or by any text at all', () => {
    const seen = survey({ config: '0\n# In file: /x\n0000 control\n/evil', control: '/usr/sbin/httpd' });
    expect(seen.control).toEqual(['/usr/sbin/httpd']);
    fc.assert(
      fc.property(fc.string(), fc.string(), (out, err) => {
        expect(parseSurvey(out, err, nonce).control).toEqual([]);
        expect(parseReading(out, nonce)).toEqual({
          files: {},
          paths: {},
          certificates: {},
          unread: {},
          foreignFolders: {},
          versions: {},
        });
      }),
    );
  });
});

describe('the second look', () => {
  it('reads files byte by byte, states and certificates', () => {
    const bytes = Buffer.from([0x41, 0xe9, 0x0d, 0x0a]);
    const coded = bytes.toString('base64');
    const output =
      parts({ file: `/etc/a\n/real/a\n640\n/real\n${sha256(bytes)}\n${coded}` }) +
      parts({ foreign: '/real\n/real' }) +
      parts({ unread: '/home/shop/.htaccess\nlinked' }) +
      parts({ state: '/etc/b\nabsent' }) +
      parts({ state: '/etc/c\nlink\n../x' }) +
      parts({ versions: '/etc/e\n12' }) +
      parts({ versions: '/etc/f\n-3' }) +
      parts({ certificate: '/etc/d\nvalid\n   DNS:A.ex.test, DNS:*.ex.test' });
    expect(parseReading(output, nonce)).toMatchObject({
      files: { '/etc/a': { realPath: '/real/a', mode: 0o640, text: 'A\u00e9\r\n', foreign: '/real' } },
      foreignFolders: { '/real': '/real' },
      versions: { '/etc/e': 12 },
      unread: { '/home/shop/.htaccess': 'linked' },
      paths: { '/etc/b': { state: 'absent' }, '/etc/c': { state: 'link', target: '../x' } },
      certificates: { '/etc/d': { names: ['a.ex.test', '*.ex.test'], isExpired: false, fingerprint: null } },
    });
  });

  it('refuses a file that arrived as other than it is', () => {
    const garbled = parts({ file: `/etc/a\n/real/a\n640\n\n${sha256('what was sent')}\nbm9pc2U=` });
    expect(() => parseReading(garbled, nonce)).toThrow('file-changed-meanwhile');
  });

  it('leaves out what could not be read', () => {
    expect(parseReading(parts({ file: '/etc/a\n\n\n' }), nonce).files).toEqual({});
  });
});
