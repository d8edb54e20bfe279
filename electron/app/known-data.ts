import { rm } from 'node:fs/promises';
import { z } from 'zod';
import authorities from '../../shared/content/authorities.json' with { type: 'json' };
import { type DataFile, dataFile } from '../../shared/content/data-file.ts';
import { dataMade, offersOfProgram, takeOffers } from '../../shared/content/offers.ts';
import { takeSigns } from '../../shared/content/signs.ts';
import { takeTrustRecord } from '../../shared/content/trust-record.ts';
import type { KnownDataView } from '../../shared/ipc/known-data.ts';
import { isAged } from '../../shared/offers/standing.ts';
import { ProblemError, toProblem } from '../../shared/problems.ts';
import { fetchSigned } from '../signed/fetch-signed.ts';
import type { Project } from '../signed/project.ts';
import { openSigned, unreadable } from '../signed/signed-text.ts';
import { isCode, readOrdinary } from '../store/read-file.ts';
import { setAside, writeWhole } from '../store/write-whole.ts';

/** Bytes; the first one has a hundred and fifty thousand. */
const largest = 2 * 1024 * 1024;
const usualTimeoutMs = 20_000;

/** What this computer knows of prices, rates, trust and signs: what came with the program, or a newer signed file. */
export interface KnownData {
  /** Takes in what was kept at an earlier time, where it is newer than the program. Never fails: else the program's counts. */
  load(): Promise<void>;
  view(): KnownDataView;
  /**
   * Takes a file in, from the next look on. Raises `signed-unreadable`, `signed-for-newer`, `signed-not-ours`,
   * `signed-older`, `file-unreadable`, `file-missing`.
   */
  open(file: string): Promise<'newer' | 'same'>;
  /** The same with what the project's address has. Raises `project-silent` besides. */
  fetch(signal: AbortSignal): Promise<'newer' | 'same'>;
  /** Back to what came with the program. */
  forget(): Promise<void>;
}

/** `kept`: the file that this computer keeps. */
export function createKnownData(kept: string, project: Project): KnownData {
  let taken: DataFile | null = null;

  const count = (data: DataFile | null): void => {
    taken = data;
    takeOffers(data);
    takeTrustRecord(data?.trustRecord ?? null);
    takeSigns(data);
  };
  const take = async (text: Buffer, where: string): Promise<'newer' | 'same'> => {
    const data = understood(text, project, where);
    const present = Date.parse(dataMade());
    if (Date.parse(data.made) === present) return 'same';
    if (Date.parse(data.made) < present)
      throw new ProblemError('signed-older', { where, madeOn: data.made, presentOn: dataMade() });
    await writeWhole(kept, text.toString('utf8'));
    count(data);
    return 'newer';
  };

  return {
    async load() {
      try {
        const text = await readSmall(kept);
        if (text === null) return;
        const data = understood(text, project, kept);
        // A newer program brings newer data along.
        if (Date.parse(data.made) > Date.parse(offersOfProgram.made)) count(data);
      } catch (thrown) {
        // Somebody has changed it: it is out of use, and stays beside its place. A newer program's is left to that.
        const { code } = toProblem(thrown);
        if (code === 'signed-not-ours' || code === 'signed-unreadable')
          await setAside(kept, 'damaged').catch(() => undefined);
      }
    },
    view: () => ({
      made: dataMade(),
      host: new URL(project.data).host,
      isAged: isAged(dataMade().slice(0, 10), new Date().toISOString().slice(0, 10)),
      taken:
        taken === null
          ? null
          : {
              made: taken.made,
              offers: [...taken.offers],
              signers: [...taken.signers],
              rates: taken.rates,
              trustRecord: [...taken.trustRecord],
            },
    }),
    async open(file) {
      const text = await readSmall(file);
      if (text === null) throw new ProblemError('file-missing', { file });
      return take(text, file);
    },
    async fetch(signal) {
      const { data: address, trustPem, timeoutMs = usualTimeoutMs } = project;
      const text = await fetchSigned(address, { most: largest, timeoutMs, trustPem }, signal);
      return take(text, new URL(address).host);
    },
    async forget() {
      await rm(kept, { force: true });
      count(null);
    },
  };
}

/** Null where nothing is there. */
const readSmall = (file: string): Promise<Buffer | null> =>
  readOrdinary(file, largest).catch((failure: unknown) => {
    if (isCode(failure, 'ENOENT')) return null;
    throw failure;
  });

/** Remarks that the catalogue has words for, and authorities that this program can order from. */
const remarksKnown: ReadonlySet<string> = new Set(offersOfProgram.offers.flatMap(({ remarks }) => remarks));
const authoritiesKnown: ReadonlySet<string> = new Set(authorities.map(({ id }) => id));

function understood(text: Buffer, project: Project, where: string): DataFile {
  const body = openSigned(text, 'data', project.keys, where);
  const parsed = dataFile.safeParse(asJson(body, where));
  if (!parsed.success) throw unreadable(where, z.prettifyError(parsed.error).slice(0, 2000));
  const offers = parsed.data.offers.map((offer) => ({
    ...offer,
    remarks: offer.remarks.filter((remark) => remarksKnown.has(remark)),
    authority: offer.authority !== null && authoritiesKnown.has(offer.authority) ? offer.authority : null,
  }));
  return { ...parsed.data, offers };
}

function asJson(body: string, where: string): unknown {
  try {
    return JSON.parse(body);
  } catch (thrown) {
    throw unreadable(where, String(thrown));
  }
}
