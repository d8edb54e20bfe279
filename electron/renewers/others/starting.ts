import type { FollowedRenewer } from '../../../shared/renewers.ts';

/** How a renewer is told to renew whatever is due, as its makers have cron do it. */
export interface Starting {
  readonly program: string;
  /** Behind the program; no word has a blank or anything that a shell or systemd reads as something else. */
  readonly words: readonly string[];
}

/** acme.sh's `installcronjob`: it lies in its own home, beside its store. */
const acmeShIn = (home: string): Starting => ({
  program: `${home}/acme.sh`,
  words: ['--cron', '--home', home],
});
const dehydratedAt = (program: string): Starting => ({ program, words: ['--cron'] });

/**
 * Those that can be started without knowing what their owner told them on the command line: acme.sh and dehydrated keep all of
 * that in their own settings. lego is given its account, proof and names anew at each call; uacme, getssl and acmetool
 * are started in more than one way.
 */
const known: Readonly<Partial<Record<FollowedRenewer, readonly Starting[]>>> = {
  'acme.sh': [
    '/root/.acme.sh',
    '/etc/acme.sh',
    '/opt/acme.sh',
    '/usr/local/etc/acme.sh',
    '/var/lib/acme/.acme.sh',
  ].map(acmeShIn),
  dehydrated: ['/usr/bin/dehydrated', '/usr/local/bin/dehydrated', '/etc/dehydrated/dehydrated'].map(
    dehydratedAt,
  ),
};

const all = Object.values(known).flat();

/** The programs to look for. */
export const startingPrograms: readonly string[] = all.map(({ program }) => program);

/**
 * How this one is started. `file`: of its store; `programs`: those that are there, and only root could have put there. Null:
 * that cannot be told. Pure.
 */
export function startingOf(id: FollowedRenewer, file: string, programs: readonly string[]): Starting | null {
  const there = (known[id] ?? []).filter(({ program }) => programs.includes(program));
  if (id !== 'acme.sh') return there[0] ?? null;
  // Of several homes, that in which this certificate lies.
  return there.find(({ words: [, , home = ''] }) => file.startsWith(`${home}/`)) ?? null;
}

/** As a person would type it, and as cron and systemd are told it. */
export const commandOf = ({ program, words }: Starting): string => [program, ...words].join(' ');
