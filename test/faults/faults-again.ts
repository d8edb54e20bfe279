import type { StepId } from '../../shared/events.ts';
import type { Fault } from './fault.ts';
import type { RoadId } from './road.ts';

/**
 * Troubles of Apache's tables that come again on other servers, and at which steps: those at which such a server has a part of
 * its own, or several services stand half-way.
 */
const again: Readonly<Record<Exclude<RoadId, 'apache'>, Readonly<Record<string, readonly StepId[]>>>> = {
  nginx: {
    'service-dies': ['proof', 'validate', 'install', 'redirect'],
    'undo-service-dies': ['undo'],
    'disk-full': ['prepare', 'proof', 'rehearse', 'install', 'redirect'],
    'undo-disk-full': ['undo'],
    'read-only': ['proof', 'rehearse', 'install', 'redirect'],
    'undo-read-only': ['undo'],
    edited: ['look', 'before', 'proof', 'validate', 'install', 'redirect', 'finish'],
    'port-taken': ['order', 'proof', 'certificate', 'rehearse'],
    'sshd-killed': ['proof', 'rehearse', 'install', 'redirect', 'finish'],
    'sshd-gone': ['install'],
    rebooted: ['proof', 'rehearse', 'install', 'redirect', 'finish'],
    'rebooted-alone': ['proof', 'install', 'redirect', 'finish'],
    'undo-rebooted-alone': ['undo'],
    'folder-given-to-owner': ['proof', 'install', 'redirect'],
    'undo-folder-given-to-owner': ['undo'],
    cut: ['proof', 'validate', 'rehearse', 'install', 'redirect', 'finish'],
    'undo-cut': ['undo'],
    killed: ['proof', 'validate', 'rehearse', 'install', 'redirect', 'finish'],
    'killed-alone': ['proof', 'install', 'redirect'],
    'undo-killed': ['undo'],
    stopped: ['proof', 'install', 'redirect'],
  },
  mail: {
    'service-dies': ['install', 'redirect'],
    'disk-full': ['rehearse', 'install', 'redirect'],
    'undo-disk-full': ['undo'],
    'read-only': ['install', 'redirect'],
    'undo-read-only': ['undo'],
    edited: ['install', 'redirect'],
    'sshd-killed': ['rehearse', 'install', 'outside', 'redirect', 'finish'],
    'sshd-gone': ['install'],
    rebooted: ['rehearse', 'install', 'redirect', 'finish'],
    'rebooted-alone': ['install', 'redirect', 'finish'],
    'undo-rebooted-alone': ['undo'],
    cut: ['rehearse', 'install', 'outside', 'redirect', 'finish'],
    'undo-cut': ['undo'],
    killed: ['rehearse', 'install', 'outside', 'redirect', 'finish'],
    'killed-alone': ['install', 'redirect'],
    'undo-killed': ['undo'],
    stopped: ['rehearse', 'install', 'outside', 'redirect'],
  },
};

/** With mail: when the web server and Postfix show the certificate already, and Dovecot is to get it. */
const turns: Fault['turns'] = { install: 3, outside: 2 };

/** Where nginx finds a port taken, it goes on with the configuration that it has. */
const survives: ReadonlySet<string> = new Set(['port-taken']);

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
          ...(road === 'mail' ? { turns } : {}),
          ...(takesSiteDown === true && !survives.has(fault.id) ? { takesSiteDown } : {}),
        },
      ];
    }),
  ),
];
