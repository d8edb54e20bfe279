import { useCallback, useEffect, useState } from 'react';
import { zoneFaults } from '../../../shared/dns/login.ts';
import { type DnsProviderId, providerOf } from '../../../shared/dns/providers.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Draft, ZoneAnswer } from '../../../shared/wizard/draft.ts';
import { keeperOf } from '../../../shared/wizard/proofs.ts';
import { useApp } from '../../app-context.ts';
import { call } from '../../bridge.ts';
import { useTask } from '../../use-task.ts';

type Records = Output<'proof.try'>['records'];
type Tried = Extract<ZoneAnswer, { by: 'provider' }>;

export type ZoneForm = ReturnType<typeof useZone>;

/** Who adds the line for these names, and with what; secrets are held only while they are typed. */
export function useZone(draft: Draft, names: readonly DomainName[]) {
  const { about } = useApp();
  const task = useTask('proof.try');
  const { zone } = draft;
  const recognised = keeperOf(draft.site?.look ?? null);
  const before = zone?.by === 'provider' ? zone : null;
  const [by, setBy] = useState<ZoneAnswer['by']>(zone?.by ?? (recognised === null ? 'hand' : 'provider'));
  const [provider, setProvider] = useState<DnsProviderId>(before?.provider ?? recognised ?? 'cloudflare');
  const [settings, setSettings] = useState<Readonly<Record<string, string>>>({});
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState<Tried | null>(before);
  const [records, setRecords] = useState<Records>([]);
  const [isComplaining, setComplaining] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const [keepingProblem, setKeepingProblem] = useState<Problem | null>(null);
  const [keeping, setKeeping] = useState<Output<'proof.keeping'> | null>(null);
  const { start, clear } = task;

  const asked = names.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of names is made anew each time, `asked` only where another name is in it
  useEffect(() => {
    let isGone = false;
    void call('proof.keeping', { names: [...names] }).then((reply) => {
      if (!isGone && reply.ok) setKeeping(reply.value);
    });
    return () => {
      isGone = true;
    };
  }, [asked]);

  const kept = keeping?.kept.find((one) => one.provider === provider) ?? null;
  const usesKept = kept !== null && !isTyped;
  const faults = usesKept ? [] : zoneFaults({ provider, settings, secrets });

  const again = useCallback(() => {
    setTried(null);
    setTyped(true);
    clear();
  }, [clear]);

  const attempt = async (): Promise<void> => {
    setComplaining(true);
    if (faults.length > 0) return;
    const outside = about.preset?.outside;
    const reply = await start({
      names: [...names],
      provider,
      settings: usesKept ? kept.settings : filledIn(settings),
      secrets: usesKept ? null : filledIn(secrets),
      ...(outside === undefined ? {} : { outside }),
    });
    if (!reply.ok) return;
    // The app holds them now.
    setSecrets({});
    setComplaining(false);
    setRecords(reply.value.records);
    const zones = [...new Set(reply.value.records.map((one) => one.zone))];
    const { zoneLoginId } = reply.value;
    setTried({ by: 'provider', provider, zoneLoginId, zones, isKept: usesKept });
  };

  const keep = async (isKept: boolean): Promise<void> => {
    if (tried === null) return;
    const reply = await call('proof.keep', { zoneLoginId: tried.zoneLoginId, isKept });
    setKeepingProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setTried({ ...tried, isKept });
  };

  return {
    ...{ by, setBy, provider, recognised, settings, secrets, records, tried, usesKept, again, attempt, keep },
    title: providerOf(provider).title,
    /** Null: not known yet. */
    canKeep: keeping?.canKeep ?? null,
    faults: isComplaining ? faults : [],
    isBusy: task.isBusy,
    cancel: task.cancel,
    problem: task.problem ?? keepingProblem,
    choose(id: DnsProviderId) {
      setProvider(id);
      setTried(null);
      setTyped(false);
      setSettings({});
      setSecrets({});
      setComplaining(false);
      clear();
    },
    type(field: string, value: string, isSecret: boolean) {
      (isSecret ? setSecrets : setSettings)((now) => ({ ...now, [field]: value }));
    },
    /** What goes into the answers; null: it is to be tried first. */
    answer: by === 'provider' ? tried : ({ by } as const),
  };
}

/** What is left empty is not said. */
const filledIn = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );
