import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type Bar, barsOf } from '../../../../shared/offers/bars.ts';
import { type Texts, useTexts } from '../../../texts.tsx';
import type { Tokens } from '../../../tokens.ts';
import { ink } from '../../../tokens.ts';
import { extraOf, nameOf, sellerOf, totalText } from './row-words.ts';
import type { Comparison } from './use-comparison.ts';

const most = 9;
/** The years from dark to light; the words beside the bars say the same. */
const years = [1, 0.66, 0.38];
/** Room for the longest amount behind a bar, as a part of the whole. */
const room = 0.74;

/** The totals as bars, a shade for each year. The table says the same in words. */
export function PriceChart({ comparison }: { readonly comparison: Comparison }) {
  const texts = useTexts();
  const { t, money } = texts;
  const { rows, view, terms } = comparison;
  const bars = barsOf(rows, view.span, most);
  const amounts = bars.map(({ amount }) => amount);
  const alt = t('offers.chart-alt', {
    years: view.span,
    count: bars.length,
    least: money(Math.min(...amounts), terms.currency),
    most: money(Math.max(...amounts), terms.currency),
  });
  if (bars.length === 0) return <Typography color="textSecondary">{t('offers.chart-none')}</Typography>;
  return (
    <Box>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'baseline', mb: 1 }}
      >
        <Typography variant="h3" component="h3" sx={{ flex: '1 1 200px' }}>
          {t('offers.chart')}
        </Typography>
        {view.span > 1 &&
          years
            .slice(0, view.span)
            .map((opacity, place) => (
              <Key key={opacity} opacity={opacity} text={t('offers.chart-year', { year: place + 1 })} />
            ))}
        {bars.some(({ row }) => row.isOwn) && <Key colour="sky" text={t('offers.own')} />}
        {bars.some(isUnsure) && <Key isHatched text={t('offers.chart-unsure')} />}
      </Box>
      <Box role="img" aria-label={alt}>
        <Hatch />
        {bars.map((bar) => (
          <BarLine key={bar.row.offer.id} bar={bar} texts={texts} comparison={comparison} />
        ))}
      </Box>
    </Box>
  );
}

const isUnsure = ({ row }: Bar): boolean => row.standing !== 'sure' && row.standing !== 'fair';

function colourOf(bar: Bar, comparison: Comparison): keyof Tokens {
  if (bar.row.offer.id === comparison.advice.row?.offer.id) return 'kelp';
  return bar.row.isOwn ? 'sky' : 'tide';
}

function BarLine({
  bar,
  texts,
  comparison,
}: {
  readonly bar: Bar;
  readonly texts: Texts;
  readonly comparison: Comparison;
}) {
  const { row, parts } = bar;
  const colour = colourOf(bar, comparison);
  const ends = parts.map((_part, place) => parts.slice(0, place + 1).reduce((sum, part) => sum + part, 0));
  const end = (ends.at(-1) ?? 0) * room;
  const isAdvice = colour === 'kelp';
  return (
    <Box
      title={nameOf(row.offer, texts)}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(96px, 34%) minmax(0, 1fr)',
        columnGap: 1.5,
        alignItems: 'center',
        fontSize: '0.9375rem',
        lineHeight: '27px',
      }}
    >
      <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        <b>{sellerOf(row.offer, texts)}</b>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {extraOf(row.offer, texts)}
        </Box>
      </Box>
      <Box sx={{ position: 'relative', height: 27 }}>
        <svg width="100%" height="27" aria-hidden="true" focusable="false">
          <line x1="1" x2="1" y1="0" y2="27" stroke={ink('edge')} strokeWidth="2" />
          {end === 0 && <circle cx="7" cy="13.5" r="5" fill={ink(colour)} />}
          {parts.map((part, place) => (
            <rect
              // The years of a bar never change places.
              key={`year-${String(place)}`}
              x={`${(((ends[place] ?? 0) - part) * room * 100).toFixed(3)}%`}
              y="5"
              width={`${(part * room * 100).toFixed(3)}%`}
              height="17"
              fill={ink(colour)}
              fillOpacity={years[place]}
            />
          ))}
          {isUnsure(bar) && end > 0 && (
            <rect y="5" width={`${(end * 100).toFixed(3)}%`} height="17" fill="url(#sk-hatch)" />
          )}
        </svg>
        <Box
          sx={{
            position: 'absolute',
            left: `calc(${(end * 100).toFixed(3)}% + ${end === 0 ? 20 : 8}px)`,
            top: 0,
            whiteSpace: 'nowrap',
            fontWeight: 700,
            color: isAdvice ? 'tokens.kelp' : 'text.primary',
          }}
        >
          {totalText(row.totals[comparison.view.span], texts)}
        </Box>
      </Box>
    </Box>
  );
}

function Hatch() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true" focusable="false">
      <pattern id="sk-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="3" height="6" fill={ink('paper')} />
      </pattern>
    </svg>
  );
}

function Key({
  text,
  colour = 'tide',
  opacity = 1,
  isHatched = false,
}: {
  readonly text: string;
  readonly colour?: keyof Tokens;
  readonly opacity?: number;
  readonly isHatched?: boolean;
}) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontSize: '0.875rem' }}
    >
      <svg width="16" height="12" aria-hidden="true" focusable="false">
        <rect width="16" height="12" rx="2" fill={ink(colour)} fillOpacity={opacity} />
        {isHatched && <rect width="16" height="12" fill="url(#sk-hatch)" />}
      </svg>
      {text}
    </Box>
  );
}
