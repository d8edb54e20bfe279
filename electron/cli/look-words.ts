import { valuesOf } from '../../shared/content/facts-said.ts';
import { mixedSaid } from '../../shared/content/mixed-words.ts';
import type { Translator } from '../../shared/content/translator.ts';
import type { SeenCertificate } from '../../shared/look/certificate.ts';
import type { Known } from '../../shared/look/known.ts';
import type { MailEndpoint } from '../../shared/look/mail.ts';
import { mailServices } from '../../shared/look/mail-services.ts';
import type { Finding, SiteLook } from '../../shared/look.ts';
import type { MixedLook } from '../../shared/mixed-content.ts';
import { describeView } from './words.ts';

export const signOfSeverity: Readonly<Record<Finding['severity'], string>> = {
  good: '✓',
  know: '·',
  care: '!',
  broken: '✗',
};

/** A look for a terminal: what the owner should know in sentences, then what was seen in the field's own terms. */
export function describeLook(look: SiteLook, translator: Translator): readonly string[] {
  return [
    look.domain,
    ...look.findings.flatMap(({ id, severity, facts }) => [
      `  [${translator.t(`sign.${severity}`)}] ${translator.tell(`finding.${id}.title`, valuesOf(facts, translator))}`,
      ...translator
        .tell(`finding.${id}.text`, valuesOf(facts, translator))
        .split('\n')
        .map((line) => `      ${line}`),
    ]),
    ...look.names.flatMap(({ views, certificates }) => [
      ...views.map((view) => describeView(view, translator)),
      ...certificates.slice(0, 1).flatMap(({ certificate }) => chain(certificate, translator)),
    ]),
    ...dns(look, translator),
    ...look.mail.hosts.flatMap(({ endpoints }) => endpoints.map((endpoint) => door(endpoint, translator))),
  ];
}

/** Parts of the pages that come unencrypted, for a terminal. */
export function describeMixed(look: MixedLook, name: string, translator: Translator): readonly string[] {
  const { sign, title, text, parts, more, advice } = mixedSaid(look, name, translator);
  return [
    `  [${translator.t(`sign.${sign}`)}] ${title}`,
    `      ${text}`,
    ...parts.flatMap(({ what, url }) => [`      ${url}`, `        ${what}`]),
    ...[more, advice].flatMap((line) => (line === null ? [] : [`      ${line}`])),
  ];
}

const day = (time: string): string => time.slice(0, 10);

function chain({ links }: SeenCertificate, { t }: Translator): readonly string[] {
  return links.map(
    ({ subject, issuer, notBefore, notAfter, key: { kind, bits }, from }, level) =>
      `      ${'  '.repeat(level)}${subject} ← ${issuer}  ${day(notBefore)}…${day(notAfter)}  ${t('site.chain-kind', { kind, bits: bits ?? 0 })}${from === 'trust-list' ? `  ${t('site.chain-trusted')}` : ''}`,
  );
}

function dns({ dns: facts, pins, names }: SiteLook, translator: Translator): readonly string[] {
  const [own] = names;
  const line = <T>(what: string, fact: Known<T>, read: (value: T) => readonly string[]): string =>
    factLine(what, fact, read, translator);
  return [
    line('NS', facts.nameServers, (servers) => servers),
    line('MX', facts.mx, (records) => records.map(({ priority, host }) => `${priority} ${host}`)),
    ...(own === undefined
      ? []
      : [
          line('CNAME', own.dns.aliases, (aliases) => aliases),
          line('CAA', own.dns.caa, (rules) =>
            (rules?.records ?? []).map(({ tag, value }) => `${rules?.at} ${tag} "${value}"`),
          ),
        ]),
    line('DNSSEC', facts.dnssec, (state) => [state]),
    line('_validation-persist', facts.persistentProof, (records) => records),
    line('MTA-STS', facts.mtaSts, (rules) => (rules === null ? [] : [`${rules.id} ${rules.mode ?? '?'}`])),
    line('SRV', facts.services, (services) =>
      services.map(({ service, host, port }) => `${service} ${host}:${port}`),
    ),
    line('TLSA', pins, (doors) =>
      doors.flatMap(({ host, port, records }) =>
        records.map(({ usage, selector, matching }) => `${host}:${port} ${usage} ${selector} ${matching}`),
      ),
    ),
  ];
}

function factLine<T>(
  what: string,
  fact: Known<T>,
  read: (value: T) => readonly string[],
  { t }: Translator,
): string {
  if (fact.state === 'unknown') return `    ${what}  ? (${t(`cli.unknown-${fact.reason}`)})`;
  const values = read(fact.value);
  return `    ${what}  ${values.length === 0 ? '–' : values.join(', ')}`;
}

function door(
  { host, address, door: id, state, certificate, software }: MailEndpoint,
  { t }: Translator,
): string {
  const leaf = certificate?.links[0];
  const shown = leaf === undefined ? '' : `  ${leaf.subject} ← ${leaf.issuer}  …${day(leaf.notAfter)}`;
  const said = t(`site.mail-${state}`, { fault: (certificate?.fault ?? 'none').replaceAll('-', '_') });
  return `    ${mailServices[id].port} ${host} ${address}  ${said}${software === null ? '' : `  ${software}`}${shown}`;
}
