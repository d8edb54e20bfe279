import type { HookProbe } from '../../../renewers/hook/facts.ts';
import type { Lasting } from '../../../renewers/lasting.ts';
import { handedPlace } from '../../posix/live-places.ts';
import { starterOf } from '../../posix/manager.ts';
import type { InstallWish } from '../../target.ts';
import type { EximFacts } from '../config/facts.ts';
import { mailNames } from '../config/mail-names.ts';
import { intentOf } from './intent.ts';

/** What a renewal without us needs to know of Exim: it answers no proof, but has to take up what is renewed, in a copy of its own. */
export function lastingOf(facts: EximFacts, wish: InstallWish): Lasting | null {
  // The hook asks it for its usual settings.
  if (facts.process === null || facts.isNamed) return null;
  const { live, copy } = intentOf(facts, wish);
  const name = facts.program.slice(facts.program.lastIndexOf('/') + 1);
  return {
    ...handedPlace(facts, live),
    webroot: '',
    open: [],
    services: [
      {
        kind: 'exim',
        program: facts.program,
        starter: starterOf(facts, name),
        copy: { path: copy, group: facts.values.exim_group ?? '' },
      },
    ],
    probes: mailNames(facts, wish.names).flatMap((one) =>
      facts.listeners.map(
        ({ kind, port, address }): HookProbe => ({
          address,
          port,
          name: one,
          ...(kind === 'submissions' ? {} : { startTls: 'smtp' }),
        }),
      ),
    ),
  };
}
