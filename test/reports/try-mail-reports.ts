import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailDoors, shownAtDoor } from '../faults/watch-mail.ts';
import { startMail } from '../lab/mail.ts';
import { debianMailFiles } from '../lab/mail-debian.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { runHere } from '../support/run-here.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { testCertificate } from '../support/test-certificate.ts';
import type { Report } from './report.ts';

const first = 'mail.example.test';
const other = 'mail.other.test';
const folders = ['postfix', 'dovecot'];

let shop: Shop;

/** What happened to others with mail, each laid onto one real Postfix and Dovecot: secured as expected or refused untouched, and undone. */
export function tryMailReports(reports: readonly Report[]): void {
  beforeAll(async () => {
    shop = await startShop({
      apache: false,
      names: [first, 'imap.example.test', other],
      sites: [],
      software: ['postfix', 'dovecot'],
      files: debianMailFiles(first),
      ipv6: false,
    });
    for (const [name, names] of Object.entries({ own: [first], other: [other] })) {
      const pair = testCertificate(names);
      await shop.server.writeFile(`/etc/ssl/${name}.crt`, pair.chainPem);
      await shop.server.writeFile(`/etc/ssl/${name}.key`, pair.keyPem);
      await shop.server.writeFile(`/etc/ssl/${name}.pem`, pair.keyPem + pair.chainPem);
    }
    await shop.server.must(['sh', '-c', `mkdir /root/mail; cd /etc; cp -a ${folders.join(' ')} /root/mail`]);
  });
  afterAll(() => shop.lab.stop());

  describe.each(reports)('$id: $title', (report) => {
    it('ends as it must at every door, and undo gives back every byte', async () => {
      await lay(report);
      await outcome(report);
    });
  });
}

async function lay({ files, before }: Report): Promise<void> {
  const lines = Object.entries(files).flatMap(([path, text]) => [
    `mkdir -p "$(dirname '${path}')"`,
    `echo '${Buffer.from(filled(text), 'latin1').toString('base64')}' | base64 -d >'${path}'`,
  ]);
  const script = [
    '{ postfix stop; doveadm stop; } >/dev/null 2>&1 || :',
    `rm -rf /etc/sealkeeper /var/lib/sealkeeper`,
    `cd /etc; rm -rf ${folders.join(' ')}`,
    ...folders.map((folder) => `cp -a /root/mail/${folder} /etc/`),
    ...lines,
    ...before.map(filled),
  ];
  await shop.server.must(['sh', '-e'], { input: script.join('\n') });
  await startMail(shop.server);
}

const filled = (text: string): string => text.replaceAll('@ADDRESS@', shop.server.address);

/** SHA-1 at each door, or why there is none. */
const shown = (name: string): Promise<readonly (string | null)[]> =>
  Promise.all(mailDoors.map((door) => shownAtDoor(shop.server.address, name, door).catch(() => null)));

const doorsOf: Readonly<Record<string, readonly number[]>> = { postfix: [25, 587, 465], dovecot: [143, 993] };

let computers = 0;

async function outcome({ names, mail, expected }: Report): Promise<void> {
  const state = () => shop.server.snapshot('/etc');
  const [start, keeps = names[0] ?? ''] = [await state(), expected.facts.keeps];
  const [own, kept] = [await shown(names[0] ?? ''), await shown(keeps)];
  const home = join(shop.lab.folder, `computer-${++computers}`);
  const environment = { ...shop.environment, HOME: home, SEALKEEPER_DATA: join(home, 'data') };
  const run = (...args: readonly string[]) => runHere([...args, '--json'], environment);
  const job = { names, redirect: false, install: mail.map((target) => ({ target })) };
  const result = await run('secure', await shop.jobFile(job));
  const { ended } = result;
  expect({ outcome: ended.outcome, code: ended.problem?.code ?? '' }, result.stdout.slice(-3000)).toEqual({
    outcome: expected.outcome,
    code: expected.code,
  });
  if (expected.outcome === 'committed') {
    const after = result.lines.flatMap((line) =>
      line.type === 'port' && line.when === 'after' ? [line.view] : [],
    );
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter(({ trusted }) => !trusted)).toEqual([]);
    const isOwn = (_: unknown, index: number) =>
      mail.some((one) => doorsOf[one]?.includes(mailDoors[index]?.port ?? 0));
    const fresh = (await shown(names[0] ?? '')).filter(isOwn);
    expect(new Set(fresh).size, String(fresh)).toBe(1);
    expect([null, ...own]).not.toContain(fresh[0]);
    if (expected.facts.keeps !== undefined) expect(await shown(keeps)).toEqual(kept);
    expect((await run('undo', ended.runId)).ended.outcome).toBe('undone');
  } else {
    const facts = Object.entries(ended.problem?.facts ?? {}).map(([name, is]) => [name, String(is)]);
    expect(Object.fromEntries(facts)).toMatchObject(expected.facts);
  }
  expect(snapshotDifferences(start, await state())).toEqual([]);
  expect(await shown(names[0] ?? '')).toEqual(own);
}
