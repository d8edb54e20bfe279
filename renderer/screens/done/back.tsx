import Button from '@mui/material/Button';
import { CalmScene, CaughtScene } from '../../art/scenes.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { ChangedSince } from '../review/changed-since.tsx';
import { isUndoFailed, onwardOf, whyOf, wordsFor } from './back-words.ts';
import type { DoneProps } from './done-props.ts';
import { LeftBehind } from './left.tsx';
import { OtherAuthorities } from './other-authorities.tsx';
import { Removable } from './removable.tsx';

/** The server is as it was: nothing was touched, or all was taken back, asked for or not. */
export function Back({ wizard, onUndo, onResume, onReopen, onClearZones, onHome }: DoneProps) {
  const { t } = useTexts();
  const { run, purpose } = wizard;
  const problem = run.ended?.problem ?? null;
  const isStopped = problem?.code === 'cancelled';
  const { title, lead } = wordsFor(wizard);
  const why = whyOf(wizard);
  const onward = onwardOf(wizard, onResume !== null);
  const changes = run.changed?.changes ?? [];
  const isUndo = purpose === 'undo' || purpose === 'recover';
  return (
    <Screen
      title={t(title)}
      lead={t(lead)}
      why={{ title: t(`${why}-title`), text: [t(`${why}-1`), t(`${why}-2`)], learn: 'undo-and-safety' }}
      next={{ label: t(onward.label) }}
      onNext={() => {
        if (onward.to === 'undo') onUndo(onward.runId);
        else if (onward.to === 'resume') onResume?.(null);
        else if (onward.to === 'home') onHome();
        else onReopen(onward.step);
      }}
      isNextByEnter={false}
      actions={
        (!isUndo || isUndoFailed(wizard)) && (
          <Button variant="text" onClick={onHome}>
            {t('done.finish')}
          </Button>
        )
      }
    >
      {problem !== null && !isStopped && run.ended?.outcome === 'undone' && <CaughtScene />}
      {problem !== null && !isStopped && (
        <ProblemView problem={problem} severity="care" runId={run.runId || null} />
      )}
      {purpose === 'secure' && onResume === null && (
        <OtherAuthorities
          draft={wizard.draft}
          code={problem?.code}
          onChoose={({ provider, needsAccount }) =>
            onReopen(needsAccount ? 'provider' : 'review', { provider, flow: undefined })
          }
        />
      )}
      <LeftBehind wizard={wizard} onClearZones={onClearZones} />
      {changes.length > 0 && <ChangedSince differences={changes} />}
      {(problem === null || isStopped) && <CalmScene />}
      {run.removable !== null && (
        <Rows aria-label={t('waiting.removable')}>
          <Removable records={run.removable.records} />
        </Rows>
      )}
    </Screen>
  );
}
