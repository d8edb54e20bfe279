import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { PlanChanged } from '../../../shared/events.ts';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { ChangedSince } from '../review/changed-since.tsx';
import { PlanList } from '../review/plan-list.tsx';
import { ShownDifference, type ShownOfPlan } from '../review/shown-difference.tsx';

/** A run that waits, whose plan is another one by now: the whole of it, to agree to and go on. */
export function Changed(props: {
  readonly changed: PlanChanged;
  onGoOn(digest: string): void;
  onBack(): void;
}) {
  const { t } = useTexts();
  const { plan, digest, changes } = props.changed;
  const [shown, setShown] = useState<ShownOfPlan>(null);
  return (
    <Screen
      title={t('changed.waiting-title')}
      lead={t('changed.waiting-lead')}
      why={{
        title: t('review.why-title'),
        text: [t('review.why-1'), t('review.why-2')],
        learn: 'undo-and-safety',
      }}
      next={{ label: t('changed.go-on') }}
      onNext={() => props.onGoOn(digest)}
      onBack={props.onBack}
      isNextByEnter={false}
    >
      {changes === null || changes.length === 0 ? (
        <Typography>{t('changed.whole')}</Typography>
      ) : (
        <ChangedSince differences={changes} />
      )}
      <PlanList plan={plan} provider={null} onShow={setShown} onShowAll={() => setShown('all')} />
      <ShownDifference plan={plan} shown={shown} onClose={() => setShown(null)} />
    </Screen>
  );
}
