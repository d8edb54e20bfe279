import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SeveralState } from '../../../shared/ipc/several.ts';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { ProgressBar } from '../run/progress-bar.tsx';
import { doneOf, signOf, stateSaid } from './site-state.ts';

/** How far all of them are, each in a line, and the way to stop. */
export function Running(props: {
  readonly state: SeveralState;
  readonly isStopping: boolean;
  onStop(): void;
}) {
  const texts = useTexts();
  const { t, list } = texts;
  const spelt = useSpelt();
  const [isAsking, setAsking] = useState(false);
  const { state, isStopping } = props;
  const { kind } = state;
  const { done, of } = doneOf(state);
  const title = t(kind === 'secure' ? 'several.run-title' : 'several.undo-title', { count: of });
  return (
    <Screen
      id={`several-${kind}`}
      title={title}
      lead={t(kind === 'secure' ? 'several.run-lead' : 'several.undo-lead')}
      why={null}
      learn="undo-and-safety"
      actions={
        <Button variant="outlined" color="error" disabled={isStopping} onClick={() => setAsking(true)}>
          {t('several.stop')}
        </Button>
      }
    >
      <Card>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, mb: 1 }}>
          <Typography role="status" sx={{ fontWeight: 700 }}>
            {isStopping ? t('several.stopping') : t('several.progress', { done, count: of })}
          </Typography>
        </Box>
        <ProgressBar part={of === 0 ? 0 : done / of} label={title} />
      </Card>
      <Rows aria-label={title}>
        {state.sites
          .filter((site) => site.state !== 'left')
          .map((site) => (
            <Row
              key={site.label}
              sign={signOf(site)}
              isQuiet={site.state === 'queued'}
              title={list(site.names.map(spelt))}
              action={
                <Typography variant="body2" color="textSecondary">
                  {stateSaid(site, kind, texts)}
                </Typography>
              }
            >
              {site.server}
            </Row>
          ))}
      </Rows>
      <Confirm
        isOpen={isAsking && !isStopping}
        title={t('several.stop-ask')}
        yes={t('several.stop-yes')}
        no={t('several.stop-no')}
        onYes={() => {
          setAsking(false);
          props.onStop();
        }}
        onNo={() => setAsking(false)}
      >
        {t('several.stop-text')}
      </Confirm>
    </Screen>
  );
}
