import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { createContext, useContext, useId } from 'react';
import type { FlowStepId } from '../../shared/wizard/path.ts';
import { useSpelt } from '../spelt.ts';
import { useFirstTexts } from '../texts.tsx';

/** An answer that was given, in full. */
export interface Answered {
  readonly id: FlowStepId;
  readonly lines: readonly string[];
}

/** What has been answered so far; [] where there is nothing to sum up. */
export const SoFarContext = createContext<readonly Answered[]>([]);

/** A running summary, beneath the reason for what is asked now. */
export function SoFar() {
  const { t } = useFirstTexts();
  const spelt = useSpelt();
  const id = useId();
  const answers = useContext(SoFarContext);
  if (answers.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 3, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography id={id} variant="h3" component="p">
        {t('frame.so-far')}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {answers.map(({ id: step, lines }) => (
          <Box key={step} sx={{ mt: 1 }}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {t(`flow.${step}`)}
            </Typography>
            {lines.map((line) => (
              <Typography key={line} component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {spelt(line)}
              </Typography>
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
