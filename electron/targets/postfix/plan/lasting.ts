import type { HookProbe } from '../../../renewers/hook/facts.ts';
import type { Lasting } from '../../../renewers/lasting.ts';
import { handedPlace } from '../../posix/live-places.ts';
import { starterOf } from '../../posix/manager.ts';
import type { InstallWish } from '../../target.ts';
import type { PostfixFacts } from '../config/facts.ts';
import { heldValue, type SmtpListener } from '../config/listeners.ts';
import { willEncrypt } from './encryption.ts';
import { intentOf } from './intent.ts';
import { mailNames } from './names.ts';

/** What a renewal without us needs to know of Postfix: it answers no proof, but has to take up what is renewed. */
export function lastingOf(facts: PostfixFacts, wish: InstallWish): Lasting | null {
  const { unit, isOpenRc, pidFile, program } = facts;
  // The hook finds it by its number, or by its manager.
  if (facts.process === null || (pidFile === null && unit === null && !isOpenRc)) return null;
  const { live, listeners } = intentOf(facts, wish);
  const shownAt = listeners.filter((listener) => willEncrypt(facts, listener));
  return {
    ...handedPlace(facts, live),
    webroot: '',
    open: [],
    services: [
      {
        kind: 'postfix',
        program,
        starter: starterOf(facts, 'postfix'),
        ...(pidFile === null ? {} : { pidFile }),
      },
    ],
    probes: mailNames(facts, wish.names).flatMap((name) =>
      shownAt.map((listener) => ({
        address: addressOf(facts, listener),
        port: listener.port,
        name,
        ...(listener.kind === 'submissions' ? {} : ({ startTls: 'smtp' } satisfies Partial<HookProbe>)),
      })),
    ),
  };
}

/** Where a listener answers on its own machine. */
function addressOf(facts: PostfixFacts, { service, host }: SmtpListener): string {
  const heard = host === null ? (heldValue(facts, service, 'inet_interfaces') ?? '').split(/[\s,]+/) : [host];
  const bare = heard.map((one) => one.replace(/^\[(.*)\]$/, '$1'));
  const isAny = host === null && bare.some((one) => /^(all|loopback-only|localhost)$/.test(one));
  const own = bare.find((one) => /^[0-9a-fA-F:.]+$/.test(one) && /[:.]/.test(one) && !/^(0\.|::$)/.test(one));
  return isAny ? '127.0.0.1' : (own ?? '127.0.0.1');
}
