import { mailPrograms } from '../../../shared/content/signs.ts';

/** The mail program behind a greeting, by its own word; null where it keeps silent. */
export function programOf(greeting: string): string | null {
  const text = greeting.toLowerCase();
  return (
    mailPrograms().find(({ greetings = [] }) => greetings.some((word) => text.includes(word)))?.name ?? null
  );
}
