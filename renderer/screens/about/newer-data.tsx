import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { KnownDataView } from '../../../shared/ipc/known-data.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';

type Taken = Output<'data.fetch'>;

/** Takes newer prices, rates, trust record and signs in, on a click: from the project, or from a file. */
export function NewerData(props: {
  readonly known: KnownDataView;
  /** Others count from now on. */
  onTaken(view: KnownDataView): void;
}) {
  const { t, date } = useTexts();
  const { known, onTaken } = props;
  const fetching = useTask('data.fetch');
  const opening = useTask('data.open');
  const [outcome, setOutcome] = useState<Taken['outcome']>('none');
  const problem = fetching.problem ?? opening.problem;
  const isBusy = fetching.isBusy || opening.isBusy;
  const settle = async (asked: Promise<Reply<Taken>>): Promise<void> => {
    setOutcome('none');
    const reply = await asked;
    if (!reply.ok) return;
    setOutcome(reply.value.outcome);
    onTaken(reply.value.view);
  };
  const forget = async (): Promise<void> => {
    setOutcome('none');
    const reply = await call('data.forget', {});
    if (reply.ok) onTaken(reply.value);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.75 }}>
      <Typography variant="body2" color="textSecondary">
        {t('data.what')}
      </Typography>
      <Way
        label={t('data.fetch', { host: known.host })}
        what={t('data.fetch-what')}
        isDisabled={isBusy}
        onGo={() => {
          opening.clear();
          void settle(fetching.start({}));
        }}
      />
      <Way
        label={t('data.open')}
        what={t('data.open-what')}
        isDisabled={isBusy}
        onGo={() => {
          fetching.clear();
          void settle(opening.start({}));
        }}
      />
      {fetching.isBusy && <Busy doing={t('data.asking')} onCancel={fetching.cancel} />}
      {outcome !== 'none' && (
        <Typography role="status" sx={{ fontWeight: 700 }}>
          {t(outcome === 'newer' ? 'data.taken' : 'data.same', { date: date(known.made) })}
        </Typography>
      )}
      {problem !== null && <ProblemView problem={problem} severity="care" />}
      {known.taken !== null && (
        <Box>
          <Button size="small" disabled={isBusy} onClick={() => void forget()}>
            {t('data.forget')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

function Way(props: {
  readonly label: string;
  readonly what: string;
  readonly isDisabled: boolean;
  onGo(): void;
}) {
  return (
    <Box>
      <Button variant="outlined" disabled={props.isDisabled} onClick={props.onGo}>
        {props.label}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {props.what}
      </Typography>
    </Box>
  );
}
