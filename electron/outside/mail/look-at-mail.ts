import { whatIsKnown } from '../../../shared/look/known.ts';
import type { MailHost } from '../../../shared/look/mail.ts';
import { isHostName } from '../../../shared/names/domain-name.ts';
import { toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import { addresses } from '../dns/resolver.ts';
import type { LookTask } from '../site-look/look-task.ts';
import { byName, mailCandidates } from './mail-hosts.ts';
import { probeMail } from './mail-probe.ts';

const mostAddresses = 4;
/** Servers take it amiss when somebody comes with many connections at once. */
const connectionsAtOnce = 8;

/** Looks at the doors of the owner's own mail servers; those of others are named and left in peace. */
export async function lookAtMail({ board, outside, signal }: LookTask): Promise<void> {
  const { dns, domain, names } = board.facts;
  const exchanges = (whatIsKnown(dns.mx) ?? []).map(({ host }) => host);
  const services = whatIsKnown(dns.services) ?? [];
  const candidates = byName(mailCandidates(dns.name, exchanges, services)).filter(({ name }) =>
    isHostName(name),
  );
  const site = names.find(({ name }) => name === domain)?.addresses ?? [];

  const found = await inParallel(candidates, 8, async (candidate) => {
    const where = await addresses(candidate.name, outside, signal).catch((thrown: unknown) => {
      if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
      return { a: [], aaaa: [] };
    });
    const all = [...where.a, ...where.aaaa].slice(0, mostAddresses);
    const isUnder = candidate.name === dns.name || candidate.name.endsWith(`.${dns.name}`);
    return { ...candidate, addresses: all, isOwn: isUnder || all.some((address) => site.includes(address)) };
  });
  const present = found.filter((host) => host.addresses.length > 0);
  const hosts = present.map(
    ({ name, roles, addresses: where, isOwn }): MailHost => ({
      name,
      roles,
      addresses: where,
      isOwn,
      endpoints: [],
    }),
  );
  board.change(({ mail }) => ({
    mail: { ...mail, hosts: hosts.filter(({ roles }) => roles.includes('exchange')) },
  }));

  const doors = present
    .filter(({ isOwn }) => isOwn)
    .flatMap((host) =>
      host.addresses.flatMap((address) => host.doors.map((door) => ({ name: host.name, address, door }))),
    );
  const endpoints: MailHost['endpoints'] = [];
  await inParallel(doors, connectionsAtOnce, async ({ name, address, door }) => {
    endpoints.push(await probeMail(name, address, door, outside, signal));
    const seen = hosts.map((host) => ({
      ...host,
      endpoints: endpoints.filter((each) => each.host === host.name),
    }));
    board.change(({ mail }) => ({ mail: { ...mail, hosts: seen.filter(isMailHost) } }));
  });
  for (const { name, addresses: where } of present) {
    const isReal = board.facts.mail.hosts.some((host) => host.name === name && host.isOwn);
    if (isReal) board.addName(name, 'mail', where);
  }
  board.change(({ mail }) => ({ mail: { ...mail, state: 'seen' } }));
}

/** A guess at a usual name counts once a mail server answers there: many domains lead every name to their site. */
function isMailHost({ roles, endpoints }: MailHost): boolean {
  return (
    roles.includes('exchange') || endpoints.some(({ state }) => state === 'encrypted' || state === 'plain')
  );
}
