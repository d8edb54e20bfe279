import type { StepId } from '../../shared/events.ts';
import type { Fault } from './fault.ts';
import type { RoadId } from './road.ts';

/**
 * Troubles of Apache's tables that come again on other servers, and at which steps: those at which such a server has a part of
 * its own, or several services stand half-way.
 */
const again: Readonly<Record<Exclude<RoadId, 'apache'>, Readonly<Record<string, readonly StepId[]>>>> = {
  nginx: {
    'service-dies': ['proof', 'install', 'redirect'],
    'undo-service-dies': ['undo'],
    'disk-full': ['prepare', 'proof', 'install', 'redirect'],
    'undo-disk-full': ['undo'],
    'read-only': ['proof', 'install', 'redirect'],
    'undo-read-only': ['undo'],
    edited: ['look', 'proof', 'install', 'redirect', 'finish'],
    'port-taken': ['proof', 'rehearse'],
    'sshd-killed': ['rehearse', 'install', 'redirect'],
    'sshd-gone': ['install'],
    rebooted: ['install', 'redirect', 'finish'],
    'rebooted-alone': ['install', 'redirect', 'finish'],
    'undo-rebooted-alone': ['undo'],
    'folder-given-to-owner': ['install', 'redirect'],
    'undo-folder-given-to-owner': ['undo'],
    cut: ['rehearse', 'install', 'redirect'],
    'undo-cut': ['undo'],
    killed: ['validate', 'rehearse', 'install', 'redirect', 'finish'],
    'killed-alone': ['install', 'redirect'],
    'undo-killed': ['undo'],
    stopped: ['install', 'redirect'],
  },
  mail: {
    'service-dies': ['install', 'redirect'],
    'disk-full': ['rehearse', 'install', 'redirect'],
    'undo-disk-full': ['undo'],
    'read-only': ['install', 'redirect'],
    'undo-read-only': ['undo'],
    edited: ['redirect'],
    'sshd-killed': ['rehearse', 'install', 'outside', 'finish'],
    'sshd-gone': ['install'],
    rebooted: ['install', 'finish'],
    'rebooted-alone': ['install', 'redirect'],
    'undo-rebooted-alone': ['undo'],
    cut: ['install', 'redirect'],
    'undo-cut': ['undo'],
    killed: ['rehearse', 'install', 'outside', 'finish'],
    'killed-alone': ['install'],
    'undo-killed': ['undo'],
    stopped: ['install', 'redirect'],
  },
  exim: {
    rebooted: ['install'],
    cut: ['install'],
    killed: ['install'],
    'undo-killed': ['undo'],
  },
};

/** With mail: when all but the last service show the certificate already, and that one is to get it. */
const turns: Readonly<Partial<Record<string, Fault['turns']>>> = {
  mail: { install: 3, outside: 2 },
  exim: { install: 2 },
};

/** Where nginx finds a port taken, it goes on with the configuration that it has. */
const survives: ReadonlySet<string> = new Set(['port-taken']);

const turnsOn = (road: string): Pick<Fault, 'turns'> => {
  const own = turns[road];
  return own === undefined ? {} : { turns: own };
};

/** A table with its troubles on the other roads behind it. */
export const andAgain = (faults: readonly Fault[]): readonly Fault[] => [
  ...faults,
  ...Object.entries(again).flatMap(([road, rows]) =>
    faults.flatMap((fault): readonly Fault[] => {
      const at = rows[fault.id];
      if (at === undefined) return [];
      const { takesSiteDown, ...rest } = fault;
      return [
        {
          ...rest,
          id: `${road}-${fault.id}`,
          road: road as RoadId,
          at,
          ...turnsOn(road),
          ...(takesSiteDown === true && !survives.has(fault.id) ? { takesSiteDown } : {}),
        },
      ];
    }),
  ),
];
