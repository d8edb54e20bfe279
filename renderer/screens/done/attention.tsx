import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { systemOf } from '../../../shared/wizard/system.ts';
import { Card } from '../../components/card.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { copiesOf } from './copies.ts';
import type { DoneProps } from './done-props.ts';

/** Not all could be taken back: what is left, where the former files lie, and another try. */
export function Attention({ wizard, onUndo, onHome }: DoneProps) {
  const { t } = useTexts();
  const { run } = wizard;
  const problem = run.ended?.problem ?? null;
  const detail = problem?.detail ?? '';
  const copies = run.runId === null ? null : copiesOf(run.runId, systemOf(wizard.draft));
  const paths = pathsOf(problem?.facts.paths ?? problem?.facts.path);
  return (
    <Screen
      title={t('ended.attention-title')}
      lead={t('ended.attention-lead')}
      why={{ title: t('ended.why-title'), text: [t('ended.why-1')], learn: 'report' }}
      next={{ label: t('ended.undo-retry') }}
      onNext={() => {
        if (run.runId) onUndo(run.runId);
      }}
      isNextByEnter={false}
      actions={
        <Button variant="text" onClick={onHome}>
          {t('done.finish')}
        </Button>
      }
    >
      {problem !== null && <ProblemView problem={problem} runId={run.runId} />}
      <Card role="region" aria-labelledby="left-to-do">
        <Typography variant="h2" id="left-to-do" sx={{ mb: 1 }}>
          {t('ended.left')}
        </Typography>
        {paths.length > 0 && (
          <>
            <Typography color="textSecondary">{t('ended.files')}:</Typography>
            <Box component="ul" sx={{ mt: 0.5, mb: 1.5, pl: 3 }}>
              {paths.map((path) => (
                <li key={path}>{path}</li>
              ))}
            </Box>
          </>
        )}
        {copies !== null && <Typography sx={{ mb: 1.5 }}>{t('ended.copies', { folder: copies })}</Typography>}
        {detail !== '' && <RawText label={t('problem.technical')}>{detail}</RawText>}
      </Card>
    </Screen>
  );
}

function pathsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? [value] : [];
}
