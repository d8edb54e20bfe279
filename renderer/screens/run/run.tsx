import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type LineId, linesOf, progressOf, type RunLine } from '../../../shared/wizard/run-lines.ts';
import { systemOf } from '../../../shared/wizard/system.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { HiddenWord } from '../../components/hidden-word.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import type { RunControl } from '../../use-run.ts';
import { lineWords } from './line-words.ts';
import { ProgressBar } from './progress-bar.tsx';
import { AvailabilityMonitor } from './pulse.tsx';
import { RunLines } from './run-lines.tsx';
import { technicalText } from './technical-text.ts';
import { WhatStays } from './what-stays.tsx';

const titles = {
  secure: 'run.title',
  rehearse: 'run.rehearse-title',
  undo: 'run.undo-title',
  recover: 'run.recover-title',
} as const;
const undoLeads = {
  secure: 'run.undo-lead-stopped',
  rehearse: 'run.undo-lead-rehearsed',
  undo: 'run.undo-lead',
  recover: 'run.recover-lead',
} as const;

/** What is happening, what is left, that the site answers, and that stopping is safe. */
export default function Run({ wizard, control }: { readonly wizard: Ran; readonly control: RunControl }) {
  const texts = useTexts();
  const { t } = texts;
  const { run, purpose, draft } = wizard;
  const [isAsking, setAsking] = useState(false);
  const [isTechnical, setTechnical] = useState(false);
  const isUndoOnly = purpose === 'undo' || purpose === 'recover';
  const isUndoing = isUndoOnly || run.steps.undo !== undefined;
  const lines = linesOf(run, isUndoOnly);
  const progress = progressOf(lines);
  const words = lineWords(draft, run, texts);
  const current = lines.find(({ state }) => state === 'doing');
  const isLong = progress.at < progress.of || progress.secondsLeft > 1;

  return (
    <Screen
      title={t(isUndoing && purpose !== 'recover' ? 'run.undo-title' : titles[purpose])}
      lead={t(isUndoing ? undoLeads[purpose] : 'run.lead')}
      why={{
        ...reasonFor(current),
        learn: 'undo-and-safety',
        foot: <AvailabilityMonitor pulse={run.pulse} />,
      }}
      actions={
        <>
          {!isUndoing && (
            <Button
              variant="outlined"
              color="error"
              disabled={control.isStopping}
              onClick={() => setAsking(true)}
            >
              {t('run.stop')}
            </Button>
          )}
          <Button variant="text" aria-expanded={isTechnical} onClick={() => setTechnical(!isTechnical)}>
            {t(isTechnical ? 'run.technical-hide' : 'run.technical')}
          </Button>
        </>
      }
    >
      {!isUndoing && (
        <Card sx={{ '@media (max-height: 760px)': { py: 1.5 } }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, mb: 1 }}>
            <Typography sx={{ fontWeight: 700 }}>
              {t('run.at', { at: progress.at, of: progress.of })}
            </Typography>
            <Typography color="textSecondary">
              {control.isStopping
                ? t('run.stopping')
                : isLong
                  ? t('run.left', { seconds: progress.secondsLeft })
                  : t('run.almost')}
            </Typography>
          </Box>
          <ProgressBar part={progress.part} label={t('run.progress')} />
        </Card>
      )}
      <HiddenWord role="status">
        {current === undefined ? '' : t('run.said-doing', { what: words(current) })}
      </HiddenWord>
      {run.renewedAccount !== null && (
        <Typography role="status" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {t('run.account-renewed', { ca: run.renewedAccount.ca })} {run.renewedAccount.file}
        </Typography>
      )}
      <WhatStays run={run} />
      <RunLines lines={lines} words={words} />
      {isTechnical && <RawText label={t('run.technical')}>{technicalText(run)}</RawText>}
      <Confirm
        isOpen={isAsking}
        title={t('run.stop-title')}
        yes={t('run.stop-yes')}
        no={t('run.stop-no')}
        onYes={() => {
          setAsking(false);
          control.stop();
        }}
        onNo={() => setAsking(false)}
      >
        {t('run.stop-more')}
      </Confirm>
    </Screen>
  );

  function reasonFor(line: RunLine | undefined) {
    const id: LineId = isUndoing ? 'undo' : (line?.id ?? 'look');
    return { title: t(`run.why-${id}-title`), text: [t(`run.why-${id}`, { system: systemOf(draft) })] };
  }
}
