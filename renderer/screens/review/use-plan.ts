import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { flowOf } from '../../../shared/wizard/flow.ts';
import { zoneProofOf } from '../../../shared/wizard/ready-draft.ts';
import { useApp } from '../../app-context.ts';
import { useLeads } from '../../use-leads.ts';
import { useTask } from '../../use-task.ts';

type Checks = Output<'plan.make'>['checks'];
type Limits = Output<'plan.make'>['limits'];

export interface Planning {
  readonly isBusy: boolean;
  readonly isBlocked: boolean;
  readonly problem: Problem | null;
  readonly checks: Checks;
  /** What the way to this server cannot promise. */
  readonly limits: Limits;
  again(): void;
}

/** Has the plan made whenever the answers have none, which is after every changed wish. */
export function usePlan(draft: Draft, onAnswer: (patch: Patch) => void): Planning {
  const make = useTask('plan.make');
  const [checks, setChecks] = useState<Checks>([]);
  const [limits, setLimits] = useState<Limits>([]);
  const { server, names = [], wishes, plan, provider } = draft;
  const connectionId = server?.connectionId ?? null;
  const {
    redirect,
    hsts,
    openProofPath = false,
    renewal = 'auto',
    profile,
    without,
    keepsProven = false,
  } = wishes;
  const filesId = flowOf(draft).kind === 'files' ? draft.files?.filesId : undefined;
  const directory = filesId === undefined ? (provider?.directory ?? null) : null;
  const contact = provider?.contact ?? '';
  const namesAsked = names.join(' ');
  const { by, zoneLoginId, byFile } = {
    ...{ zoneLoginId: null, by: null, byFile: undefined },
    ...zoneProofOf(draft),
  };
  const byFileAsked = byFile?.join(' ') ?? '';
  const leads = useLeads(draft);
  const outside = useApp().about.preset?.outside;
  const { start } = make;

  const again = useCallback(async (): Promise<void> => {
    if (connectionId === null) return;
    const byFileNames = byFileAsked.split(' ').filter(isDomainName);
    const beside = byFileNames.length === 0 ? {} : { byFile: byFileNames };
    const asked = {
      ...{ connectionId, names: namesAsked.split(' ').filter(isDomainName), leads, redirect, hsts },
      ...(without === undefined ? {} : { without }),
      ...(keepsProven ? { ifOneFails: 'keep-proven' as const } : {}),
    };
    const asking = directory !== null && {
      ...{ renewal, directory },
      ...(contact === '' ? {} : { contact }),
      ...(profile === undefined ? {} : { profile }),
      ...(openProofPath ? { openProofPath } : {}),
      ...(by === 'hand' || by === 'own-server' ? { zoneProof: { by, ...beside } } : {}),
      ...(by === 'provider' ? { zoneProof: { by, zoneLoginId, ...beside } } : {}),
      ...(by !== 'own-server' || outside === undefined ? {} : { outside }),
    };
    const source = filesId === undefined ? asking : { filesId };
    if (source === false) return;
    const reply = await start({ ...asked, ...source });
    if (!reply.ok) return;
    setChecks(reply.value.checks);
    setLimits(reply.value.limits);
    if (reply.value.plan !== null) onAnswer({ plan: reply.value.plan });
  }, [
    connectionId,
    namesAsked,
    leads,
    redirect,
    hsts,
    openProofPath,
    renewal,
    profile,
    without,
    keepsProven,
    directory,
    filesId,
    contact,
    by,
    zoneLoginId,
    byFileAsked,
    outside,
    start,
    onAnswer,
  ]);

  const isMissing = plan === undefined;
  useEffect(() => {
    if (isMissing) void again();
  }, [isMissing, again]);

  return {
    isBusy: make.isBusy,
    isBlocked: checks.some(({ severity }) => severity === 'blocker'),
    problem: make.problem,
    checks,
    limits,
    again: () => void again(),
  };
}
