import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, useId, useState } from 'react';
import { addDays, lifetimeLimits, longestLifetime } from '../../../../shared/offers/lifetime.ts';
import { Card } from '../../../components/card.tsx';
import { useTexts } from '../../../texts.tsx';
import { ink } from '../../../tokens.ts';
import { useRoomText } from '../room-context.ts';

const dayMilliseconds = 86_400_000;
const start = Date.parse('2025-07-01');
const end = Date.parse('2029-12-31');
const lastDay = Math.round((end - start) / dayMilliseconds);
const dayAt = (place: number): string => new Date(start + place * dayMilliseconds).toISOString().slice(0, 10);
const placeOf = (day: string): number => Math.round((Date.parse(day) - start) / dayMilliseconds);

/** In the drawing's own units. */
const width = 620;
const height = 190;
const floor = 160;
const across = (place: number): number => 10 + (place / lastDay) * (width - 20);
const up = (days: number): number => floor - (days / 398) * 130;

/** The stairs on which lifetimes come down, with today on them; the day of issue can be moved. */
export default function LifetimeChart() {
  const r = useRoomText();
  const { date } = useTexts();
  const id = useId();
  const today = Math.min(Math.max(placeOf(new Date().toISOString().slice(0, 10)), 0), lastDay);
  const [place, setPlace] = useState(today);
  const issued = dayAt(place);
  const days = longestLifetime(issued);
  return (
    <Card>
      <Typography id={id} variant="h3" component="h2">
        {r('time.title')}
      </Typography>
      <Stairs place={place} today={today} />
      <Box component="label" sx={{ display: 'block', mt: 1 }}>
        <Box component="span" sx={{ fontWeight: 700 }}>
          {r('time.slider')}
        </Box>
        <Box
          component="input"
          type="range"
          min={0}
          max={lastDay}
          step={1}
          value={place}
          aria-valuetext={date(issued)}
          onChange={(event: ChangeEvent<HTMLInputElement>) => setPlace(Number(event.target.value))}
          sx={{ display: 'block', width: '100%', height: 28, m: 0, accentColor: ink('tide') }}
        />
      </Box>
      <Typography role="status" sx={{ mt: 1 }}>
        {r('time.answer', {
          date: date(issued),
          until: date(addDays(issued, days)),
          days,
          count: Math.ceil(365 / days),
        })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {r('time.free')}
      </Typography>
    </Card>
  );
}

function Stairs({ place, today }: { readonly place: number; readonly today: number }) {
  const r = useRoomText();
  const { shortDate, date } = useTexts();
  const stairs = lifetimeLimits.map(({ from, days }, at) => {
    const next = lifetimeLimits[at + 1];
    return {
      days,
      from,
      left: across(Math.max(placeOf(from), 0)),
      right: across(next === undefined ? lastDay : placeOf(next.from)),
      isFirst: at === 0,
    };
  });
  const spoken = stairs
    .map(({ days, from }) => `${date(from)}: ${r('time.days', { count: days })}`)
    .join('; ');
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      role="img"
      aria-label={`${r('time.title')}. ${spoken}`}
      focusable="false"
    >
      {stairs.map(({ days, from, left, right, isFirst }) => (
        <g key={from}>
          <rect
            x={left + 1.5}
            y={up(days)}
            width={right - left - 3}
            height={floor - up(days)}
            rx="6"
            fill={ink(left <= across(place) && across(place) < right ? 'tide' : 'tideSoft')}
          />
          <text
            x={(left + right) / 2}
            y={days > 300 ? up(days) + 22 : up(days) - 8}
            textAnchor="middle"
            fontSize="15"
            fontWeight="700"
            fill={ink(days > 300 && left <= across(place) && across(place) < right ? 'onTide' : 'ink')}
          >
            {days}
          </text>
          <text x={left + 2} y={floor + 18} fontSize="12.5" fill={ink('muted')}>
            {isFirst ? '' : shortDate(from)}
          </text>
        </g>
      ))}
      <g transform={`translate(${String(across(today))} 0)`}>
        <path d={`M0 14V${String(floor)}`} stroke={ink('coral')} strokeWidth="2" strokeDasharray="5 4" />
        <rect x="-24" y="0" width="48" height="19" rx="9.5" fill={ink('coralSoft')} />
        <text y="14" textAnchor="middle" fontSize="12.5" fontWeight="700" fill={ink('coral')}>
          {r('time.now')}
        </text>
      </g>
      {place !== today && (
        <circle cx={across(place)} cy={floor} r="6" fill={ink('sun')} stroke={ink('ink')} strokeWidth="2" />
      )}
    </svg>
  );
}
