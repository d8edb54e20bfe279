import type { ChainMissed } from '../chain-name.ts';
import { hookStateFile } from '../hook-state.ts';
import type { ManagedCertificate } from '../managed.ts';
import type { TargetId } from '../plan.ts';
import { isByServer } from '../renewal.ts';
import { type RenewerHealth, renewerTitles } from '../renewers.ts';
import { targetCapabilities } from '../target-capabilities.ts';
import type { Watched } from '../watch.ts';
import { problemSaid } from './problem-words.ts';
import type { Translator } from './translator.ts';

/** What was left out of a certificate's run, for people: a sentence, or none. Pure. */
export function leftOutSaid(
  { leftOut = [] }: { readonly leftOut?: readonly string[] | undefined },
  { t, list }: Pick<Translator, 't' | 'list'>,
): readonly string[] {
  const titles = leftOut.map((id) => targetCapabilities[id as TargetId]?.name ?? id);
  return titles.length === 0 ? [] : [t('watch.left-out', { services: list(titles), count: titles.length })];
}

/** That a certificate's chain is not the one that was wished for, for people: a sentence, or none. Pure. */
export const chainMissedSaid = (
  missed: Readonly<ChainMissed> | undefined,
  { t, list }: Pick<Translator, 't' | 'list'>,
): readonly string[] =>
  missed === undefined
    ? []
    : [
        t('run.chain-missed', {
          wished: missed.wished,
          taken: missed.taken,
          offered: list([...missed.offered]),
        }),
      ];

type Known = Pick<ManagedCertificate, 'names' | 'server' | 'renewedBy' | 'isShort'>;

/** How a certificate stands, for people. */
export interface WatchSaid {
  readonly sentence: string;
  /** What to do; null: nothing. */
  readonly todo: string | null;
  /** What the server itself says, or that it was not asked; none where nothing there renews. */
  readonly server: readonly string[];
}

const titles: Readonly<Record<string, string | null>> = { ...renewerTitles, 'mod-md': 'mod_md' };

/** Who renews on the server, as its makers write it. */
export const renewerTitle = (by: string): string => titles[by] ?? by;

/** Pure. Text of the server may stand in it. */
export function watchSaid(status: Watched, known: Known, translator: Translator): WatchSaid {
  return {
    sentence: sentenceOf(status, known, translator),
    todo: todoOf(status, known, translator),
    server: serverSaid(status, known, translator),
  };
}

const whoOf = ({ server }: Watched, { renewedBy }: Known): string =>
  (server.asked === 'told' ? server.told.renewer?.title : undefined) ?? renewerTitle(renewedBy);

function sentenceOf(status: Watched, known: Known, { t, date }: Translator): string {
  const said = (when: string | null | undefined): string => (when == null ? '' : date(when));
  const until = said(status.validUntil);
  const from = said(status.window?.from ?? status.renewOn);
  const to = said(status.window?.to);
  const who = whoOf(status, known);
  const isThere = isByServer(known.renewedBy);
  const few = known.isShort === true ? ` ${t('watch.few-days')}` : '';
  switch (status.state) {
    case 'well':
      if (known.renewedBy === 'nobody') return `${t('watch.well', { until })} ${t('watch.nobody')}${few}`;
      if (!isThere) return `${t('watch.well-app', { until, from })}${few}`;
      return to === '' ? t('watch.well', { until }) : t('watch.well-there', { until, who, from, to });
    case 'due':
      return isThere
        ? t('watch.due-there', { until, who, to })
        : `${t('watch.due-app', { until, from })}${few}`;
    case 'late':
      return isThere ? t('watch.late-there', { until, who, to }) : t('watch.late-app', { until });
    case 'not-started':
      return t(notStarted[healthOf(status) ?? 'unknown'] ?? 'watch.not-started', { until, who });
    case 'not-called':
      return t('watch.not-called', { until, who });
    case 'gone':
      return t(healthOf(status) === undefined ? 'watch.gone' : 'watch.gone-program', { until, who });
    case 'hook-failed':
      return hookSaid(status, until, who, t);
    case 'former-shown':
    case 'not-trusted':
    case 'expired':
    case 'unreachable': {
      const { name = '', address = '', port } = status.fault ?? {};
      if (port !== undefined)
        return t(`watch.mail-${status.state}`, { name, address, port: `${port}`, until });
      return t(`watch.${status.state}`, { name, address, until });
    }
  }
}

