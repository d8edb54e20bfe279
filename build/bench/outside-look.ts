import { lookAtName } from '../../electron/app/look-outside.ts';
import { startDns } from '../../test/electron/outside/support/local-dns.ts';
import { startMail } from '../../test/lab/mail.ts';
import { debianMailFiles } from '../../test/lab/mail-debian.ts';
import { startShop } from '../../test/support/shop.ts';
import { atMost, type Row, seconds } from './rows.ts';

/** What a visitor of the wizard waits for first: what anyone can see of a site and of its mail. */

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const FIRST_FACTS_BUDGET_MS = 300;
const WHOLE_BUDGET_MS = 2000;
const names = ['shop.example.test', 'mail.shop.example.test'] as const;
const [bare, mail] = names;

export async function outsideLookRows(): Promise<readonly Row[]> {
  const shop = await startShop({
    names,
    web: 'nginx',
    sites: [{ name: bare, aliases: [] }],
    software: ['postfix', 'dovecot'],
    files: debianMailFiles(mail),
    tenant: false,
  });
  const addresses = [shop.server.address];
  const dns = await startDns({
    [bare]: { addresses, mail: [[10, mail]] },
    [`www.${bare}`]: { addresses },
    [mail]: { addresses },
  });
  const outside = { ...shop.job.outside, dnsServer: dns.address };
  try {
    await startMail(shop.server);
    const first: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      let known: number | undefined;
      await lookAtName(bare, outside, AbortSignal.timeout(60_000), {
        onProgress: ({ look }) => {
          if (look.names.some(({ views }) => views.length > 0)) known ??= performance.now() - start;
        },
      });
      whole.push(performance.now() - start);
      // All of it may be known before the first part of it is told.
      first.push(known ?? performance.now() - start);
    }
    return [
      atMost(
        `outside look of a domain with mail, first facts, slowest of ${rounds}`,
        Math.max(...first),
        FIRST_FACTS_BUDGET_MS,
        seconds,
      ),
      atMost('  the whole look, slowest', Math.max(...whole), WHOLE_BUDGET_MS, seconds),
    ];
  } finally {
    dns.stop();
    await shop.lab.stop();
  }
}
