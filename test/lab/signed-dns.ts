import { Resolver } from 'node:dns/promises';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './command.ts';
import { untilAnswering } from './dns.ts';
import { tether, watchingInput } from './tether.ts';

/** A real name server (BIND) that checks signatures, above real signed zones. */
export interface SignedDns {
  /** `address:port` of the name server that checks. */
  readonly server: string;
  end(): Promise<void>;
}

/** A zone below `test.`: its records, and how its signature stands. */
export interface SignedZone {
  readonly name: string;
  /** Zone file lines; `@` is the zone itself. */
  readonly records: readonly string[];
  /** `broken`: the parent vouches for another key than the zone is signed with. */
  readonly signed: 'well' | 'broken' | 'not';
}

const zonePort = 8056;
const checkingPort = 8057;

const head = '$TTL 60\n@ SOA ns.test. owner.test. 1 3600 600 86400 60\n@ NS ns.test.\n';

/** Both name servers on the lab's own address; the test's one trust anchor is `test.`. */
export async function startSignedDns(
  address: string,
  labFolder: string,
  zones: readonly SignedZone[],
): Promise<SignedDns> {
  const folder = join(labFolder, 'signed-dns');
  await mkdir(folder);
  for (const { name, records, signed } of zones) {
    await writeFile(join(folder, `${name}.zone`), `${head}${records.join('\n')}\n`);
    if (signed !== 'not') await sign(folder, name);
    // A key that signs nothing: its digest is what the parent will publish.
    if (signed === 'broken')
      await writeFile(join(folder, `dsset-${name}.`), await digestOf(folder, await newKey(folder, name)));
  }
  const delegations = zones.map(({ name }) => `${name}. NS ns.test.\n`).join('');
  await writeFile(join(folder, 'test.zone'), `${head}ns A ${address}\n${delegations}`);
  const anchor = await sign(folder, 'test', ['-g']);

  const files = [
    ...zones.map(({ name, signed }) => [name, signed !== 'not'] as const),
    ['test', true] as const,
  ];
  const zoneLines = files.map(
    ([name, isSigned]) =>
      `zone "${name}" { type primary; file "${name}.zone${isSigned ? '.signed' : ''}"; };`,
  );
  const common = `directory "${folder}"; listen-on-v6 { none; }; allow-query { any; }; empty-zones-enable no;`;
  await writeFile(
    join(folder, 'zones.conf'),
    `options { ${common} listen-on port ${zonePort} { ${address}; }; pid-file "zones.pid"; session-keyfile "zones.key"; recursion no; };\ncontrols { };\n${zoneLines.join('\n')}\n`,
  );
  await writeFile(
    join(folder, 'checking.conf'),
    `options { ${common} listen-on port ${checkingPort} { ${address}; }; pid-file "checking.pid"; session-keyfile "checking.key"; recursion yes; dnssec-validation yes; };
controls { };
trust-anchors { ${await anchorOf(folder, anchor)} };
zone "test" { type forward; forward only; forwarders { ${address} port ${zonePort}; }; };
`,
  );
  const start = (configuration: string) =>
    tether(watchingInput(['named', '-g', '-c', join(folder, configuration)]), {
      records: join(labFolder, 'processes'),
    });
  const running = await Promise.all([start('zones.conf'), start('checking.conf')]);
  const server = `${address}:${checkingPort}`;
  const resolver = new Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([server]);
  const [, checking] = running;
  // It says “running” before it has met the zones and their keys.
  await untilAnswering(checking, () =>
    Promise.all(
      zones.filter(({ signed }) => signed !== 'broken').map(({ name }) => resolver.resolveSoa(name)),
    ),
  );
  return {
    server,
    end: async () => void (await Promise.all(running.map((each) => each.end()))),
  };
}

/** A key-signing key; the name of its files without their ending. */
async function newKey(folder: string, zone: string): Promise<string> {
  const argv = ['dnssec-keygen', '-q', '-K', folder, '-a', 'ECDSAP256SHA256', '-f', 'KSK', zone];
  return (await mustRun(argv)).trim();
}

async function digestOf(folder: string, key: string): Promise<string> {
  return await mustRun(['dnssec-dsfromkey', '-2', join(folder, `${key}.key`)]);
}

/** Signs the zone with one new key, which is returned. */
async function sign(folder: string, zone: string, more: readonly string[] = []): Promise<string> {
  const key = await newKey(folder, zone);
  const file = join(folder, `${zone}.zone`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text + (await readFile(join(folder, `${key}.key`), 'utf8')));
  await mustRun([
    'dnssec-signzone',
    '-z',
    '-d',
    folder,
    '-K',
    folder,
    '-o',
    zone,
    ...more,
    file,
    join(folder, `${key}.private`),
  ]);
  return key;
}

/** The key's record as a trust anchor. */
async function anchorOf(folder: string, key: string): Promise<string> {
  const record = await readFile(join(folder, `${key}.key`), 'utf8');
  const [, flags, protocol, algorithm, text = ''] =
    /DNSKEY (\d+) (\d+) (\d+) ([^;]+)/.exec(record.replace(/^;.*$/gm, '')) ?? [];
  return `"test" static-key ${flags} ${protocol} ${algorithm} "${text.replace(/\s+/g, '')}";`;
}
