import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import type { ReactNode } from 'react';
import type { TermId } from '../../shared/content/en/terms.ts';
import { useHelp } from '../help-context.ts';
import { useFirstTexts } from '../texts.tsx';
import { ink } from '../tokens.ts';

const Word = styled('button')({
  all: 'unset',
  cursor: 'help',
  textDecoration: 'underline dotted',
  textDecorationColor: ink('tide'),
  textDecorationThickness: 2,
  textUnderlineOffset: 4,
  borderRadius: 3,
  '&:focus-visible': { outline: `3px solid ${ink('tide')}`, outlineOffset: 2 },
});

/** A technical word with its one-line explanation, by mouse and by keyboard; pressing it opens the glossary there. */
export function Term({ id, children }: { readonly id: TermId; readonly children: ReactNode }) {
  const { catalogue } = useFirstTexts();
  const help = useHelp();
  return (
    <Tooltip title={catalogue.terms[id].hint} arrow describeChild>
      <Word type="button" onClick={() => help.openTerm(id)}>
        {children}
      </Word>
    </Tooltip>
  );
}
