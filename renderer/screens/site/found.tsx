import Button from '@mui/material/Button';
import { Suspense, useRef, useState } from 'react';
import type { SiteLook } from '../../../shared/look.ts';
import { proposedFor } from '../../../shared/names/suggestions.ts';
import type { Problem } from '../../../shared/problems.ts';
import { type AccessId, type Advice, adviceFor } from '../../../shared/wizard/advice.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import { verdictOf } from '../../../shared/wizard/verdict.ts';
import { useApp } from '../../app-context.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { ResumeCard } from '../by-hand/resume-card.tsx';
import { findingSaid } from './finding-words.ts';
import { Findings } from './findings.tsx';
import { Further, wishedBefore } from './further.tsx';
import { AdviceCard, ForkChoice } from './later-advice.ts';
import { useWhy } from './use-why.ts';
import type { Wish } from './wish.ts';

/** How the site stands, in a headline; what we would do; and, folded, all that was seen. */
export function Found(props: {
  readonly look: SiteLook;
  readonly problem: Problem | null;
  onLook(wish: Wish): void;
  onAgain(): void;
  readonly onNext: DecidingProps['onNext'];
}) {
  const texts = useTexts();
  const { t, rich } = texts;
  const spelt = useSpelt();
  const { about } = useApp();
  const { look, onNext } = props;
  const advice = adviceFor(look, about.preset, Date.now());
  const { fork, instead } = advice;
  const verdict = verdictOf(look, advice);
  const [access, setAccess] = useState<AccessId | null>(fork?.likely ?? null);
  const forks = useRef<HTMLDivElement>(null);
  const road = roadOf(advice, access);
  const proposed = [...proposedFor(look)];
  const names = proposed.length > 0 ? proposed : undefined;
  return (
    <Screen
      title={t(`verdict.${verdict.id}`)}
      sign={verdict.sign}
      lead={
        verdict.finding === null
          ? rich('verdict.lead-bare', { domain: spelt(look.domain) })
          : findingSaid(verdict.finding, 'text', texts, spelt).split('\n')[0]
      }
      why={useWhy()}
      {...(road === null ? {} : { next: { label: t(`advice.next.${road.flow}`) } })}
      onNext={() => {
        if (road === null) return;
        if (road.patch === null) forks.current?.querySelector('input')?.focus();
        else onNext(road.patch, { skipDecided: true });
      }}
      onBack={props.onAgain}
      actions={
        <>
          {advice.flow === 'mend-first' && (
            <Button variant="contained" onClick={() => props.onLook(wishedBefore(look))}>
              {t('advice.again')}
            </Button>
          )}
          {instead !== null && (
            <Button variant="text" onClick={() => onNext(instead.patch, { skipDecided: true })}>
              {t(`advice.instead.${instead.id}`)}
            </Button>
          )}
          <Button variant="text" onClick={() => onNext({ names, flow: undefined })}>
            {t('site.choose')}
          </Button>
        </>
      }
    >
      <ResumeCard domain={look.domain} onResume={(kept) => onNext(kept, { skipDecided: true })} />
      <Suspense>
        <AdviceCard advice={advice} />
        {fork !== null && <ForkChoice fork={fork} chosen={access} onChoose={setAccess} groupRef={forks} />}
      </Suspense>
      <Disclosure label={t('verdict.saw', { count: look.findings.length })} labelOpen={t('verdict.saw-less')}>
        <Findings look={look} />
      </Disclosure>
      <Further look={look} onLook={props.onLook} />
      {props.problem !== null && <ProblemView problem={props.problem} severity="care" />}
    </Screen>
  );
}

/**
 * Where the main button leads. Without a patch, to the question that is still open; null: nowhere, since something has to be
 * mended or found out first.
 */
function roadOf(
  { flow, fork, patch }: Advice,
  access: AccessId | null,
): { readonly flow: Exclude<Advice['flow'], 'mend-first'> | 'files'; readonly patch: Patch | null } | null {
  if (fork !== null && access !== null) return access === 'unknown' ? null : fork.roads[access];
  if (flow === 'mend-first') return null;
  return flow === 'ask-first' || patch !== null ? { flow, patch } : null;
}
