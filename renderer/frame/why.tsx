import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { LearnId } from '../../shared/content/learn-ids.ts';
import { Seal } from '../art/seal.tsx';
import { useHelp } from '../help-context.ts';
import { useTexts } from '../texts.tsx';

export interface WhyProps {
  readonly title: string;
  readonly text: readonly string[];
  readonly learn?: LearnId;
  /** At the foot of the panel. */
  readonly foot?: ReactNode;
}

/** The reason for what is asked in the middle, in a few sentences. */
export function Why({ title, text, learn, foot }: WhyProps) {
  const { t } = useTexts();
  const help = useHelp();
  const [first, ...others] = text;
  return (
    <Box
      component="aside"
      aria-label={t('frame.why')}
      sx={{
        gridArea: 'why',
        bgcolor: 'tokens.tideSoft',
        p: 3,
        pt: { xs: 3, md: 3.5 },
        overflowY: { xs: 'visible', md: 'auto' },
        display: 'flex',
        flexDirection: 'column',
        minWidth: 0,
      }}
    >
      <Seal size={46} ground="tideSoft" />
      <Typography variant="h2" sx={{ mt: 1.25, mb: 1.5 }}>
        {title}
      </Typography>
      <Typography variant="body2" sx={{ fontSize: '1rem', lineHeight: 1.5 }}>
        {first}
      </Typography>
      {others.map((paragraph) => (
        <Typography
          key={paragraph}
          variant="body2"
          color="textSecondary"
          sx={{ mt: 1.75, fontSize: '1rem', lineHeight: 1.5 }}
        >
          {paragraph}
        </Typography>
      ))}
      {learn !== undefined && (
        <Link
          component="button"
          type="button"
          onClick={() => help.open(learn)}
          sx={{ mt: 1.75, alignSelf: 'flex-start', fontSize: '1rem', fontWeight: 500, textAlign: 'left' }}
        >
          {t('frame.learn-more')} →
        </Link>
      )}
      <Box sx={{ flex: 1, minHeight: 16 }} />
      {foot}
    </Box>
  );
}
