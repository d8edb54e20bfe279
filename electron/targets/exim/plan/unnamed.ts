import type { InstallWish, Unnamed } from '../../target.ts';
import type { EximFacts } from '../config/facts.ts';
import { mailDomains } from '../config/mail-domains.ts';
import { ownName, shownNames } from '../config/mail-names.ts';
import { intentOf } from './intent.ts';

/** What those are shown who ask for no name, and whose mail is taken. Pure. */
export function unnamedOf(facts: EximFacts, wish: InstallWish): Unnamed {
  const shows = intentOf(facts, wish).byName.length === 0 ? 'new' : 'kept';
  return {
    doors: facts.listeners.map(({ kind, port }) => ({ kind, port, shows })),
    ...mailDomains(facts),
    hosts: [...new Set([...ownName(facts), ...shownNames(facts)])],
  };
}
