import { expect, test } from 'vitest';
import { ownZoneChecks } from '../../../electron/app/own-zone-checks.ts';
import type { OwnNameServer } from '../../../electron/zones/zone-access.ts';
import type { ProofWish } from '../../../shared/proof.ts';
import { createWorld, patience } from '../outside/support/world.ts';

const own: ProofWish = { method: 'dns-01', provider: 'bind', settings: {} };
const file: ProofWish = { method: 'http-01' };

/** A BIND with one zone; `asked` counts how often its settings were read. */
function bindWith(rule: string) {
  const asked: string[] = [];
  const ownServer: OwnNameServer = {
    async settings() {
      asked.push('settings');
      return `zone "example.test" {\n\ttype primary;\n\tfile "/x";\n\t${rule}\n};\n`;
    },
    placeOf: async () => '/etc/bind/named.conf.local:7',
    txt: async (name) => `;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1\n;; ${name}\n`,
    update: async () => 'a look changes nothing',
  };
  return { asked, ownServer };
}

/** The codes of what stands in the way. */
async function checks(ownServer: OwnNameServer | null, names: readonly string[], proof?: ProofWish) {
  const { outside } = await createWorld({});
  const wish = { names, proof, outside: { dnsServer: outside.dnsServer ?? '' } };
  return (await ownZoneChecks(ownServer, wish as Parameters<typeof ownZoneChecks>[1], patience())).map(
    ({ severity, problem }) => ({ severity, ...problem }),
  );
}

test('a zone that BIND lets the server change stands in nobody’s way', async () => {
  const { ownServer, asked } = bindWith('update-policy local;');
  expect(await checks(ownServer, ['shop.example.test', '*.shop.example.test'], own)).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test('one that it does not stops the plan, with the file and the line', async () => {
  expect(await checks(bindWith('').ownServer, ['*.shop.example.test'], own)).toMatchObject([
    {
      severity: 'blocker',
      code: 'dns-zone-locked',
      facts: { zone: 'example.test', place: '/etc/bind/named.conf.local:7' },
    },
  ]);
});

test('so does a name of which it keeps no zone, and a server where none can be spoken to', async () => {
  const { ownServer } = bindWith('update-policy local;');
  expect(await checks(ownServer, ['shop.elsewhere.test'], own)).toMatchObject([
    { severity: 'blocker', code: 'dns-zone-not-found' },
  ]);
  expect(await checks(null, ['shop.example.test'], own)).toMatchObject([
    { severity: 'blocker', code: 'dns-own-server-missing' },
  ]);
});

test('where other names are proven by it, those by file are left alone; where none is, BIND is not asked', async () => {
  const mixed: ProofWish = { default: own, names: { 'shop.elsewhere.test': { method: 'http-01' } } };
  const { ownServer, asked } = bindWith('update-policy local;');
  expect(await checks(ownServer, ['shop.elsewhere.test', '*.shop.example.test'], mixed)).toEqual([]);
  const before = asked.length;
  expect(await checks(ownServer, ['shop.example.test'], file)).toEqual([]);
  expect(await checks(ownServer, ['shop.example.test'])).toEqual([]);
  expect(asked).toHaveLength(before);
});
