import Button from '@mui/material/Button';
import { ProblemView } from '../../components/problem-view.tsx';
import { useTexts } from '../../texts.tsx';
import type { DoneProps } from './done-props.ts';

/** What a run could not take away in the DNS, and the way to do it with a login that was not at hand. */
export function LeftBehind({ wizard: { run }, onClearZones }: Pick<DoneProps, 'wizard' | 'onClearZones'>) {
  const { t } = useTexts();
  const { runId, left } = run;
  return (
    <>
      {left.map((problem, at) => (
        <ProblemView key={JSON.stringify(problem.facts)} problem={problem} severity="care">
          {at === left.length - 1 && runId !== null && runId !== '' && (
            <Button variant="outlined" onClick={() => onClearZones(runId, 'left')}>
              {t('left.clear')}
            </Button>
          )}
        </ProblemView>
      ))}
    </>
  );
}
