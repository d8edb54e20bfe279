import type { CommandId } from './commands.ts';
import type { PreparedChange, UndoRecord } from './journal.ts';

/**
 * What of a run stays where it is taken back before a later one of the same server: what serves other sites as well. It
 * is handed on: the undo of the last such run takes it back too.
 */

/** Our own lines for Apache that no site has to itself: what it listens at, and modules that it loads. */
const forAllSites = /^(#|<\/?IfModule\b|Listen\s|LoadModule\s)/;
const linesOf = (text: string): readonly string[] =>
  text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
const isForAllSites = (text: string): boolean => linesOf(text).every((line) => forAllSites.test(line));
const hasForAllSites = (text: string): boolean => /^[^\S\n]*(Listen|LoadModule)\s/m.test(text);

/** Commands that are for all sites, or whose inverse leaves what somebody else needs by then; the others are their own site's. */
const servesByCommand: Partial<Readonly<Record<CommandId, Serves>>> = {
  'enable-apache-module': 'all-sites',
  'enable-unit': 'asks',
  'install-package': 'asks',
  'hand-over-to-certbot': 'asks',
};

/** How a change is to later sites: it stays for them · its inverse asks by itself whether somebody needs it · it is its own site's. */
export type Serves = 'all-sites' | 'asks' | 'own-site';

/**
 * Pure. Null: one file has lines of both kinds, which go together or not at all.
 */
export function servesOf(undoRecord: UndoRecord): Serves | null {
  switch (undoRecord.kind) {
    case 'directory':
      return undoRecord.before === 'absent' ? 'asks' : 'own-site';
    case 'command':
      return servesByCommand[undoRecord.run.command] ?? 'own-site';
    case 'link':
      return undoRecord.path.includes('/mods-enabled/') ? 'all-sites' : 'own-site';
    case 'file': {
      const texts = (undoRecord.edits ?? []).map(({ text }) => text).filter((text) => text.trim() !== '');
      if (!texts.some(hasForAllSites)) return 'own-site';
      return texts.every(isForAllSites) ? 'all-sites' : null;
    }
    default:
      return 'own-site';
  }
}

/** Of changes that were handed on, those whose inverse is tried all the same, at each undo. Pure. */
export const asksByItself = ({ undoRecord }: PreparedChange): boolean => servesOf(undoRecord) === 'asks';

/** All that may have to stay for later sites: where an inverse has taken it away after all, it is done with. Pure. */
export const staysForOthers = (left: readonly PreparedChange[]): readonly PreparedChange[] =>
  left.filter(({ undoRecord }) => servesOf(undoRecord) !== 'own-site');

/** Its undo would put the certificate before it in place again. Pure. */
export const leadsBack = (undoRecord: UndoRecord): boolean =>
  undoRecord.kind === 'swapped-link' ||
  (undoRecord.kind === 'command' &&
    undoRecord.run.command === 'copy-for-exim' &&
    undoRecord.run.before === 'laid');

const isOfCertificate = (undoRecord: UndoRecord): boolean =>
  /^\/etc\/sealkeeper\/(live|versions)\//.test(undoRecord.path) || leadsBack(undoRecord);
const bindsRenewal: ReadonlySet<CommandId> = new Set([
  ...(['attach-renewal-hook', 'hand-over-to-certbot', 'hand-over-to-mod-md'] as const),
]);

/**
 * What of a run only put another certificate in the place of one that an earlier run (which left `earlier`) had put there: where all
 * of them are taken back, it need not be put in place again in between, and may be gone by then. None where somebody on the
 * server was told of the certificate. Pure.
 */
export function supersededBy(
  earlier: readonly PreparedChange[],
  left: readonly PreparedChange[],
): readonly PreparedChange[] {
  const places = new Set(
    earlier.flatMap(({ undoRecord }) => (undoRecord.kind === 'swapped-link' ? [undoRecord.path] : [])),
  );
  const isLater = left.some(
    ({ undoRecord }) => undoRecord.kind === 'swapped-link' && places.has(undoRecord.path),
  );
  const isBound = left.some(
    ({ undoRecord }) => undoRecord.kind === 'command' && bindsRenewal.has(undoRecord.run.command),
  );
  return isLater && !isBound ? left.filter(({ undoRecord }) => isOfCertificate(undoRecord)) : [];
}
