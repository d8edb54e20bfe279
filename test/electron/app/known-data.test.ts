import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createKnownData, type KnownData } from '../../../electron/app/known-data.ts';
import { noClues, signsIn } from '../../../electron/outside/signs/recognise.ts';
import { centralBankRates, offers, offersOfProgram } from '../../../shared/content/offers.ts';
import { isTold, trustRecord } from '../../../shared/content/trust-record.ts';
import { distrustedAfter } from '../../../shared/distrust.ts';
import { signerOf } from '../../../shared/offers/trust.ts';
import { ofEarlyDays, type Rows, rowsOf } from '../signed/data-rows.ts';
import { badAnswers, hurried, type ProjectHere, refusalOf, startProject } from '../signed/project-here.ts';

let here: ProjectHere;
let folder: string;
let known: KnownData;
const kept = () => join(folder, 'newer-data.signed');
const signal = new AbortController().signal;

beforeAll(async () => {
  here = await startProject();
});
afterAll(() => here.end());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-data-'));
  known = createKnownData(kept(), here.project);
  here.asked.length = 0;
});
afterEach(async () => {
  await known.forget();
  rmSync(folder, { recursive: true });
});

const newer = (change?: (data: Rows) => void) => here.sign('data', rowsOf('2027-02-01T10:00:00Z', change));

/** That nothing of it counts. */
function expectProgramOnly(): void {
  expect(offers()).toBe(offersOfProgram.offers);
  expect(known.view()).toMatchObject({ made: offersOfProgram.made, taken: null });
  expect(readdirSync(folder)).toEqual([]);
}

describe('newer data', () => {
  test('count from the next look on: prices, rates, trust and signs', async () => {
    here.says(
      newer((data) => {
        data.offers.push({
          ...data.offers[0],
          id: 'new-offer',
          seller: 'New Seller',
          remarks: ['unheard-of'],
        });
        data.offers[0] = { ...data.offers[0], authority: 'an-authority-of-later' };
        data.signers.push({ id: 'new-signer', name: 'New Signer', brands: [] });
        data.trustRecord.push({
          ...{ id: 'fell', who: 'Fallen CA', signers: ['new-signer'], kind: 'distrusted', on: '2026-12-20' },
          ...{ source: 'https://fallen.test/', roots: ['fallen authority'] },
        });
        data.rates = { ...centralBankRates(), on: '2026-12-30' };
        data.signs.host?.push({
          ...{
            id: 'new-host',
            name: 'New Host',
            certificates: 'automatic',
            nameServers: ['ns.new-host.test'],
          },
          ...{ source: 'a test', checkedOn: '2026-12-30', certainty: 'high' },
        });
      }),
    );
    const seen = () => signsIn({ ...noClues, nameServers: ['ns.new-host.test'] }).map(({ id }) => id);
    const day = Date.parse('2026-12-25');
    expect(seen()).not.toContain('new-host');
    expect(distrustedAfter('CN=Fallen Authority', day)).toBeNull();

    expect(await known.fetch(signal)).toBe('newer');

    expect(offers().at(-1)).toMatchObject({ id: 'new-offer', remarks: [] });
    expect(offers()[0]?.authority).toBeNull();
    expect(signerOf('new-signer')?.name).toBe('New Signer');
    expect(centralBankRates().on).toBe('2026-12-30');
    expect(trustRecord().at(-1)?.id).toBe('fell');
    expect(isTold({ id: 'fell' })).toBe(false);
    expect(seen()).toContain('new-host');
    expect(distrustedAfter('CN=Fallen Authority', day)).toBe('2026-12-20');
    expect(known.view()).toMatchObject({
      made: '2027-02-01T10:00:00Z',
      taken: { rates: { on: '2026-12-30' } },
    });
  });

  test('are asked for by a plain GET that tells nothing', async () => {
    here.says(newer());
    await known.fetch(signal);
    expect(here.asked).toEqual([
      {
        method: 'GET',
        url: '/data.signed',
        headers: { host: here.host, connection: 'close', accept: '*/*', 'accept-encoding': 'identity' },
        body: '',
      },
    ]);
  });

  test('come from a file as well, and the same ones twice are no trouble', async () => {
    const file = join(folder, 'picked');
    writeFileSync(file, newer());
    expect(await known.open(file)).toBe('newer');
    expect(await known.open(file)).toBe('same');
    here.says(newer());
    expect(await known.fetch(signal)).toBe('same');
  });

  test('are there at the next start, until the owner goes back', async () => {
    here.says(newer());
    await known.fetch(signal);
    const later = createKnownData(kept(), here.project);
    await later.load();
    expect(later.view().made).toBe('2027-02-01T10:00:00Z');
    await later.forget();
    expect(offers()).toBe(offersOfProgram.offers);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that are older than the present are refused, of a file and of the project', async () => {
    here.says(newer());
    await known.fetch(signal);
    here.says(here.sign('data', rowsOf('2027-01-31T00:00:00Z')));
    expect(await refusalOf(known.fetch(signal))).toBe('signed-older');
    expect(known.view().made).toBe('2027-02-01T10:00:00Z');
    await known.forget();
    const file = join(folder, 'picked');
    writeFileSync(file, here.sign('data', rowsOf('2020-01-01T00:00:00Z', ofEarlyDays)));
    expect(await refusalOf(known.open(file))).toBe('signed-older');
  });

  test('say when half a year has passed, also those of the program', async () => {
    const made = Date.parse(offersOfProgram.made);
    const isAgedAfter = (days: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: made + days * 86_400_000 });
      const { isAged } = known.view();
      vi.useRealTimers();
      return isAged;
    };
    expect([0, 180, 181, 400].map(isAgedAfter)).toEqual([false, false, true, true]);
  });

  test('of before what came with the program no longer count', async () => {
    writeFileSync(kept(), here.sign('data', rowsOf('2020-01-01T00:00:00Z', ofEarlyDays)));
    await known.load();
    expect(offers()).toBe(offersOfProgram.offers);
  });
});

