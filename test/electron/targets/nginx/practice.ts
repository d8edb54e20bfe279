import type { NginxFacts } from '../../../../electron/targets/nginx/config/facts.ts';
import { nginxFacts } from '../../../support/nginx-facts.ts';

export const siteFile = '/etc/nginx/sites-enabled/shop';
const debianMain = '/etc/nginx/nginx.conf';
const httpMain = 'events {}\nhttp {\n    include /etc/nginx/sites-enabled/*;\n}\n';

/** An nginx of Debian with these files, all root's own; by default its main file reads sites-enabled. */
export const factsOf = (
  files: Readonly<Record<string, string>>,
  change: Partial<NginxFacts> = {},
): NginxFacts =>
  nginxFacts(change.mainFile === undefined ? { [debianMain]: httpMain, ...files } : files, {
    builtWith: { modules: ['http_ssl', 'http_v2'], options: {} },
    ...change,
  });

/** A `server` with these lines, as people write it. */
export const server = (...lines: readonly string[]): string =>
  `server {\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;
