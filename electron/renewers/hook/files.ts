import { dataFiles } from './data-files.ts';
import type { HookFacts } from './facts.ts';
import { type HookGround, serverGround } from './ground.ts';
import { hookScript } from './script.ts';

/** A file as it must stand on the server, root's own. */
export interface HookFile {
  readonly path: string;
  readonly mode: number;
  readonly text: string;
}

/** Folders of the hook, in the order in which they are made. All of them 0700. */
export function hookFolders(
  { name, run }: Pick<HookFacts, 'name' | 'run'>,
  { etc }: HookGround = serverGround,
): readonly string[] {
  const own = `${etc}/renew/certs/${name}`;
  return [`${etc}/renew`, `${etc}/renew/certs`, own, `${own}/${String(run)}`];
}

/**
 * The hook of one certificate and what it must know of it, in a folder of the run's own: they are in force once
 * `hookLink` leads there. Raises `CannotBeTold` for what the hook's files cannot hold (see data-files.ts).
 */
export function hookFiles(facts: HookFacts, ground: HookGround = serverGround): readonly HookFile[] {
  const folder = hookFolders(facts, ground).at(-1) ?? '';
  return [
    { path: `${folder}/hook`, mode: 0o700, text: hookScript(facts.name, ground) },
    ...Object.entries(dataFiles(facts)).map(([name, text]) => ({
      path: `${folder}/${name}`,
      mode: 0o600,
      text,
    })),
  ];
}
