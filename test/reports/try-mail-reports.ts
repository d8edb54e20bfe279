import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailDoors, shownAtDoor } from '../faults/watch-mail.ts';
import { startMail } from '../lab/mail.ts';
import { debianMailFiles } from '../lab/mail-debian.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { runHere } from '../support/run-here.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { issuedPair, testAuthority } from '../support/test-authority.ts';
import { testCertificate } from '../support/test-certificate.ts';
import type { Report } from './report.ts';

const first = 'mail.example.test';
const other = 'mail.other.test';
const folders = ['postfix', 'dovecot'] as const;

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
    const authority = testAuthority();
    const pairs = {
      own: testCertificate([first]),
      other: testCertificate([other]),
      theirs: issuedPair(authority, [other]),
      both: issuedPair(authority, [first, other]),
    };
    for (const [name, pair] of Object.entries(pairs)) {
      await shop.server.writeFile(`/etc/ssl/${name}.crt`, pair.chainPem);
      await shop.server.writeFile(`/etc/ssl/${name}.key`, pair.keyPem);
      await shop.server.writeFile(`/etc/ssl/${name}.pem`, pair.keyPem + pair.chainPem);
    }
    await shop.server.must(['sh', '-c', `mkdir /root/mail; cd /etc; cp -a ${folders.join(' ')} /root/mail`]);
  });
  afterAll(() => shop.lab.stop());

  describe.each(together(reports))('$title', ({ each }) => {
    it('ends as it must at every door, and undo gives back every byte', async () => {
      await lay(each);
      await outcome(each);
    });
  });
}

/**
 * Those that one run can end well for at once, one of Postfix and one of Dovecot: each is seen at doors of its own, and one run
 * costs less than two.
 */
function together(reports: readonly Report[]) {
  const isOf = (program: string) => (report: Report) =>
    report.expected.outcome === 'committed' && report.mail.join(' ') === program;
  const [postfix, dovecot] = folders.map((program) => reports.filter(isOf(program)));
  const pairs = (postfix ?? []).map((one, index) => [one, dovecot?.[index]].filter((is) => is !== undefined));
  const rest = reports.filter((report) => !pairs.flat().includes(report)).map((report) => [report]);
  return [...pairs, ...rest].map((each) => ({
    each,
    title: each.map(({ id, title }) => `${id}: ${title}`).join('; '),
  }));
}

async function lay(reports: readonly Report[]): Promise<void> {
  const files = Object.assign({}, ...reports.map((report) => report.files)) as Report['files'];
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
    ...reports.flatMap(({ before }) => before).map(filled),
  ];
  await shop.server.must(['sh', '-e'], { input: script.join('\n') });
  await startMail(
    shop.server,
    folders.filter((program) => reports.some(({ mail }) => mail.includes(program))),
  );
}

const filled = (text: string): string => text.replaceAll('@ADDRESS@', shop.server.address);

const closed = 'closed';

/** SHA-1 at each door; null where there is none, and where nobody hears at all that it is closed. */
const shown = (name: string): Promise<readonly (string | null)[]> =>
  Promise.all(
    mailDoors.map((door) =>
      shownAtDoor(shop.server.address, name, door).catch((thrown) =>
        thrown.code === 'ECONNREFUSED' ? closed : null,
      ),
    ),
  );

const doorsOf: Readonly<Record<string, readonly number[]>> = {
  postfix: [25, 587, 465],
  dovecot: [143, 993, 995],
};

let computers = 0;

async function outcome(reports: readonly Report[]): Promise<void> {
  const state = () => shop.server.snapshot('/etc');
  const [one] = reports;
  if (one === undefined) return;
  const { names, expected } = one;
  const name = names[0] ?? '';
  const start = await state();
  const [own, kept] = await Promise.all([shown(name), shown(other)]);
  const home = join(shop.lab.folder, `computer-${++computers}`);
  const environment = { ...shop.environment, HOME: home, SEALKEEPER_DATA: join(home, 'data') };
  const run = (...args: readonly string[]) => runHere([...args, '--json'], environment);
  const install = reports.flatMap(({ mail }) => mail.map((target) => ({ target })));
  const result = await run('secure', await shop.jobFile({ names, redirect: false, install }));
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
    // Who asks for no name may be shown somebody else's, as before: the run itself proves which.
    expect(after.filter(({ trusted, unnamed }) => !trusted && unnamed !== true)).toEqual([]);
    const [ownNow, othersNow] = await Promise.all([shown(name), shown(other)]);
    for (const report of reports) {
      const seen = atDoorsOf(report);
      const fresh = new Set(seen(ownNow));
      expect(fresh.size, String(ownNow)).toBe(1);
      expect([null, ...own]).not.toContain([...fresh][0]);
      if (report.expected.facts.keeps !== undefined) expect(seen(othersNow)).toEqual(seen(kept));
    }
    expect((await run('undo', ended.runId)).ended.outcome).toBe('undone');
  } else {
    const facts = Object.entries(ended.problem?.facts ?? {}).map(([fact, is]) => [fact, String(is)]);
    expect(Object.fromEntries(facts)).toMatchObject(expected.facts);
  }
  expect(snapshotDifferences(start, await state())).toEqual([]);
  expect(await shown(name)).toEqual(own);
}

/** What is shown at the doors of a case's programs that are open. */
const atDoorsOf =
  ({ mail }: Report) =>
  (shownThere: readonly (string | null)[]) =>
    shownThere.filter(
      (is, index) => is !== closed && mail.some((one) => doorsOf[one]?.includes(mailDoors[index]?.port ?? 0)),
    );
