import type { MailServiceId } from '../../../shared/look/mail-services.ts';
import { mailServiceIds } from '../../../shared/look/mail-services.ts';

/** A name under which mail may be fetched or delivered, and the doors worth trying there. */
export interface MailCandidate {
  readonly name: string;
  readonly role: 'exchange' | 'programs';
  readonly doors: readonly MailServiceId[];
}

/** What people are told to enter in their mail programs, as a rule. */
const usual: readonly (readonly [label: string, doors: readonly MailServiceId[]])[] = [
  ['mail', mailServiceIds],
  ['smtp', ['submissions', 'submission']],
  ['imap', ['imaps', 'imap']],
  ['pop', ['pop3s', 'pop3']],
  ['pop3', ['pop3s', 'pop3']],
];

const servicesOfRecord: Readonly<Record<string, readonly MailServiceId[]>> = {
  imaps: ['imaps'],
  imap: ['imap'],
  pop3s: ['pop3s'],
  pop3: ['pop3'],
  submissions: ['submissions'],
  submission: ['submission'],
};

/** Names worth asking DNS for: where mail is delivered, where programs are sent, and the usual guesses. */
export function mailCandidates(
  domain: string,
  exchanges: readonly string[],
  services: readonly { readonly service: string; readonly host: string }[],
): MailCandidate[] {
  const all: MailCandidate[] = [
    ...exchanges.slice(0, 5).map((name) => ({ name, role: 'exchange' as const, doors: mailServiceIds })),
    ...services.flatMap(({ service, host }) => {
      const doors = servicesOfRecord[service];
      return doors === undefined ? [] : [{ name: host, role: 'programs' as const, doors }];
    }),
    ...usual.map(([label, doors]) => ({ name: `${label}.${domain}`, role: 'programs' as const, doors })),
  ];
  return all;
}

/** Each name once, with all its roles and doors, in the order of their first mention. */
export function byName(candidates: readonly MailCandidate[]) {
  return [...new Set(candidates.map(({ name }) => name))].map((name) => {
    const same = candidates.filter((candidate) => candidate.name === name);
    return {
      name,
      roles: [...new Set(same.map(({ role }) => role))],
      doors: mailServiceIds.filter((door) => same.some(({ doors }) => doors.includes(door))),
    };
  });
}
