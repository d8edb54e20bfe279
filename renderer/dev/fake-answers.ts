/** How the app answers. */
export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const problem = (code: string, facts: Record<string, unknown>) =>
  ({ ok: false, problem: { code, facts } }) as const;