const healthOf = ({ server }: Watched): RenewerHealth | undefined =>
  server.asked === 'told' ? server.told.renewer?.health : undefined;

/** Why nothing renews it, where more is known than that nothing starts it. */
const notStarted: Readonly<
  Partial<Record<RenewerHealth, 'watch.forbidden' | 'watch.manual' | 'watch.masked' | 'watch.cronless'>>
> = {
  forbidden: 'watch.forbidden',
  manual: 'watch.manual',
  masked: 'watch.masked',
  cronless: 'watch.cronless',
};

function hookSaid({ server }: Watched, until: string, who: string, t: Translator['t']): string {
  const word = server.asked === 'told' ? server.told.hook?.word : undefined;
  switch (word) {
    case 'refused':
      return t('watch.hook-refused', { until, who });
    case 'blocked':
      return t('watch.hook-blocked', { until });
    case 'broken':
      return t('watch.hook-broken');
    case 'unsafe':
      return t('watch.hook-unsafe', { until });
    default:
      return t('watch.hook-failed', { until });
  }
}

function todoOf(status: Watched, known: Known, { t }: Translator): string | null {
  const { server } = known;
  const who = whoOf(status, known);
  const isThere = isByServer(known.renewedBy);
  const isOfMail = status.fault?.port !== undefined;
  switch (status.state) {
    case 'well':
      return null;
    case 'due':
      return isThere ? null : t('watch.do-renew');
    case 'late':
    case 'expired':
      return isThere ? t('watch.do-look-there', { server, who }) : t('watch.do-renew');
    case 'not-started': {
      const starter = (status.server.asked === 'told' ? status.server.told.renewer?.startedBy : null) ?? who;
      return t(healthOf(status) === 'masked' ? 'watch.do-unmask' : 'watch.do-start', { server, starter });
    }
    case 'not-called': {
      const daily = status.server.asked === 'told' ? status.server.told.daily : null;
      return daily === null ? t('watch.do-call') : t('watch.do-call-by', { server, starter: daily.by });
    }
    case 'gone':
      return t('watch.do-gone', { server, who });
    case 'hook-failed':
      return t('watch.do-hook', { server, file: hookStateFile });
    case 'former-shown':
      return t(isOfMail ? 'watch.do-reload-mail' : 'watch.do-reload', { server });
    case 'not-trusted':
      return isOfMail ? t('watch.do-look-mail', { server }) : t('watch.do-check');
    case 'unreachable':
      return t(isOfMail ? 'watch.do-look-mail' : 'watch.do-visit', { server });
  }
}

function serverSaid(status: Watched, known: Known, translator: Translator): readonly string[] {
  const { t, moment } = translator;
  const { server } = status;
  if (server.asked === 'failed')
    return [t('watch.not-answered', { why: problemSaid(server.problem, translator).title })];
  if (server.asked === 'no') return server.why === 'no-login' ? [t('watch.not-asked')] : [];
  const { hook, renewer, nextRun } = server.told;
  const who = whoOf(status, known);
  const starter = renewer?.startedBy ?? null;
  const at = hook === null ? '' : moment(hook.at);
  return [
    renewer === null
      ? t('watch.asked-unknown')
      : starter === null
        ? t(renewer.health === 'healthy' ? 'watch.asked-unseen' : 'watch.asked-off', { who })
        : starter === who
          ? t('watch.asked-itself', { who })
          : nextRun === null
            ? t('watch.asked-by', { who, starter })
            : t('watch.asked-next', { who, starter, next: moment(nextRun) }),
    ...(hook === null
      ? []
      : hook.word === 'ok'
        ? [t('watch.asked-ok', { at })]
        : hook.word === 'waiting'
          ? [t('watch.asked-waiting', { at })]
          : [t('watch.asked-hook', { at, text: hook.text })]),
  ];
}
