import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { problemSaid } from '../../../shared/content/problem-words.ts';
import { calendarFileName, renewalReminder } from '../../../shared/content/renewal-calendar.ts';
import { leftOutSaid, watchSaid } from '../../../shared/content/watch-words.ts';
import type { SiteStatus } from '../../../shared/ipc/site-status.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { Busy } from '../../components/busy.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import { SaveButton } from '../done/save-button.tsx';

/** How each certificate stands that this computer has put in place: a sentence, and what to do. */
export function Sites({ onForce }: { onForce(site: SiteStatus): void }) {
  const texts = useTexts();
  const { t } = texts;
  const [sites, setSites] = useState<readonly SiteStatus[] | null>(null);
  const { start, isBusy } = useTask('sites.status');
  useEffect(() => {
    void start({}).then((reply) => {
      if (reply.ok) setSites(reply.value.sites);
    });
  }, [start]);
  if (sites === null) return isBusy ? <Busy doing={t('sites.looking')} /> : null;
  if (sites.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="sites" sx={{ display: 'grid', gap: 1.5 }}>
      <Box>
        <Typography id="sites" variant="h2">
          {t('sites.title')}
        </Typography>
        <Typography color="textSecondary">{t('sites.lead')}</Typography>
      </Box>
      <Rows aria-label={t('sites.title')}>
        {sites.map((site) => (
          <Row
            key={site.runId}
            sign={signOf(site)}
            title={texts.list(site.names)}
            action={
              <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end' }}>
                {site.renewedBy === 'certbot' && site.watched !== null && (
                  <Button
                    size="small"
                    aria-label={t('force.button-of', { names: texts.list(site.names) })}
                    onClick={() => onForce(site)}
                  >
                    {t('force.button')}
                  </Button>
                )}
                <Calendar site={site} />
              </Box>
            }
          >
            {linesOf(site, texts).map((line) => (
              <Box key={line} component="p" sx={{ m: 0 }}>
                {line}
              </Box>
            ))}
          </Row>
        ))}
      </Rows>
    </Box>
  );
}

function signOf(site: SiteStatus): SignKind {
  const { watched, renewedBy } = site;
  if (watched === null) return 'care';
  if (watched.light === 'green') return site.leftOut === undefined ? 'good' : 'care';
  if (watched.light === 'red') return 'broken';
  return renewedBy === 'app' ? 'care' : 'know';
}

function linesOf(site: SiteStatus, texts: Texts): readonly string[] {
  const { watched, problem } = site;
  const out = leftOutSaid(site, texts);
  if (watched === null)
    return [...(problem === undefined ? [] : [problemSaid(problem, texts).title]), ...out];
  const { sentence, todo, server } = watchSaid(watched, site, texts);
  return [sentence, ...(todo === null ? [] : [todo]), ...out, ...server];
}

/** The days in which its renewal is to be seen, for a calendar; nothing where these are not known. */
function Calendar({ site }: { readonly site: SiteStatus }) {
  const texts = useTexts();
  const { t, list } = texts;
  const { names, server, renewedBy: by, watched } = site;
  const { validUntil = null, window = null } = watched ?? {};
  if (validUntil === null || window === null || by === 'nobody') return null;
  return (
    <SaveButton
      label={t('done.calendar')}
      name={t('sites.calendar-of', { names: list(names) })}
      suggestedName={calendarFileName(names[0] ?? '')}
      text={() => calendarFile(renewalReminder({ names, server, by, validUntil, window }, new Date(), texts))}
    />
  );
}
