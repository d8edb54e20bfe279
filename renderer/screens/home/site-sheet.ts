import type { Translator } from '../../../shared/content/translator.ts';
import type { MySite } from '../../../shared/my-sites.ts';
import { clipped } from '../../clipped.ts';
import { headlineOf, linesOf, renewerOf, servicesSaid } from './site-words.ts';

/**
 * A site as plain text, to be handed over to somebody who was not there: what is known of it now, without a login. `spelt`: a name
 * in its owner's letters; beside these stands what a technician looks for.
 */
export function siteSheet(
  site: MySite,
  now: Date,
  texts: Translator,
  spelt: (name: string) => string,
): string {
  const { t, date } = texts;
  const { run, standing, until, history } = site;
  const { who, when } = renewerOf(site, texts);
  const both = (name: string): string => (spelt(name) === name ? name : `${spelt(name)} (${name})`);
  const services = servicesSaid(standing.services, texts);
  const runs = [run, ...history].map(({ runId, startedAt }) => `${runId} · ${date(startedAt)}`);
  const entries: readonly (readonly [string, readonly string[]])[] = [
    [t('sheet.names'), run.names.map(both)],
    [t('sheet.server'), [run.server, services]],
    [t('sheet.provider'), [run.authority]],
    [t('sheet.until'), [until === null ? headlineOf(site, texts) : date(until)]],
    [t('done.renew'), [when === null ? who : `${who}, ${when}`]],
    [t('home.column-state'), [headlineOf(site, texts), ...linesOf(site, texts)]],
    [t('sheet.runs'), runs],
    [t('sheet.undo'), [t('sheet.undo-how', { run: run.runId })]],
  ];
  const said = entries.flatMap(([label, values]) => {
    const told = values.filter((value) => value !== '');
    return told.length === 0 ? [] : [`${label}:`, ...told.map((value) => `  ${clipped(value, 400)}`)];
  });
  const title = `${t('sheet.title')}: ${spelt(run.names[0] ?? '')}`;
  return `${[title, t('sheet.made', { date: date(now) }), '', ...said].join('\n')}\n`;
}

/** Under which name it is proposed to be saved. */
export const siteSheetName = ({ run }: MySite): string =>
  `sealkeeper-${(run.names[0] ?? '').replace('*', 'star').replace(/[^\w.-]/g, '_')}.txt`;
