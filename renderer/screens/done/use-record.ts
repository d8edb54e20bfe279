import { useState } from 'react';
import type { DnsMethod } from '../../../shared/challenge.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { HostName } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import { useApp } from '../../app-context.ts';
import { useTask } from '../../use-task.ts';

export type SeenRecord = Output<'proof.record'>;

/** What each name server of a domain holds at its record, each time that somebody asks. */
export function useRecord(
  domain: HostName,
  method: DnsMethod = 'dns-01',
): {
  /** The last answer; null: nobody has asked yet. */
  readonly seen: SeenRecord | null;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  look(): Promise<void>;
  cancel(): void;
} {
  const { about } = useApp();
  const { start, isBusy, problem, cancel } = useTask('proof.record');
  const [seen, setSeen] = useState<SeenRecord | null>(null);
  const look = async (): Promise<void> => {
    const outside = about.preset?.outside;
    const reply = await start({ domain, method, ...(outside === undefined ? {} : { outside }) });
    if (reply.ok) setSeen(reply.value);
  };
  return { seen, isBusy, problem, look, cancel };
}
