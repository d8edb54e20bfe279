import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { learnFacts } from '../../../shared/content/learn-facts.ts';
import type { LearnId } from '../../../shared/content/learn-ids.ts';
import { call } from '../../bridge.ts';
import { LearnLink } from '../../components/learn-link.tsx';
import { useTexts } from '../../texts.tsx';
import { useLearn, useRoomText } from './room-context.ts';

/** What to read next, and where the page has its facts from. */
export function Sources({ id }: { readonly id: LearnId }) {
  const r = useRoomText();
  const { date } = useTexts();
  const { pages } = useLearn();
  const { checked, sources, seeAlso } = learnFacts[id];
  return (
    <Box
      component="aside"
      aria-label={r('room.sources')}
      sx={{
        gridColumn: { md: '2', lg: '3' },
        bgcolor: 'tokens.tideSoft',
        p: 3,
        overflowY: { xs: 'visible', lg: 'auto' },
        minWidth: 0,
      }}
    >
      <Typography variant="h2" sx={{ mb: 1 }}>
        {r('room.see-also')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li': { mt: 0.75 } }}>
        {seeAlso.map((page) => (
          <li key={page}>
            <LearnLink to={page}>{pages[page].title}</LearnLink>
          </li>
        ))}
      </Box>
      <Typography variant="h2" sx={{ mt: 4, mb: 1 }}>
        {r('room.sources')}
      </Typography>
      {sources.length === 0 ? (
        <Typography variant="body2">{r('room.own')}</Typography>
      ) : (
        <>
          <Typography variant="body2">{r('room.checked', { date: date(checked) })}</Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, '& > li': { mt: 1.25 } }}>
            {sources.map((source) => (
              <li key={source.url}>
                <OutsideLink url={source.url}>{source.title}</OutsideLink>
                {source.seen !== null && (
                  <Typography variant="caption" component="p" color="textSecondary">
                    <Seen on={source.seen} />
                  </Typography>
                )}
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}

/** Opens in the person's own browser; the app itself never goes there. */
export function OutsideLink({ url, children }: { readonly url: string; readonly children: string }) {
  const r = useRoomText();
  return (
    <Link
      component="button"
      type="button"
      title={`${url} (${r('room.opens-browser')})`}
      onClick={() => void call('link.open', { url })}
      sx={{ fontSize: '0.9375rem', lineHeight: 1.4, textAlign: 'left', overflowWrap: 'anywhere' }}
    >
      {children}
      <span aria-hidden="true">&nbsp;↗</span>
    </Link>
  );
}

/** A day, a month or a year, as exact as it is known. */
function Seen({ on }: { readonly on: string }) {
  const r = useRoomText();
  const { date, month } = useTexts();
  const said = on.length === 10 ? date(on) : on.length === 7 ? month(on) : on;
  return r('room.seen', { date: said });
}
