import { needsAttention } from '../renewal-attention.ts';
import type { RenewedCertificate } from '../renewal-look.ts';
import type { Translator } from './translator.ts';

/** How the renewal of one certificate stands, for people. Text of the server may stand in it. */
export interface RenewerSaid {
  readonly sentence: string;
  /** What to do; null: nothing. */
  readonly todo: string | null;
  /** Whether it is shown, whether it is good for whoever shows it, what starts its renewer; and where it lies. */
  readonly facts: readonly string[];
}

/** Pure. */
export function renewerSaid(one: RenewedCertificate, translator: Translator, now: Date): RenewerSaid {
  const { t, date } = translator;
  const until = date(one.validUntil);
  const end = Date.parse(one.validUntil) <= now.getTime() ? 'renewers.ended' : 'renewers.until';
  return {
    sentence: `${verdictSaid(one, translator)} ${t(end, { until })}`,
    todo: todoOf(one, translator, now),
    facts: factsOf(one, translator),
  };
}

const whoOf = ({ renewer }: RenewedCertificate): string => renewer?.title ?? '';

function verdictSaid(one: RenewedCertificate, { t }: Translator): string {
  const who = whoOf(one);
  switch (one.verdict) {
    case 'healthy':
      return t('renewers.healthy', { who });
    case 'unknown':
      return t('renewers.unknown', { who });
    case 'overdue':
      return t('renewers.overdue', { who });
    case 'broken':
      return one.renewer === null
        ? t('renewers.nobody')
        : t('renewers.broken', { who, trouble: one.troubles[0] ?? 'names' });
    case 'nobody':
      return t(one.isOurs ? 'renewers.nobody-ours' : 'renewers.nobody');
  }
}

function todoOf(one: RenewedCertificate, { t }: Translator, now: Date): string | null {
  if (!needsAttention(one, now)) return null;
  const who = whoOf(one);
  if (one.verdict === 'nobody') return t(one.isOurs ? 'renewers.do-ours' : 'renewers.do-nobody');
  if (one.renewer?.id === 'panel') return t('renewers.do-panel', { who });
  if (one.step === 'mend') return t('renewers.do-mend', { who });
  if (one.step !== 'none') return t('renewers.do-type', { step: one.step });
  return one.troubles.length === 0 ? t('renewers.do-names') : t('renewers.do-whoever', { who });
}

function factsOf(one: RenewedCertificate, translator: Translator): readonly string[] {
  const { t, list, moment } = translator;
  const { renewer, shown, missing, starter, troubles } = one;
  const who = whoOf(one);
  const services = list(shown.by);
  const isStarted = troubles.every((trouble) => !stoppers.includes(trouble));
  const started =
    renewer === null || renewer.id === 'panel'
      ? []
      : starter === null
        ? [
            one.unseen === undefined
              ? t('renewers.not-started')
              : t('renewers.started-unseen', { times: one.unseen.times, last: moment(one.unseen.last) }),
          ]
        : !isStarted
          ? [t('renewers.to-start', { starter: starter.by })]
          : starter.by === who
            ? [t('renewers.started-itself', { who })]
            : starter.next === null
              ? [t('renewers.started', { starter: starter.by })]
              : [t('renewers.started-next', { starter: starter.by, next: moment(starter.next) })];
  const seen = {
    store:
      renewer === null
        ? t('renewers.shown-named', { services })
        : t('renewers.shown-store', { services, who }),
    copy: one.isOurs
      ? t('renewers.shown-ours', { services })
      : t('renewers.shown-copy', { services, files: list(shown.files.slice(0, mostFiles)) }),
    itself: t('renewers.shown-itself', { who }),
    nowhere: t('renewers.shown-nowhere'),
    unread: t('renewers.shown-unread'),
  };
  const isShown = shown.by.length > 0;
  return [
    seen[shown.how],
    ...(missing.length > 0
      ? [t('renewers.names-missing', { names: list(missing.slice(0, mostFiles)) })]
      : isShown
        ? [t('renewers.names-good')]
        : []),
    ...started,
    ...(renewer === null ? [] : [t('renewers.kept', { file: renewer.file })]),
  ];
}

/** What keeps whatever is to start a renewer from doing so. */
const stoppers: readonly string[] = ['gone', 'masked', 'off', 'cronless', 'unstarted'];

const mostFiles = 8;
