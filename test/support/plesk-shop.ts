import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pair } from '../doubles/panels/account.ts';
import { pleskProgram, seedPlesk } from '../doubles/panels/plesk-seed.ts';
import { pairFor } from './panel-case.ts';
import { seller } from './seller.ts';
import { startShop } from './shop.ts';

const site = 'shop.example.test';
/** Beside the program, which `/usr/sbin/plesk` leads to as on a real one. */
const base = '/usr/local/psa/double';

/** What Plesk has its web server show: the encrypted site comes and goes with its certificate. */
const applyScript = (root: string, aliases: readonly string[]): string => `#!/bin/sh
site=/etc/apache2/sites-enabled/plesk-ssl.conf
rm -f $site
if [ -f ${base}/shown-${site}.pem ]; then
  cat >$site <<'CONF'
<VirtualHost *:443>
  ServerName ${site}
  ServerAlias ${aliases.join(' ')}
  DocumentRoot ${root}
  SSLEngine on
  SSLCertificateFile ${base}/shown-${site}.pem
</VirtualHost>
CONF
fi
exec apache2ctl graceful
`;

/**
 * A shop on a server with Plesk: its program is a double with a database, the web server behind it is a real Apache. The site shows a
 * certificate that its former authority has signed; its folder belongs to a user of its own.
 */
export async function startPleskShop() {
  const aliases = [`www.${site}`];
  const names = [site, ...aliases];
  const shop = await startShop({
    names,
    sites: [{ name: site, aliases }],
    modules: ['ssl', 'socache_shmcb'],
    tenant: false,
  });
  const { server } = shop;
  const root = `/var/www/${site}`;
  const former: Pair = pairFor(names);
  const own = seller(names);
  const scratch = mkdtempSync(join(tmpdir(), 'sealkeeper-plesk-'));
  seedPlesk(join(scratch, 'psa.db'), {
    sites: [
      { domain: site, root, user: 'www-data', certificates: { former }, shows: 'former', mail: 'former' },
    ],
  });
  const database = readFileSync(join(scratch, 'psa.db')).toString('base64');
  rmSync(scratch, { recursive: true });
  const sh = (script: string) => server.must(['sh', '-c', script]);
  await sh(`mkdir -p ${base}/faults && chmod 755 /usr/local/psa ${base} && chown www-data ${root}`);
  await server.writeFile(`${base}/plesk`, pleskProgram);
  await server.writeFile(`${base}/seed`, database);
  await server.writeFile(`${base}/apply`, applyScript(root, aliases));
  await server.writeFile(`${base}/extensions`, 'sslit - SSL It!\n');
  await sh(
    `base64 -d ${base}/seed >${base}/psa.db && rm ${base}/seed && chmod 755 ${base}/plesk ${base}/apply && ln -s ${base}/plesk /usr/sbin/plesk`,
  );
  const plesk = (...words: readonly string[]) => server.must(['plesk', ...words]);
  await plesk('bin', 'site', '--update', site, '-ssl', 'true', '-certificate-name', 'former');
  const ask = (question: string) => plesk('db', '-Ne', question);
  return {
    shop,
    site,
    names,
    plesk,
    /** What Plesk has, byte for byte, and what of it is shown; with the folders of the server that a run could touch. */
    async state(): Promise<unknown> {
      const rows = await ask(
        'SELECT c.id, c.name, c.pvt_key, c.cert, c.ca_cert FROM certificates c ORDER BY c.id',
      );
      const shown = await ask('SELECT certificate_id, ssl FROM hosting');
      const mail = await ask('SELECT certificate_id FROM mail_certificates');
      const files = await sh(
        `find ${root} /etc/sealkeeper /var/lib/sealkeeper -printf '%P %y %m %u\\n' 2>/dev/null || :`,
      );
      return { rows, shown, mail, files, etc: await server.snapshot() };
    },
    called: async (): Promise<string> =>
      (await ask('SELECT c.name FROM hosting h JOIN certificates c ON c.id = h.certificate_id')).trim(),
    plant: (verb: string, words: string) => server.writeFile(`${base}/faults/${verb}`, words),
    /** What its own service gets, and who vouches for that. */
    async issue(): Promise<string> {
      await sh(`mkdir -p ${base}/issue`);
      for (const [file, from] of [
        ['key.pem', 'leaf.key'],
        ['leaf.pem', 'leaf.pem'],
        ['chain.pem', 'inter.pem'],
      ] as const)
        await server.writeFile(`${base}/issue/${file}`, own.text(from));
      return join(own.folder, 'root.pem');
    },
    secure: (change: object = {}) =>
      shop.secure({
        install: [{ target: 'plesk' }],
        certificate: { ...shop.job.certificate, key: undefined },
        ...change,
      }),
    async stop(): Promise<void> {
      own.stop();
      await shop.lab.stop();
    },
  };
}
export type PleskShop = Awaited<ReturnType<typeof startPleskShop>>;
