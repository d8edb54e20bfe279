import type { Change } from '../../../../shared/plan.ts';
import { restingConfiguration } from '../../../renewers/mod-md/configuration.ts';
import { isModMdFile } from '../../../renewers/mod-md/ground.ts';
import { sha256 } from '../../../text/digest.ts';
import type { ApacheFacts } from '../config/facts.ts';

/**
 * An earlier run has handed these names to mod_md, which answers each challenge for them that is not its own with 404, and
 * goes on showing the certificate that it has. So it rests while we prove, and while another certificate is installed until
 * that is handed over in its turn. Where somebody else renews from now on, it rests for good.
 */
export function restingChanges({ paths }: Pick<ApacheFacts, 'paths'>): readonly Change[] {
  const resting = sha256(restingConfiguration);
  return Object.entries(paths).flatMap(([path, before]): Change[] => {
    if (!isModMdFile(path) || before.state !== 'file' || before.sha256 === resting) return [];
    const content = { from: 'text', text: restingConfiguration } as const;
    return [{ kind: 'write-file', path, mode: 0o644, before, content }];
  });
}
