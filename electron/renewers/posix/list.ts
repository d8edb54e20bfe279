import type { RenewedCertificate } from '../../../shared/renewal-look.ts';
import { renewerTitles, troublesOf } from '../../../shared/renewers.ts';
import { panelFolders, type RenewerKind, renewerKinds } from '../kinds.ts';
import type { RenewerFacts, StoredCertificate } from '../reading.ts';
import type { ServedCertificate } from '../served.ts';
import type { Listed } from '../system-renewers.ts';
import { judge, missingNames } from '../verdict.ts';
import { isOf, seenOf, starterOf, wantedBy } from '../who-renews.ts';

/** As `SystemRenewers.list`: those that somebody keeps, in the order of `renewerKinds`, and behind them those that nobody does. */
export function listOnPosix(
  facts: RenewerFacts,
  served: readonly ServedCertificate[],
  isAllServed: boolean,
  now: Date,
): Listed {
  const kept = renewerKinds.flatMap((kind) =>
    facts.certificates
      .filter(({ path }) => isOf([...kind.stores, ...(kind.ownStores ?? []).map(({ glob }) => glob)], path))
      .map((certificate) => keptOne(kind, certificate, facts, served, isAllServed, now)),
  );
  const known = new Set(facts.certificates.map(({ fingerprint }) => fingerprint));
  const marks = [...new Set(served.flatMap(({ mark }) => (mark === null || known.has(mark) ? [] : [mark])))];
  const { certbot, otherCertbots = [] } = facts;
  return {
    certificates: [
      ...kept,
      ...marks.flatMap((mark) =>
        keptByNobody(
          served.filter((one) => one.mark === mark),
          facts,
          now,
        ),
      ),
    ],
    isWhole: facts.isWhole,
    certbots: [...(certbot === null ? [] : [certbot]), ...otherCertbots],
  };
}

function keptOne(
  kind: RenewerKind,
  certificate: StoredCertificate,
  facts: RenewerFacts,
  served: readonly ServedCertificate[],
  isAllServed: boolean,
  now: Date,
): RenewedCertificate {
  const { path, realPath, fingerprint, names, notBefore, notAfter } = certificate;
  const shows = served.filter(({ mark }) => mark === fingerprint);
  const starter = starterOf(kind, facts, wantedBy(kind, certificate));
  const seen = seenOf(kind, certificate, facts, now);
  const troubles = troublesOf(seen);
  const { unseen } = seen;
  const folders = [folderOf(path), folderOf(realPath)];
  const isInStore = shows.some(({ file }) => folders.includes(folderOf(file)));
  const isByItself = kind.showsItself === true && starter?.trouble === null;
  const elsewhere = isByItself ? 'itself' : isAllServed ? 'nowhere' : 'unread';
  const id = kind.id;
  return {
    names: [...names],
    validUntil: notAfter,
    renewer: { id, title: renewerTitles[id] ?? id, file: path },
    isOurs: shows.some(isOurs),
    shown: {
      how: shows.length === 0 ? elsewhere : isInStore ? 'store' : 'copy',
      by: [...new Set(shows.map(({ service }) => service))],
      files: shows.map(({ file }) => file),
    },
    starter: starter === null || unseen !== undefined ? null : { by: starter.by, next: starter.next ?? null },
    ...(unseen === undefined ? {} : { unseen }),
    ...judge(
      {
        ...{ id, names, notBefore, notAfter, troubles, shows, isTold: true },
        others: served.filter(({ mark }) => mark !== fingerprint),
      },
      now,
    ),
  };
}

/** A panel keeps its own where nobody looks; else nobody on the server does. */
function keptByNobody(
  shows: readonly ServedCertificate[],
  { panels }: RenewerFacts,
  now: Date,
): readonly RenewedCertificate[] {
  const [first] = shows;
  if (first === undefined || first.notAfter === null) return [];
  const { names, notAfter } = first;
  const isOwn = shows.some(isOurs);
  const panel = isOwn ? undefined : panels.find((folder) => panelFolders[folder] !== undefined);
  const missing = missingNames(shows, names);
  const isOver = Date.parse(notAfter) <= now.getTime();
  return [
    {
      names: [...names],
      validUntil: notAfter,
      renewer: panel === undefined ? null : { id: 'panel', title: panelFolders[panel] ?? '', file: panel },
      isOurs: isOwn,
      shown: {
        how: 'store',
        by: [...new Set(shows.map(({ service }) => service))],
        files: shows.map(({ file }) => file),
      },
      missing: [...missing],
      starter: null,
      verdict:
        panel === undefined ? 'nobody' : isOver ? 'overdue' : missing.length > 0 ? 'broken' : 'unknown',
      troubles: [],
      step: 'none',
    },
  ];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const isOurs = ({ file }: ServedCertificate): boolean => file.startsWith('/etc/sealkeeper/');
