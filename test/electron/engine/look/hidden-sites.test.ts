import { expect, it } from 'vitest';
import { hiddenChecks } from '../../../../electron/engine/look/hidden-sites.ts';
import { hiddenSites } from '../../../../electron/targets/hidden-site.ts';

const place = { file: '/etc/apache2/sites-available/shop.conf', line: 3 };
const by = { file: '/etc/apache2/sites-available/other.conf', line: 1 };
const hidden = (addresses: readonly string[], machine: readonly string[] = []) =>
  hiddenSites(
    'Apache',
    'shop.test',
    addresses.map((address) => ({ address, site: place, by })),
    machine,
  );
const refused = (sites: ReturnType<typeof hidden>, leads: readonly string[]) =>
  hiddenChecks(sites, new Map([['shop.test', leads]])).map(({ problem }) => problem.facts.address);

it.each([
  ['the name leads to the address itself', ['192.0.2.1'], [], ['192.0.2.1'], ['192.0.2.1']],
  ['it leads there by IPv6, however written', ['[2001:db8::1]'], [], ['2001:DB8:0::1'], ['[2001:db8::1]']],
  [
    'it leads to another address of the machine',
    ['192.0.2.1'],
    ['192.0.2.1', '192.0.2.2'],
    ['192.0.2.2'],
    [],
  ],
  ['a router hands visitors on to the only address', ['10.0.0.2'], ['10.0.0.2'], ['192.0.2.1'], ['10.0.0.2']],
  ['a router hands them on to one of two', ['10.0.0.2'], ['10.0.0.2', '10.0.0.3'], ['192.0.2.1'], []],
  ['nobody has looked, and no address is left', ['10.0.0.2'], ['10.0.0.2', 'fd00::2'], [], ['10.0.0.2']],
  ['nobody has looked, and nobody knows the addresses', ['10.0.0.2'], [], [], []],
  ['it leads elsewhere by the other kind of address', ['10.0.0.2'], ['10.0.0.2'], ['2001:db8::1'], []],
  [
    'two are hidden, and one refusal is enough',
    ['10.0.0.2', '10.0.0.3'],
    [],
    ['10.0.0.3', '10.0.0.2'],
    ['10.0.0.2'],
  ],
])('%s', (_, addresses, machine, leads, expected) => {
  expect(refused(hidden(addresses, machine), leads)).toEqual(expected);
});

it('says where both sites stand', () => {
  const [check] = hiddenChecks(hidden(['192.0.2.1']), new Map([['shop.test', ['192.0.2.1']]]));
  expect(check).toEqual({
    severity: 'blocker',
    problem: {
      code: 'site-hidden',
      facts: {
        server: 'Apache',
        name: 'shop.test',
        address: '192.0.2.1',
        ...place,
        beside: '/etc/apache2/sites-available/other.conf:1',
      },
    },
  });
});
