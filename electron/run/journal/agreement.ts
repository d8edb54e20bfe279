import type { JournalEntry } from '../../../shared/journal.ts';
import type { CertificateName } from '../../../shared/names/address-name.ts';
import type { ProblemCode } from '../../../shared/problems.ts';
import type { EntryV2 } from './v2.ts';

/**
 * Compared by the compiler: the newest frozen form and the live types are the same, member by member, optional ones
 * too, but for the version that each line names, and two members that have other words on disk. Where this does not compile, a live type was changed that journals are written in: leave the frozen form, write
 * the next one (`versions.ts` says how), and compare that one here.
 */

/** Of whatever is asked: which members there are, which may be missing, and what they hold; codes of problems and names are texts. */
type Form<T> = T extends ProblemCode | CertificateName
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? { readonly each: Form<Item> }
      : {
          readonly [K in keyof T]-?: {
            readonly holds: Form<T[K]>;
            readonly mayBeMissing: Record<never, never> extends Pick<T, K> ? true : false;
          };
        };

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;
type MustHold<Claim extends true> = Claim;

type Unnumbered<Entry> = Entry extends unknown ? Omit<Entry, 'version'> : never;

type Word<K> = K extends 'slot' ? 'backupId' : K extends 'memo' ? 'undoRecord' : K;
type InLiveWords<Entry> = Entry extends unknown ? { [K in keyof Entry as Word<K>]: Entry[K] } : never;

export type NewestIsLive = MustHold<
  Same<Form<InLiveWords<Unnumbered<EntryV2>>>, Form<Unnumbered<JournalEntry>>>
>;
