import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { UpdatesView } from '../../../shared/ipc/updates.ts';
import { useApp } from '../../app-context.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';

/** Whether newer versions are looked for, and what is known of them. Nothing is installed by itself. */
export function UpdatesPart() {
  const { t, moment } = useTexts();
  const { settings, change } = useApp();
  const [view, setView] = useState<UpdatesView | null>(null);
  const { start, isBusy, problem, cancel } = useTask('updates.ask');
  useEffect(() => {
    let isWanted = true;
    void call('updates.read', {}).then((reply) => {
      if (isWanted && reply.ok) setView(reply.value);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const ask = async (): Promise<void> => {
    const reply = await start({ onlyIfDue: false });
    if (reply.ok) setView(reply.value);
  };
  if (view === null) return null;
  const { newer, askedAt, host, page } = view;
  return (
    <section aria-labelledby="updates-title">
      <Typography id="updates-title" variant="h3">
        {t('updates.title')}
      </Typography>
      {newer !== null && <Newer newer={newer} page={page} />}
      {view.isSilent && (
        <Typography sx={{ my: 1 }}>
          {t('updates.silent')}{' '}
          <Button size="small" onClick={() => void call('link.open', { url: page })}>
            {t('updates.get')} ↗
          </Button>
        </Typography>
      )}
      <FormControlLabel
        control={
          <Checkbox checked={settings.updates === true} onChange={(_event, updates) => change({ updates })} />
        }
        label={t('updates.on')}
      />
      <Typography variant="body2" color="textSecondary">
        {t('updates.what', { host })}
      </Typography>
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        <Button size="small" disabled={isBusy} onClick={() => void ask()}>
          {t('updates.ask-now')}
        </Button>
        <Typography variant="body2" role="status">
          {askedAt !== null && newer === null && !view.isSilent && `${t('updates.none')} `}
          {askedAt === null ? t('updates.never') : t('updates.asked', { at: moment(askedAt) })}
        </Typography>
      </Box>
      {isBusy && <Busy doing={t('updates.asking')} onCancel={cancel} />}
      {problem !== null && <ProblemView problem={problem} severity="care" />}
    </section>
  );
}

function Newer({
  newer,
  page,
}: {
  readonly newer: NonNullable<UpdatesView['newer']>;
  readonly page: string;
}) {
  const { t, date, language } = useTexts();
  const { version, on, closesGap, news } = newer;
  return (
    <Card {...(closesGap ? { tone: 'amber' as const } : {})} sx={{ my: 1 }}>
      <Typography variant="h3" component="p">
        {t('updates.of', { version, date: date(on) })}
      </Typography>
      {closesGap && <Typography sx={{ fontWeight: 700 }}>{t('updates.newer-gap', { version })}</Typography>}
      <Typography>{news[language]}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, mb: 1 }}>
        {t('updates.how')}
      </Typography>
      <Button variant="contained" size="small" onClick={() => void call('link.open', { url: page })}>
        {t('updates.get')} ↗
      </Button>
    </Card>
  );
}
