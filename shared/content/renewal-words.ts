import type { RenewalStarter, RunEnded } from '../events.ts';
import { isFollowedRenewer, renewerTitles } from '../renewers.ts';
import { problemSaid } from './problem-words.ts';
import type { Translator } from './translator.ts';

/** Who renews from now on, in a sentence; why it is the owner, where that was to be somebody else; and how soon that is, where it is a matter of days. */
export function renewalSaid(renewal: RunEnded['renewal'], translator: Translator): string {
  const ends = renewal?.ends;
  const few =
    ends === undefined ? '' : ` ${translator.t('done.few-days', { until: translator.moment(ends) })}`;
  const said = `${renewerSaid(renewal, translator)}${few}`;
  const names = wayClosedAt(renewal);
  return names === null ? said : `${said} ${translator.t('done.way-closed', { names })}`;
}

/** The names at which a way is closed that was opened for others than who renews; null: none is. */
function wayClosedAt(renewal: RunEnded['renewal']): string | null {
  const { code, facts } = renewal?.problem ?? {};
  return code === 'renewal-way-closed' && facts?.left === 'yes' ? String(facts.names) : null;
}

function renewerSaid(renewal: RunEnded['renewal'], translator: Translator): string {
  const { t, date } = translator;
  const { by, problem, from, to } = renewal ?? { by: 'app' as const };
  if (from !== undefined && to !== undefined) {
    const days = { from: date(from), to: date(to) };
    const starter = renewal?.starter === undefined ? '' : ` ${starterSaid(renewal.starter, translator)}`;
    if (by === 'certbot' || by === 'mod-md' || by === 'simple-acme')
      return `${t(`done.renew-${by}`, days)}${starter}`;
    if (isFollowedRenewer(by))
      return `${t('done.renew-other', { by: renewerTitles[by], ...days })}${starter}`;
  }
  if (by === 'another') return t('done.renew-goes-on');
  if (by === 'nobody') return t('done.renew-nobody');
  return problem === undefined || wayClosedAt(renewal) !== null
    ? t('done.renew-app')
    : t('done.renew-failed', { why: problemSaid(problem, translator).title });
}

/** What starts the renewer, and that this is not sure where it is not. */
function starterSaid({ by, next, trouble }: RenewalStarter, { t, moment }: Translator): string {
  const starter = by ?? '';
  if (trouble !== undefined) return t('done.not-started', { trouble, starter });
  return next === null
    ? t('done.started', { starter })
    : t('done.started-next', { starter, next: moment(next) });
}
