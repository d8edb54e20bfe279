import type { StepId } from '../../shared/events.ts';
import { type Fault, perhaps } from './fault.ts';
import { type DoubledProgram, heal, order, wish } from './server-faults.ts';

/** The programs that a step makes use of on the server. */
const usedBy: Readonly<Partial<Record<StepId, readonly DoubledProgram[]>>> = {
  look: ['apache2ctl', 'openssl', 'base64'],
  prepare: ['mkdir', 'chmod', 'stat', 'sed'],
  key: ['openssl', 'chmod', 'cut'],
  proof: ['cp', 'mv', 'tail', 'head', 'base64', 'sha256sum', 'stat', 'sync', 'apache2ctl'],
  validate: ['cp', 'mv', 'sha256sum', 'apache2ctl'],
  rehearse: ['mktemp', 'openssl', 'cat', 'chmod'],
  install: [
    'cp',
    'mv',
    'cat',
    'chmod',
    'tail',
    'head',
    'base64',
    'sha256sum',
    'stat',
    'sync',
    'mkdir',
    'apache2ctl',
  ],
  redirect: ['cp', 'mv', 'tail', 'sha256sum', 'apache2ctl'],
  finish: ['cat', 'rm', 'sed'],
  undo: ['cp', 'mv', 'rm', 'sha256sum', 'stat', 'apache2ctl'],
};

const users = (program: DoubledProgram): readonly StepId[] =>
  (Object.keys(usedBy) as StepId[]).filter((step) => step !== 'undo' && usedBy[step]?.includes(program));
const programs = [...new Set(Object.values(usedBy).flat())];

const words = { fail: 'fails', garble: 'answers noise' } as const;

function once(program: DoubledProgram, what: 'fail' | 'garble', work: 'secure' | 'undo'): Fault {
  return {
    id: `${work === 'undo' ? 'undo-' : ''}${program}-${what}s`,
    title: `${program} ${words[what]}`,
    work,
    at: work === 'undo' ? ['undo'] : users(program),
    strike: ({ shop }) => order(shop.server, [wish(program, what)]),
    heal: ({ shop }) => heal(shop.server),
    may: work === 'undo' ? () => ['undone', 'committed'] : perhaps,
    mayNeedAttention: true,
  };
}

const kinds = ['fail', 'garble'] as const;

export const commandFaults: readonly Fault[] = [
  ...programs.flatMap((program) => kinds.map((what) => once(program, what, 'secure'))),
  ...(usedBy.undo ?? []).flatMap((program) => kinds.map((what) => once(program, what, 'undo'))),
].filter((fault) => fault.at.length > 0);
