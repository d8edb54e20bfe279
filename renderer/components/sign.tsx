import { styled } from '@mui/material/styles';
import { useTexts } from '../texts.tsx';
import type { Tokens } from '../tokens.ts';
import { ink } from '../tokens.ts';

export type SignKind = 'good' | 'care' | 'broken' | 'know' | 'doing' | 'waiting' | 'skipped';

const looks: Readonly<Record<SignKind, { colour: keyof Tokens; ground: keyof Tokens; drawing: string }>> = {
  good: { colour: 'kelp', ground: 'kelpSoft', drawing: 'M9 15.5 13.2 19.8 21 10.6' },
  care: {
    colour: 'amber',
    ground: 'amberSoft',
    drawing: 'M11.3 11.6a3.8 3.8 0 1 1 5.6 3.3c-1.3.8-1.9 1.4-1.9 2.9M15 21.6v.1',
  },
  broken: { colour: 'coral', ground: 'coralSoft', drawing: 'M15 8.2v8.4M15 21.4v.1' },
  know: { colour: 'sky', ground: 'skySoft', drawing: 'M15 14.2v7.2M15 8.9v.1' },
  doing: { colour: 'sky', ground: 'skySoft', drawing: 'M9.4 15v.1M15 15v.1M20.6 15v.1' },
  waiting: { colour: 'muted', ground: 'paper', drawing: '' },
  skipped: { colour: 'muted', ground: 'ground', drawing: 'M10 15h10' },
};

const Dots = styled('path')({
  '@keyframes sk-swell': { '0%, 100%': { opacity: 0.35 }, '50%': { opacity: 1 } },
  '&[data-moves="true"]': { animation: 'sk-swell 1.4s ease-in-out infinite' },
});

/** What a line means, by shape as well as by colour. */
export function Sign({ kind, size = 30 }: { readonly kind: SignKind; readonly size?: number }) {
  const { t } = useTexts();
  const { colour, ground, drawing } = looks[kind];
  const isWaiting = kind === 'waiting';
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 30 30"
      role="img"
      aria-label={t(`sign.${kind}`)}
      focusable="false"
      style={{ flex: 'none' }}
    >
      <rect
        x="1"
        y="1"
        width="28"
        height="28"
        rx="8"
        fill={ink(ground)}
        stroke={isWaiting ? ink('edge') : 'none'}
        strokeWidth="1.6"
        strokeDasharray={isWaiting ? '4 3.4' : undefined}
      />
      <Dots
        d={drawing}
        data-moves={kind === 'doing'}
        fill="none"
        stroke={ink(colour)}
        strokeWidth={kind === 'doing' ? 3.4 : 2.6}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
