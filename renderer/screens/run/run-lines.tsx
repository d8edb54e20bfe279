import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RunLine } from '../../../shared/wizard/run-lines.ts';
import { Rows } from '../../components/rows.tsx';
import { Sign, type SignKind } from '../../components/sign.tsx';
import { useTexts } from '../../texts.tsx';

const signs: Readonly<Record<RunLine['state'], SignKind>> = {
  waiting: 'waiting',
  doing: 'doing',
  done: 'good',
  failed: 'broken',
  skipped: 'skipped',
};

/** The lines of a run, each with its sign, its sentence and its time. */
export function RunLines(props: { readonly lines: readonly RunLine[]; words(line: RunLine): string }) {
  const { t } = useTexts();
  return (
    <Rows aria-label={t('run.progress')}>
      {props.lines.map((line) => (
        <Box
          component="li"
          key={line.id}
          aria-current={line.state === 'doing' ? 'step' : undefined}
          sx={{
            px: 2.25,
            py: 1.1,
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            '@media (max-height: 760px)': { py: 0.5 },
          }}
        >
          <Box sx={{ display: 'flex', flex: 'none' }}>
            <Sign kind={signs[line.state]} />
          </Box>
          <Typography
            sx={{
              flex: 1,
              minWidth: 0,
              overflowWrap: 'anywhere',
              lineHeight: 1.35,
              fontWeight: line.state === 'doing' ? 700 : 400,
              color: line.state === 'waiting' || line.state === 'skipped' ? 'text.secondary' : 'text.primary',
            }}
          >
            {props.words(line)}
          </Typography>
          {line.state === 'done' && line.milliseconds > 0 && (
            <Typography
              variant="body2"
              color="textSecondary"
              sx={{ flex: 'none', fontVariantNumeric: 'tabular-nums' }}
            >
              {t('run.seconds', { seconds: line.milliseconds / 1000 })}
            </Typography>
          )}
        </Box>
      ))}
    </Rows>
  );
}
