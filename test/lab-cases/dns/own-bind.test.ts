import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMail } from '../../lab/mail.ts';
import { debianMailFiles } from '../../lab/mail-debian.ts';
import { type Pebble, startPebble } from '../../lab/pebble.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { sha1Of } from '../../support/hook-on-server.ts';
import {
  bindSettings,
  type OwnBind,
  openHere,
  startOwnBind,
  zoneBlock,
  zoneHead,
} from '../../support/own-bind.ts';
import { type Shop, startCli, startShop } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';

/** The server that the job is about runs the BIND that the world asks for its zone. */
const names = ['shop.example.test', '*.shop.example.test', 'www.example.test'] as const;
const record = `_acme-challenge.${names[0]}`;
/** One that has no web site. */
const mail = 'mail.example.test';
/** The record of the third name is an alias that leads into another zone. */
const delegated = 'www.proofs.test';
const theirs = 'of somebody else';
const kept = (rule: string): string =>
  `${zoneBlock('example.test', rule)}${zoneBlock('proofs.test', openHere)}`;

let shop: Shop;
let bind: OwnBind;
let world: { readonly certificate: object; readonly outside: object };
const pebbles: Pebble[] = [];

beforeAll(async () => {
  shop = await startShop({
    names,
    software: ['postfix'],
    files: { [bindSettings]: kept(openHere), ...debianMailFiles(mail) },
  });
  const head = zoneHead(shop.server.address);
  const a = `A ${shop.server.address}\n`;
  const values = `_acme-challenge.shop 4711 TXT "${theirs}"\n_acme-challenge.www CNAME ${delegated}.\n`;
  bind = await startOwnBind(shop, {
    'example.test': `${head}shop ${a}www ${a}mail ${a}${values}`,
    'proofs.test': head,
  });
  world = await authority();
});
afterAll(async () => {
  await Promise.all(pebbles.map((pebble) => pebble.end()));
  await bind?.stop();
  await shop?.lab.stop();
});

async function authority(options: { readonly sleep?: boolean } = {}) {
  const dnsServer = bind.address;
  const pebble = await startPebble(shop.lab.hostAddress, shop.lab.folder, 4 + pebbles.length, dnsServer, {
    authzReuse: 0,
    ...options,
  });
  pebbles.push(pebble);
  const certificate = {
    ...shop.job.certificate,
    directory: pebble.directory,
    directoryTrust: pebble.apiTrustFile,
  };
  return { certificate, outside: { dnsServer, trust: await pebble.issuingRoot() } };
}

const proof = { method: 'dns-01', provider: 'bind', settings: {} };
const wish = (change: object = {}) => ({ names, proof, ...world, ...change });

const txt = (name = record): Promise<readonly string[]> => bind.txt(name);

describe('the BIND on the server of the job', () => {
  it('proves a star and its bare name; its zone and the server are as they were after the undo', async () => {
    const start = await shop.server.snapshot('/etc');
    const zoneFile = await shop.server.readFile('/var/lib/bind/example.test.zone');
    const done = await shop.secure(wish());
    expect(done.ended).toMatchObject({ outcome: 'committed' });
    expect(done.lines.filter(({ type }) => type === 'left')).toEqual([]);
    const journal = await readFile(join(shop.data, 'runs', `${done.ended.runId}.jsonl`), 'utf8');
    expect(journal).toContain(`"record":"${delegated}"`);
    expect(await txt()).toEqual([theirs]);
    expect(await txt(delegated)).toEqual([]);
    expect(await shop.server.must(['dig', '@127.0.0.1', '+noall', '+answer', 'TXT', record])).toMatch(
      /\s4711\s/,
    );
    expect((await shop.cli('undo', done.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    // BIND itself writes the changes into its journal beside it.
    expect(await shop.server.readFile('/var/lib/bind/example.test.zone')).toEqual(zoneFile);
  });

  it('proves a name of mail alone, at whose doors the certificate is shown', async () => {
    const start = await shop.server.snapshot('/etc');
    await startMail(shop.server, ['postfix']);
    const old = await shownAt(shop.server.address, mail, 465);
    const done = await shop.secure(wish({ names: [mail], install: [{ target: 'postfix' }] }));
    expect(done.ended, done.stdout + done.stderr).toMatchObject({ outcome: 'committed' });
    expect(await shownAt(shop.server.address, mail, 465)).toBe(
      await sha1Of(shop.server, `/etc/sealkeeper/live/${mail}/fullchain.pem`),
    );
    expect(await txt(`_acme-challenge.${mail}`)).toEqual([]);
    expect((await shop.cli('undo', done.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect(await shownAt(shop.server.address, mail, 465)).toBe(old);
    await shop.server.must(['postfix', 'stop']);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  }, 120_000);

  it('is shown by the plan as tried', async () => {
    const planned = await shop.cli('plan', await shop.jobFile(wish()), '--json');
    const plan = JSON.stringify(planned.lines.find((line) => String(line.type) === 'plan'));
    expect(plan).toContain('BIND');
    expect(plan).not.toContain('plan.dns-untried');
  });

  it('refuses a zone that its settings do not open, with the file and the line, and touches nothing', async () => {
    const start = await shop.server.snapshot('/etc');
    await shop.server.writeFile(bindSettings, kept(''));
    await bind.restart();
    const refused = await shop.secure(wish());
    await shop.server.writeFile(bindSettings, kept(openHere));
    await bind.restart();
    expect(refused.exitCode).toBe(2);
    expect(refused.ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'dns-zone-locked', facts: { zone: 'example.test', place: `${bindSettings}:1` } },
    });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await txt()).toEqual([theirs]);
  });

  it('that does not run is said before anything is touched', async () => {
    // What asks from outside still has an answer: only the server’s own programs find nobody.
    await shop.server.must(['sh', '-c', 'mv /run/named /run/named-away']);
    const refused = await shop.secure(wish());
    await shop.server.must(['sh', '-c', 'mv /run/named-away /run/named']);
    expect(refused.ended).toMatchObject({ outcome: 'refused', problem: { code: 'dns-own-server-missing' } });
  });

  it('has the values of an app that was killed taken away by “recover”', async () => {
    const job = await shop.jobFile(wish(await authority({ sleep: true })));
    const child = startCli(['secure', job, '--json'], shop.environment);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const deadline = Date.now() + 60_000;
    while ((await txt()).length < 3 && Date.now() < deadline) await sleep(20);
    child.kill('SIGKILL');
    await ended;
    expect(await txt()).toHaveLength(3);
    const recovered = await shop.cli('recover', '--json');
    expect(recovered.ended).toMatchObject({ outcome: 'undone' });
    expect(await txt()).toEqual([theirs]);
  });
});
