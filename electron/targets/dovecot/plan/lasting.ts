import type { HookProbe } from '../../../renewers/hook/facts.ts';
import type { Lasting } from '../../../renewers/lasting.ts';
import { handedPlace } from '../../posix/live-places.ts';
import { starterOf } from '../../posix/manager.ts';
import type { InstallWish } from '../../target.ts';
import type { DovecotFacts } from '../config/facts.ts';
import { intentOf } from './intent.ts';

const startTls: Readonly<Record<string, HookProbe['startTls']>> = {
  imap: 'imap',
  pop3: 'pop3',
  submission: 'smtp',
};

/** What a renewal without us needs to know of Dovecot: it answers no proof, but has to take up what is renewed. */
export function lastingOf(facts: DovecotFacts, wish: InstallWish): Lasting | null {
  // By doveadm it takes up what is new.
  if (facts.program === null || facts.doveadm === null) return null;
  const { live, names } = intentOf(facts, wish);
  return {
    ...handedPlace(facts, live),
    webroot: '',
    open: [],
    services: [
      {
        kind: 'dovecot',
        program: facts.doveadm,
        daemon: facts.program,
        ...(facts.isNamed ? { options: [{ flag: '-c', value: facts.main }] } : {}),
        starter: starterOf(facts, 'dovecot'),
        ...(facts.isPidFileTrue ? { pidFile: facts.pidFile } : {}),
      },
    ],
    probes: names.flatMap((name) =>
      facts.listeners.map(({ kind, port, address = '127.0.0.1' }): HookProbe => {
        const word = startTls[kind];
        return { address, port, name, ...(word === undefined ? {} : { startTls: word }) };
      }),
    ),
  };
}
