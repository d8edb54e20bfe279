import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Language } from '../../../shared/content/languages.ts';
import type { LearnWords } from '../../../shared/content/learn.ts';
import { loadLearnWords } from '../../../shared/content/load.ts';
import type { LearnPlace } from '../../help-context.ts';
import { useTexts } from '../../texts.tsx';
import { Contents } from './contents.tsx';
import { PageView } from './page-view.tsx';
import { LearnContext } from './room-context.ts';
import { WordsView } from './words-view.tsx';

export interface LearnProps {
  readonly place: LearnPlace;
  /** Whether there is a page to go back to. */
  readonly hasBack: boolean;
  onGo(place: LearnPlace): void;
  onBack(): void;
  onClose(): void;
}

/**
 * The room in which one reads: over the whole window, so that what was under way stays as it is beneath.
 * Contents on the left, the page in the middle, where it is from on the right.
 */
export default function Learn({ place, hasBack, onGo, onBack, onClose }: LearnProps) {
  const { language } = useTexts();
  const words = useLearnWords(language);
  if (words === null) return null;
  const onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== 'ArrowLeft') return;
    // The screen beneath listens for the same keys.
    event.stopPropagation();
    event.preventDefault();
    if (hasBack) onBack();
    else onClose();
  };
  return (
    <Dialog
      open
      fullScreen
      onClose={onClose}
      onKeyDown={onKey}
      aria-labelledby="learn-title"
      transitionDuration={{ enter: 160, exit: 0 }}
      slotProps={{ paper: { sx: { borderRadius: 0, border: 0, bgcolor: 'background.default' } } }}
    >
      <LearnContext value={words}>
        <Box
          sx={{
            height: '100%',
            overflowY: { xs: 'auto', md: 'hidden' },
            display: 'grid',
            alignContent: { xs: 'start', md: 'stretch' },
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              md: '248px minmax(0, 1fr)',
              lg: '268px minmax(0, 1fr) 300px',
            },
            gridTemplateRows: { xs: 'auto', md: 'minmax(0, 1fr)' },
          }}
        >
          <Contents place={place} onGo={onGo} onClose={onClose} />
          {place.kind === 'page' ? (
            <PageView key={place.id} id={place.id} onGo={onGo} back={hasBack ? onBack : null} />
          ) : (
            <WordsView term={place.term} back={hasBack ? onBack : null} />
          )}
        </Box>
      </LearnContext>
    </Dialog>
  );
}

function useLearnWords(language: Language): LearnWords | null {
  const [words, setWords] = useState<LearnWords | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadLearnWords(language).then((loaded) => {
      if (isWanted) setWords(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}
