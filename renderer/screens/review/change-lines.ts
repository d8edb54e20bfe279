import type { Change, Plan, Stage } from '../../../shared/plan.ts';

/** Every single change of a plan and the commands around them, one a line, for a technician. */
export function changeLines(plan: Plan): readonly string[] {
  const stages = [plan.proofExample, plan.import, plan.install, plan.redirect];
  return stages.flatMap((stage) => (stage == null ? [] : stageLines(stage)));
}

function stageLines({ id, changes, activation }: Stage): readonly string[] {
  const commands = (activation === null ? [] : [activation.test, activation.reload]).map(
    (argv) => `${id}: run ${argv.join(' ')}`,
  );
  return [...changes.map((change) => `${id}: ${changeLine(change)}`), ...commands];
}

function changeLine(change: Change): string {
  switch (change.kind) {
    case 'make-directory':
      return `folder ${change.path} (mode ${octal(change.mode)})`;
    case 'write-file': {
      const verb = change.before.state === 'absent' ? 'new file' : 'replace file';
      const from = { text: '', 'certificate-chain': ', the certificate', 'private-key': ', the key' };
      return `${verb} ${change.path} (mode ${octal(change.mode)})${from[change.content.from]}`;
    }
    case 'edit-file':
      return `change ${change.path} in ${String(change.edits.length)} place(s)`;
    case 'make-link':
      return `link ${change.path} -> ${change.target}`;
  }
}

const octal = (mode: number): string => mode.toString(8).padStart(4, '0');
