import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { answerIds, type LearnId, pageIds } from '../../../shared/content/learn-ids.ts';
import { Seal } from '../../art/seal.tsx';
import { Field } from '../../components/field.tsx';
import { HiddenWord } from '../../components/hidden-word.tsx';
import type { LearnPlace } from '../../help-context.ts';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';
import { useLearn, useRoomText } from './room-context.ts';
import { findPages, findTerms } from './search.ts';

const Entry = styled('button')({
  all: 'unset',
  boxSizing: 'border-box',
  display: 'block',
  width: '100%',
  cursor: 'pointer',
  padding: '5px 10px 5px 12px',
  borderRadius: 8,
  fontSize: '0.9375rem',
  lineHeight: 1.35,
  '&:hover': { backgroundColor: ink('tideSoft') },
  '&:focus-visible': { outline: `3px solid ${ink('tide')}`, outlineOffset: -2 },
  '&[aria-current="page"]': {
    fontWeight: 700,
    color: ink('tide'),
    backgroundColor: ink('tideSoft'),
  },
});

/** All pages, to be searched, and the way back to work. */
export function Contents(props: {
  readonly place: LearnPlace;
  onGo(place: LearnPlace): void;
  onClose(): void;
}) {
  const r = useRoomText();
  const words = useLearn();
  const [query, setQuery] = useState('');
  const found = findPages(words, query);
  const isSearching = query.trim() !== '';
  const here = props.place.kind === 'page' ? props.place.id : null;
  const list = (ids: readonly LearnId[]) => <List ids={ids} here={here} onGo={props.onGo} />;
  return (
    <Box
      component="nav"
      aria-label={r('room.pages')}
      sx={{
        borderRight: { md: `1px solid ${ink('line')}` },
        borderBottom: { xs: `1px solid ${ink('line')}`, md: 'none' },
        display: 'flex',
        flexDirection: 'column',
        minHeight: { md: 0 },
        pt: 2.5,
      }}
    >
      <Box sx={{ px: 2.5, pb: 1.5 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, mb: 1.5 }}>
          <Seal size={36} />
          <Typography variant="h2" component="p">
            {r('room.name')}
          </Typography>
        </Box>
        <Button fullWidth variant="outlined" onClick={props.onClose} sx={{ mb: 1.5 }}>
          {r('room.close')}
        </Button>
        <Field
          label={r('room.search')}
          value={query}
          onChange={setQuery}
          placeholder={r('room.search-hint')}
        />
        <HiddenWord>
          <span role="status">{isSearching ? r('room.found', { count: found.length }) : ''}</span>
        </HiddenWord>
      </Box>
      <Box
        sx={{
          overflowY: 'auto',
          maxHeight: { xs: 180, md: 'none' },
          flex: 1,
          px: 1.5,
          pb: 2,
        }}
      >
        {isSearching ? (
          <Results ids={found} query={query} here={here} onGo={props.onGo} />
        ) : (
          <>
            <Group title={r('room.page-group')}>{list(pageIds)}</Group>
            <Group title={r('room.answer-group')}>{list(answerIds)}</Group>
            <Entry
              type="button"
              aria-current={here === null ? 'page' : undefined}
              onClick={() => props.onGo({ kind: 'words', term: null })}
            >
              {r('room.words-title')}
            </Entry>
          </>
        )}
      </Box>
    </Box>
  );
}

function Results(props: {
  readonly ids: readonly LearnId[];
  readonly query: string;
  readonly here: LearnId | null;
  onGo(place: LearnPlace): void;
}) {
  const r = useRoomText();
  const terms = useFoundTerms(props.query);
  return (
    <>
      {(props.ids.length > 0 || terms.length === 0) && (
        <Group title={r('room.found', { count: props.ids.length })}>
          <List ids={props.ids} here={props.here} onGo={props.onGo} />
        </Group>
      )}
      {terms.length > 0 && (
        <Group title={r('room.words')}>
          {terms.map(({ id, word }) => (
            <Entry key={id} type="button" onClick={() => props.onGo({ kind: 'words', term: id })}>
              {word}
            </Entry>
          ))}
        </Group>
      )}
    </>
  );
}

function useFoundTerms(query: string) {
  const { catalogue } = useTexts();
  return findTerms(catalogue.terms, query);
}

function List(props: {
  readonly ids: readonly LearnId[];
  readonly here: LearnId | null;
  onGo(place: LearnPlace): void;
}) {
  const { pages } = useLearn();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {props.ids.map((id) => (
        <li key={id}>
          <Entry
            type="button"
            aria-current={props.here === id ? 'page' : undefined}
            onClick={() => props.onGo({ kind: 'page', id })}
          >
            {pages[id].title}
          </Entry>
        </li>
      ))}
    </Box>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ mb: 2 }}>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ px: 1.25, mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
