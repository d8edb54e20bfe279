import Button from '@mui/material/Button';
import { Suspense } from 'react';
import type { SiteLook } from '../../../shared/look.ts';
import { proposedFor } from '../../../shared/names/suggestions.ts';
import type { Problem } from '../../../shared/problems.ts';
import { adviceFor } from '../../../shared/wizard/advice.ts';
import { useApp } from '../../app-context.ts';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { ResumeCard } from '../by-hand/resume-card.tsx';
import { Findings } from './findings.tsx';
import { Further, wishedBefore } from './further.tsx';
import { AdviceCard } from './later-advice.ts';
import { useWhy } from './use-why.ts';
import type { Wish } from './wish.ts';

/** What visitors see today, and our advice. */
export function Found(props: {
  readonly look: SiteLook;
  readonly problem: Problem | null;
  onLook(wish: Wish): void;
  onAgain(): void;
  readonly onNext: DecidingProps['onNext'];
}) {
  const { t, rich } = useTexts();
  const { about } = useApp();
  const { look, onNext } = props;
  const advice = adviceFor(look, about.preset, Date.now());
  const { patch, flow } = advice;
  const proposed = [...proposedFor(look)];
  const names = proposed.length > 0 ? proposed : undefined;
  return (
    <Screen
      title={t('site.found-title')}
      lead={rich('site.found-lead', { domain: look.domain })}
      why={useWhy()}
      {...(patch === null || flow === 'mend-first' ? {} : { next: { label: t(`advice.next.${flow}`) } })}
      onNext={() => onNext(patch ?? {}, { skipDecided: true })}
      onBack={props.onAgain}
      actions={
        <>
          {flow === 'mend-first' && (
            <Button variant="contained" onClick={() => props.onLook(wishedBefore(look))}>
              {t('advice.again')}
            </Button>
          )}
          <Button variant="text" onClick={() => onNext({ names, flow: undefined })}>
            {t('site.choose')}
          </Button>
        </>
      }
    >
      <ResumeCard domain={look.domain} onResume={(kept) => onNext(kept, { skipDecided: true })} />
      <Findings look={look} />
      <Suspense>
        <AdviceCard advice={advice} />
      </Suspense>
      <Further look={look} onLook={props.onLook} />
      {props.problem !== null && <ProblemView problem={props.problem} severity="care" />}
    </Screen>
  );
}
