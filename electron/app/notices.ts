import type { Translator } from '../../shared/content/translator.ts';
import { watchSaid } from '../../shared/content/watch-words.ts';
import { isNoticeable, type Notice, type Noticed, noticesFor } from '../../shared/notices.ts';
import type { NoticesFile } from '../store/notices-file.ts';
import type { KeptAccess } from './kept-login.ts';
import { tellOrders, waitingOrders } from './order-notices.ts';
import type { Services } from './services.ts';
import { statusOf } from './status.ts';

export interface NoticesPort {
  /** Shows one in the way of the system. */
  readonly show: (title: string, body: string) => void;
  readonly words: () => Promise<Translator>;
  readonly memory: NoticesFile;
  /** Whether the app renews by itself in the background. */
  readonly isAppAtIt?: () => Promise<boolean>;
  /** The logins that are kept, by which the servers themselves are asked; missing: none is. */
  readonly kept?: Pick<KeptAccess, 'of' | 'heed'>;
}

/**
 * Tells the owner which certificates are to be seen to, each at most once a day. Asked each hour: a certificate that could be
 * asked about is not asked again that day. Nothing is asked before its time to renew; no server is logged in to but with a login
 * that its owner lets this computer keep.
 */
export async function tellNotices(
  services: Services,
  { show, words, memory, isAppAtIt = async () => false, kept: logins }: NoticesPort,
  signal: AbortSignal,
  now = new Date(),
): Promise<readonly Notice[]> {
  const today = dayOf(now);
  const kept = await memory.read();
  // What was told of orders stands in the same memory.
  const standing = new Set((await waitingOrders(services)).map(({ id }) => id));
  const { statuses } = await statusOf(services, {
    signal,
    now,
    ...(logins === undefined ? {} : { accessOf: logins.of }),
    isWanted: (certificate) => {
      standing.add(certificate.runId);
      return isNoticeable(certificate, now) && kept.seenOn[certificate.runId] !== today;
    },
  });
  logins?.heed(statuses);
  const asked = statuses.map(
    (status): Noticed => ({
      certificate: status.certificate,
      watched: 'watched' in status ? status.watched : null,
    }),
  );
  if (asked.length === 0) return [];
  const { notices, memory: told } = noticesFor(asked, kept.told, {
    now,
    today,
    isAppAtIt: await isAppAtIt(),
  });
  const seen = asked.filter(({ watched }) => watched !== null && watched.state !== 'unreachable');
  const seenToday = Object.fromEntries(seen.map(({ certificate }) => [certificate.runId, today]));
  await memory.write({
    told: only({ ...kept.told, ...told }, standing),
    seenOn: only({ ...kept.seenOn, ...seenToday }, standing),
  });
  const translator = await words();
  for (const notice of notices) show(...noticeSaid(notice, translator));
  return notices;
}

/** What was replaced or taken back since is forgotten. */
const only = <Value>(all: Readonly<Record<string, Value>>, standing: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(all).filter(([runId]) => standing.has(runId)));

/** A title and a text. Pure. */
export function noticeSaid(
  { certificate, watched, days }: Notice,
  translator: Translator,
): readonly [title: string, body: string] {
  const { t, date } = translator;
  const [name = ''] = certificate.names;
  const title = t('notice.title', { name });
  const said =
    watched === null || watched.state === 'unreachable' ? null : watchSaid(watched, certificate, translator);
  const what =
    said === null
      ? t('watch.due-app', { until: day(certificate.validUntil), from: day(certificate.renewOn) })
      : said.sentence;
  const todo = said === null ? t('watch.do-renew') : (said.todo ?? '');
  const text = `${what} ${todo}`.trim();
  return [title, days < 0 ? text : t('notice.days', { days, what: text })];

  function day(when: string | null): string {
    return when === null ? '' : date(when);
  }
}

/** The day where the owner is. */
function dayOf(now: Date): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

const hour = 60 * 60 * 1000;

/** Has it told for as long as the app runs, from a minute after its start; answers how to end that. */
export function keepTelling(services: Services, door: NoticesPort): () => void {
  const ending = new AbortController();
  let isAtIt = false;
  const tell = (): void => {
    if (isAtIt) return;
    isAtIt = true;
    // Where the memory cannot be written nothing is told: else it would be told each hour.
    const now = new Date();
    tellNotices(services, door, ending.signal, now)
      .then(() => tellOrders(services, door, { now, today: dayOf(now) }))
      .catch(() => undefined)
      .finally(() => {
        isAtIt = false;
      });
  };
  const first = setTimeout(tell, 60_000);
  const each = setInterval(tell, hour);
  first.unref();
  each.unref();
  return () => {
    clearTimeout(first);
    clearInterval(each);
    ending.abort();
  };
}
