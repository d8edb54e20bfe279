import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ModelTrouble, refuse, trouble } from './failure.ts';
import { assertAdministrator, type ModelVerb, type VerbWorld } from './verb-world.ts';

const devices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;

function pathOf(world: VerbWorld, root: string, relative: string): string {
  world.step('path', relative);
  const folder = world.model.folderOf(root);
  if (!existsSync(folder)) refuse('path-refused', `There is no folder ${root}.`);
  let path = folder;
  for (const part of relative.split('/')) {
    if (!/^[A-Za-z0-9._-]+$/.test(part) || part.endsWith('.') || devices.test(part)) {
      refuse('path-refused', `The name ${part} is refused.`);
    }
    path = join(path, part);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) {
      refuse('path-refused', `${path} leads elsewhere.`);
    }
  }
  return path;
}

function fileAt(path: string): { readonly content: string | null; readonly sha256: string } {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return { content: null, sha256: '' };
  const bytes = readFileSync(path);
  return { content: bytes.toString('base64'), sha256: createHash('sha256').update(bytes).digest('hex') };
}

function put(path: string, content: string | null): void {
  if (content === null) for (const one of [path, `${path}.sealkeeper-new`]) rmSync(one, { force: true });
  else writeFileSync(path, Buffer.from(content, 'base64'));
}

export const readFilesVerb: ModelVerb<'read-files'> = ({ root, paths }, world) => {
  assertAdministrator(world);
  return { files: paths.map((path) => ({ path, ...fileAt(pathOf(world, root, path)) })) };
};

export const writeFilesVerb: ModelVerb<'write-files'> = ({ root, files, removeFolders }, world) => {
  assertAdministrator(world);
  const { model, step } = world;
  const todo = files.map(({ path, expect, content }) => {
    const place = pathOf(world, root, path);
    step('expect', path);
    const before = fileAt(place);
    const expected = expect === 'absent' ? '' : expect;
    if (expected !== 'any' && expected !== before.sha256) refuse('file-changed', path);
    return { path, place, content, before };
  });
  const madeFolders: string[] = [];
  const done: typeof todo = [];
  try {
    for (const each of todo) {
      step('write', each.path);
      if (each.content !== null) madeFolders.unshift(...makeParents(model.folderOf(root), each.path));
      done.unshift(each);
      put(each.place, each.content);
    }
  } catch (thrown) {
    for (const { place, before } of done.slice(1)) put(place, before.content);
    for (const name of madeFolders) rmdirSync(join(model.folderOf(root), name));
    if (thrown instanceof ModelTrouble) throw thrown;
    throw new ModelTrouble(trouble('access', 5, model.state.os.culture));
  }
  const removedFolders = removeFolders.filter((name) => {
    const path = pathOf(world, root, name);
    step('remove-folder', name);
    const isEmpty = existsSync(path) && readdirSync(path).length === 0;
    if (isEmpty) rmdirSync(path);
    return isEmpty;
  });
  step('reread');
  return {
    ...{ madeFolders, removedFolders },
    files: todo.map(({ path, place, before }) => ({
      path,
      before: before.content,
      sha256: fileAt(place).sha256,
    })),
  };
};

/** The folders that were missing, deepest first. */
function makeParents(root: string, relative: string): readonly string[] {
  const parts = relative.split('/').slice(0, -1);
  const names = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const missing = names.filter((name) => !existsSync(join(root, name)));
  for (const name of missing) mkdirSync(join(root, name));
  return missing.reverse();
}
