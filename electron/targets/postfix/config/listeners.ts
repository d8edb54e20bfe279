import type { PostfixFacts } from './facts.ts';
import { masterFile } from './facts.ts';
import { overrideOf, readMaster, type Service } from './master-cf.ts';

/** Where others reach a part of Postfix that can encrypt. */
export interface SmtpListener {
  readonly service: Service;
  readonly port: number;
  /** The address that it keeps to; null: all that Postfix listens on. */
  readonly host: string | null;
  readonly kind: 'smtp' | 'submission' | 'submissions';
  /** The parameter that decides whether it encrypts. */
  readonly level: 'smtpd_tls_security_level' | 'postscreen_tls_security_level';
  readonly isEncrypted: boolean;
}

/** services(5), as far as mail goes; some systems have older names. */
const ports: Readonly<Record<string, number>> = {
  smtp: 25,
  mail: 25,
  submission: 587,
  msa: 587,
  smtps: 465,
  submissions: 465,
  ssmtp: 465,
  urd: 465,
};

const knownServices = new WeakMap<PostfixFacts, readonly Service[]>();
const knownListeners = new WeakMap<PostfixFacts, readonly SmtpListener[]>();

/** Of the same facts, which never change, master.cf is read once. */
export function servicesOf(facts: PostfixFacts): readonly Service[] {
  const services = knownServices.get(facts) ?? readMaster(facts.files[masterFile(facts)]?.text ?? '');
  knownServices.set(facts, services);
  return services;
}

/** The listeners at which others can come in, in the order of master.cf; what listens for the machine alone is none. */
export function listenersOf(facts: PostfixFacts): readonly SmtpListener[] {
  const listeners =
    knownListeners.get(facts) ?? servicesOf(facts).flatMap((service) => listenerOf(facts, service) ?? []);
  knownListeners.set(facts, listeners);
  return listeners;
}

function listenerOf(facts: PostfixFacts, service: Service): SmtpListener | null {
  if (service.type !== 'inet' || !['smtpd', 'postscreen'].includes(service.command)) return null;
  const [, host = null, name = ''] = /^(?:\[?([^\]]*?)\]?:)?([^:]+)$/.exec(service.name) ?? [];
  const port = ports[name] ?? (/^\d{1,5}$/.test(name) ? Number(name) : 0);
  if (port < 1 || port > 65_535 || !isReachable(facts, service, host)) return null;
  const isWrapped =
    service.command === 'smtpd' && heldValue(facts, service, 'smtpd_tls_wrappermode') === 'yes';
  const level = service.command === 'smtpd' ? 'smtpd_tls_security_level' : 'postscreen_tls_security_level';
  return {
    service,
    port,
    host: host === '' ? null : host,
    kind: isWrapped ? 'submissions' : port === 25 ? 'smtp' : 'submission',
    level,
    isEncrypted: isWrapped || encrypts(facts, service, level),
  };
}

const isOwnMachine = (host: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|::1)$/i.test(host.replace(/^\[(.*)\]$/, '$1'));

function isReachable(facts: PostfixFacts, service: Service, host: string | null): boolean {
  if (host !== null && host !== '') return !isOwnMachine(host);
  const interfaces = (heldValue(facts, service, 'inet_interfaces') ?? 'all').split(/[\s,]+/);
  return interfaces.some((one) => one !== '' && one !== 'loopback-only' && !isOwnMachine(one));
}

/** What holds for a service: its own word, else that of main.cf; variables filled in. */
export const heldValue = (facts: PostfixFacts, service: Service | null, name: string): string | undefined =>
  (service === null ? undefined : ownValueOf(facts, service, name)) ?? facts.values[name];

/** What it says for itself; what Postfix itself makes of it, where that is known. */
export function ownValueOf(facts: PostfixFacts, service: Service, name: string): string | undefined {
  const own = overrideOf(service, name);
  return own === undefined
    ? undefined
    : (facts.ofServices[`${service.name}/${service.type}`]?.[name] ?? own.value);
}

/** The level, or what stood in its place before there were levels (Postfix 2.3). */
function encrypts(facts: PostfixFacts, service: Service, level: SmtpListener['level']): boolean {
  const said = heldValue(facts, service, level) ?? '';
  if (said !== '') return said !== 'none';
  const prefix = level.slice(0, level.indexOf('_'));
  return [`${prefix}_use_tls`, `${prefix}_enforce_tls`].some(
    (name) => heldValue(facts, service, name) === 'yes',
  );
}

/** How people are told of a listener. */
export const listenerNames = (listeners: readonly SmtpListener[]): string =>
  [...new Set(listeners.map(({ port }) => port))].join(', ');
