import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { prelude } from '../../electron/run/posix/prelude.ts';
import type { Pair } from '../doubles/panels/account.ts';
import { type PleskSeed, pleskProgram, seedPlesk } from '../doubles/panels/plesk-seed.ts';
import { pairFor } from './panel-case.ts';
import type { PosixShell } from './posix-shells.ts';

/** One for all cases of a file. */
const pairs = new Map<string, Pair>();
export function pairOf(...names: readonly string[]): Pair {
  const known = pairs.get(names.join(' '));
  if (known !== undefined) return known;
  const made = pairFor(names);
  pairs.set(names.join(' '), made);
  return made;
}

const domain = 'shop.test';

/** A Plesk in a folder of the test's own, with one site that shows a certificate of its own store. */
export function pleskGround(change: Partial<PleskSeed['sites'][number]> = {}) {
  const root = mkdtempSync(join(homedir(), '.sealkeeper-plesk-'));
  const at = (...path: readonly string[]) => join(root, ...path);
  mkdirSync(at('faults'));
  mkdirSync(at('run', 'backup'), { recursive: true });
  writeFileSync(at('plesk'), pleskProgram, { mode: 0o755 });
  writeFileSync(at('extensions'), 'sslit - SSL It!\nletsencrypt - Let’s Encrypt\n');
  writeFileSync(at('help'), ' -registrationEmail <email> -secure-domain');
  seedPlesk(at('psa.db'), {
    sites: [
      {
        domain,
        aliases: ['laden.test'],
        root: at('httpdocs'),
        user: 'nobody',
        certificates: { 'former one': pairOf(domain, `www.${domain}`), 'for mail': pairOf(`mail.${domain}`) },
        shows: 'former one',
        mail: 'for mail',
        ...change,
      },
    ],
  });
  const ask = (question: string) => {
    const store = new DatabaseSync(at('psa.db'));
    try {
      return store.prepare(question).all();
    } finally {
      store.close();
    }
  };
  return {
    root,
    at,
    ask,
    /** The certificate that stands, as a run has laid it. */
    stand(pair: Pair, name = domain): void {
      mkdirSync(at('etc', 'live', name), { recursive: true });
      writeFileSync(at('etc', 'live', name, 'privkey.pem'), pair.key, { mode: 0o600 });
      writeFileSync(at('etc', 'live', name, 'fullchain.pem'), `${pair.cert}\n${pair.cab}\n`);
    },
    shows: (): unknown =>
      ask(
        'SELECT c.name, h.ssl, m.name AS mail FROM hosting h LEFT JOIN certificates c ON c.id = h.certificate_id LEFT JOIN mail_certificates k ON k.dom_id = h.dom_id LEFT JOIN certificates m ON m.id = k.certificate_id',
      )[0],
    all: (): string => JSON.stringify(ask('SELECT id, name, cert FROM certificates ORDER BY id')),
    plant: (verb: string, words: string) => writeFileSync(at('faults', verb), words),
    asked: () => (existsSync(at('asked')) ? readFileSync(at('asked'), 'utf8') : ''),
    issue(pair: Pair): void {
      mkdirSync(at('issue'), { recursive: true });
      for (const [file, text] of [
        ['key.pem', pair.key],
        ['leaf.pem', pair.cert],
        ['chain.pem', pair.cab],
      ] as const)
        writeFileSync(at('issue', file), `${text}\n`);
    },
    file(path: string, text: string, mode = 0o644): void {
      mkdirSync(at(path, '..'), { recursive: true });
      writeFileSync(at(path), text);
      chmodSync(at(path), mode);
    },
    /** A function of the server's, on this ground. */
    call({ program, options }: PosixShell, argv: readonly string[]) {
      const grounded = prelude
        .replaceAll('sk_run plesk "$@"', `sk_run ${at('plesk')} "$@"`)
        .replaceAll('/etc/sealkeeper', at('etc'))
        .replaceAll('/var/lib/sealkeeper', at('state'))
        .replaceAll('/var/www/vhosts}', `${at('vhosts')}}`)
        .replaceAll('/etc/psa/psa.conf', at('psa.conf'));
      const words = [...options, '-c', `${grounded}\n"$@"`, 'sh', ...argv];
      const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
      return { status, said: stdout.trim(), complaint: stderr };
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}
export type PleskGround = ReturnType<typeof pleskGround>;
