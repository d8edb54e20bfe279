import type { TargetPlan } from '../../../../shared/plan.ts';
import { readable, toBytes } from '../../../text/edits.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import { folderOf } from '../../posix/paths.ts';
import type { StagedCertificate } from '../../target.ts';
import type { Directive, NginxFacts, NginxServer } from '../config/facts.ts';
import { absoluteIn, readTree } from '../config/includes.ts';
import { saidLine } from '../config/said.ts';
import { serversOf } from '../config/servers.ts';

/** A configuration for a private nginx, and the names to shake hands with. */
export interface Trial {
  readonly config: string;
  readonly names: readonly string[];
}

/** Filled in by the script that starts it. */
export const placeholders = { folder: '@SK_DIR@', port: '@SK_PORT@' } as const;

/**
 * Beside what decides whether a handshake works: answers that are fetched from elsewhere, visitors' own certificates, and
 * pieces of programs.
 */
const left =
  /^ssl_(certificate|certificate_key|certificate_cache|stapling\w*|trusted_certificate|client_certificate|verify_client|verify_depth|crl|ocsp\w*|reject_handshake|\w+_by_lua\w*)$/;
/** Values that are files beside the configuration. */
const files = /^ssl_(dhparam|password_file|session_ticket_key)$/;

/**
 * An nginx of the same program on 127.0.0.1, with the very TLS lines that will be in force for each server that gets the
 * certificate, and with the staged one in its place.
 */
export function trialConfig(facts: NginxFacts, plan: TargetPlan, staged: StagedCertificate): Trial {
  const { live } = plan;
  if (live === null) throw new Error('a plan for nginx says where key and certificate lie');
  const { http, servers } = afterPlan(facts, plan);
  const own = servers.filter(({ certificates }) =>
    certificates.some(({ certificate }) => certificate.word === live.chain),
  );
  const found = own.map((server) => [
    ...pairLines(facts, server, live, staged),
    ...tlsLines(facts, http, server.directive),
  ]);
  // Key and certificate are tried in any case: a rehearsal of nothing would prove nothing.
  const sites = uniqueLines(found.length > 0 ? found : [stagedLines(staged)]);
  const names = sites
    .map((_, index) => (index === 0 ? (plan.names[0] ?? '') : `site-${index}.invalid`))
    .map((name) => name.replace(/^\*/, 'www'));
  const { folder, port } = placeholders;
  const config = [
    ...(/^[\w.-]+( [\w.-]+)?$/.test(facts.user) ? [`user ${facts.user};`] : []),
    'worker_processes 1;',
    `pid ${folder}/pid;`,
    `lock_file ${folder}/lock;`,
    `error_log ${folder}/log;`,
    'events { worker_connections 64; }',
    'http {',
    '    access_log off;',
    '    server_names_hash_bucket_size 512;',
    `    client_body_temp_path ${folder}/body;`,
    ...['proxy', 'fastcgi', 'uwsgi', 'scgi']
      .filter(
        (name) => !Object.keys(facts.builtWith.options).some((one) => one.includes(`without-http_${name}_`)),
      )
      .map((name) => `    ${name}_temp_path ${folder}/${name};`),
    ...sites.flatMap((lines, index) => [
      '    server {',
      `        listen 127.0.0.1:${port} ssl;`,
      `        server_name ${names[index] ?? ''};`,
      ...lines.map((line) => `        ${line}`),
      '    }',
    ]),
    '}',
    '',
  ].join('\n');
  return { config, names };
}

/** The servers as nginx will read them once the plan's install stage is done. */
function afterPlan(facts: NginxFacts, plan: TargetPlan) {
  const installed = plan.differences.filter(({ stage }) => stage === 'install');
  const after = new Map(installed.map((one) => [one.path, toBytes(one.after)]));
  const known = Object.entries(facts.files).map(
    ([path, { realPath, text }]) => [path, after.get(realPath) ?? text] as const,
  );
  const real = new Set(Object.values(facts.files).map(({ realPath }) => realPath));
  const added = [...after].filter(([path]) => !real.has(path));
  const { mainFile, prefix, ports, system } = facts;
  const { main } = readTree({ mainFile, texts: new Map([...known, ...added]) });
  return serversOf(main, { mainFile, prefix, hostName: system.hostName, ports });
}

function tlsLines(facts: NginxFacts, http: Directive | null, server: Directive): readonly string[] {
  const levels = [http, server].map((one) => (one?.block?.children ?? []).filter(isTried));
  const [around = [], own = []] = levels;
  const names = new Set(own.map(({ name }) => name));
  return [...around.filter(({ name }) => !names.has(name)), ...own].map(({ name, words }) =>
    lineOf(name, files.test(name) ? words.map((word) => absoluteIn(folderOf(facts.mainFile), word)) : words),
  );
}

const isTried = ({ name, block }: Directive): boolean =>
  block === null && name.startsWith('ssl_') && !left.test(name);

function pairLines(
  facts: NginxFacts,
  { certificates }: NginxServer,
  live: LivePaths,
  staged: StagedCertificate,
): readonly string[] {
  const place = (word: string) => {
    if (word === live.chain) return staged.chainPath;
    if (word === live.key) return staged.keyPath;
    return word.startsWith('/') ? word : absoluteIn(folderOf(facts.mainFile), word);
  };
  return certificates.flatMap(({ certificate, key }) => [
    lineOf('ssl_certificate', [place(certificate.word)]),
    ...(key === null ? [] : [lineOf('ssl_certificate_key', [place(key.word)])]),
  ]);
}

const stagedLines = ({ chainPath, keyPath }: StagedCertificate): readonly string[] => [
  saidLine('ssl_certificate', [chainPath]),
  saidLine('ssl_certificate_key', [keyPath]),
];

/** Words are bytes as the files have them; this configuration is written as UTF-8. */
const lineOf = (name: string, words: readonly string[]): string => saidLine(name, words.map(readable));

function uniqueLines(sites: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(sites.map((lines) => [lines.join('\n'), lines])).values()];
}
