import type { DomainDns } from '../../../shared/look/dns.ts';
import { unknown, whatIsKnown } from '../../../shared/look/known.ts';
import type { NameRole } from '../../../shared/look.ts';
import { isAddressName } from '../../../shared/names/address-name.ts';
import { isHostName } from '../../../shared/names/domain-name.ts';
import { isOwnName } from '../../../shared/names/own-names.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import { toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import { namesInLogs } from '../certificates/certificate-logs.ts';
import { lookAtPlace } from '../deployment/view.ts';
import { aliasesOf, caaOf, domainParts } from '../dns/dns-facts.ts';
import { pinsOf } from '../dns/pins.ts';
import { addresses, namesOf } from '../dns/resolver.ts';
import { lookAtMail } from '../mail/look-at-mail.ts';
import { knockAtPanels } from '../signs/panel-ports.ts';
import type { LookStep, LookTask } from './look-task.ts';

/** More names and addresses than any shop has. */
const mostNames = 30;
const mostAddresses = 8;

/** Names that come with a domain, as a rule, and by what they are there for. */
const companions: readonly (readonly [label: string, role: NameRole])[] = [
  ['webmail', 'webmail'],
  ['autoconfig', 'autoconfig'],
  ['autodiscover', 'autodiscover'],
  ['mta-sts', 'mta-sts'],
];

/** All that there is to look at, each with the words for it. They go on at the same time and share the board. */
export function lookParts(task: LookTask): readonly (readonly [LookStep, () => Promise<void>])[] {
  const { board, outside, signal, wish, counterpart } = task;
  const { domain, dns } = board.facts;
  if (isAddressName(domain)) return partsOfAddress(task, domain);
  const name = dns.name;
  const part = <K extends keyof typeof domainParts>(key: K): Promise<DomainDns[K]> =>
    domainParts[key](name, outside, signal).then((fact) => {
      board.change((facts) => ({ dns: { ...facts.dns, [key]: fact } }));
      return fact;
    });
  const mx = part('mx');
  const services = part('services');
  const own = visit(task, domain).then(() => certificateNames(task));
  const both = Promise.all([
    own,
    counterpart === null ? undefined : arrive(task, counterpart, 'counterpart', true),
  ]);
  const mail = wish.mail ? Promise.all([mx, services]).then(() => lookAtMail(task)) : Promise.resolve();
  const rules = (each: string) => namePart(task, each);

  return [
    ['look.pages', () => own],
    ['look.pages', () => both.then(() => undefined)],
    ['look.names', () => rules(domain)],
    [
      'look.rest',
      () => part('nameServers').then((fact) => board.addClues({ nameServers: whatIsKnown(fact) ?? [] })),
    ],
    [
      'look.rest',
      () =>
        mx.then((fact) => board.addClues({ exchanges: (whatIsKnown(fact) ?? []).map(({ host }) => host) })),
    ],
    ['look.rest', () => part('dnssec').then(() => undefined)],
    ['look.rest', () => part('persistentProof').then(() => undefined)],
    ['look.rest', () => part('mtaSts').then(() => undefined)],
    [
      'look.rest',
      () =>
        services.then((fact) =>
          board.addClues({ services: (whatIsKnown(fact) ?? []).map(({ host }) => host) }),
        ),
    ],
    ['look.rest', () => reverse(task)],
    ...companions.map(
      ([label, role]) => ['look.rest', () => arrive(task, `${label}.${name}`, role, false)] as const,
    ),
    ['look.mail', () => mail],
    ['look.rest', () => mail.then(() => pins(task))],
    ...(wish.panels ? [['look.rest', () => both.then(() => panels(task))] as const] : []),
    ...(wish.logs ? [['look.rest', () => logs(task)] as const] : []),
  ];
}

/** What there is to see of an address: nothing stands in DNS of it. */
function partsOfAddress(task: LookTask, address: string): ReturnType<typeof lookParts> {
  const { board, wish } = task;
  const unasked = unknown('not-asked');
  const { name } = board.facts.dns;
  board.change(() => ({
    pins: unasked,
    dns: {
      name,
      nameServers: unasked,
      mx: unasked,
      dnssec: unasked,
      persistentProof: unasked,
      mtaSts: unasked,
      services: unasked,
    },
  }));
  board.changeName(address, () => ({ dns: { aliases: unasked, caa: unasked } }));
  const own = visit(task, address).then(() => certificateNames(task));
  return [
    ['look.pages', () => own],
    ['look.rest', () => reverse(task)],
    ...(wish.panels ? [['look.rest', () => own.then(() => panels(task))] as const] : []),
  ];
}

