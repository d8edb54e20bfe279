import { CalmScene } from '../../art/scenes.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { WantedRecords } from '../../components/wanted-records.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import type { DoneProps } from './done-props.ts';

/** The run waits for its owner: what they are to do, and that nothing is lost meanwhile. */
export function Waits({ wizard, onHome }: DoneProps) {
  const { t } = useTexts();
  const { waiting, ended, runId } = wizard.run;
  const problem = ended?.problem ?? null;
  return (
    <Screen
      title={t('waiting.title')}
      lead={t('waiting.lead')}
      why={{ title: t('waiting.why-title'), text: [t('waiting.why-1')], learn: 'proving-control' }}
      next={{ label: t('done.finish') }}
      onNext={onHome}
      isNextByEnter={false}
    >
      {problem !== null && problem.code !== 'cancelled' && (
        <ProblemView problem={problem} severity="care" runId={runId} />
      )}
      {waiting === null ? (
        <CalmScene />
      ) : (
        <Card>
          <WantedRecords wait={waiting} />
        </Card>
      )}
    </Screen>
  );
}
