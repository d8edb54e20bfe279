import { useEffect } from 'react';
import type { MySite } from '../../../shared/my-sites.ts';
import { PaperOnly } from '../../components/paper-only.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { headlineOf, linesOf, renewerOf, servicesSaid } from './site-words.ts';

/** All sites on paper. It stands only while it is printed: a thousand rows are no use on the screen. */
export function PrintedList({ sites, onPrinted }: { readonly sites: readonly MySite[]; onPrinted(): void }) {
  const texts = useTexts();
  const { t, list, date } = texts;
  const spelt = useSpelt();
  return (
    <PaperOnly>
      <h1>{t('home.printed-title', { date: date(new Date()) })}</h1>
      <table>
        <thead>
          <tr>
            <th>{t('home.column-site')}</th>
            <th>{t('home.column-server')}</th>
            <th>{t('home.column-until')}</th>
            <th>{t('home.column-who')}</th>
            <th>{t('home.column-state')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => {
            const { run, standing, until, need } = site;
            const { who, when } = renewerOf(site, texts);
            return (
              <tr key={run.runId}>
                <td>{list(run.names.map(spelt))}</td>
                <td>
                  {run.server}
                  <br />
                  {servicesSaid(standing.services, texts)}
                </td>
                <td>
                  {until !== null && date(until)}
                  <br />
                  {headlineOf(site, texts)}
                </td>
                <td>
                  {who} {when}
                </td>
                <td>
                  {need === 'well'
                    ? t('home.well')
                    : need === 'due'
                      ? t('home.due')
                      : linesOf(site, texts)[0]}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <PrintNow onPrinted={onPrinted} />
    </PaperOnly>
  );
}

/** Stands on the sheet itself: around it the sheet is not there yet, and an empty one would be printed. */
function PrintNow({ onPrinted }: { onPrinted(): void }) {
  useEffect(() => {
    window.print();
    onPrinted();
  }, [onPrinted]);
  return null;
}
