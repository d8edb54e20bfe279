import type { ApacheFacts, ApacheHost } from '../config/facts.ts';
import { isIncluded } from '../config/include-pattern.ts';
import { usedFile } from '../inspect/reading.ts';

/** The path through which somebody but root may change what a site says; null where only root may. */
export function foreignOfSite({ files }: Pick<ApacheFacts, 'files'>, site: ApacheHost): string | null {
  const file = files[usedFile(site.origin) ?? site.origin];
  return file?.foreign ?? null;
}

/**
 * Would the server read a new file at this path, because a file of root's own says so? What a customer's file includes
 * is the customer's say: their line must not choose where we write.
 */
export function isReadByRoot(facts: Pick<ApacheFacts, 'files' | 'run'>, path: string): boolean {
  const own = Object.entries(facts.files).filter(([, { foreign }]) => foreign === null);
  return isIncluded({ run: facts.run, files: Object.fromEntries(own) }, path);
}
