import { dataFiles } from './data-files.ts';
import type { HookFacts } from './facts.ts';
import { type HookGround, hookPath, serverGround } from './ground.ts';
import { hookScript } from './script.ts';

/** A file as it must stand on the server, root's own. */
export interface HookFile {
  readonly path: string;
  readonly mode: number;
  readonly text: string;
}

/** Folders of the hook, in the order in which they are made. All of them 0700. */
export function hookFolders(
  { name }: Pick<HookFacts, 'name'>,
  { etc }: HookGround = serverGround,
): readonly string[] {
  return [`${etc}/renew`, `${etc}/renew/certs`, `${etc}/renew/certs/${name}`];
}

/**
 * The hook and what it must know of one certificate. Several certificates share the hook, each has its own folder. Throws
 * where something cannot be said in the hook's files, which takes only plain paths and names (see data-files.ts).
 */
export function hookFiles(facts: HookFacts, ground: HookGround = serverGround): readonly HookFile[] {
  const folder = `${ground.etc}/renew/certs/${facts.name}`;
  return [
    { path: hookPath(ground), mode: 0o700, text: hookScript(ground) },
    ...Object.entries(dataFiles(facts)).map(([name, text]) => ({
      path: `${folder}/${name}`,
      mode: 0o600,
      text,
    })),
  ];
}
