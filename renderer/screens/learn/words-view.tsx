import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { TermId } from '../../../shared/content/en/terms.ts';
import { useApp } from '../../app-context.ts';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';
import { Reading } from './reading.tsx';
import { useRoomText } from './room-context.ts';

const Word = styled('div')({
  padding: '10px 14px',
  margin: '0 -14px',
  borderRadius: 12,
  '&:focus-visible': { outline: `3px solid ${ink('tide')}` },
  '&[data-sought="true"]': { backgroundColor: ink('tideSoft') },
});

/** The glossary: every word of the app, in a line each; and what little there is to say of the app itself. */
export function WordsView({
  term,
  back,
}: {
  readonly term: TermId | null;
  readonly back: (() => void) | null;
}) {
  const r = useRoomText();
  const { t, catalogue, compare } = useTexts();
  const { about } = useApp();
  const sought = useRef<HTMLDivElement>(null);
  const { terms } = catalogue;
  const ids = (Object.keys(terms) as TermId[]).sort((a, b) => compare(terms[a].word, terms[b].word));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another word is another place to go to
  useEffect(() => {
    sought.current?.scrollIntoView({ block: 'center' });
    sought.current?.focus({ preventScroll: true });
  }, [term]);

  return (
    <Reading title={r('room.words-title')} lead={r('room.words-lead')} back={back} takesFocus={term === null}>
      <Box component="dl" sx={{ m: 0, mt: 2 }}>
        {ids.map((id) => (
          <Word key={id} data-sought={id === term} {...(id === term ? { ref: sought, tabIndex: -1 } : {})}>
            <Box component="dt" sx={{ fontWeight: 700 }}>
              {terms[id].word}
            </Box>
            <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
              {terms[id].hint}
            </Box>
          </Word>
        ))}
      </Box>
      <Typography variant="h2" sx={{ mt: 4, mb: 1 }}>
        {t('help.about')}
      </Typography>
      <Typography color="textSecondary">
        {t('help.keys-more')} {t('help.private')}
      </Typography>
      <Typography color="textSecondary" variant="body2" sx={{ mt: 1 }}>
        {t('frame.version', { version: about.version, electron: about.electron })}
      </Typography>
    </Reading>
  );
}
