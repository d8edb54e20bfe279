import { withoutEnd } from '../../../../shared/trim.ts';
import type { EffectiveDirective } from './effective.ts';
import type { ApacheFacts, ApacheHost } from './facts.ts';
import { isCondition, isFalse } from './hosts.ts';
import { parseConfig, walk } from './tree.ts';

type Known = Pick<ApacheFacts, 'run'>;

/** The folder whose files a site shows; null where it has none of its own, or one that depends on the visitor. */
export function documentRoot(known: Known, site: Pick<ApacheHost, 'directives'>): string | null {
  const top = site.directives.filter(({ within }) => within.length === 0);
  if (top.some(({ name }) => name.startsWith('virtualdocumentroot'))) return null;
  const own = top.findLast(({ name }) => name === 'documentroot')?.words[0];
  const root = own ?? known.run.documentRoot;
  if (root === null || root === undefined) return null;
  return withoutEnd(root.startsWith('/') ? root : `${known.run.serverRoot ?? ''}/${root}`, '/');
}

/** The `.htaccess` files on the way to a file of proof in this folder, outermost first. */
export function htaccessPaths(root: string): readonly string[] {
  const above = root.slice(0, root.lastIndexOf('/'));
  const folders = [above, root, `${root}/.well-known`, `${root}/.well-known/acme-challenge`];
  return folders.filter((folder) => folder !== '').map((folder) => `${folder}/.htaccess`);
}

/** What the `.htaccess` files of a site say, as far as its folders may have any (AllowOverride). */
export function htaccessDirectives(
  facts: Pick<ApacheFacts, 'run' | 'files' | 'modules' | 'everywhere'>,
  site: Pick<ApacheHost, 'directives'>,
): readonly EffectiveDirective[] {
  const root = documentRoot(facts, site);
  if (root === null) return [];
  const overrides = [...facts.everywhere, ...site.directives].filter(({ name }) => name === 'allowoverride');
  return htaccessPaths(root).flatMap((path) => {
    const file = facts.files[path];
    if (file === undefined || !isRead(path, overrides)) return [];
    return [...walk(parseConfig(file.text).nodes)].flatMap(({ node, around }): EffectiveDirective[] => {
      if (node.kind !== 'directive' || around.some((one) => isFalse(one, facts.modules))) return [];
      const within = around.filter((one) => !isCondition(one)).map((one) => `${one.name} ${one.raw}`.trim());
      const words = node.words.map(({ value }) => value);
      return [{ name: node.name, words, raw: node.raw, origin: path, line: node.line.lastLine, within }];
    });
  });
}

/** `directory "/srv/www/"` is about `/srv/www`; null for sections of other kinds. */
export function folderOfSection(section: string): string | null {
  if (!/^directory\s/.test(section)) return null;
  const path = section.slice('directory'.length).trim();
  const bare = path.startsWith('"') ? path.slice(1) : path;
  const folder = bare.endsWith('"') ? bare.slice(0, -1) : bare;
  return folder.endsWith('/') ? folder.slice(0, -1) : folder;
}

/** Apache's default is None (2.3.9 and later); the section about the deepest folder decides. */
function isRead(path: string, overrides: readonly EffectiveDirective[]): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const deciding = overrides
    .map((one) => ({
      value: one.raw,
      about: folderOfSection(one.within[0] ?? ''),
    }))
    .filter(({ about }) => about !== null && `${folder}/`.startsWith(`${about}/`))
    .toSorted((one, other) => (one.about ?? '').length - (other.about ?? '').length)
    .at(-1);
  return deciding !== undefined && !/^none$/i.test(deciding.value);
}
