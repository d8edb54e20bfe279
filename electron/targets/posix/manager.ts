import type { HookStarter } from '../../renewers/hook/facts.ts';
import type { Manager } from '../../run/services/known-service.ts';

interface Known {
  /** systemd's unit, if it runs as one. */
  readonly unit: string | null;
  readonly isOpenRc: boolean;
}

/** Who starts and reloads a service; `service` is what OpenRC, or people, call it. Pure. */
export function managerOf({ unit, isOpenRc }: Known, service: string): Manager {
  return unit === null ? { by: isOpenRc ? 'openrc' : 'control', service } : { by: 'systemd', unit };
}

/** The same for the hook. Under systemd only systemd may start it, or a stray one results. Pure. */
export function starterOf({ unit, isOpenRc }: Known, service: string): HookStarter {
  if (unit !== null) return { by: 'systemd', unit };
  return isOpenRc ? { by: 'openrc', unit: service } : { by: 'control' };
}
