import type { HookFacts } from '../../electron/renewers/hook/facts.ts';
import { type HookFile, hookFiles, hookFolders } from '../../electron/renewers/hook/files.ts';
import { hookLink, hookStatePath } from '../../electron/renewers/hook/ground.ts';
import { type HookState, hookStateOf } from '../../electron/renewers/hook/state.ts';
import type { LabServer } from '../lab/server.ts';

/** A file of root's, with the folders above it. */
export async function writeFile(server: LabServer, { path, mode, text }: HookFile): Promise<void> {
  await server.must(['mkdir', '-p', path.slice(0, path.lastIndexOf('/'))]);
  await server.writeFile(path, text);
  await server.must(['chmod', mode.toString(8), path]);
}

/** Key and chain in a folder, as whoever renews leaves them. */
export async function renewed(
  server: LabServer,
  folder: string,
  { key, chain }: { readonly key: string; readonly chain: string },
): Promise<void> {
  await writeFile(server, { path: `${folder}/privkey.pem`, mode: 0o600, text: key });
  await writeFile(server, { path: `${folder}/fullchain.pem`, mode: 0o644, text: chain });
}

/** The hook, what it must know, and what calls it each day. */
export async function installHook(
  server: LabServer,
  facts: HookFacts,
  daily: readonly HookFile[] = [],
): Promise<void> {
  await server.must(['mkdir', '-p', '-m', '700', ...hookFolders(facts)]);
  for (const file of [...hookFiles(facts), ...daily]) await writeFile(server, file);
  await server.must(['ln', '-sfn', String(facts.run), hookLink(facts.name)]);
}

export async function hookStateOn(server: LabServer, name: string): Promise<HookState | null> {
  return hookStateOf((await server.readFile(hookStatePath(name))).toString('utf8'));
}

/** As `shownAt` names a certificate. */
export async function sha1Of(server: LabServer, path: string): Promise<string | undefined> {
  const said = await server.must(['openssl', 'x509', '-noout', '-fingerprint', '-sha1', '-in', path]);
  return said.trim().split('=').at(-1)?.replaceAll(':', '');
}
