/**
 * Takes back what Windows PowerShell 5.1 does to lists on their way into JSON: one that it has wrapped for itself
 * becomes `{"value":[…],"Count":n}`.
 */
export function withPlainLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainLists);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if ('value' in value && 'Count' in value && entries.length === 2 && Array.isArray(value.value))
    return value.value.map(withPlainLists);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withPlainLists(inner)]));
}
