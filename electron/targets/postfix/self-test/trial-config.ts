import type { TargetPlan } from '../../../../shared/plan.ts';
import type { StagedCertificate } from '../../target.ts';
import { mainFile, type PostfixFacts } from '../config/facts.ts';
import { lastOf, readMain } from '../config/main-cf.ts';
import { allOf, certificateParameters, sniMaps } from '../config/parameters.ts';
import { hasChains } from '../plan/certificate-places.ts';
import { nameMap } from '../plan/name-map.ts';

/** What decides whether a handshake works, beside the certificate; none of these names a file. */
const tried =
  /^(smtpd_tls_(mandatory_)?(protocols|ciphers|exclude_ciphers)|smtpd_tls_eecdh_grade|tls_[a-z]+_cipherlist|tls_preempt_cipherlist|tls_eecdh_[a-z]+_curves|tls_disable_workarounds|tls_ssl_options)$/;
/** Words that mean the same in any main.cf: no variable, no path. */
const plain = /^[A-Za-z0-9!@+:=,.<>_ -]+$/;

/** A name to ask for: nobody asks for a star. */
export const triedName = ({ names }: Pick<TargetPlan, 'names'>): string =>
  (names.find((name) => !name.startsWith('*')) ?? names[0] ?? 'localhost').replace(/^\*/, 'www');

/** Logging without syslog (RELEASE_NOTES-3.4), which came with lists of keys and chains. */
export const knowsLog = hasChains;

/**
 * A main.cf for a private Postfix on 127.0.0.1 with `@DIR@` for its folder: main.cf's own words about versions and ciphers as the
 * plan leaves them, and the staged pair in the form, and under the name, in which the plan shows it. Pure.
 */
export function trialConfig(facts: PostfixFacts, plan: TargetPlan, staged: StagedCertificate): string {
  const path = mainFile(facts);
  const own = facts.files[path];
  const after =
    plan.differences.find((one) => one.path === (own?.realPath ?? path))?.after ?? own?.text ?? '';
  const settings = readMain(after);
  const said = (name: string): string => lastOf(settings, name)?.value ?? '';
  const kept = new Map(
    settings
      .filter(({ name, value }) => tried.test(name) && plain.test(value))
      .map((one) => [one.name, one.value]),
  );
  const { chains, certificate, key } = certificateParameters.smtpd;
  const pair = { key: staged.keyPath, chain: staged.chainPath };
  const isList = hasChains(facts) && (said(chains) !== '' || said(certificate) === '');
  const live = plan.live?.chain ?? '';
  const isByName = plan.differences.some(
    ({ after: text }) => text.includes('inline:{') && live !== '' && text.includes(live),
  );
  const lines: readonly (readonly [string, string])[] = [
    ['compatibility_level', '2'],
    ['queue_directory', '@DIR@/queue'],
    ['data_directory', '@DIR@/data'],
    ['meta_directory', '@DIR@/etc'],
    ['syslog_name', 'sealkeeper-try'],
    ...(knowsLog(facts)
      ? ([
          ['maillog_file', '@DIR@/log'],
          ['maillog_file_prefixes', '@DIR@'],
        ] as const)
      : []),
    ['myhostname', 'localhost.localdomain'],
    ['inet_interfaces', '127.0.0.1'],
    ['inet_protocols', 'ipv4'],
    ['mynetworks', '127.0.0.1/32'],
    ['smtpd_peername_lookup', 'no'],
    ['smtpd_client_connection_count_limit', '0'],
    ...['alias_maps', 'alias_database', 'local_recipient_maps'].map((name) => [name, ''] as const),
    ['smtpd_tls_security_level', 'may'],
    ...allOf(certificateParameters.smtpd).map((name) => [name, ''] as const),
    ...(isList
      ? ([[chains, `${pair.key}, ${pair.chain}`]] as const)
      : ([
          [certificate, pair.chain],
          [key, pair.key],
        ] as const)),
    ...(isByName ? ([[sniMaps, nameMap([triedName(plan)], pair, false)]] as const) : []),
    ...kept,
  ];
  // Of an older Postfix the list is no parameter; of several lines of one name the last counts.
  const known = hasChains(facts) ? lines : lines.filter(([name]) => name !== chains);
  return [...new Map(known)].map(([name, value]) => `${name} = ${value}\n`).join('');
}
