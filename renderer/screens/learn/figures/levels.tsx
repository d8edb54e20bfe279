import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { PlainLearnKey } from '../../../../shared/content/learn.ts';
import { Card } from '../../../components/card.tsx';
import { ink } from '../../../tokens.ts';
import { useRoomText } from '../room-context.ts';

const levels = ['dv', 'ov', 'ev'] as const;
type Level = (typeof levels)[number];

/** What stands in a certificate's details, from which level on. */
const details: readonly {
  readonly label: PlainLearnKey;
  readonly value: string | PlainLearnKey;
  readonly from: Level;
}[] = [
  { label: 'levels.name', value: 'hofladen.example', from: 'dv' },
  { label: 'levels.owner', value: 'levels.example-owner', from: 'ov' },
  { label: 'levels.place', value: 'levels.example-place', from: 'ov' },
  { label: 'levels.number', value: 'levels.example-number', from: 'ev' },
];

const Pick = styled('label')({
  position: 'relative',
  flex: 1,
  textAlign: 'center',
  padding: '9px 12px',
  borderRadius: 10,
  cursor: 'pointer',
  fontWeight: 600,
  '&:has(:checked)': { backgroundColor: ink('tide'), color: ink('onTide') },
  '&:has(:focus-visible)': { outline: `3px solid ${ink('tide')}`, outlineOffset: 2 },
  '& input': { position: 'absolute', opacity: 0 },
});

/** Three kinds, one address bar: the difference lies in the details that nobody opens. */
export default function Levels() {
  const r = useRoomText();
  const [level, setLevel] = useState<Level>('dv');
  const group = useId();
  return (
    <Card>
      <Box
        component="fieldset"
        sx={{
          position: 'relative',
          border: 0,
          m: 0,
          p: 0.5,
          display: 'flex',
          gap: 0.5,
          borderRadius: 3,
          bgcolor: 'tokens.tideSoft',
        }}
      >
        <Box
          component="legend"
          sx={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
        >
          {r('levels.choose')}
        </Box>
        {levels.map((one) => (
          <Pick key={one}>
            <input type="radio" name={group} checked={level === one} onChange={() => setLevel(one)} />
            {r(`levels.${one}`)}
          </Pick>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {r('levels.bar')}
      </Typography>
      <AddressBar />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {r('levels.details')}
      </Typography>
      <Box
        component="dl"
        aria-live="polite"
        sx={{
          m: 0,
          mt: 0.5,
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          columnGap: 3,
          rowGap: 0.5,
        }}
      >
        {details.map(({ label, value, from }) => {
          const isSaid = levels.indexOf(from) <= levels.indexOf(level);
          return (
            <Box key={label} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {r(label)}
              </Box>
              <Box
                component="dd"
                sx={{
                  m: 0,
                  fontWeight: isSaid ? 600 : 400,
                  color: isSaid ? 'text.primary' : 'text.secondary',
                }}
              >
                {!isSaid
                  ? r('levels.not-said')
                  : value.startsWith('levels.')
                    ? r(value as PlainLearnKey)
                    : value}
              </Box>
            </Box>
          );
        })}
      </Box>
      <Typography sx={{ mt: 1.5, fontWeight: 600 }}>{r('levels.same')}</Typography>
    </Card>
  );
}

function AddressBar() {
  return (
    <Box
      sx={{
        mt: 0.5,
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 2,
        py: 1,
        border: 1,
        borderColor: 'tokens.edge',
        borderRadius: 99,
        bgcolor: 'background.default',
      }}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <g fill="none" stroke={ink('muted')} strokeWidth="1.8" strokeLinecap="round">
          <path d="M3 6.5h5M14 6.5h3M3 13.5h3M12 13.5h5" />
          <circle cx="11" cy="6.5" r="2.4" />
          <circle cx="9" cy="13.5" r="2.4" />
        </g>
      </svg>
      hofladen.example
    </Box>
  );
}
