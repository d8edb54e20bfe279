import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Suspense } from 'react';
import type { Passage } from '../../../shared/content/learn.ts';
import { type LearnId, pageIds } from '../../../shared/content/learn-ids.ts';
import { LearnScene } from '../../art/learn/learn-scene.tsx';
import type { LearnPlace } from '../../help-context.ts';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';
import { figures } from './figures/figures.ts';
import { Reading } from './reading.tsx';
import { useLearn, useRoomText } from './room-context.ts';
import { Sources } from './sources.tsx';

/** One page: its drawing, its thoughts, what can be tried, and the way on. */
export function PageView(props: {
  readonly id: LearnId;
  onGo(place: LearnPlace): void;
  readonly back: (() => void) | null;
}) {
  const { pages } = useLearn();
  const { id } = props;
  const { title, summary, passages } = pages[id];
  const Figure = figures[id];
  return (
    <>
      <Reading title={title} lead={summary} back={props.back}>
        <Box sx={{ mt: 2.5, mb: 2.5 }}>
          <LearnScene id={id} />
        </Box>
        {passages.map((passage, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the passages of a page never change places
          <PassageView key={place} passage={passage} />
        ))}
        {Figure !== undefined && (
          <Box sx={{ mt: 2.5 }}>
            <Suspense fallback={<Box sx={{ minHeight: 300 }} />}>
              <Figure />
            </Suspense>
          </Box>
        )}
        <Next id={id} onGo={props.onGo} />
      </Reading>
      <Sources id={id} />
    </>
  );
}

function PassageView({ passage: { heading, text, points = [] } }: { readonly passage: Passage }) {
  const { richSay } = useTexts();
  return (
    <Box component="section">
      {heading !== undefined && (
        <Typography variant="h2" sx={{ mt: 3.5 }}>
          {richSay(heading)}
        </Typography>
      )}
      {text.map((paragraph) => (
        <Typography key={paragraph} sx={{ mt: 1.25 }}>
          {richSay(paragraph)}
        </Typography>
      ))}
      {points.length > 0 && (
        <Box
          component="ul"
          sx={{ m: 0, mt: 1.25, pl: 2.75, '& > li': { mt: 0.75 }, '& > li::marker': { color: ink('tide') } }}
        >
          {points.map((point) => (
            <li key={point}>{richSay(point)}</li>
          ))}
        </Box>
      )}
    </Box>
  );
}

/** On to the next page, where pages follow each other. */
function Next({ id, onGo }: { readonly id: LearnId; onGo(place: LearnPlace): void }) {
  const r = useRoomText();
  const { pages } = useLearn();
  const row: readonly LearnId[] = pageIds;
  const at = row.indexOf(id);
  // The short answers stand in no row.
  const next = at === -1 ? undefined : row[at + 1];
  if (next === undefined) return null;
  return (
    <Box sx={{ mt: 4, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Button variant="text" onClick={() => onGo({ kind: 'page', id: next })} sx={{ ml: -1.5 }}>
        {r('room.next', { title: pages[next].title })}
        <span aria-hidden="true">&nbsp;→</span>
      </Button>
    </Box>
  );
}
