import type { TargetPlan } from '../../../../shared/plan.ts';
import type { LivePaths } from '../../posix/live-places.ts';
import type { StagedCertificate } from '../../target.ts';
import { guestsOfProcessing } from '../config/dumps.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { sealed } from '../config/lexer.ts';
import { tlsLines } from '../config/tls-settings.ts';
import { parseConfig, type Section, walk } from '../config/tree.ts';
import { isLoaded } from '../plan/modules.ts';

/** A configuration for a private httpd, and the names to shake hands with. */
export interface Trial {
  readonly config: string;
  readonly names: readonly string[];
}

/** Only what decides whether the handshake works; caches and client certificates need more of the server. */
type ApachePlan = TargetPlan & { readonly live: LivePaths };

const kept =
  /^(sslengine|sslprotocol|sslciphersuite|sslhonorcipherorder|sslsessiontickets|sslopensslconfcmd|sslcompression|sslinsecurerenegotiation|sslcertificatefile|sslcertificatekeyfile|sslcertificatechainfile)$/;

/** Filled in by httpd itself from the environment of the script. */
const folder = `\${${'SK_DIR'}}`;
const port = `\${${'SK_PORT'}}`;

/**
 * `apachectl -t` finds a wrong key, a broken certificate or an unknown cipher good, and the reload that follows
 * takes every site of the server down. A server of the same program on 127.0.0.1, with the very TLS lines of the
 * plan and the staged certificate, says so first.
 */
export function trialConfig(facts: ApacheFacts, given: TargetPlan, staged: StagedCertificate): Trial {
  const { live } = given;
  if (live === null) throw new Error('a plan for Apache says where key and certificate lie');
  const plan = { ...given, live };
  const found = uniqueLines([...plannedSites(facts, plan), ...presentSites(facts, plan)]);
  // Key and certificate are tried in any case: a rehearsal of nothing would prove nothing.
  const sites = found.length > 0 ? found : [tlsLines(facts, plan.live)];
  const names = sites.map((_, index) => (index === 0 ? (plan.names[0] ?? '') : `site-${index}.invalid`));
  const shaken = names.map((name) => name.replace(/^\*/, 'www'));
  const config = [
    `ServerRoot "${folder}"`,
    'ServerName canary.invalid',
    `PidFile "${folder}/pid"`,
    `ErrorLog "${folder}/log"`,
    `DefaultRuntimeDir "${folder}"`,
    `Mutex file:${folder}`,
    ...moduleLines(facts),
    ...(facts.run.user === null ? [] : [`User "${facts.run.user}"`]),
    ...(facts.run.group === null ? [] : [`Group "${facts.run.group}"`]),
    'StartServers 1',
    `Listen 127.0.0.1:${port}`,
    ...mainLines(facts),
    ...sites.flatMap((lines, index) => [
      `<VirtualHost 127.0.0.1:${port}>`,
      `    ServerName ${shaken[index] ?? ''}`,
      ...lines.map((line) => `    ${withStaged(line, plan, staged)}`),
      '</VirtualHost>',
    ]),
    '',
  ]
    .map(sealed)
    .join('\n');
  return { config, names: shaken };
}

/**
 * The TLS lines of sites that the plan writes, to the letter: all of a new file, and in an edited one those that
 * bear all of our lines (the others are read from the server, with their variables filled in).
 */
function plannedSites(facts: ApacheFacts, plan: ApachePlan): readonly (readonly string[])[] {
  const own = tlsLines(facts, plan.live);
  const installed = plan.differences.filter(({ stage }) => stage === 'install');
  return installed.flatMap(({ before, after }) =>
    [...walk(parseConfig(after).nodes)].flatMap(({ node }) => {
      if (node.kind !== 'section' || node.name !== 'virtualhost') return [];
      const all = node.children.map(({ line }) => line.text);
      return before === null || own.every((line) => all.includes(line)) ? [tlsLinesOf(node)] : [];
    }),
  );
}

/** The TLS lines of sites that are there and get the certificate, as the server resolved them. */
function presentSites(facts: ApacheFacts, plan: ApachePlan): readonly (readonly string[])[] {
  return facts.hosts
    .filter(({ addresses }) => addresses.some((one) => one.port === String(facts.ports.https)))
    .map(({ directives }) => directives.filter(({ name }) => kept.test(name)))
    .filter((directives) => directives.length > 0)
    .map((directives) => [
      'SSLEngine on',
      ...directives
        .filter(({ name }) => !/^ssl(engine|certificate)/.test(name))
        .map(({ name, raw }) => `${name} ${raw}`),
      `SSLCertificateFile ${plan.live.chain}`,
      `SSLCertificateKeyFile ${plan.live.key}`,
    ]);
}

function tlsLinesOf(section: Section): readonly string[] {
  return [...walk(section.children)].flatMap(({ node }) =>
    node.kind === 'directive' && kept.test(node.name) ? [node.line.text] : [],
  );
}

function mainLines(facts: ApacheFacts): readonly string[] {
  return facts.main
    .filter(({ name }) => kept.test(name) && !/^ssl(engine|certificate)/.test(name))
    .map(({ name, raw }) => `${name} ${raw}`);
}

function withStaged(line: string, plan: ApachePlan, staged: StagedCertificate): string {
  return line.replace(plan.live.chain, `"${staged.chainPath}"`).replace(plan.live.key, `"${staged.keyPath}"`);
}

/** Modules as the server itself has them: built in, or from its own folder. */
function moduleLines(facts: ApacheFacts): readonly string[] {
  const wanted = [processingOf(facts), 'unixd', 'authz_core', 'ssl'];
  return wanted
    .filter(
      (name) => facts.moduleFiles.includes(`mod_${name}.so`) && (name === 'ssl' || isLoaded(facts, name)),
    )
    .map((name) => `LoadModule ${name}_module "${facts.moduleFolder ?? ''}/mod_${name}.so"`);
}

/** The module by which the server shares its work among processes; not one that is only a guest of it. */
function processingOf({
  modules,
  multiProcessing,
}: Pick<ApacheFacts, 'modules' | 'multiProcessing'>): string {
  const loaded = modules.flatMap((name) => /^(mpm_\w+)_module$/.exec(name)?.[1] ?? []);
  const own = `mpm_${multiProcessing.toLowerCase()}`;
  return (
    loaded.find((name) => name === own) ??
    loaded.find((name) => !guestsOfProcessing.includes(name)) ??
    'mpm_event'
  );
}

function uniqueLines(sites: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(sites.map((lines) => [lines.join('\n'), lines])).values()];
}
