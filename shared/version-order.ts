/** A version as releases have it: `1.12.0`. */
export const versionPattern = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** Below zero where `one` came before `other`. Both as `1.12.0`. Pure. */
export function byVersion(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split('.').map(Number));
  const differs = [0, 1, 2].map((at) => (first?.[at] ?? 0) - (second?.[at] ?? 0));
  return differs.find((difference) => difference !== 0) ?? 0;
}
