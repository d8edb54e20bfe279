import { randomBytes } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { query } from '../../electron/outside/dns/dns-query.ts';
import { rfc2136 } from '../../electron/zones/rfc2136/provider.ts';
import { mustRun } from './command.ts';
import { untilAnswering } from './dns.ts';
import { tether, watchingInput } from './tether.ts';

/** A real name server (BIND) whose zones take signed updates; of whatever else it is asked, another one is asked. */
export interface UpdatedDns {
  /** `address:port`. */
  readonly server: string;
  readonly keys: Readonly<Record<TsigKeyName, LabTsigKey>>;
  /** What it holds at a record. */
  txt(record: string): Promise<readonly string[]>;
  /** What a person does with their provider's form. */
  addTxt(record: string, value: string): Promise<void>;
  removeTxt(record: string, value: string): Promise<void>;
  setAlias(record: string, target: string): Promise<void>;
  /** Seconds for which it may be remembered. */
  ttl(record: string): Promise<number | null>;
  end(): Promise<void>;
}

export interface LabTsigKey {
  readonly name: string;
  readonly algorithm: 'hmac-sha256' | 'hmac-sha512';
  readonly secret: string;
}

/** `proof` may change TXT of any name; `long` too, with longer digests, and sees its own view where they are split; `other` nothing; `person` what a provider's form lets its owner do. */
type TsigKeyName = 'proof' | 'long' | 'other' | 'person';

export interface UpdatedZone {
  readonly name: string;
  /** Zone file lines; `@` is the zone itself. */
  readonly records: readonly string[];
  /** Its provider has no interface: only a person may change it. */
  readonly isLocked?: boolean;
}

const port = 8058;

export interface UpdatedDnsOptions {
  readonly zones: readonly UpdatedZone[];
  /** The name server that knows all other names. */
  readonly beyond?: string;
  /** Whoever signs with `long` gets another view of all zones than the world. */
  readonly isSplit?: boolean;
}

/** On the lab's own address. */
export async function startUpdatedDns(
  address: string,
  labFolder: string,
  { zones, beyond, isSplit = false }: UpdatedDnsOptions,
): Promise<UpdatedDns> {
  const folder = join(labFolder, 'updated-dns');
  await mkdir(folder);
  const keys = {
    proof: newKey('proof.key', 'hmac-sha256'),
    long: newKey('long.key', 'hmac-sha512'),
    other: newKey('other.key', 'hmac-sha256'),
    person: newKey('person.key', 'hmac-sha256'),
  };
  for (const { name, records } of zones)
    for (const view of ['inside', 'world'])
      await writeFile(join(folder, `${view}-${name}.zone`), `${head(address)}${records.join('\n')}\n`);
  const grants = ['proof', 'long'].map((key) => `grant ${key}.key zonesub TXT;`).join(' ');
  const forms = 'grant person.key zonesub CNAME TXT;';
  const zonesIn = (view: string): string =>
    zones
      .map(
        ({ name, isLocked = false }) =>
          `zone "${name}" { type primary; file "${view}-${name}.zone"; update-policy { ${isLocked ? '' : grants} ${forms} }; };`,
      )
      .join('\n');
  const views = `view "inside" { match-clients { key long.key; }; ${zonesIn('inside')} };
view "world" { match-clients { any; }; ${zonesIn('world')} };`;
  const [host = '', at = '53'] = beyond?.split(':') ?? [];
  const forwarding = beyond === undefined ? '' : `forwarders { ${host} port ${at}; }; forward only;`;
  await writeFile(
    join(folder, 'named.conf'),
    `options { directory "${folder}"; listen-on-v6 { none; }; listen-on port ${port} { ${address}; };
  allow-query { any; }; recursion ${beyond === undefined ? 'no' : 'yes'}; allow-recursion { any; }; dnssec-validation no;
  empty-zones-enable no; pid-file "named.pid"; session-keyfile "session.key"; notify no; ${forwarding} };
controls { };
${Object.values(keys)
  .map(({ name, algorithm, secret }) => `key "${name}" { algorithm ${algorithm}; secret "${secret}"; };`)
  .join('\n')}
${isSplit ? views : zonesIn('world')}
`,
  );
  const running = await tether(watchingInput(['named', '-g', '-c', join(folder, 'named.conf')]), {
    records: join(labFolder, 'processes'),
  });
  const server = `${address}:${port}`;
  const resolver = new Resolver({ timeout: 500, tries: 1 });
  resolver.setServers([server]);
  await untilAnswering(running, () => Promise.all(zones.map(({ name }) => resolver.resolveSoa(name))));
  const own = async (record: string) => {
    const { name: keyName, algorithm, secret } = keys.proof;
    const settings = { server, keyName, algorithm, secret };
    const access = rfc2136.open(
      { settings, signal: AbortSignal.timeout(20_000) },
      { now: () => new Date(), pause: async () => undefined },
    );
    const zone = await access.findZone(record);
    if (zone === null) throw new Error(`no zone for ${record}`);
    return { access, zone };
  };
  return {
    server,
    keys,
    async addTxt(record, value) {
      const { access, zone } = await own(record);
      await access.addValue(zone, record, value);
    },
    async removeTxt(record, value) {
      const { access, zone } = await own(record);
      await access.removeValue(zone, record, value);
    },
    async setAlias(record, target) {
      const { name, algorithm, secret } = keys.person;
      const [host = '', at = ''] = server.split(':');
      const lines = [`server ${host} ${at}`, `key ${algorithm}:${name} ${secret}`];
      const change = `update add ${record}. 60 CNAME ${target}.`;
      await mustRun(['nsupdate'], { input: `${[...lines, change, 'send'].join('\n')}\n` });
    },
    txt: async (record) =>
      (await resolver.resolveTxt(record).catch(() => [])).map((parts) => parts.join('')).sort(),
    async ttl(record) {
      const { signal } = new AbortController();
      const answer = await query({ name: record, type: 'TXT' }, { dnsServer: server }, signal);
      const [first] = answer?.answers ?? [];
      return first !== undefined && 'ttl' in first ? (first.ttl ?? null) : null;
    },
    end: async () => void (await running.end()),
  };
}

const head = (address: string): string =>
  `$TTL 60\n@ SOA ns owner 1 3600 600 86400 60\n@ NS ns\nns A ${address}\n`;

const newKey = (name: string, algorithm: LabTsigKey['algorithm']): LabTsigKey => ({
  name,
  algorithm,
  secret: randomBytes(32).toString('base64'),
});
