import { styled } from '@mui/material/styles';
import { ink } from '../../tokens.ts';

export type EnvelopeState = 'open' | 'whole' | 'broken';

const Half = styled('g')({
  transition: 'transform 0.45s cubic-bezier(0.3, 1.4, 0.5, 1), opacity 0.25s ease',
  transformOrigin: '120px 92px',
});

const apart: Readonly<Record<EnvelopeState, readonly [string, string]>> = {
  // Above the letter and large, so that sealing looks like pressing the stamp down.
  open: ['translateY(-34px) scale(1.35)', 'translateY(-34px) scale(1.35)'],
  whole: ['none', 'none'],
  broken: ['translate(-13px, 5px) rotate(-16deg)', 'translate(13px, 8px) rotate(15deg)'],
};

/** A letter with a seal of two halves, which is pressed on, and comes apart when the letter is not the same. */
export function Envelope({ state, label }: { readonly state: EnvelopeState; readonly label: string }) {
  const colour = ink(state === 'broken' ? 'coral' : 'tide');
  const [left, right] = apart[state];
  const opacity = state === 'open' ? 0 : 1;
  return (
    <svg width="240" height="160" viewBox="0 0 240 160" role="img" aria-label={label} focusable="false">
      <rect
        x="24"
        y="30"
        width="192"
        height="118"
        rx="12"
        fill={ink('paper')}
        stroke={colour}
        strokeWidth="3.5"
      />
      <path
        d="M29 36 112 94a14 14 0 0 0 16 0L211 36"
        fill="none"
        stroke={colour}
        strokeWidth="3.5"
        strokeLinecap="round"
      />
      <path d="M30 142 92 84M210 142 148 84" stroke={ink('line')} strokeWidth="2.5" strokeLinecap="round" />
      <Half style={{ transform: left, opacity }}>
        <path
          d="M120 66a26 26 0 0 0 0 52l-4-13 7-12-7-13Z"
          fill={ink('sun')}
          stroke={ink('ink')}
          strokeWidth="2"
        />
        <path d="m109 93 8 8" {...tickStroke} />
      </Half>
      <Half style={{ transform: right, opacity }}>
        <path
          d="M120 66a26 26 0 0 1 0 52l-4-13 7-12-7-13Z"
          fill={ink('sun')}
          stroke={ink('ink')}
          strokeWidth="2"
        />
        <path d="m120 98 12-14" {...tickStroke} />
      </Half>
    </svg>
  );
}

const tickStroke = {
  fill: 'none',
  stroke: '#14242F',
  strokeWidth: 4.5,
  strokeLinecap: 'round',
} as const;
