import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { flowOf, wishesOf } from '../../../shared/wizard/flow.ts';
import { zoneProofOf } from '../../../shared/wizard/ready-draft.ts';
import { useApp } from '../../app-context.ts';
import { useLeads } from '../../use-leads.ts';
import { useTask } from '../../use-task.ts';

type Checks = Output<'plan.make'>['checks'];
type Limits = Output<'plan.make'>['limits'];
type Unnamed = Output<'plan.make'>['unnamed'];

export interface Planning {
  readonly isBusy: boolean;
  readonly isBlocked: boolean;
  readonly problem: Problem | null;
  readonly checks: Checks;
  /** What the way to this server cannot promise. */
  readonly limits: Limits;
  /** What programs get that ask a mail server for no name. */
  readonly unnamed: Unnamed;
  again(): void;
}

/** Has the plan made whenever the answers have none, which is after every changed wish. */
export function usePlan(draft: Draft, onAnswer: (patch: Patch) => void): Planning {
  const make = useTask('plan.make');
  const [checks, setChecks] = useState<Checks>([]);
  const [limits, setLimits] = useState<Limits>([]);
  const [unnamed, setUnnamed] = useState<Unnamed>([]);
  const { server, names = [], plan, provider } = draft;
  const connectionId = server?.connectionId ?? null;
  const {
    redirect,
    hsts,
    openProofPath = false,
    renewal = 'auto',
    profile,
    without,
    keepsProven = false,
    defaultSiteFor = [],
    mailDomains,
  } = wishesOf(draft);
  const { kind } = flowOf(draft);
  const filesId = kind === 'files' ? draft.files?.filesId : undefined;
  const days = kind === 'self-signed' ? draft.selfSigned?.days : undefined;
  const directory = kind === 'automatic' ? (provider?.directory ?? null) : null;
  const contact = provider?.contact ?? '';
  const namesAsked = names.join(' ');
  const givenNames = defaultSiteFor.filter((name) => names.includes(name)).join(' ');
  const mailNames = mailDomains?.join(' ');
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
    const given = givenNames.split(' ').filter(isDomainName);
    const asked = {
      ...{ connectionId, names: namesAsked.split(' ').filter(isDomainName), leads, redirect, hsts },
      ...(without === undefined ? {} : { without }),
      ...(keepsProven ? { ifOneFails: 'keep-proven' as const } : {}),
      ...(outside === undefined ? {} : { outside }),
      ...(given.length === 0 ? {} : { defaultSiteFor: given }),
      ...(mailNames === undefined ? {} : { mailDomains: mailNames.split(' ').filter(isDomainName) }),
    };
    const asking = directory !== null && {
      ...{ renewal, directory },
      ...(contact === '' ? {} : { contact }),
      ...(profile === undefined ? {} : { profile }),
      ...(openProofPath ? { openProofPath } : {}),
      ...(by === 'hand' || by === 'own-server' ? { zoneProof: { by, ...beside } } : {}),
      ...(by === 'provider' ? { zoneProof: { by, zoneLoginId, ...beside } } : {}),
    };
    const reply =
      days !== undefined
        ? await start({ ...asked, hsts: false, selfSigned: { days } })
        : filesId !== undefined
          ? await start({ ...asked, filesId })
          : asking && (await start({ ...asked, ...asking }));
    if (reply === false) return;
    if (!reply.ok) return;
    setChecks(reply.value.checks);
    setLimits(reply.value.limits);
    setUnnamed(reply.value.unnamed);
    if (reply.value.plan !== null) onAnswer({ plan: reply.value.plan });
  }, [
    connectionId,
    namesAsked,
    leads,
    outside,
    redirect,
    hsts,
    openProofPath,
    renewal,
    profile,
    without,
    keepsProven,
    givenNames,
    mailNames,
    directory,
    filesId,
    days,
    contact,
    by,
    zoneLoginId,
    byFileAsked,
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
    unnamed,
    again: () => void again(),
  };
}
