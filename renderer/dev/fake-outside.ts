import type { PortView, RunEvent } from '../../shared/events.ts';
import type { UnnamedNow } from '../../shared/inspection.ts';
import { fakeView, names } from './fake-data.ts';
import type { Scenario } from './scenario.ts';

const mail = 'mail.hofladen.example';

const ports: readonly Pick<PortView, 'kind' | 'port'>[] = [
  { kind: 'smtp', port: 25 },
  { kind: 'submission', port: 587 },
  { kind: 'submissions', port: 465 },
  { kind: 'imap', port: 143 },
  { kind: 'imaps', port: 993 },
];

/** Whose names a run is for: those of the site, of site and mail, or of the mail alone. */
export const fakeNames = (scenario: Scenario): string[] =>
  scenario === 'mail-alone'
    ? [mail]
    : scenario === 'mail' || scenario === 'left-out'
      ? [...names, mail]
      : names;

const viewOf = (port: (typeof ports)[number], isNew: boolean): PortView => ({
  ...port,
  name: mail,
  address: '203.0.113.24',
  state: 'encrypted',
  fingerprint: (isNew ? 'ab' : 'cd').repeat(32),
  names: [isNew ? mail : 'localhost'],
  issuer: isNew ? 'Let’s Encrypt E8' : null,
  trusted: isNew,
  reason: isNew ? null : 'DEPTH_ZERO_SELF_SIGNED_CERT',
});

/** What programs get there that ask for no name, where there is mail. */
export const fakeUnnamed = (scenario: Scenario): UnnamedNow[] =>
  fakeNames(scenario).includes(mail)
    ? ports.map((port) => ({ ...viewOf(port, false), unnamed: true, shows: 'new' }))
    : [];

/** What visitors and mail programs meet before and after a run. */
export function fakeOutside(scenario: Scenario, when: 'before' | 'after'): readonly RunEvent[] {
  const isNew = when === 'after';
  const ofSite = names.map((name): RunEvent => ({ type: 'outside', when, view: fakeView(name, isNew) }));
  const ofMail = ports.map((port): RunEvent => ({ type: 'port', when, view: viewOf(port, isNew) }));
  if (scenario === 'mail-alone') return ofMail;
  // What was left out is looked at no more.
  if (scenario === 'left-out' && !isNew) return [...ofSite, ...ofMail];
  return scenario === 'mail' ? [...ofSite, ...ofMail] : ofSite;
}
