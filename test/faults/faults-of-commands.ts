import type { StepId } from '../../shared/events.ts';
import { type DoubledProgram, heal, order, wish } from './doubles.ts';
import { type Fault, perhaps } from './fault.ts';
import type { RoadId } from './road.ts';

/**
 * The programs that a step makes use of on the server. What all servers have in common is tried on Apache's; on the others
 * what their own parts call.
 */
const usedBy: Readonly<Record<RoadId, Readonly<Partial<Record<StepId, readonly DoubledProgram[]>>>>> = {
  apache: {
    look: ['apache2ctl', 'openssl', 'base64'],
    prepare: ['mkdir', 'chmod', 'stat', 'sed'],
    key: ['openssl', 'chmod', 'cut'],
    proof: ['cp', 'mv', 'tail', 'head', 'base64', 'sha256sum', 'stat', 'sync', 'apache2ctl'],
    validate: ['cp', 'mv', 'sha256sum', 'apache2ctl'],
    rehearse: ['mktemp', 'openssl', 'cat', 'chmod'],
    install: [
      ...['cp', 'mv', 'cat', 'chmod', 'tail', 'head', 'base64', 'sha256sum', 'stat', 'sync', 'mkdir'],
      'apache2ctl',
    ] as const,
    redirect: ['cp', 'mv', 'tail', 'sha256sum', 'apache2ctl'],
    finish: ['cat', 'rm', 'sed'],
    undo: ['cp', 'mv', 'rm', 'sha256sum', 'stat', 'apache2ctl'],
  },
  nginx: {
    look: ['nginx'],
    proof: ['nginx'],
    rehearse: ['nginx', 'mktemp', 'openssl'],
    install: ['nginx'],
    redirect: ['nginx'],
    undo: ['nginx'],
  },
  mail: {
    look: ['postconf', 'doveconf', 'dovecot'],
    rehearse: ['postconf', 'openssl', 'dovecot'],
    install: ['postfix', 'dovecot'],
    undo: ['postfix', 'dovecot'],
  },
  // Its own program is called by Debian's script alone.
  exim: {},
};

const words = { fail: 'fails', garble: 'answers noise' } as const;

function once(
  road: RoadId,
  program: DoubledProgram,
  what: 'fail' | 'garble',
  work: 'secure' | 'undo',
): Fault {
  const users = (Object.keys(usedBy[road]) as StepId[]).filter(
    (step) => (step === 'undo') === (work === 'undo') && usedBy[road][step]?.includes(program),
  );
  return {
    id: `${road === 'apache' ? '' : `${road}-`}${work === 'undo' ? 'undo-' : ''}${program}-${what}s`,
    title: `${program} ${words[what]}`,
    road,
    work,
    at: users,
    strike: ({ shop }) => order(shop.server, [wish(program, what)]),
    heal: ({ shop }) => heal(shop.server),
    may: work === 'undo' ? () => ['undone', 'committed'] : perhaps,
    mayNeedAttention: true,
  };
}

const faultsOn = (road: RoadId, work: 'secure' | 'undo'): readonly Fault[] =>
  [...new Set(Object.values(usedBy[road]).flat())].flatMap((program) =>
    (['fail', 'garble'] as const).map((what) => once(road, program, what, work)),
  );

export const commandFaults: readonly Fault[] = (['secure', 'undo'] as const)
  .flatMap((work) => (Object.keys(usedBy) as RoadId[]).flatMap((road) => faultsOn(road, work)))
  .filter((fault) => fault.at.length > 0);
