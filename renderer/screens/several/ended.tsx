import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { htmlReport } from '../../../shared/content/many-report.ts';
import type { SeveralSite, SeveralState } from '../../../shared/ipc/several.ts';
import { type MySite, mySites } from '../../../shared/my-sites.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call } from '../../bridge.ts';
import { Confirm } from '../../components/confirm.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { SaveButton } from '../done/save-button.tsx';
import { EndedRow } from './ended-row.tsx';
import { isFailed, stands } from './site-state.ts';

/** What became of each: its end and its reason, its sheet, one report for all, and the way back of one or all. */
export function Ended(props: {
  readonly state: SeveralState;
  /** What kept them from being taken back. */
  readonly problem: Problem | null;
  onUndo(labels: readonly string[]): void;
  onHome(): void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { state, onUndo } = props;
  const sites = useStanding(state);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const meant = state.sites.filter((site) => site.state !== 'left');
  const failed = meant.filter(isFailed).length;
  const standing = state.sites.filter(stands);
  const isUndone = state.kind === 'undo';
  const title = isUndone
    ? t('several.undone-title', { failed })
    : t('several.done-title', { count: standing.length, failed });
  // What is in trouble is read first.
  const ordered = state.sites.toSorted((one, other) => Number(isFailed(other)) - Number(isFailed(one)));
  return (
    <Screen
      id={`several-ended-${state.kind}`}
      title={title}
      sign={failed === 0 ? 'good' : standing.length > 0 || isUndone ? 'care' : 'broken'}
      lead={t(leadOf(isUndone, failed))}
      why={null}
      learn="undo-and-safety"
      next={{ label: t('several.my-sites') }}
      onNext={props.onHome}
      actions={
        <>
          <SaveButton
            label={t('several.report')}
            suggestedName="sealkeeper-sites.html"
            text={() => htmlReport(state.sites.flatMap(reportOf), texts, new Date())}
          />
          {standing.length > 0 && (
            <Button variant="text" color="error" onClick={() => setAsked(standing.map(({ label }) => label))}>
              {t('several.undo-all')}
            </Button>
          )}
        </>
      }
    >
      {props.problem !== null && <ProblemView problem={props.problem} />}
      <Rows aria-label={title}>
        {ordered.map((site) => (
          <EndedRow
            key={site.label}
            site={site}
            kind={state.kind}
            standing={sites.find(({ run }) => run.runId === site.how?.runId) ?? null}
            onUndo={() => setAsked([site.label])}
          />
        ))}
      </Rows>
      <Confirm
        isOpen={asked.length > 0}
        title={t('several.undo-ask', { count: asked.length })}
        yes={t(asked.length === 1 ? 'several.undo-one' : 'several.undo-all')}
        no={t('several.undo-no')}
        onYes={() => {
          setAsked([]);
          onUndo(asked);
        }}
        onNo={() => setAsked([])}
      >
        {t('several.undo-text')}
      </Confirm>
    </Screen>
  );
}

function leadOf(isUndone: boolean, failed: number) {
  if (failed > 0) return 'several.done-lead-failed';
  return isUndone ? 'several.undone-lead' : 'several.done-lead';
}

const reportOf = ({ label, names, until, how }: SeveralSite) =>
  how === null ? [] : [{ job: label, names, until, how }];

/** The sites that stand, as “My sites” knows them: each has its sheet. */
function useStanding(state: SeveralState): readonly MySite[] {
  const [sites, setSites] = useState<readonly MySite[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again once other ones have ended
  useEffect(() => {
    void call('run.list', {}).then((reply) => {
      if (reply.ok) setSites(mySites({ ...reply.value, statuses: [] }, Date.now(), 'name').sites);
    });
  }, [state.taskId]);
  return sites;
}
