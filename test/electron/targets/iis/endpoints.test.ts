import { describe, expect, it } from 'vitest';
import { intentOf } from '../../../../electron/targets/iis/intent.ts';
import { facts, plain, site } from './desk.ts';

describe('what http.sys keeps of an endpoint', () => {
  it('remembers what an endpoint has of its own besides its certificate', () => {
    const attributes = { ...plain, flags: 2, ctlStore: 'ClientAuthIssuer' };
    const given = (own: typeof plain) =>
      facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 1 A'])], {
        endpoints: [{ kind: 'name', endpoint: 'shop.ex:443', thumbprint: 'A', attributes: own }],
      });
    const former = (own: typeof plain) => intentOf(given(own), ['shop.ex']).bindings[0]?.before;
    expect(former(attributes)).toMatchObject({ attributes });
    expect(former(plain)).not.toHaveProperty('attributes');
  });

  // http.h: HTTP_SERVICE_CONFIG_SSL_FLAG_DISABLE_QUIC 0x20, _TLS13 0x40; IIS writes them from the binding's own flags.
  it('takes what a binding switches off for none of the endpoint’s own, and the rest for it', () => {
    const former = (flags: number) =>
      intentOf(
        facts([site(1, ['http *:80:shop.ex', 'https *:443:shop.ex 49 A'])], {
          endpoints: [
            { kind: 'name', endpoint: 'shop.ex:443', thumbprint: 'A', attributes: { ...plain, flags } },
          ],
        }),
        ['shop.ex'],
      ).bindings[0]?.before;
    expect(former(0x60)).not.toHaveProperty('attributes');
    expect(former(0x62)).toMatchObject({ attributes: { flags: 0x62 } });
    // Somebody has switched TLS 1.3 on again by netsh.
    expect(former(0x20)).toMatchObject({ attributes: { flags: 0x20 } });
  });

  it('finds the endpoint of an IPv6 address in whatever spelling', () => {
    const attributes = { ...plain, flags: 2 };
    const given = facts([site(1, ['http *:80:', 'https [2001:DB8:0:0::7]:443: 0 A'])], {
      endpoints: [{ kind: 'address', endpoint: '[2001:db8::7]:443', thumbprint: 'A', attributes }],
    });
    expect(intentOf(given, ['shop.ex']).bindings[0]?.before).toMatchObject({ attributes });
  });

  it('finds the endpoint of all IPv6 addresses', () => {
    const attributes = { ...plain, flags: 2 };
    const given = facts([site(1, ['http *:80:', 'https [::]:443: 0 A'])], {
      endpoints: [
        { kind: 'address', endpoint: '0.0.0.0:443', thumbprint: 'B', attributes: plain },
        { kind: 'address', endpoint: '[::]:443', thumbprint: 'A', attributes },
      ],
    });
    expect(intentOf(given, ['shop.ex']).bindings[0]?.before).toMatchObject({ attributes });
  });
});
