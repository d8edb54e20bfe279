import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import type { LearnId } from '../../shared/content/learn-ids.ts';
import { Seal } from '../art/seal.tsx';
import { useHelp } from '../help-context.ts';
import { useFirstTexts } from '../texts.tsx';
import { SoFar } from './so-far.tsx';

export interface WhyProps {
  readonly title: string;
  readonly text: readonly string[];
  readonly learn?: LearnId;
  /** At the foot of the panel. */
  readonly foot?: ReactNode;
}

/** Whether there is room for a third column; else the reason is folded behind a button beside the heading. */
export const useHasRoomForWhy = (): boolean =>
  useMediaQuery((theme: { breakpoints: { up(key: 'lg'): string } }) => theme.breakpoints.up('lg'), {
    noSsr: true,
  });

/** The reason for what is asked in the middle, in a few sentences. */
export function Why({ title, text, learn, foot }: WhyProps) {
  const { t } = useFirstTexts();
  return (
    <Box
      component="aside"
      aria-label={t('frame.why')}
      sx={{
        gridArea: 'why',
        bgcolor: 'tokens.tideSoft',
        p: 3,
        pt: 3.5,
        overflowY: 'auto',
        display: 'flex',
        flexDirection: 'column',
        minWidth: 0,
      }}
    >
      <Seal size={46} ground="tideSoft" />
      <Typography variant="h2" sx={{ mt: 1.25, mb: 1.5 }}>
        {title}
      </Typography>
      <Reason text={text} {...(learn === undefined ? {} : { learn })} />
      <SoFar />
      <Box sx={{ flex: 1, minHeight: 16 }} />
      {foot}
    </Box>
  );
}

/** The same, opened in the middle where there is no third column. */
export function FoldedWhy({ id, title, text, learn, foot }: WhyProps & { readonly id: string }) {
  const { t } = useFirstTexts();
  return (
    <Box
      component="aside"
      id={id}
      aria-label={t('frame.why')}
      sx={{ bgcolor: 'tokens.tideSoft', borderRadius: 4, px: 3, py: 2, mt: 1.5 }}
    >
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Reason text={text} {...(learn === undefined ? {} : { learn })} />
      <SoFar />
      {foot}
    </Box>
  );
}

function Reason({ text, learn }: Pick<WhyProps, 'text' | 'learn'>) {
  const { t } = useFirstTexts();
  const help = useHelp();
  const [first, ...others] = text;
  return (
    <>
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
    </>
  );
}
