import { useState } from 'react';
import { zoneFaults } from '../../../shared/dns/login.ts';
import type { DnsProviderId } from '../../../shared/dns/providers.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { LeftInZones, ZoneValueKind } from '../../../shared/ipc/zones-left.ts';
import type { Problem } from '../../../shared/problems.ts';
import { useTask } from '../../use-task.ts';

type Secrets = Readonly<Record<string, string>>;

export type Clearing = ReturnType<typeof useClearing>;

/** What was left by a run, the secrets that are typed for it, and what came of the last try. */
export function useClearing(first: LeftInZones, kind: ZoneValueKind) {
  const clear = useTask('zones.clear');
  const look = useTask('zones.deleted');
  const [left, setLeft] = useState<LeftInZones | null>(first);
  const [typed, setTyped] = useState<Readonly<Record<string, Secrets>>>({});
  const [isComplaining, setComplaining] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [unseen, setUnseen] = useState<Output<'zones.deleted'>['unseen']>([]);
  const secretsOf = (provider: DnsProviderId): Secrets => typed[provider] ?? {};
  /** What is left empty is not said. */
  const filledIn = (provider: DnsProviderId): Record<string, string> =>
    Object.fromEntries(
      Object.entries(secretsOf(provider)).flatMap(([field, value]) =>
        value.trim() === '' ? [] : [[field, value.trim()]],
      ),
    );
  const faultsOf = ({ provider, settings }: LeftInZones['logins'][number]): readonly string[] =>
    zoneFaults({ provider, settings, secrets: secretsOf(provider) });

  return {
    left,
    /** What the last try said of single values. */
    problems,
    unseen,
    isBusy: clear.isBusy || look.isBusy,
    problem: clear.problem ?? look.problem,
    secretsOf,
    faultsOf: (login: LeftInZones['logins'][number]) => (isComplaining ? faultsOf(login) : []),
    type(provider: DnsProviderId, field: string, value: string) {
      setTyped((now) => ({ ...now, [provider]: { ...now[provider], [field]: value } }));
    },
    cancel() {
      clear.cancel();
      look.cancel();
    },
    /** Whether each login can be tried; else says at its field what is missing. */
    isFilledIn(): boolean {
      setComplaining(true);
      return (left?.logins ?? []).every((login) => faultsOf(login).length === 0);
    },
    /** Over an open line to the run's server, where one is given. */
    async clear(connectionId: string | null): Promise<void> {
      if (left === null) return;
      setUnseen([]);
      look.clear();
      const reply = await clear.start({
        ...{ runId: left.runId, kind },
        logins: left.logins.map(({ provider }) => ({ provider, secrets: filledIn(provider) })),
        ...(connectionId === null ? {} : { connectionId }),
      });
      if (!reply.ok) return;
      setProblems(reply.value.problems);
      setLeft(reply.value.left);
    },
    /** Their owner has deleted them. */
    async deleted(): Promise<void> {
      if (left === null) return;
      setProblems([]);
      clear.clear();
      const reply = await look.start({ runId: left.runId, kind });
      if (!reply.ok) return;
      setUnseen(reply.value.unseen);
      setLeft(reply.value.left);
    },
  };
}
