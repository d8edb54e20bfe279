import { useEffect } from 'react';
import type { Draft, Wishes } from '../../../shared/wizard/draft.ts';
import type { AuthorityState } from '../../use-authority.ts';

const none: readonly string[] = [];

/** The kinds of certificates to choose from; one that this authority does not offer is no wish any more. */
export function useKinds(
  authority: AuthorityState,
  { wishes }: Pick<Draft, 'wishes'>,
  onAnswer: (patch: { readonly wishes: Wishes }) => void,
): readonly string[] {
  const { profile, ...others } = wishes;
  const kinds = authority.state === 'read' ? authority.authority.profiles : none;
  const isGone = authority.state === 'read' && profile !== undefined && !kinds.includes(profile);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other wishes are new objects each time
  useEffect(() => {
    if (isGone) onAnswer({ wishes: others });
  }, [isGone, onAnswer]);
  return kinds;
}
