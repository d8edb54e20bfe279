import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Pair } from './account.ts';

/** What a Plesk is seeded with: its sites, each with the certificates of its own store, and which of them is shown. */
export interface PleskSeed {
  readonly sites: readonly {
    readonly domain: string;
    readonly aliases?: readonly string[];
    readonly root: string;
    /** Whose folder that is. */
    readonly user: string;
    /** By the name that it has in Plesk. */
    readonly certificates: Readonly<Record<string, Pair>>;
    /** Null: none, and the site is not encrypted. */
    readonly shows: string | null;
    /** What mail programs are shown; missing: Plesk tells of none. */
    readonly mail?: string | null;
  }[];
}

/** The program itself, which looks for all else beside it. */
export const pleskProgram = readFileSync(join(import.meta.dirname, 'plesk.py'), 'utf8');

/** Writes the database that the program reads: tables and columns of Plesk's, as far as they are asked. */
export function seedPlesk(path: string, { sites }: PleskSeed): void {
  const store = new DatabaseSync(path);
  store.exec(`
    CREATE TABLE domains (id INTEGER PRIMARY KEY, name TEXT, cert_rep_id INTEGER);
    CREATE TABLE sys_users (id INTEGER PRIMARY KEY, login TEXT);
    CREATE TABLE hosting (dom_id INTEGER, sys_user_id INTEGER, www_root TEXT, ssl TEXT, certificate_id INTEGER);
    CREATE TABLE certificates (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, pvt_key TEXT, cert TEXT, ca_cert TEXT);
    CREATE TABLE Repository (rep_id INTEGER, component_id INTEGER);
    CREATE TABLE domain_aliases (dom_id INTEGER, name TEXT, web TEXT);
    CREATE TABLE mail_certificates (dom_id INTEGER, certificate_id INTEGER);
    CREATE TABLE clients (id INTEGER PRIMARY KEY, type TEXT, email TEXT);
    INSERT INTO clients (type, email) VALUES ('admin', 'owner@example.test');
  `);
  const coded = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
  for (const [index, site] of sites.entries()) {
    const id = index + 1;
    store.prepare('INSERT INTO domains VALUES (?, ?, ?)').run(id, site.domain, id);
    store.prepare('INSERT INTO sys_users VALUES (?, ?)').run(id, site.user);
    const ids = new Map<string, number>();
    for (const [name, { key, cert, cab }] of Object.entries(site.certificates)) {
      const made = store
        .prepare('INSERT INTO certificates (name, pvt_key, cert, ca_cert) VALUES (?, ?, ?, ?)')
        .run(name, coded(key), coded(cert), coded(cab));
      ids.set(name, Number(made.lastInsertRowid));
      store.prepare('INSERT INTO Repository VALUES (?, ?)').run(id, made.lastInsertRowid);
    }
    const shown = site.shows === null ? 0 : (ids.get(site.shows) ?? 0);
    store
      .prepare('INSERT INTO hosting VALUES (?, ?, ?, ?, ?)')
      .run(id, id, site.root, String(shown !== 0), shown);
    for (const alias of site.aliases ?? [])
      store.prepare("INSERT INTO domain_aliases VALUES (?, ?, 'true')").run(id, alias);
    if (site.mail !== undefined)
      store
        .prepare('INSERT INTO mail_certificates VALUES (?, ?)')
        .run(id, site.mail === null ? null : (ids.get(site.mail) ?? null));
  }
  store.close();
}
