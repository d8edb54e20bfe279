import type { Filesystem } from '../../posix/ground.ts';
import type { SeenPaths } from '../../posix/server-files.ts';

/** By name, with every variable filled in, as Postfix reads it. */
export type Values = Readonly<Record<string, string>>;

/** All that planning needs, as plain data. */
export interface PostfixFacts extends Pick<Filesystem, 'liveRoot'>, SeenPaths {
  readonly system: { readonly title: string };
  readonly version: string;
  /** The program that controls it: `/usr/sbin/postfix`. */
  readonly program: string;
  /** The folder of main.cf and master.cf. */
  readonly folder: string;
  /** Its main process; null where it does not run. */
  readonly process: number | null;
  /** The file of that process's number, where only root could have written it. */
  readonly pidFile: string | null;
  /** systemd's unit, if it runs as one. */
  readonly unit: string | null;
  readonly isOpenRc: boolean;
  /** The panel whose marks were found: `Plesk`. */
  readonly panel: string | null;
  /** What it says against its own configuration; null where it is content. */
  readonly complaint: string | null;
  /** Folders of further instances, which are left alone (postmulti(1)). */
  readonly instances: readonly string[];
  /** Of main.cf, as written there or built in: with their variables. */
  readonly written: Values;
  readonly values: Values;
  /** Of each service of master.cf (`smtp/inet`), what it says for itself. */
  readonly ofServices: Readonly<Record<string, Values>>;
}

export const mainFile = ({ folder }: Pick<PostfixFacts, 'folder'>): string => `${folder}/main.cf`;
export const masterFile = ({ folder }: Pick<PostfixFacts, 'folder'>): string => `${folder}/master.cf`;