/** Finds a name's addresses and writes it down; `isSite`: visits it as well. */
async function arrive(task: LookTask, name: string, role: NameRole, isSite: boolean): Promise<void> {
  const { board, outside, signal } = task;
  if (!isHostName(name)) return;
  try {
    const { a, aaaa } = await addresses(name, outside, signal);
    board.addName(name, role, [...a, ...aaaa].slice(0, mostAddresses));
  } catch (thrown) {
    const { code, facts } = toProblem(thrown);
    if (code !== 'name-not-in-dns') throw thrown;
    const state = facts.reason === 'no-such-name' || facts.reason === 'no-address' ? 'absent' : 'unknown';
    board.change(({ missing }) => ({ missing: [...missing, { name, roles: [role], state }] }));
    return;
  }
  if (isSite) await Promise.all([visit(task, name), namePart(task, name)]);
}

/** What a browser meets at each address of the name. */
async function visit({ board, outside, signal }: LookTask, name: string): Promise<void> {
  const found = board.facts.names.find((each) => each.name === name)?.addresses ?? [];
  await inParallel(found, 16, async (address) => {
    board.addClues({ addresses: [{ name, address }] });
    const { view, answers, certificate, hstsSeconds } = await lookAtPlace({ name, address }, outside, signal);
    board.changeName(name, (look) => ({
      views: [...look.views, view],
      hstsSeconds: hstsSeconds ?? look.hstsSeconds,
      certificates:
        certificate === null ? look.certificates : [...look.certificates, { address, certificate }],
    }));
    const leaf = certificate?.links[0];
    if (leaf !== undefined)
      board.addClues({ certificates: [{ where: name, names: leaf.names, issuer: leaf.issuer }] });
    board.addClues({ answers: answers.map(({ headers }) => ({ where: name, headers })) });
  });
}

async function namePart({ board, outside, signal }: LookTask, name: string): Promise<void> {
  await Promise.all([
    caaOf(name, outside, signal).then((caa) =>
      board.changeName(name, (look) => ({ dns: { ...look.dns, caa } })),
    ),
    aliasesOf(name, outside, signal).then((aliases) => {
      board.changeName(name, (look) => ({ dns: { ...look.dns, aliases } }));
      board.addClues({ aliases: [{ name, way: whatIsKnown(aliases) ?? [] }] });
    }),
  ]);
}

/**
 * The names of the present certificate may still be in use: where do they lead? Only of those under the same registered
 * domain, private endings included: the others are neighbours' on a shared host, and nobody's business.
 */
async function certificateNames(task: LookTask): Promise<void> {
  const { board } = task;
  const { domain, names, registrable } = board.facts;
  const seen = names.find(({ name }) => name === domain)?.certificates[0]?.certificate.links[0]?.names;
  board.change(() => ({ certificateNames: seen ?? null }));
  const mine = (seen ?? [])
    .map((name) => name.toLowerCase())
    .filter((name) => name !== domain && name !== task.counterpart)
    .filter((name) => suffixOf(name).registrable === registrable && isOwnName(name, board.look()));
  await inParallel(mine.slice(0, mostNames), 8, (name) => arrive(task, name, 'certificate', false));
}

/** Whose computers these are, by the names that their addresses lead back to. */
async function reverse({ board, outside, signal }: LookTask): Promise<void> {
  const found = board.facts.names.find(({ name }) => name === board.facts.domain)?.addresses ?? [];
  await inParallel(found.slice(0, 4), 4, async (address) => {
    const names = await namesOf(address, outside, signal);
    board.addClues({ addressNames: [{ address, names: names.slice(0, 10) }] });
  });
}

/** A pinned key matters where it is checked: at the site and where mail is delivered. */
async function pins({ board, outside, signal }: LookTask): Promise<void> {
  const { domain, mail } = board.facts;
  const exchanges = mail.hosts.filter(({ isOwn, roles }) => isOwn && roles.includes('exchange'));
  const doors = [{ host: domain, port: 443 }, ...exchanges.map(({ name }) => ({ host: name, port: 25 }))];
  const found = await pinsOf(doors, outside, signal);
  board.change(() => ({ pins: found }));
}

/** Doors on a network's computers say nothing of the owner's panel. */
async function panels({ board, outside, signal }: LookTask): Promise<void> {
  const { domain, names } = board.facts;
  const [address] = names.find(({ name }) => name === domain)?.addresses ?? [];
  if (address !== undefined && board.look().network === null) {
    board.addClues({ doors: await knockAtPanels(domain, address, outside, signal) });
  }
  board.change(() => ({ panels: 'tried' }));
}

async function logs({ board, signal, wish }: LookTask): Promise<void> {
  const logNames = await namesInLogs(board.facts.dns.name, signal, wish.logSearch);
  board.change(() => ({ logNames }));
}
