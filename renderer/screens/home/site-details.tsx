import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { calendarFileName, renewalReminder } from '../../../shared/content/renewal-calendar.ts';
import type { RunSummary } from '../../../shared/ipc/contract.ts';
import type { MySite } from '../../../shared/my-sites.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { call } from '../../bridge.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { MixedParts } from '../../components/mixed-parts.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { useMixed } from '../../use-mixed.ts';
import { SaveButton } from '../done/save-button.tsx';
import { hostOf } from '../server/label.ts';
import { LinesInDns } from './lines-in-dns.tsx';
import { actionsOf, ReportButton, type RunActions, RunRow } from './run-row.tsx';
import { siteSheet, siteSheetName } from './site-sheet.ts';
import { linesOf } from './site-words.ts';

export interface SiteActions extends RunActions {
  readonly runs: readonly RunSummary[];
  /** Has the server renew it now. */
  onForce(site: MySite): void;
  /** Has its certificate declared invalid. */
  onRevoke(site: MySite): void;
  /** Takes away what a run has set in the DNS to stay. */
  onWithdraw(runId: string): void;
  /** `again`: the same site once more; `here`: another one on its server. */
  onSeal(site: MySite, what: 'again' | 'here'): void;
}

/** What is known of a site, what can be done about it, and what was before. */
export function SiteDetails(props: {
  readonly site: MySite;
  readonly names: string;
  readonly actions: SiteActions;
}) {
  const texts = useTexts();
  const { t, date } = texts;
  const { site, names, actions } = props;
  const spelt = useSpelt();
  const { run, status, history } = site;
  const [first = ''] = run.names;
  const [undo] = actionsOf(run, actions.runs);
  const { isBusy, problem, look, ask } = useMixed(first, false);
  return (
    <Box sx={{ mt: 1.5, ml: { xs: 0, sm: 7.25 } }}>
      {linesOf(site, texts).map((line) => (
        <Typography key={line} variant="body2" sx={{ mb: 0.5 }}>
          {line}
        </Typography>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', ml: -1.25, mt: 0.5 }}>
        {!first.startsWith('*') && (
          <Button
            size="small"
            aria-label={t('home.open-of', { name: spelt(first) })}
            onClick={() => void call('link.open', { url: `https://${first}/` })}
          >
            {t('home.open')}&nbsp;<span aria-hidden="true">↗</span>
          </Button>
        )}
        {!first.startsWith('*') && (
          <Button
            size="small"
            disabled={isBusy}
            aria-label={t('mixed.button-of', { name: spelt(first) })}
            onClick={() => void ask()}
          >
            {t('mixed.button')}
          </Button>
        )}
        {status?.renewedBy === 'certbot' && status.watched !== null && (
          <Button
            size="small"
            aria-label={t('force.button-of', { names })}
            onClick={() => actions.onForce(site)}
          >
            {t('force.button')}
          </Button>
        )}
        <Button
          size="small"
          aria-label={t('home.again-of', { names })}
          onClick={() => actions.onSeal(site, 'again')}
        >
          {t('home.again')}
        </Button>
        <Button
          size="small"
          aria-label={t('home.here-of', { server: hostOf(run.server) })}
          onClick={() => actions.onSeal(site, 'here')}
        >
          {t('home.here')}
        </Button>
        <Button
          size="small"
          color="error"
          aria-label={t('revoking.button-of', { names })}
          onClick={() => actions.onRevoke(site)}
        >
          {t('revoking.button')}
        </Button>
        <Calendar site={site} names={names} />
        <SaveButton
          label={t('done.save')}
          name={t('sheet.save-of', { names })}
          suggestedName={siteSheetName(site)}
          text={() => siteSheet(site, new Date(), texts, spelt)}
        />
        {undo === 'undo' && (
          <Button
            size="small"
            color="error"
            aria-label={t('runs.undo-of', { names, date: date(run.startedAt) })}
            onClick={() => actions.onUndo(run)}
          >
            {t('runs.undo')}
          </Button>
        )}
        <ReportButton run={run} />
      </Box>
      <Box aria-live="polite" sx={{ my: 1 }}>
        {isBusy && <Typography variant="body2">{t('mixed.looking')}</Typography>}
        {problem !== null && <ProblemView problem={problem} severity="care" />}
        {look !== null && !isBusy && <MixedParts look={look} name={first} />}
      </Box>
      <LinesInDns runs={[run, ...history]} onWithdraw={actions.onWithdraw} />
      {history.length > 0 && (
        <Disclosure
          label={t('home.history', { count: history.length })}
          name={t('home.history-of', { count: history.length, names })}
        >
          <Rows aria-label={t('home.history-of', { count: history.length, names })}>
            {history.map((one) => (
              <RunRow key={one.runId} run={one} {...actions} />
            ))}
          </Rows>
        </Disclosure>
      )}
    </Box>
  );
}

/** The days in which its renewal is to be seen, for a calendar; nothing where these are not known. */
function Calendar({ site, names }: { readonly site: MySite; readonly names: string }) {
  const texts = useTexts();
  const { t } = texts;
  const { run, status } = site;
  const { validUntil = null, window = null } = status?.watched ?? {};
  const by = status?.renewedBy ?? 'nobody';
  if (validUntil === null || window === null || by === 'nobody') return null;
  return (
    <SaveButton
      label={t('done.calendar')}
      name={t('sites.calendar-of', { names })}
      suggestedName={calendarFileName(run.names[0] ?? '')}
      text={() =>
        calendarFile(
          renewalReminder(
            { names: run.names, server: run.server, by, validUntil, window },
            new Date(),
            texts,
          ),
        )
      }
    />
  );
}
