import { createHash } from 'node:crypto';
import { findingsOf } from '../../../../electron/outside/findings/findings-of.ts';
import { type LookFacts, proposedNamesOf } from '../../../../electron/outside/findings/found.ts';
import { noClues, signsIn } from '../../../../electron/outside/signs/recognise.ts';
import type { OutsideView } from '../../../../shared/events.ts';
import type { CaaRules } from '../../../../shared/look/dns.ts';
import { known, unknown } from '../../../../shared/look/known.ts';
import type { MailHost } from '../../../../shared/look/mail.ts';
import { type Sign, sign } from '../../../../shared/look/signs.ts';
import { blankLook, type NameLook, type NameRole, nameFrom, type SiteLook } from '../../../../shared/look.ts';
import { suffixOf } from '../../../../shared/names/public-suffix.ts';
import { certificate as chainOf } from '../../../electron/outside/support/some-looks.ts';
import { inDays, otherAddress, signOf, today } from '../../../support/look-of.ts';
import type { CertificateSeen, Seen } from './row.ts';

/** Public, so that nothing takes it for one of a private network. */
export const publicAddress = '5.9.1.24';

/** What was seen, as a look has it: judged by the app's own findings, recognised by its own signs. */
export function lookOfSeen(seen: Seen): SiteLook {
  const { domain } = seen;
  const { findings: _none, proposedNames: _neither, ...blank } = blankLook(domain, today);
  const registrable = suffixOf(domain).registrable;
  const signs = signsOf(seen);
  const named = (...kinds: readonly Sign['kind'][]) =>
    kinds.map((kind) => signs.find((each) => each.kind === kind)?.name).find(Boolean) ?? null;
  const whole: LookFacts = {
    ...blank,
    registrable,
    isComplete: seen.until === 'end',
    names: namesOf(seen),
    missing: seen.www === 'none' ? [{ name: `www.${domain}`, roles: ['counterpart'], state: 'absent' }] : [],
    certificateNames: seen.certificate === undefined ? null : [...carried(seen, seen.certificate)],
    mail: { hosts: seen.mail.map((host) => mailHostOf(host)), state: 'seen' },
    pins:
      seen.pins.length === 0
        ? known([])
        : known(
            seen.pins.map((door) => ({
              host: door.split(':')[0] ?? '',
              port: Number(door.split(':')[1]),
              records: [{ usage: 3, selector: 1, matching: 1, data: 'ab' }],
            })),
          ),
    signs,
    server: named('server'),
    network: named('builder', 'network'),
    dns: {
      name: registrable ?? domain,
      nameServers: known(seen.nameServers ?? ['ns1.provider.example']),
      mx: known(seen.mail.map(({ name }, at) => ({ priority: at, host: name }))),
      dnssec: known(seen.dnssec),
      persistentProof: known([]),
      mtaSts: known(seen.mtaSts === undefined ? null : { id: '1', mode: 'enforce', mx: seen.mtaSts }),
      services: known((seen.services ?? []).map((host) => ({ service: 'autodiscover', host, port: 443 }))),
    },
  };
  return { ...whole, findings: findingsOf(whole, Date.parse(today)), proposedNames: proposedNamesOf(whole) };
}

const carried = ({ domain }: Seen, { names }: CertificateSeen): readonly string[] =>
  names ?? [domain, `www.${domain}`];

function namesOf(seen: Seen): NameLook[] {
  const { domain, addresses = [publicAddress] } = seen;
  const www = `www.${domain}`;
  const wwwCertificate =
    seen.wwwCertificate === null
      ? undefined
      : (seen.wwwCertificate ?? (seen.www === 'here' ? seen.certificate : undefined));
  return [
    ...(addresses.length === 0 ? [] : [visited(domain, 'site', addresses, seen, seen.certificate)]),
    ...(seen.www === 'none' || addresses.length === 0
      ? []
      : [
          visited(www, 'counterpart', seen.www === 'here' ? addresses : [otherAddress], seen, wwwCertificate),
        ]),
    ...Object.entries(seen.names).map(([name, at]) =>
      nameFrom(name, ['certificate'], [at === 'here' ? publicAddress : otherAddress]),
    ),
    ...seen.mail
      .filter(({ at }) => at !== 'foreign')
      .map(({ name, at }) => nameFrom(name, ['mail'], [at === 'here' ? publicAddress : otherAddress])),
  ];
}

