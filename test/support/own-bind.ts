import type { Shop } from './shop.ts';

/** The BIND on the server of a shop, which the world asks for its zones. */

/** Where the zones stand among its settings. */
export const bindSettings = '/etc/bind/named.conf.local';
/** Lets programs on its own server change a zone. */
export const openHere = 'update-policy local;';

export const zoneBlock = (name: string, rule: string): string =>
  `zone "${name}" {\n\ttype primary;\n\tfile "/var/lib/bind/${name}.zone";\n\t${rule}\n};\n`;

/** The first lines of a zone that this server keeps itself. */
export const zoneHead = (address: string): string =>
  `$TTL 60\n@ SOA ns owner 1 3600 600 86400 60\n@ NS ns\nns A ${address}\n`;

export type OwnBind = Awaited<ReturnType<typeof startOwnBind>>;

/** `zones`: their files by their names; `bindSettings` has to name them. */
export async function startOwnBind(
  { server }: Pick<Shop, 'server'>,
  zones: Readonly<Record<string, string>>,
) {
  await server.must(['sh', '-c', 'mkdir -p /run/named /var/lib/bind /var/cache/bind']);
  for (const [name, text] of Object.entries(zones))
    await server.writeFile(`/var/lib/bind/${name}.zone`, text);
  await server.writeFile(
    '/etc/bind/named.conf',
    // An authority follows aliases into other zones; for that this server has to as well.
    `options { directory "/var/cache/bind"; listen-on { any; }; listen-on-v6 { none; }; recursion yes; allow-recursion { any; }; allow-query { any; }; dnssec-validation no; };\ninclude "${bindSettings}";\n`,
  );
  await server.must(['sh', '-c', 'chown -R bind:bind /run/named /var/lib/bind /var/cache/bind']);
  const pidFile = '/run/named/named.pid';
  const [first = ''] = Object.keys(zones);
  const stop = () =>
    server.run([
      'sh',
      '-c',
      `[ -e ${pidFile} ] && kill $(cat ${pidFile}); for turn in $(seq 100); do [ -e ${pidFile} ] || exit 0; sleep .05; done`,
    ]);
  const restart = async (): Promise<void> => {
    await stop();
    await server.must(['/usr/sbin/named', '-u', 'bind']);
    const isThere = `for turn in $(seq 100); do dig @127.0.0.1 +short +time=1 +tries=1 SOA ${first} | grep -q ns && exit 0; sleep .05; done; exit 1`;
    await server.must(['sh', '-c', isThere]);
  };
  await restart();
  return {
    /** As others ask it. */
    address: `${server.address}:53`,
    stop,
    restart,
    /** What it holds at a record. */
    async txt(record: string): Promise<readonly string[]> {
      const said = await server.must(['dig', '@127.0.0.1', '+short', 'TXT', record]);
      return said
        .split('\n')
        .flatMap((line) => (line === '' ? [] : [line.replaceAll('"', '')]))
        .sort();
    },
  };
}
