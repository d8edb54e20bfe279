import { describe, expect, it } from 'vitest';
import { bind } from '../../../../electron/zones/own-server/bind.ts';
import { dug } from '../../../../electron/zones/own-server/dug.ts';
import { zonesIn } from '../../../../electron/zones/own-server/settings-of-bind.ts';
import type { OwnNameServer } from '../../../../electron/zones/zone-access.ts';
import { toProblem } from '../../../../shared/problems.ts';

const zone = (name: string, rule: string) =>
  `zone "${name}" {\n\ttype primary;\n\tfile "/x";\n\t${rule}\n};\n`;
const openOf = (settings: string) =>
  Object.fromEntries(zonesIn(settings).map(({ name, isOpenHere }) => [name, isOpenHere]));

describe('what BIND says of its zones', () => {
  it.each([
    ['update-policy local;', true],
    ['update-policy {\n\t\tgrant local-ddns zonesub any;\n\t};', true],
    ['update-policy {\n\t\tgrant "other" zonesub any;\n\t};', false],
    ['allow-update {\n\t\tkey "local-ddns";\n\t};', true],
    ['allow-update {\n\t\t127.0.0.1/32;\n\t};', true],
    ['allow-update {\n\t\tkey "other";\n\t};', false],
    ['allow-update {\n\t\t!any;\n\t};', false],
    ['allow-update {\n\t\tnone;\n\t};', false],
    ['', false],
  ])('%s lets programs on its server change it: %s', (rule, isOpen) => {
    expect(openOf(zone('Example.test', rule))).toEqual({ 'example.test': isOpen });
  });

  it('a rule around it holds where it has none, and its own stands before that', () => {
    const around = 'options {\n\tallow-update {\n\t\tany;\n\t};\n};\n';
    const own = zone('own.test', 'allow-update {\n\t\tnone;\n\t};');
    expect(openOf(around + zone('plain.test', '') + own)).toEqual({ 'plain.test': true, 'own.test': false });
  });

  it('zones of a view count, the first of a name; those of others are none of ours', () => {
    const text = `view "in" IN {\n${zone('a.test', 'update-policy local;')}};\nview "out" {\n${zone('a.test', '')}};
zone "b.test" {\n\ttype secondary;\n\tprimaries { 192.0.2.1; };\n};
zone "c \\"}; zone" {\n\ttype master;\n};\n`;
    expect(openOf(text)).toEqual({ 'a.test': true, 'c "}; zone': false });
  });

  it('whatever else comes is answered with no zone', () => {
    for (const text of ['', '}}}};', '{'.repeat(10_000), 'zone', '"', 'zone "x" { type', '\\'])
      expect(zonesIn(text)).toEqual([]);
  });
});

const record = '_acme-challenge.shop.example.test';
const value = 'v'.repeat(43);
const head = (status: string) => `;; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: ${status}, id: 1\n`;

it('what dig prints is read: pieces, other letters, no alias, none of another name', () => {
  const answer = `${head('NOERROR')}alias.test. 5 IN CNAME x.test.\nother.test. 5 IN TXT "no"\n${record.toUpperCase()}. 4711 IN TXT "a\\"b" "c"\n`;
  expect(dug(answer, record)).toEqual({ status: 'NOERROR', values: ['a"bc'], ttl: 4711 });
  expect(dug(';; connection timed out; no servers could be reached\n', record).status).toBeNull();
});

/** A BIND with one zone, whose programs are told what to do in the form of nsupdate(1). */
function double(rule = 'update-policy local;') {
  const held = new Map<string, number>([['theirs', 4711]]);
  const scripts: string[] = [];
  const said: { update: string | null; status: string } = { update: null, status: 'NOERROR' };
  const ownServer: OwnNameServer = {
    settings: async () => zone('example.test', rule) + zone('deep.example.test', rule),
    placeOf: async () => '/etc/bind/named.conf.local:7',
    txt: async (name) =>
      head(said.status) + [...held].map(([text, ttl]) => `${name}. ${ttl} IN TXT "${text}"\n`).join(''),
    async update(script) {
      scripts.push(script);
      if (said.update !== null) return said.update;
      const add = /^update add \S+ (\d+) IN TXT "(.+)"$/m.exec(script);
      const gone = /^update delete \S+ IN TXT "(.+)"$/m.exec(script);
      if (add?.[2] !== undefined) held.set(add[2], Number(add[1]));
      if (gone?.[1] !== undefined) held.delete(gone[1]);
      return null;
    },
  };
  const world = { now: () => new Date(), pause: async () => undefined, ownServer };
  return {
    held,
    scripts,
    said,
    access: bind.open({ settings: {}, signal: new AbortController().signal }, world),
  };
}
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown: unknown) => toProblem(thrown),
  );
const apex = { name: 'example.test', id: 'example.test' };

describe('the BIND of the own server', () => {
  it('gets a value beside others with their lifetime, once, and gives back that alone', async () => {
    const { access, held, scripts } = double();
    expect(await access.findZone(record)).toEqual(apex);
    expect(await access.findZone('_acme-challenge.a.deep.example.test')).toMatchObject({
      name: 'deep.example.test',
    });
    expect(await access.findZone('_acme-challenge.elsewhere.test')).toBeNull();
    await access.addValue(apex, record, value);
    await access.addValue(apex, record, value);
    expect(await access.listValues(apex, record)).toEqual(['theirs', value]);
    await access.removeValue(apex, record, value);
    expect([...held]).toEqual([['theirs', 4711]]);
    expect(scripts).toEqual([
      `zone example.test\nupdate add ${record}. 4711 IN TXT "${value}"\nsend\n`,
      `zone example.test\nupdate delete ${record}. IN TXT "${value}"\nsend\n`,
    ]);
  });

  it('that is closed to the server is refused with the place and the line', async () => {
    const { access } = double('');
    expect(await problemOf(access.findZone(record))).toMatchObject({
      code: 'dns-zone-locked',
      facts: { zone: 'example.test', place: '/etc/bind/named.conf.local:7' },
    });
  });

  it.each([
    ['update failed: REFUSED', 'dns-zone-locked'],
    ['update failed: NOTAUTH(BADKEY)', 'dns-zone-not-found'],
    ['; Communication with 127.0.0.1#53 failed: timed out', 'dns-provider-silent'],
    ['update failed: SERVFAIL', 'dns-provider-refuses'],
  ])('whose tool says “%s” ends as %s', async (words, code) => {
    const { access, said } = double();
    said.update = words;
    expect(await problemOf(access.addValue(apex, record, value))).toMatchObject({ code });
  });

  it('gets no line that a name or a value could have brought along', async () => {
    const { access, scripts } = double();
    const evil = 'x.example.test.\nupdate delete example.test. ANY';
    for (const work of [
      access.addValue(apex, evil, value),
      access.addValue(apex, record, `"\nupdate delete example.test.`),
      access.removeValue({ name: evil, id: '' }, record, value),
    ])
      expect(await problemOf(work)).toMatchObject({ code: 'unexpected' });
    expect(scripts).toEqual([]);
  });

  it('cannot be spoken to where its server is not open', async () => {
    const world = { now: () => new Date(), pause: async () => undefined };
    const access = bind.open({ settings: {}, signal: new AbortController().signal }, world);
    expect(await problemOf(access.findZone(record))).toMatchObject({ code: 'dns-own-server-missing' });
  });
});
