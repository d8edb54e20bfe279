import { describe, expect, it } from 'vitest';
import {
  certificateByName,
  readCertificateValue,
} from '../../../../electron/targets/exim/config/certificate-value.ts';
import { optionValue, readMain } from '../../../../electron/targets/exim/config/statements.ts';
import { socketIn } from '../../../../electron/targets/exim/inspect/survey.ts';
import { debianTls } from '../../../support/exim-facts.ts';

const read = (texts: Readonly<Record<string, string>>) =>
  readMain(Object.keys(texts).slice(0, 1), (path) => texts[path]);

describe('Exim’s main section', () => {
  it('is read through continued lines, comments, conditions, macros and includes', () => {
    const main = read({
      '/main':
        'DIR = /etc/x\n.ifdef NONE\ntls_certificate = /no\n.else\n.include /more\n.endif\nhide one = a\\\n # no\n  b\nbegin acl\ntls_privatekey = /late\n',
      '/more': '.ifndef DIR\nDIR = /no\n.endif\ntls_certificate = DIR/c.pem\n',
    });
    expect(optionValue(main, 'tls_certificate')).toBe('/etc/x/c.pem');
    expect(optionValue(main, 'one')).toBe('ab');
    expect(optionValue(main, 'tls_privatekey')).toBeUndefined();
  });

  it('names the bytes of each value', () => {
    const text = '  tls_certificate   =  /a b \nTWO==\\\n  x\n';
    for (const { start, end, value } of read({ '/m': text }).statements)
      expect(text.slice(start, end).replace('\\\n  ', '')).toBe(value);
  });

  it('tells the defaults of Debian’s own files from what an owner says', () => {
    const { statements } = read({ '/m': `MAIN_TLS_ENABLE = 1\nMAIN_TLS_PRIVATEKEY = /mine\n${debianTls}` });
    const macros = statements.filter(({ kind, isDefault }) => kind === 'macro' && !isDefault);
    expect(macros.map(({ name }) => name)).toEqual(['MAIN_TLS_ENABLE', 'MAIN_TLS_PRIVATEKEY']);
  });

  it('ends where it begins, in a file without an end and one that includes itself', () => {
    expect(read({ '/m': '.include /m\n' }).end).toEqual({ file: '/m', at: 12 });
    expect(read({ '/m': 'a = \\' }).statements).toEqual([]);
  });
});

describe('what tls_certificate says', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['/a.pem : /b.pem', { kind: 'files', paths: ['/a.pem', '/b.pem'] }],
    [`\${lookup{$tls_in_sni}lsearch{/x}}`, { kind: 'expansion' }],
    [
      certificateByName(['a.test', '*.b.test'], '/c.pem', `\${if x{/d}{/e}}`),
      { kind: 'by-name', names: ['a.test', '*.b.test'], path: '/c.pem', otherwise: `\${if x{/d}{/e}}` },
    ],
  ])('%s', (text, value) => {
    expect(readCertificateValue(text)).toEqual(value);
  });
});

describe('a socket of the kernel’s list', () => {
  it.each([
    ['00000000:0019', { address: '127.0.0.1', port: 25, isOwn: false }],
    ['0100007F:0019', { address: '127.0.0.1', port: 25, isOwn: true }],
    ['0201A8C0:01D1', { address: '192.168.1.2', port: 465, isOwn: false }],
    ['00000000000000000000000001000000:0019', { address: '0:0:0:0:0:0:0:1', port: 25, isOwn: true }],
    ['B80D0120000000000000000001000000:0019', { address: '2001:db8:0:0:0:0:0:1', port: 25, isOwn: false }],
    ['nonsense', null],
  ])('%s', (line, socket) => {
    expect(socketIn(line)).toEqual(socket);
  });
});
