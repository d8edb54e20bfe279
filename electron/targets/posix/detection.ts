import type { Problem } from '../../../shared/problems.ts';
import { unsupported as unfit } from '../refusals.ts';
import type { Detection } from '../target.ts';
import { writerAt } from './generated-files.ts';

/**
 * Root runs nothing that somebody else may change; what a program of the system's own builds in such a place is that one's to
 * change. `server`: the software's own name.
 */
export function programNotRoots(server: string, path: string): Problem {
  const manager = writerAt(path);
  return manager === null
    ? { code: 'web-server-not-roots', facts: { server, path } }
    : { code: 'site-managed-elsewhere', facts: { manager, file: path } };
}

/** What a first look tells of a service. */
export interface Surveyed {
  /** As people call it, with its version and system. */
  readonly title: string;
  /** The software's own name. */
  readonly server: string;
  /** The first path that somebody but root may change; null: none. */
  readonly notRoots: string | null;
  /** What answers there with other files than ours; null: nothing. */
  readonly container: string | null;
  readonly isThere: boolean;
  readonly isRunning: boolean;
  /** What it says against its own settings. */
  readonly complaint: string | null;
  readonly version: string;
  /** The program, where its version is none that we work with. */
  readonly unfit: string | null;
}

/** Whether it can be worked with; the first thing that speaks against it is said. Null: it is not there. Pure. */
export function detectionOf(seen: Surveyed): Detection | null {
  const { title, server, complaint, version } = seen;
  const unsupported = (problem: Problem): Detection => ({ support: 'unsupported', title, problem });
  const broken = (problem: Problem): Detection => ({ support: 'broken', title, problem });
  if (seen.notRoots !== null) return unsupported(programNotRoots(server, seen.notRoots));
  // It listens, and is none of this machine's own programs: its files are not the ones that we would edit.
  if (seen.container !== null) return unsupported(unfit({ reason: 'container', program: seen.container }));
  if (!seen.isThere) return null;
  if (!seen.isRunning) return broken({ code: 'web-server-stopped', facts: { server: title } });
  if (complaint !== null)
    return broken({ code: 'web-server-broken', facts: { server: title }, detail: complaint });
  if (seen.unfit !== null) return unsupported(unfit({ reason: 'version', program: seen.unfit }));
  return { support: 'supported', title, version };
}
