import { useCallback, useEffect, useState } from 'react';
import { zoneFaults } from '../../../shared/dns/login.ts';
import { type DnsProviderId, providerOf } from '../../../shared/dns/providers.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { type DomainName, isHostName } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Draft, ZoneAnswer } from '../../../shared/wizard/draft.ts';
import { keeperOf } from '../../../shared/wizard/proofs.ts';
import { useApp } from '../../app-context.ts';
import { call } from '../../bridge.ts';
import { useTask } from '../../use-task.ts';

type Records = Output<'proof.try'>['records'];
type Tried = Extract<ZoneAnswer, { by: 'provider' }>;

/** How the line comes into the DNS. `alias`: elsewhere, where an alias leads that its owner sets once. */
export type ZoneWay = ZoneAnswer['by'] | 'alias';

export type ZoneForm = ReturnType<typeof useZone>;

/** Who adds the line for these names, and with what; secrets are held only while they are typed. */
export function useZone(draft: Draft, names: readonly DomainName[]) {
  const { about } = useApp();
  const trial = useTask('proof.try');
  const leading = useTask('proof.lead');
  const account = useTask('proof.alias-account');
  const { zone } = draft;
  const recognised = keeperOf(draft.site?.look ?? null);
  const before = zone?.by === 'provider' ? zone : null;
  const usual: ZoneWay = recognised === null ? 'hand' : 'provider';
  const [by, setBy] = useState<ZoneWay>(before?.ledTo === undefined ? (zone?.by ?? usual) : 'alias');
  const [loginFor, setLoginFor] = useState<'provider' | 'alias'>(by === 'alias' ? 'alias' : 'provider');
  const [provider, setProvider] = useState<DnsProviderId>(before?.provider ?? recognised ?? 'cloudflare');
  const [settings, setSettings] = useState<Readonly<Record<string, string>>>({});
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [aliasIn, setAliasIn] = useState(before?.provider === 'acme-dns' ? '' : (before?.ledTo ?? ''));
  const [tried, setTried] = useState<Tried | null>(before);
  const [records, setRecords] = useState<Records>([]);
  const [isComplaining, setComplaining] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const [keepingProblem, setKeepingProblem] = useState<Problem | null>(null);
  const [keeping, setKeeping] = useState<Output<'proof.keeping'> | null>(null);
  const isAlias = by === 'alias';
  const task = isAlias ? leading : trial;

  const asked = names.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list of names is made anew each time, `asked` only where another name is in it
  const ask = useCallback(
    async (isGone: () => boolean) => {
      const reply = await call('proof.keeping', { names: [...names] });
      if (!isGone() && reply.ok) setKeeping(reply.value);
    },
    [asked],
  );
  useEffect(() => {
    let isGone = false;
    void ask(() => isGone);
    return () => {
      isGone = true;
    };
  }, [ask]);

  const kept = keeping?.kept.find((one) => one.provider === provider) ?? null;
  const usesKept = kept !== null && !isTyped;
  const namesPlace = isAlias && provider !== 'acme-dns';
  const faults = [
    ...(usesKept ? [] : zoneFaults({ provider, settings, secrets })),
    ...(namesPlace && !isHostName(bare(aliasIn)) ? ['aliasIn'] : []),
  ];

  const forget = (): void => {
    setTried(null);
    setComplaining(false);
    // What goes on was for another login, or for other names.
    for (const one of [trial, leading, account]) {
      one.cancel();
      one.clear();
    }
  };

  const choose = (id: DnsProviderId): void => {
    setProvider(id);
    setTyped(false);
    setSettings({});
    setSecrets({});
    forget();
  };

  const attempt = async (): Promise<void> => {
    setComplaining(true);
    if (faults.length > 0) return;
    const outside = about.preset?.outside;
    const wish = {
      names: [...names],
      provider,
      settings: usesKept ? kept.settings : filledIn(settings),
      secrets: usesKept ? null : filledIn(secrets),
      ...(outside === undefined ? {} : { outside }),
    };
    const into = bare(aliasIn);
    const isPlace = namesPlace && isHostName(into);
    const reply = isAlias
      ? await leading.start({ ...wish, ...(isPlace ? { aliasIn: into } : {}) })
      : await trial.start(wish);
    if (!reply.ok) return;
    // The app holds them now.
    setSecrets({});
    setComplaining(false);
    setRecords(reply.value.records);
    const zones = [...new Set(reply.value.records.map((one) => one.zone))];
    const { zoneLoginId } = reply.value;
    const led = isAlias ? { ledTo: isPlace ? into : (wish.settings.fulldomain ?? '') } : {};
    setTried({ by: 'provider', provider, zoneLoginId, zones, isKept: usesKept, ...led });
  };

  return {
    ...{ by, provider, recognised, settings, secrets, records, tried, usesKept, attempt, choose, aliasIn },
    ...{ setAliasIn, namesPlace, title: providerOf(provider).title },
    /** Null: not known yet. */
    canKeep: keeping?.canKeep ?? null,
    faults: isComplaining ? faults : [],
    isBusy: task.isBusy || account.isBusy,
    isMakingAccount: account.isBusy,
    /** Aliases that their owner has to set; [] while none is known. */
    aliases: leading.progress?.aliases ?? [],
    cancel: account.isBusy ? account.cancel : task.cancel,
    problem: task.problem ?? account.problem ?? keepingProblem,
    setBy(way: ZoneWay) {
      setBy(way);
      if ((way !== 'provider' && way !== 'alias') || way === loginFor) return;
      setLoginFor(way);
      // An alias leads to a place of its own: there is one that costs nothing, and whose token can be for it alone.
      choose(way === 'alias' ? 'desec' : (recognised ?? 'cloudflare'));
    },
    again() {
      forget();
      setTyped(true);
    },
    async keep(isKept: boolean): Promise<void> {
      if (tried === null) return;
      const reply = await call('proof.keep', { zoneLoginId: tried.zoneLoginId, isKept });
      setKeepingProblem(reply.ok ? null : reply.problem);
      if (reply.ok) setTried({ ...tried, isKept });
    },
    /** At an acme-dns; the keychain has its login then. */
    async makeAccount(url: string): Promise<void> {
      const reply = await account.start({ names: [...names], url });
      if (!reply.ok) return;
      setTyped(false);
      await ask(() => false);
    },
    type(field: string, value: string, isSecret: boolean) {
      (isSecret ? setSecrets : setSettings)((now) => ({ ...now, [field]: value }));
    },
    /** What goes into the answers; null: it is to be tried first. */
    answer: by === 'provider' || by === 'alias' ? tried : ({ by } as const),
  };
}

/** As people write a name. */
const bare = (text: string): string => text.trim().toLowerCase().replace(/\.$/, '');

/** What is left empty is not said. */
const filledIn = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );
