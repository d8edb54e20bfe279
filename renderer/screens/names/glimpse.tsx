import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { clipped } from '../../clipped.ts';
import { ink } from '../../tokens.ts';

export type GlimpseKind = `${'page' | 'mail' | 'quiet'}-${'good' | 'bad'}`;

const Frame = styled('div')({
  borderRadius: 10,
  border: `1px solid ${ink('line')}`,
  backgroundColor: ink('paper'),
  overflow: 'hidden',
  height: 74,
  fontSize: '0.8125rem',
  lineHeight: 1.3,
});

/**
 * A small drawing of what somebody would have before them: a browser, or a mail program. The sentence beneath says
 * the same, so that it is nothing to a screen reader.
 */
export function Glimpse({ kind, name }: { readonly kind: GlimpseKind; readonly name: string }) {
  const isGood = kind.endsWith('-good');
  const colour = ink(isGood ? 'kelp' : 'coral');
  const isPage = kind.startsWith('page');
  return (
    <Frame aria-hidden="true">
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.75,
          px: 1,
          height: 28,
          borderBottom: `1px solid ${ink('line')}`,
          color: 'text.secondary',
          whiteSpace: 'nowrap',
        }}
      >
        {isPage ? <Lock isGood={isGood} /> : <Dots />}
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {isPage ? clipped(name, 60) : ''}
        </Box>
      </Box>
      <svg
        width="100%"
        height="45"
        viewBox="0 0 200 45"
        preserveAspectRatio="xMidYMid meet"
        aria-hidden="true"
        focusable="false"
      >
        {isPage ? <Page isGood={isGood} colour={colour} /> : <Letter kind={kind} colour={colour} />}
      </svg>
    </Frame>
  );
}

function Lock({ isGood }: { readonly isGood: boolean }) {
  const colour = ink(isGood ? 'kelp' : 'coral');
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      style={{ flex: 'none' }}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M3 6.5h8v6H3zM4.6 6.5V4.4a2.4 2.4 0 0 1 4.8 0v2.1"
        fill="none"
        stroke={colour}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      {!isGood && <path d="M1.5 12.5 12.5 1.5" stroke={colour} strokeWidth="1.6" strokeLinecap="round" />}
    </svg>
  );
}

function Dots() {
  return (
    <svg width="30" height="8" viewBox="0 0 30 8" aria-hidden="true" focusable="false">
      {[4, 14, 24].map((x) => (
        <circle key={x} cx={x} cy="4" r="2.6" fill={ink('line')} />
      ))}
    </svg>
  );
}

const line = { stroke: ink('line'), strokeWidth: 4, strokeLinecap: 'round' } as const;

/** A page with pictures and words, or the triangle that stands in its place. */
function Page({ isGood, colour }: { readonly isGood: boolean; readonly colour: string }) {
  if (!isGood) return <Triangle colour={colour} />;
  return (
    <>
      <rect x="40" y="9" width="34" height="27" rx="4" fill={ink('kelpSoft')} />
      <path d="M86 14h72M86 23h60M86 32h40" {...line} />
    </>
  );
}

/** An envelope with a tick or a question; what nobody sees has neither frame nor words. */
function Letter({ kind, colour }: { readonly kind: GlimpseKind; readonly colour: string }) {
  if (kind === 'mail-bad') {
    return (
      <>
        <g transform="translate(-44 0)">
          <Triangle colour={colour} />
        </g>
        <path d="M92 15h72M92 24h44" {...line} />
        <rect x="142" y="30" width="24" height="9" rx="3" fill={ink('coralSoft')} />
      </>
    );
  }
  const isGood = kind.endsWith('-good');
  return (
    <>
      <path
        d="M72 9h44v28H72zM72 11l22 16 22-16"
        fill={ink(isGood ? 'kelpSoft' : 'ground')}
        stroke={isGood ? colour : ink('edge')}
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeDasharray={isGood ? undefined : '4 3'}
      />
      {isGood && (
        <path d="M121 29l6 6 11-13" fill="none" stroke={colour} strokeWidth="3" strokeLinecap="round" />
      )}
    </>
  );
}

function Triangle({ colour }: { readonly colour: string }) {
  return (
    <>
      <path
        d="M100 7 118 38H82z"
        fill={ink('coralSoft')}
        stroke={colour}
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path d="M100 17v10M100 32v.1" stroke={colour} strokeWidth="3" strokeLinecap="round" />
    </>
  );
}