function visited(
  name: string,
  role: NameRole,
  addresses: readonly string[],
  seen: Seen,
  certificate: CertificateSeen | undefined,
): NameLook {
  const places = [
    ...addresses.map((address) => ({ address, status: seen.status })),
    ...(seen.second === undefined ? [] : [seen.second]),
  ];
  const base = nameFrom(
    name,
    [role],
    places.map(({ address }) => address),
  );
  const dns: NameLook['dns'] = { aliases: known(seen.aliases ?? []), caa: caaOf(seen) };
  if (seen.until === 'begun') return { ...base, dns };
  const shown = certificate === undefined ? null : chainFrom(certificate, carried(seen, certificate), name);
  return {
    ...base,
    dns,
    views: places.map(({ address, status }) => viewOf(name, address, status, seen, shown)),
    certificates: shown === null ? [] : places.map(({ address }) => ({ address, certificate: shown })),
  };
}

function chainFrom(
  { days, life, issuer, validation, fault }: CertificateSeen,
  names: readonly string[],
  name: string,
): ReturnType<typeof chainOf> {
  const fits = names.includes(name) || names.includes(`*${name.slice(name.indexOf('.'))}`);
  const found = fault ?? (days < 0 ? 'expired' : fits ? null : 'wrong-name');
  return chainOf(found, {
    fingerprint: createHash('sha256')
      .update(JSON.stringify([names, days, issuer]))
      .digest('hex'),
    ...{ names: [...names], issuer, validation, notBefore: inDays(days - life), notAfter: inDays(days) },
    ...{ subject: validation === 'domain' ? name : `Hofladen GmbH (${name})` },
  });
}

function viewOf(
  name: string,
  address: string,
  status: number,
  seen: Seen,
  shown: ReturnType<typeof chainFrom> | null,
): OutsideView {
  const leaf = shown?.links[0];
  const isSilent = seen.http === 'silent';
  return {
    name,
    address,
    http: httpOf(seen.http, name, status),
    https: {
      status: leaf === undefined || isSilent ? null : status,
      fingerprint: isSilent ? null : (leaf?.fingerprint ?? null),
      subject: leaf?.subject ?? null,
      issuer: leaf?.issuer ?? null,
      names: leaf?.names ?? [],
      notAfter: leaf?.notAfter ?? null,
      trusted: shown !== null && shown.fault === null,
      ...(isSilent ? { reason: 'ETIMEDOUT' } : {}),
      protocol: leaf === undefined ? null : 'TLSv1.3',
    },
  };
}

function httpOf(http: string, name: string, status: number): OutsideView['http'] {
  if (http === 'answers') return { status, redirects: [], finalStatus: status };
  if (http === 'loops') {
    const redirects = Array.from({ length: 4 }, () => `https://${name}/`);
    return { status: 301, redirects, finalStatus: null, problem: 'too-many-redirects' };
  }
  if (http === 'closed' || http === 'silent')
    return { status: null, redirects: [], finalStatus: null, problem: 'ETIMEDOUT' };
  return { status: 301, redirects: [http], finalStatus: 200 };
}

function caaOf({ caa, domain }: Seen): NameLook['dns']['caa'] {
  if (caa === null) return unknown('failed');
  const records = caa.map((line) => ({
    critical: false,
    tag: line.split(' ')[0] ?? '',
    value: line.split(' ').slice(1).join(' '),
  }));
  const rules: CaaRules = records.length === 0 ? null : { at: domain, records };
  return known(rules);
}

function mailHostOf({ name, at, roles, program, fault }: Seen['mail'][number]): MailHost {
  const address = at === 'here' ? publicAddress : otherAddress;
  const door = { host: name, address, door: 'imaps' as const, software: program, reason: null };
  const isPlain = fault === 'plain';
  const certificate = isPlain
    ? null
    : chainOf(fault === 'none' ? null : fault, { notAfter: inDays(fault === 'expired' ? -3 : 50) });
  return {
    ...{ name, roles, addresses: [address], isOwn: at !== 'foreign' },
    endpoints: at === 'foreign' ? [] : [{ ...door, state: isPlain ? 'plain' : 'encrypted', certificate }],
  };
}

function signsOf(seen: Seen): Sign[] {
  const { domain, headers, reverse, aliases, nameServers } = seen;
  const given = seen.signs.map((text) => {
    const [kind = '', ...rest] = text.split(' ');
    const certificates = sign.shape.certificates.parse(rest.at(-1));
    return signOf(sign.shape.kind.parse(kind), rest.slice(0, -1).join(' '), certificates);
  });
  const read = signsIn({
    ...noClues,
    answers: headers === undefined ? [] : [{ where: domain, headers }],
    addressNames: reverse === undefined ? [] : [{ address: publicAddress, names: reverse }],
    aliases: aliases === undefined ? [] : [{ name: domain, way: aliases }],
    nameServers: nameServers ?? [],
    services: seen.services ?? [],
    certificates:
      seen.certificate === undefined
        ? []
        : [{ where: domain, names: carried(seen, seen.certificate), issuer: seen.certificate.issuer }],
  });
  const server = seen.server === null || headers !== undefined ? [] : [signOf('server', seen.server)];
  return [...server, ...given, ...read];
}
