import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { SpaceView } from '../../../shared/ipc/webspace.ts';
import { Card } from '../../components/card.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';

const every = 30_000;
const signs = { new: 'good', other: 'waiting', bad: 'care', none: 'waiting' } as const;

/** What visitors are shown, looked at again and again while it is not yet the new one. */
export function Shown({
  space,
  onChanged,
}: {
  readonly space: SpaceView;
  onChanged(space: SpaceView): void;
}) {
  const { t } = useTexts();
  const look = useTask('webspace.look');
  const [views, setViews] = useState<Output<'webspace.look'>['views']>([]);
  const { start } = look;
  const { id, state } = space;
  const lookNow = useCallback(async (): Promise<void> => {
    const reply = await start({ id });
    if (!reply.ok) return;
    setViews(reply.value.views);
    if (reply.value.space.state === 'shown') onChanged(reply.value.space);
  }, [start, id, onChanged]);
  useEffect(() => {
    void lookNow();
    if (state === 'shown') return;
    const timer = setInterval(() => void lookNow(), every);
    return () => clearInterval(timer);
  }, [lookNow, state]);
  return (
    <Card>
      <Typography variant="h2" sx={{ mb: 0.75 }}>
        {t('webspace.look-title')}
      </Typography>
      {state !== 'shown' && (
        <Typography color="textSecondary" sx={{ mb: 1.25 }}>
          {t('webspace.look-more')}
        </Typography>
      )}
      {views.length > 0 && (
        <Rows aria-label={t('webspace.look-title')}>
          {views.map(({ name, address, shows }) => (
            <Row key={`${name} ${address}`} sign={signs[shows]} title={t('webspace.at', { name, address })}>
              {t('webspace.shows', { shows })}
            </Row>
          ))}
        </Rows>
      )}
      {look.problem !== null && <ProblemView problem={look.problem} severity="care" />}
      <Button variant="outlined" disabled={look.isBusy} onClick={() => void lookNow()} sx={{ mt: 1.25 }}>
        {t(look.isBusy ? 'webspace.looking' : 'webspace.look')}
      </Button>
    </Card>
  );
}
