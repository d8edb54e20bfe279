import { problemSaid } from '../../../shared/content/problem-words.ts';
import type { Translator } from '../../../shared/content/translator.ts';
import {
  chainMissedSaid,
  leftOutSaid,
  renewerTitle,
  watchSaid,
} from '../../../shared/content/watch-words.ts';
import type { MySite, Need } from '../../../shared/my-sites.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { SignKind } from '../../components/sign.tsx';
import { hostOf } from '../server/label.ts';

type Spell = (name: string) => string;

export const signOf: Readonly<Record<Need, SignKind>> = {
  trouble: 'broken',
  due: 'know',
  unseen: 'waiting',
  well: 'good',
};

/** More names than these are counted. */
const namesAtMost = 3;

/** The other names, short where they lie below the first, and what shows them where. */
export function placeOf({ run, standing }: MySite, spelt: Spell, { t, list }: Translator): string {
  const [main = '', ...others] = run.names;
  const short = others.map((name) =>
    spelt(name.endsWith(`.${main}`) ? name.slice(0, -main.length - 1) : name),
  );
  const also =
    short.length === 0
      ? []
      : short.length > namesAtMost
        ? [t('home.also-many', { count: short.length })]
        : [t('home.also', { names: list(short) })];
  const services = servicesSaid(standing.services, { list });
  const server = spelt(hostOf(run.server));
  return [...also, services === '' ? server : t('home.on', { services, server })].join(' · ');
}

export const servicesSaid = (ids: readonly string[], { list }: Pick<Translator, 'list'>): string =>
  list(
    ids.map((id) => {
      const known = Object.entries(targetCapabilities).find(([target]) => target === id);
      return known?.[1].name ?? id;
    }),
  );

/** How it stands, in a few words. */
export function headlineOf({ status, need, daysLeft }: MySite, { t }: Translator): string {
  const state = status?.watched?.state;
  if (state === 'unreachable') return t('home.silent');
  if (state === 'not-trusted') return t('home.warned');
  if (state === 'former-shown') return t('home.former');
  if (daysLeft === null) return t('home.no-end');
  if (daysLeft < 0) return t('home.ended');
  return t(need === 'trouble' ? 'home.ends-in' : 'home.days', { days: daysLeft });
}

/** Who renews it, and when that is to be seen. */
export function renewerOf(
  { status, standing, need }: MySite,
  { t, shortDate }: Translator,
): { readonly who: string; readonly when: string | null } {
  const { renewedBy } = standing;
  const { window, renewOn } = status?.watched ?? {};
  if (renewedBy === 'nobody') return { who: t('home.by-nobody'), when: null };
  if (renewedBy === 'app')
    return {
      who: t('home.by-app'),
      when: renewOn == null ? null : t('home.from', { from: shortDate(renewOn) }),
    };
  const who =
    renewedBy === 'mod-md' ? t('home.by-apache') : t('home.by-server', { who: renewerTitle(renewedBy) });
  const when =
    window === undefined || need === 'trouble'
      ? null
      : t('home.between', { from: shortDate(window.from), to: shortDate(window.to) });
  return { who, when };
}

/** All that is known of how it stands: what was seen, what to do, what the server says. */
export function linesOf({ status, standing }: MySite, texts: Translator): readonly string[] {
  const { t } = texts;
  const out = [
    ...leftOutSaid({ leftOut: status?.leftOut ?? standing.leftOut }, texts),
    ...chainMissedSaid(standing.chainMissed, texts),
  ];
  if (status === null) return out;
  if (status.watched === null) {
    const why = status.problem === undefined ? '' : problemSaid(status.problem, texts).title;
    return [t('home.not-seen', { why }), ...out];
  }
  const { sentence, todo, server } = watchSaid(status.watched, status, texts);
  return [sentence, ...(todo === null ? [] : [todo]), ...out, ...server];
}

/** What stands in the row without being asked for: only what a person has to know. */
export function troubleOf(site: MySite, texts: Translator): string | null {
  if (site.need === 'trouble' || site.status?.watched === null) return linesOf(site, texts)[0] ?? null;
  return leftOutSaid({ leftOut: site.status?.leftOut ?? site.standing.leftOut }, texts)[0] ?? null;
}
