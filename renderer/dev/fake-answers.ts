/** How the app answers. */
export const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
export const problem = (code: string, facts: Record<string, unknown>) =>
  ({ ok: false, problem: { code, facts } }) as const;

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const fakeSuggestions = {
  aliases: ['hofladen', 'praxis'],
  keyFiles: ['/home/anna/.ssh/id_ed25519'],
  agent: true,
};

export const fakeConnection = { connectionId: 'c1', label: 'anna@hofladen.example' };

export const fakeAuthority = (input: { readonly directory: string }) => ({
  terms: 'https://letsencrypt.org/documents/LE-SA-v1.6-August-18-2025.pdf',
  website: 'https://letsencrypt.org',
  externalAccountRequired: input.directory.includes('example'),
  profiles: ['classic', 'shortlived', 'tlsserver'],
});

/** What a task does besides its answer. */
export interface FakeTask {
  readonly taskId: string;
  tell(progress: unknown): void;
  /** Whoever began it has called it off. */
  isOver(): boolean;
}
