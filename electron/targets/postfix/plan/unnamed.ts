import type { UnnamedDoor } from '../../../../shared/unnamed-doors.ts';
import type { InstallWish, Unnamed } from '../../target.ts';
import type { PostfixFacts } from '../config/facts.ts';
import { mailDomains } from '../config/mail-domains.ts';
import { willEncrypt } from './encryption.ts';
import { intentOf, isShownUnnamed } from './intent.ts';
import { ownName, shownNames } from './names.ts';

/** What those are shown who ask for no name, port by port, and whose mail is taken there. Pure. */
export function unnamedOf(facts: PostfixFacts, wish: InstallWish): Unnamed {
  const intent = intentOf(facts, wish);
  const doors = intent.listeners
    .filter((listener) => willEncrypt(facts, listener))
    .flatMap((listener): readonly UnnamedDoor[] => {
      const isNew = isShownUnnamed(facts, intent, listener);
      if (isNew === null) return [];
      return [{ kind: listener.kind, port: listener.port, shows: isNew ? 'new' : 'kept' }];
    });
  return {
    doors: steady(doors),
    ...mailDomains(facts),
    hosts: [...new Set([...ownName(facts), ...shownNames(facts)])],
  };
}

/** A port that several listeners have, each at its address, shows one thing or is left out. */
const steady = (doors: readonly UnnamedDoor[]): readonly UnnamedDoor[] =>
  [...new Map(doors.map((door) => [door.port, door])).values()].filter(({ port, shows }) =>
    doors.every((other) => other.port !== port || other.shows === shows),
  );
