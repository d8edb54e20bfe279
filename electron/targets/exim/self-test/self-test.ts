import type { TargetPlan } from '../../../../shared/plan.ts';
import type { RemoteHost } from '../../../remote/host.ts';
import { trialPorts } from '../../../remote/trial-ports.ts';
import { mustShow, tryCopy } from '../../posix/trial.ts';
import type { StagedCertificate } from '../../target.ts';
import { certificateByName } from '../config/certificate-value.ts';
import type { EximFacts } from '../config/facts.ts';
import { trialScript } from './trial-script.ts';

/**
 * Starts a private Exim with the new key and chain as its own user may read them, shakes hands with it at both kinds of
 * ports, and takes all of it away again: `exim -bV` opens neither. One round trip. Raises `rehearsal-failed` with Exim's own words.
 */
export async function selfTestExim(
  host: RemoteHost,
  facts: EximFacts,
  plan: TargetPlan,
  staged: StagedCertificate,
  signal: AbortSignal,
  ports: readonly number[] = trialPorts(),
): Promise<void> {
  const { exim_user: user = '', exim_group: group = '' } = facts.values;
  const words = [
    ...[facts.program, user, group, staged.keyPath, staged.chainPath],
    ...[triedName(plan.names), ports.join(' ')],
  ];
  const copy = await tryCopy(host, trialScript, words, trialConfig(facts, plan), signal);
  // Encrypted from the start, and behind STARTTLS.
  mustShow(copy, ['wrapped', 'behind'], staged, 'Exim', wordsOf);
}

/** A name to ask for: nobody asks for a star. */
const triedName = (names: readonly string[]): string =>
  (names.find((name) => !name.startsWith('*')) ?? names[0] ?? 'localhost').replace(/^\*/, 'www');

/** What decides whether a handshake works, beside the certificate; none of these names a file. */
const tried = ['tls_require_ciphers', 'openssl_options', 'tls_eccurve'] as const;
/** Words that mean the same in any file: nothing that is expanded, no path. */
const plain = /^[A-Za-z0-9!@+:=,.<>_% -]+$/;

/**
 * Settings of a private Exim on 127.0.0.1 with `@DIR@`, `@WRAPPED@` and `@BEHIND@`: Exim's own words about versions and ciphers,
 * and the staged pair in the form in which the plan shows it. It takes no mail from anybody. Pure.
 */
export function trialConfig(
  { values }: Pick<EximFacts, 'values'>,
  { names, differences }: Pick<TargetPlan, 'names' | 'differences'>,
): string {
  const pair = '@DIR@/pair.pem';
  const isByName = differences.some(({ after }) => after.includes('match_domain{$tls_in_sni}'));
  const shown = isByName ? certificateByName(names, pair, '') : pair;
  const kept = tried.flatMap((name) => {
    const value = values[name] ?? '';
    return plain.test(value) ? [`${name} = ${value}`] : [];
  });
  return [
    'primary_hostname = localhost',
    'keep_environment =',
    'add_environment = PATH=/usr/bin:/bin',
    'spool_directory = @DIR@/spool',
    'log_file_path = @DIR@/spool/%slog',
    'pid_file_path = @DIR@/spool/number',
    'local_interfaces = 127.0.0.1',
    'daemon_smtp_ports = @WRAPPED@ : @BEHIND@',
    'tls_on_connect_ports = @WRAPPED@',
    'tls_advertise_hosts = *',
    `tls_certificate = ${shown}`,
    `tls_privatekey = ${shown}`,
    ...kept,
    'host_lookup =',
    'rfc1413_query_timeout = 0s',
    'smtp_accept_queue = 0',
    'queue_only = true',
    '',
  ].join('\n');
}

/** Without what it says of its own beginning and of each visitor. */
function wordsOf(said: string): readonly string[] {
  const lines = said
    .split('\n')
    .map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d (\[\d+\] )?/, '').trim())
    .filter(
      (line) => !/daemon started: |no (MAIL|SMTP) |purging the environment|keep_environment/.test(line),
    );
  return [...new Set(lines)];
}
