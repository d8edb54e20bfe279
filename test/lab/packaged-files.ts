import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { mustRun } from './command.ts';
import { file, type SeedFile } from './seed.ts';

const read = new Map<string, Promise<readonly SeedFile[]>>();

/** The configuration files below `folder` as a Debian package ships them, never this machine's own changes. */
export function packagedFiles(name: string, folder: string): Promise<readonly SeedFile[]> {
  const known = read.get(name) ?? readPackagedFiles(name, folder);
  read.set(name, known);
  return known;
}

async function readPackagedFiles(name: string, folder: string): Promise<readonly SeedFile[]> {
  // deb-conffiles(5): ` PATH MD5` a line; the sum is of the file as shipped.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
  const listed = await mustRun(['dpkg-query', '--show', '--showformat=${Conffiles}', name]);
  const shipped = [...listed.matchAll(/^ (\/etc\/\S+) ([0-9a-f]{32})$/gm)].filter(([, path = '']) =>
    path.startsWith(`${folder}/`),
  );
  return await Promise.all(
    shipped.map(async ([, path = '', sum]) => {
      const bytes = await readFile(path);
      if (createHash('md5').update(bytes).digest('hex') !== sum) {
        throw new Error(
          `${path} is not as the ${name} package ships it, so the lab cannot copy it. ` +
            `Bring it back with: apt-get install --reinstall -o Dpkg::Options::=--force-confnew ${name}`,
        );
      }
      return file(path, bytes);
    }),
  );
}
