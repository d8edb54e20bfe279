import type { CommandId } from '../../../shared/commands.ts';
import type { Change, Plan, PlanPart, Stage } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';

/**
 * A renewal that nobody watches exchanges the certificate and changes nothing else. Raises `renewal-would-change` {paths}
 * where the server has changed so that the same wish would do more by now. Pure.
 */
export function mustOnlyRenew({ parts, renewal }: Plan): void {
  const more = [
    ...parts.flatMap((part) =>
      stagesThatStay(part).flatMap(({ changes }) =>
        changes.filter((change) => !isOfCertificate(change, part)),
      ),
    ),
    ...(renewal?.stage?.changes ?? []),
  ];
  if (more.length === 0) return;
  throw new ProblemError('renewal-would-change', { paths: [...new Set(more.map(({ path }) => path))] });
}

const stagesThatStay = ({ import: imported, install, redirect }: PlanPart): readonly Stage[] =>
  [imported, install, redirect].filter((stage) => stage != null);

const renewing: ReadonlySet<CommandId> = new Set([
  ...(['copy-for-exim', 'install-at-plesk', 'secure-mail-at-plesk'] as const),
]);

/** The next version of key and chain and the link to it, or what a store and its bindings are to a Windows server. */
function isOfCertificate(change: Change, { live }: PlanPart): boolean {
  switch (change.kind) {
    case 'make-directory':
    case 'write-file':
    case 'swap-link':
      return live !== null && isOurPlace(change.path, live.key);
    case 'run-command':
      return renewing.has(change.run.command);
    case 'set-binding':
      return change.binding.before !== null;
    case 'install-at-panel':
      return change.before !== null;
    case 'import-certificate':
    case 'backup-configuration':
      return true;
    default:
      return false;
  }
}

/** Where key and chain lie and lay before, and no other certificate's place: `LIVE` and `versions` beside it. */
function isOurPlace(path: string, key: string): boolean {
  const folder = key.slice(0, key.lastIndexOf('/'));
  const versions = folder.replace(/\/live\/([^/]+)$/, '/versions/$1');
  return [folder, versions].some(
    (own) => path === own || path.startsWith(`${own}/`) || own.startsWith(`${path}/`),
  );
}
