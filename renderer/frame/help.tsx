import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { TermId } from '../../shared/content/en/terms.ts';
import type { Language } from '../../shared/content/languages.ts';
import type { LearnWords } from '../../shared/content/learn.ts';
import { learnIds } from '../../shared/content/learn-ids.ts';
import { loadLearnWords } from '../../shared/content/load.ts';
import { useApp } from '../app-context.ts';
import type { LearnPlace } from '../help-context.ts';
import { useTexts } from '../texts.tsx';
import { ink } from '../tokens.ts';

export interface HelpProps {
  readonly place: LearnPlace;
  onGo(place: LearnPlace): void;
  onClose(): void;
}

const Question = styled('details')({
  borderBottom: `1px solid ${ink('line')}`,
  '& > summary': { cursor: 'pointer', padding: '10px 4px', fontWeight: 600, borderRadius: 6 },
  '& > div': { padding: '0 4px 14px 22px' },
});

/** Short answers and all words, from every screen. */
export default function HelpDialog({ place, onClose }: HelpProps) {
  const texts = useTexts();
  const { t, catalogue, richSay, language } = texts;
  const { about } = useApp();
  const learn = useLearnWords(language);
  const topic = place.kind === 'page' ? place.id : null;
  if (learn === null) return null;
  return (
    <Dialog open onClose={onClose} aria-labelledby="help-title" maxWidth="sm" fullWidth scroll="paper">
      <DialogTitle id="help-title" variant="h1" component="h2" sx={{ pt: 3, pb: 0.5, fontSize: '1.75rem' }}>
        {t('help.title')}
      </DialogTitle>
      <DialogContent tabIndex={0}>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {t('help.lead')}
        </Typography>
        {learnIds.map((id) => (
          <Question key={id} open={id === topic} ref={(element) => toView(element, id === topic)}>
            <summary>{learn.pages[id].title}</summary>
            <div>
              {[learn.pages[id].summary, ...learn.pages[id].passages.flatMap(({ text }) => text)].map(
                (paragraph) => (
                  <Typography key={paragraph} color="textSecondary" sx={{ mt: 0.75 }}>
                    {richSay(paragraph)}
                  </Typography>
                ),
              )}
            </div>
          </Question>
        ))}
        <Typography variant="h2" component="h3" sx={{ mt: 4, mb: 1 }}>
          {t('help.words')}
        </Typography>
        <Box component="dl" sx={{ m: 0 }}>
          {(Object.keys(catalogue.terms) as TermId[]).map((id) => (
            <Box key={id} sx={{ py: 0.75 }}>
              <Box component="dt" sx={{ fontWeight: 700 }}>
                {catalogue.terms[id].word}
              </Box>
              <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
                {catalogue.terms[id].hint}
              </Box>
            </Box>
          ))}
        </Box>
        <Typography variant="h2" component="h3" sx={{ mt: 3, mb: 1 }}>
          {t('help.about')}
        </Typography>
        <Typography color="textSecondary">
          {t('help.keys-more')} {t('help.private')}
        </Typography>
        <Typography color="textSecondary" variant="body2" sx={{ mt: 1 }}>
          {t('frame.version', { version: about.version, electron: about.electron })}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button variant="contained" onClick={onClose} autoFocus={topic === null}>
          {t('frame.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function toView(element: HTMLDetailsElement | null, isAsked: boolean): void {
  if (!isAsked || element === null) return;
  element.scrollIntoView({ block: 'start' });
  element.querySelector('summary')?.focus({ preventScroll: true });
}

function useLearnWords(language: Language): LearnWords | null {
  const [words, setWords] = useState<LearnWords | null>(null);
  useEffect(() => {
    void loadLearnWords(language).then(setWords);
  }, [language]);
  return words;
}
