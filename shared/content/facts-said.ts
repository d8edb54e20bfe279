import type { TextKey } from './texts.ts';
import type { Translator, Values } from './translator.ts';

/** Facts as people read them: the one way, for the window and for the command line. */

type Fact = string | number | boolean | readonly string[];
export type FactRecord = Readonly<Record<string, Fact>>;

/** Points in time, as ISO 8601 or as a server's clock is quoted (`2026-11-25 01:02 UTC`). */
const moments: ReadonlySet<string> = new Set(['since', 'retryAfter']);
const days: ReadonlySet<string> = new Set(['notAfter', 'day', 'madeOn', 'presentOn', 'goodUntil']);

/** One fact, as it stands in a sentence or beside its label. */
export function factSaid(name: string, value: Fact, translator: Translator): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return translator.list(value);
  const isTime = (moments.has(name) || days.has(name)) && !Number.isNaN(Date.parse(value));
  if (isTime) return days.has(name) ? translator.date(value) : translator.moment(value);
  return name === 'who' ? holderSaid(value, translator) : value;
}

/** What a sentence may mention of these facts. */
export function valuesOf(facts: FactRecord, translator: Translator): Values {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, factSaid(name, value, translator)]),
  );
}

/** Who holds a server: apps write that there in one language (`whoWeAre`). */
function holderSaid(who: string, { t }: Translator): string {
  const [, computer, process] = /^Sealkeeper on (.*), process (\d+)$/.exec(who) ?? [];
  return computer === undefined || process === undefined ? who : t('fact-said.who', { computer, process });
}

/** The label of a fact; undefined for those that only technicians want. */
export function factLabel(name: string, { catalogue, t }: Translator): string | undefined {
  const key = `fact.${name}`;
  return isFactKey(key, catalogue.texts) ? t(key) : undefined;
}

function isFactKey(key: string, texts: object): key is Extract<TextKey, `fact.${string}`> {
  return Object.hasOwn(texts, key);
}
