import type { PlanNote, PlanPart } from '../../../shared/plan.ts';

/** Before anything is done: what visitors and mail programs will be shown of a certificate that nobody vouches for. Pure. */
export const selfSignedNotes = ({ probes }: Pick<PlanPart, 'probes'>): readonly PlanNote[] => [
  ...(probes.some(({ kind }) => kind === 'https')
    ? [{ stage: 'install', say: 'plan.self-signed.visitors', facts: {} } as const]
    : []),
  ...(probes.some(({ kind }) => kind !== 'https')
    ? [{ stage: 'install', say: 'plan.self-signed.mail', facts: {} } as const]
    : []),
];

/** Nobody is asked for the next one either. `days`: how long each holds. Pure. */
export const selfSignedRenewal = (days: number): PlanNote => ({
  stage: 'renewal',
  say: 'plan.renewal.nobody-self-signed',
  facts: { days },
});
