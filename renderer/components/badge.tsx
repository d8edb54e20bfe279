import { styled } from '@mui/material/styles';
import { ink } from '../tokens.ts';

const colours = {
  tide: { color: ink('tide'), backgroundColor: ink('tideSoft') },
  kelp: { color: ink('kelp'), backgroundColor: ink('kelpSoft') },
  amber: { color: ink('amber'), backgroundColor: ink('amberSoft') },
  coral: { color: ink('coral'), backgroundColor: ink('coralSoft') },
  sky: { color: ink('sky'), backgroundColor: ink('skySoft') },
  muted: { color: ink('muted'), backgroundColor: 'transparent', boxShadow: `inset 0 0 0 1px ${ink('line')}` },
} as const;

/** A word or two that mark something. */
export const Badge = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{
  readonly tone: keyof typeof colours;
}>(({ tone }) => ({
  ...colours[tone],
  display: 'inline-block',
  borderRadius: 8,
  padding: '2px 9px',
  fontSize: '0.875rem',
  fontWeight: 600,
  lineHeight: 1.45,
}));
