import { z } from 'zod';
import type { UpdatesView } from '../../shared/ipc/updates.ts';
import { ProblemError } from '../../shared/problems.ts';
import { byVersion, versionPattern } from '../../shared/version-order.ts';
import { fetchSigned } from '../signed/fetch-signed.ts';
import type { Project } from '../signed/project.ts';
import { openSigned, unreadable } from '../signed/signed-text.ts';
import type { SettingsFile } from '../store/settings-file.ts';
import { readIfThere, writeWhole } from '../store/write-whole.ts';

/** Bytes; a signed answer has some eight hundred. */
const largest = 16 * 1024;
const usualTimeoutMs = 10_000;
const day = 86_400_000;
/** Between two tries where nobody answered. */
const pause = 3_600_000;

const version = z.string().regex(versionPattern);
/** Plain sentences: no markup, no control or direction characters. */
const sentence = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[^\p{C}<>{}]+$/u);

/** What the project says of its versions. Fields of a later program are passed over. */
export const release = z.object({
  made: z.iso.datetime(),
  /** From then on it is not believed: who keeps a newer answer from us can do so for that long. */
  goodUntil: z.iso.datetime(),
  version,
  on: z.iso.date(),
  /** Versions before this one have a known gap. */
  safeFrom: version,
  news: z.object({ en: sentence, de: sentence, fr: sentence, es: sentence }),
});
export type Release = z.infer<typeof release>;

/** `askedAt`: when it was believed. `signed`: as it came; it is proven each time that it is read. */
const remembered = z.strictObject({ askedAt: z.iso.datetime(), signed: z.string().max(2 * largest) });

export interface Updates {
  /** Asks nobody. */
  read(): Promise<UpdatesView>;
  /**
   * Asks the project, where `onlyIfDue` only if that is wanted and a day has passed. A plain GET: it carries neither a name
   * nor a version. Raises `project-silent`, `signed-unreadable`, `signed-for-newer`, `signed-not-ours`, `signed-older`,
   * `release-stale`.
   */
  ask(onlyIfDue: boolean, signal: AbortSignal): Promise<UpdatesView>;
}

/** `own`: the version that runs here. `kept`: the file with the last answer. */
export function createUpdates(
  kept: string,
  project: Project,
  settings: Pick<SettingsFile, 'read'>,
  own: string,
  now: () => number = Date.now,
): Updates {
  let triedAt = Number.NEGATIVE_INFINITY;

  /** The answer of before, as far as it can still be proven. */
  const before = async (): Promise<{ readonly askedAt: string; readonly said: Release } | null> => {
    try {
      const { askedAt, signed } = remembered.parse(JSON.parse((await readIfThere(kept)) ?? ''));
      return { askedAt, said: understood(Buffer.from(signed, 'base64'), project, kept) };
    } catch {
      return null;
    }
  };
  const viewOf = async (): Promise<UpdatesView> => {
    const { updates } = await settings.read();
    const last = await before();
    return {
      isWanted: updates ?? null,
      askedAt: last?.askedAt ?? null,
      isSilent: updates === true && last !== null && now() > Date.parse(last.said.goodUntil),
      // What was offered stays true when its day is over; only nothing newer is known.
      newer: last === null ? null : newerThan(own, last.said),
      host: new URL(project.release).host,
      page: project.page,
    };
  };
  const isDue = async (): Promise<boolean> => {
    const { isWanted, askedAt } = await viewOf();
    if (isWanted !== true || now() - triedAt < pause) return false;
    const since = askedAt === null ? day : now() - Date.parse(askedAt);
    // A clock that was put back must not keep us silent.
    return since >= day || since < 0;
  };
  return {
    read: viewOf,
    async ask(onlyIfDue, signal) {
      if (onlyIfDue && !(await isDue())) return viewOf();
      triedAt = now();
      const { release: address, trustPem, timeoutMs = usualTimeoutMs } = project;
      const text = await fetchSigned(address, { most: largest, timeoutMs, trustPem }, signal);
      const { host } = new URL(address);
      const said = understood(text, project, host);
      const last = await before();
      if (last !== null && Date.parse(said.made) < Date.parse(last.said.made))
        throw new ProblemError('signed-older', { where: host, madeOn: said.made, presentOn: last.said.made });
      if (now() > Date.parse(said.goodUntil))
        throw new ProblemError('release-stale', { where: host, goodUntil: said.goodUntil });
      const answer = { askedAt: new Date(now()).toISOString(), signed: text.toString('base64') };
      await writeWhole(kept, `${JSON.stringify(answer)}\n`);
      return viewOf();
    },
  };
}

/** Null where it is the same version or an earlier one: nobody is ever led back. Pure. */
export function newerThan(
  own: string,
  { version: newest, on, safeFrom, news }: Release,
): UpdatesView['newer'] {
  if (byVersion(newest, own) <= 0) return null;
  return { version: newest, on, closesGap: byVersion(own, safeFrom) < 0, news };
}

function understood(text: Buffer, project: Project, where: string): Release {
  const body = openSigned(text, 'release', project.keys, where);
  const parsed = release.safeParse(jsonOf(body));
  if (!parsed.success) throw unreadable(where, z.prettifyError(parsed.error).slice(0, 2000));
  if (byVersion(parsed.data.version, parsed.data.safeFrom) < 0)
    throw unreadable(where, 'its newest version is none of the safe ones');
  return parsed.data;
}

/** Null, which fits no schema, where it is no JSON. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
