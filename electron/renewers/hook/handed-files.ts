import type { Change } from '../../../shared/plan.ts';
import type { HookFacts } from './facts.ts';
import { type HookFile, hookFiles, hookFolders } from './files.ts';
import { hookLink } from './ground.ts';

/** A file that the plan writes, where nothing may be yet. */
export const written = ({ path, mode, text }: HookFile): Change => ({
  kind: 'write-file',
  path,
  mode,
  before: { state: 'absent' },
  content: { from: 'text', text },
});

/**
 * The hook with what it must know, and beside it what the server is told of who renews (`told`), in a folder of the run's
 * own; in force once the link leads there. `attached`: the run that the link leads to now. Raises `CannotBeTold`. Pure.
 */
export function handedFiles(
  facts: HookFacts,
  told: { readonly name: string; readonly text: string },
  attached: string | null,
): readonly Change[] {
  const folders = hookFolders(facts);
  const beside = { path: `${folders.at(-1)}/${told.name}`, mode: 0o600, text: told.text };
  return [
    ...folders.map((path): Change => ({ kind: 'make-directory', path, mode: 0o700 })),
    ...[...hookFiles(facts), beside].map(written),
    {
      kind: 'swap-link',
      path: hookLink(facts.name),
      target: String(facts.run),
      before: attached === null ? { state: 'absent' } : { state: 'link', target: attached },
    },
  ];
}
