import { describe, expect, it } from 'vitest';
import { addressIn, loginText } from '../../../electron/renewers/certbot/login-text.ts';
import { certbotPluginIds } from '../../../shared/dns/certbot-plugins.ts';

const sign = '00ff';

describe('a login as a part of certbot reads it', () => {
  it('names what its source asks for', () => {
    const rfc2136 = {
      server: '192.0.2.1:5353',
      keyName: 'proof.',
      secret: 'c2VjcmV0',
      algorithm: 'hmac-sha512',
    };
    expect(loginText('dns-rfc2136', rfc2136, sign)).toBe(
      [
        '# Laid down by Sealkeeper for certbot, 00ff',
        'dns_rfc2136_server = "192.0.2.1"',
        'dns_rfc2136_port = "5353"',
        'dns_rfc2136_name = "proof."',
        'dns_rfc2136_secret = "c2VjcmV0"',
        'dns_rfc2136_algorithm = "HMAC-SHA512"',
        '',
      ].join('\n'),
    );
    expect(loginText('dns-cloudflare', { token: 't' }, sign)).toContain('\ndns_cloudflare_api_token = "t"\n');
    expect(loginText('dns-digitalocean', { token: 't' }, sign)).toContain('\ndns_digitalocean_token = "t"\n');
    const ovh = { applicationKey: 'a', applicationSecret: 'b', consumerKey: 'c' };
    expect(loginText('dns-ovh', ovh, sign)).toContain(
      'dns_ovh_endpoint = "ovh-eu"\ndns_ovh_application_key = "a"\ndns_ovh_application_secret = "b"\ndns_ovh_consumer_key = "c"\n',
    );
    expect(loginText('dns-ovh', { ...ovh, endpoint: 'ca' }, sign)).toContain('"ovh-ca"');
    expect(loginText('dns-google', { serviceAccount: '{"a": 1}' }, sign)).toBe('{"a": 1}');
  });

  it('signs updates by SHA-256 where nothing else is told, as this app does, and not by MD5', () => {
    const text = loginText('dns-rfc2136', { server: '::1', keyName: 'k.', secret: 's' }, sign);
    expect(text).toContain('dns_rfc2136_algorithm = "HMAC-SHA256"');
    expect(text).not.toContain('_port');
  });

  it.each([
    ['a line break', 'a\nb'],
    ['what configobj would put another value for', 'a%(b)s'],
    ['both kinds of quotation marks', `a"b'c`],
    ['nothing', ''],
  ])('is refused with %s', (_, token) => {
    for (const plugin of certbotPluginIds.filter(
      (id) => id === 'dns-cloudflare' || id === 'dns-digitalocean',
    ))
      expect(loginText(plugin, { token }, sign)).toBeNull();
  });

  it('keeps commas, number signs and one kind of quotation marks as they are', () => {
    expect(loginText('dns-cloudflare', { token: 'a,b#c"d' }, sign)).toContain(`= 'a,b#c"d'\n`);
  });
});

it.each([
  ['192.0.2.1', { address: '192.0.2.1', port: '' }],
  ['192.0.2.1:53', { address: '192.0.2.1', port: '53' }],
  ['2001:db8::1', { address: '2001:db8::1', port: '' }],
  ['[2001:db8::1]:5353', { address: '2001:db8::1', port: '5353' }],
  ['ns.example.test', null],
  ['ns.example.test:53', null],
  ['', null],
])('the address in %s', (server, found) => {
  expect(addressIn(server)).toEqual(found);
});
