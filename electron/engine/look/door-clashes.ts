import { blocker } from '../../targets/refusals.ts';
import type { AnyTarget } from '../../targets/registry.ts';
import type { Check, InstallWish } from '../../targets/target.ts';

/** A service, and what it is asked for. */
interface Asked {
  readonly target: AnyTarget;
  readonly facts: unknown;
  readonly wish: InstallWish;
}

/**
 * Where two web servers of one job would open the same door for encrypted pages, whoever comes second could not start any more:
 * `port-443-taken` {process, address, port}, before anything is touched. Pure.
 */
export function doorClashes(asked: readonly Asked[]): readonly Check[] {
  if (asked.filter(({ target }) => target.opens !== undefined).length < 2) return [];
  const doors = asked.flatMap(({ target, facts, wish }) =>
    (target.opens?.(facts, wish) ?? []).map((address) => ({ process: target.capabilities.name, address })),
  );
  const clash = doors.find(({ process, address }, index) =>
    doors.slice(index + 1).some((one) => one.process !== process && isSameDoor(one.address, address)),
  );
  if (clash === undefined) return [];
  return [blocker({ code: 'port-443-taken', facts: { ...clash, port: 443 } })];
}

/** The kernel gives nobody a socket for one address beside another one for all of that family. */
function isSameDoor(one: string, other: string): boolean {
  const isIpv6 = one.startsWith('[');
  if (isIpv6 !== other.startsWith('[')) return false;
  const any = isIpv6 ? '[::]' : '*';
  return one === other || one === any || other === any;
}
