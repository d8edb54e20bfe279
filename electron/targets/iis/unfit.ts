import type { BindingChange } from '../../../shared/windows-changes.ts';
import { bindingChange } from '../../../shared/windows-changes.ts';
import { bindingParts } from '../../remote/windows/binding-text.ts';
import { storeName } from '../../remote/windows/verbs/shapes.ts';
import { sslFlag } from './facts.ts';

/** An entry to change that could not be written as it is, or not be put back. */
export interface UnfitBinding {
  readonly binding: string;
  /**
   * `sni`: by name, and bears none, which IIS takes and then chokes on; `store`: of a store whose name is not told on;
   * `form`: what else a run's journal could not hold, such as flags that nobody knows yet.
   */
  readonly kind: 'sni' | 'store' | 'form';
}

/**
 * Entries that a verb would refuse, found at the look: what IIS tells may be anything, and what is told to a verb may not.
 * Pure.
 */
export function unfitBindings(bindings: readonly BindingChange[]): readonly UnfitBinding[] {
  return bindings.flatMap((change) => {
    const kind = unfitness(change);
    return kind === null ? [] : [{ binding: change.bindingInformation.slice(0, 200), kind }];
  });
}

function unfitness(change: BindingChange): UnfitBinding['kind'] | null {
  const { before, store, sslFlags, bindingInformation } = change;
  if (bindingParts(bindingInformation)?.host === '' && (sslFlags & sslFlag.sni) !== 0) return 'sni';
  const stores = before === null ? [store] : [store, before.store];
  if (stores.some((one) => !storeName.safeParse(one).success)) return 'store';
  return bindingChange.safeParse(change).success ? null : 'form';
}
