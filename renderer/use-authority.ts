import { useEffect, useState } from 'react';
import type { Output } from '../shared/ipc/contract.ts';
import type { Problem } from '../shared/problems.ts';
import type { ProviderAnswer } from '../shared/wizard/draft.ts';
import { call } from './bridge.ts';

export type AuthorityState =
  | { readonly state: 'none' }
  | { readonly state: 'asking' }
  | { readonly state: 'read'; readonly authority: Output<'authority.read'> }
  | { readonly state: 'problem'; readonly problem: Problem };

type Asked = Pick<ProviderAnswer, 'directory' | 'trustFile'>;

/** What an authority says of itself, asked anew for each directory; `null` asks nobody. */
export function useAuthority(asked: Asked | null): AuthorityState & { again(): void } {
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<AuthorityState>({ state: 'none' });
  const directory = asked?.directory ?? '';
  const trustFile = asked?.trustFile;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is a new try with the same answers
  useEffect(() => {
    if (directory === '') {
      setAnswer({ state: 'none' });
      return;
    }
    let isOver = false;
    setAnswer({ state: 'asking' });
    void call('authority.read', { directory, ...(trustFile === undefined ? {} : { trustFile }) }).then(
      (reply) => {
        if (isOver) return;
        setAnswer(
          reply.ok ? { state: 'read', authority: reply.value } : { state: 'problem', problem: reply.problem },
        );
      },
    );
    return () => {
      isOver = true;
    };
  }, [directory, trustFile, tries]);
  return { ...answer, again: () => setTries((count) => count + 1) };
}
