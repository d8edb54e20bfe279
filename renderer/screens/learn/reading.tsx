import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import { useRoomText } from './room-context.ts';

/** The column in which one reads: takes the focus to its heading when it appears. */
export function Reading(props: {
  readonly title: string;
  readonly lead: string;
  readonly back: (() => void) | null;
  /** False where another place in the column takes the focus. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}) {
  const r = useRoomText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { takesFocus = true } = props;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Box
      component="article"
      aria-labelledby="learn-title"
      sx={{
        // Words for listeners only stand outside the flow; they must scroll with the page they belong to.
        position: 'relative',
        minWidth: 0,
        overflowY: { xs: 'visible', md: 'auto' },
        scrollbarGutter: 'stable',
        px: { xs: 3, md: 4, lg: 6.5 },
        pt: { xs: 3, md: 4 },
        pb: 6,
      }}
    >
      <Box sx={{ maxWidth: 680 }}>
        {props.back !== null && (
          <Button size="small" onClick={props.back} sx={{ ml: -1.25, mb: 0.5 }}>
            <span aria-hidden="true">←&nbsp;</span>
            {r('room.back')}
          </Button>
        )}
        <Typography id="learn-title" variant="h1" ref={heading} tabIndex={-1}>
          {props.title}
        </Typography>
        <Typography color="textSecondary" sx={{ mt: 1.25, fontSize: '1.125rem' }}>
          {props.lead}
        </Typography>
        {props.children}
      </Box>
    </Box>
  );
}