describe('refused, with nothing of it taken in', () => {
  test.each(badAnswers)('where $what: $code', async ({ code, isSlow, answer }) => {
    answer(here, newer(), 'data');
    const mine = createKnownData(kept(), hurried(here.project, isSlow));
    expect(await refusalOf(mine.fetch(signal))).toBe(code);
    expectProgramOnly();
  });

  test.each<[string, (data: Rows) => void]>([
    [
      'an offer that nobody on the list signs',
      (data) => void Object.assign(data.offers[0] ?? {}, { signer: 'x' }),
    ],
    ['two offers of one name', (data) => void data.offers.push({ ...data.offers[0] })],
    [
      'a link that opens something else than a page',
      (data) => void Object.assign(data.offers[0] ?? {}, { source: 'file:///etc/passwd' }),
    ],
    [
      'a price below nothing',
      (data) =>
        void Object.assign(data.offers[0] ?? {}, {
          pricing: 'list',
          price: { amount: -1, currency: 'EUR', per: 'year', termYears: 1 },
        }),
    ],
    [
      'a door that no computer has',
      (data) => void Object.assign(data.signs.panel?.[0] ?? {}, { ports: [70_000] }),
    ],
    [
      'no offers at all',
      (data) => {
        data.offers = [];
      },
    ],
    [
      'a field that nobody knows in a row',
      (data) => void Object.assign(data.offers[0] ?? {}, { run: 'rm -rf /' }),
    ],
    [
      'a day of distrust that is none',
      (data) => void Object.assign(data.trustRecord[0] ?? {}, { on: '2011-13' }),
    ],
  ])('where it is signed and holds %s', async (_what, change) => {
    here.says(newer(change));
    expect(await refusalOf(known.fetch(signal))).toBe('signed-unreadable');
    expectProgramOnly();
  });

  test('where the owner stops it', async () => {
    here.does(() => undefined);
    const stopped = await known.fetch(AbortSignal.timeout(50)).catch((thrown: Error) => thrown.name);
    expect(stopped).toBe('TimeoutError');
    expectProgramOnly();
  });

  test('where there is no such file, or one without end', async () => {
    expect(await refusalOf(known.open(join(folder, 'gone')))).toBe('file-missing');
    expect(await refusalOf(known.open('/dev/zero'))).toBe('file-unreadable');
  });

  test('where the server is not who it should be', async () => {
    here.says(newer());
    const { trustPem: _, ...untrusted } = here.project;
    const strict = createKnownData(kept(), untrusted);
    expect(await refusalOf(strict.fetch(signal))).toBe('project-silent');
    expectProgramOnly();
  });
});

describe('what this computer keeps', () => {
  test('is out of use once somebody has changed it, and stays beside its place', async () => {
    here.says(newer());
    await known.fetch(signal);
    const text = readFileSync(kept(), 'utf8').replace('"amount":0', '"amount":9');
    writeFileSync(kept(), text);
    const later = createKnownData(kept(), here.project);
    await later.load();
    expect(offers()[0]?.price?.amount).toBe(offersOfProgram.offers[0]?.price?.amount);
    expect(readdirSync(folder).join()).toMatch(/^newer-data\.signed\.damaged-/);
  });

  test('of a newer program is left to that', async () => {
    writeFileSync(kept(), newer().toString().replace('data 1 ', 'data 2 '));
    await known.load();
    expect(readdirSync(folder)).toEqual(['newer-data.signed']);
    expect(known.view().taken).toBeNull();
  });
});
