import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { hookPath } from '../../electron/renewers/hook/ground.ts';
import { type Pair, pairFor } from '../electron/renewers/hook/practice.ts';
import { swapIn } from '../faults/doubles.ts';
import { roads } from '../faults/road.ts';
import { certificatesAtDoors } from '../faults/watch-mail.ts';
import { startMail } from '../lab/mail.ts';
import { debianMailFiles } from '../lab/mail-debian.ts';
import { readyForCertbot } from './ready-for-certbot.ts';
import { type Shop, startShop } from './shop.ts';
import { shownAt } from './shown-at.ts';

const names = ['shop.example.test', 'www.shop.example.test', 'mail.shop.example.test'] as const;
const [name, www, mail] = names;
const archive = `/etc/letsencrypt/archive/${name}`;
const practised = '/root/sealkeeper-practised';

/**
 * A server with nginx, Postfix and Dovecot whose certificate was handed over to certbot by a run; before each test the
 * renewer's pair is the one that it was, and the hook has nothing to do. Some of the server's programs have doubles (see `doubles.ts`).
 */
export function hookOfMail() {
  let shop: Shop;
  const sh = (script: string) => shop.server.must(['sh', '-c', script]);
  const call = () => shop.server.run([hookPath(name)], { timeout: 120_000 });

  beforeAll(async () => {
    shop = await startShop({
      web: 'nginx',
      software: ['certbot', 'postfix', 'dovecot'],
      tenant: false,
      names,
      sites: [{ name, aliases: [www] }],
      // A refused nonce certbot tries once more only.
      pebble: { nonceReject: 0 },
      files: debianMailFiles(mail),
    });
    await readyForCertbot(shop);
    await startMail(shop.server);
    const job = { install: roads.mail.install, renewal: { by: 'certbot' } };
    const { ended } = await shop.cli('secure', await shop.jobFile(job), '--json');
    expect(ended).toMatchObject({ outcome: 'committed', renewal: { by: 'certbot' } });
    for (const program of ['nginx', 'postfix', 'doveadm'] as const) await swapIn(shop.server, program);
    await sh(`cp -a ${archive} /root/archive`);
  }, 180_000);
  afterAll(() => shop?.lab.stop());
  beforeEach(async () => {
    await sh(`cp /root/archive/* ${archive}/`);
    expect(await call()).toMatchObject({ exitCode: 0 });
  }, 60_000);

  /** What is shown at each door, the web site's among them, SHA-1; rejects where one of them shows none. */
  const shown = async (): Promise<ReadonlySet<string | null>> => {
    const { address } = shop.server;
    return new Set([await shownAt(address, name), ...(await certificatesAtDoors(address, mail)).values()]);
  };
  const leave = async ({ key, chain }: Pick<Pair, 'key' | 'chain'>): Promise<void> => {
    await shop.server.writeFile(`${archive}/privkey1.pem`, key);
    await shop.server.writeFile(`${archive}/fullchain1.pem`, chain);
  };
  const callAs = async (made: (hook: string) => string) => {
    await shop.server.writeFile(practised, made((await shop.server.readFile(hookPath(name))).toString()));
    return shop.server.run(['setsid', '-w', 'sh', practised], { timeout: 120_000 });
  };
  return {
    names,
    name,
    www,
    mail,
    shop: () => shop,
    sh,
    call,
    shown,
    /** The one certificate that each door shows. */
    shownEverywhere: async (): Promise<string> => {
      const [one, ...others] = await shown();
      if (typeof one === 'string' && others.length === 0) return one;
      throw new Error(`not the same everywhere: ${[one, ...others].join(', ')}`);
    },
    /** As the renewer leaves a pair. */
    leave,
    /** A good one; gives its SHA-1. */
    leaveGood: async (): Promise<string> => {
      const pair = pairFor(names, 40);
      await leave(pair);
      const said = ['openssl', 'x509', '-noout', '-fingerprint', '-sha1'];
      return (await shop.server.must(said, { input: pair.chain })).replace(/^.*=|[:\s]/g, '');
    },
    status: async () => {
      const { exitCode, lines } = await shop.cli('status', '--json');
      return { exitCode, line: lines[0] };
    },
    /** Names that only a call at work has; empty: none. */
    leftovers: () =>
      sh(
        `find /var/lib/sealkeeper /etc/sealkeeper /run -name .work -o -name .lock -o -name '.*.pending' -o -name '*.new' -o -name sealkeeper-hook
[ ! -e /var/lib/sealkeeper/lock ] || echo lock`,
      ),
    /** The hook as it is, but that it is killed with its whole process group in front of what fits the pattern of `case`. */
    callKilledAt: async (moment: string): Promise<void> => {
      const step = `hk_step() { case "$*" in ${moment}) kill -9 0 ;; esac; }\n`;
      const stepping = ['mv', 'ln', 'rm', 'cat'].map(
        (tool) => `${tool}() { hk_step ${tool} "$@"; command ${tool} "$@"; }\n`,
      );
      const killed = await callAs((hook) =>
        hook
          .replace('sk_run() { #', () => 'sk_run() { hk_step run "$@"; #')
          .replace('\nhk_main\n', () => `\n${step}${stepping.join('')}hk_main\n`),
      );
      expect(killed.exitCode, `${moment}: ${killed.stderr}`).toBe(137);
    },
    /** One that waits for a silent door for a moment only. */
    callOfLittlePatience: () => callAs((hook) => hook.replace('hk_patience=20', 'hk_patience=3')),
  };
}
