import { styled } from '@mui/material/styles';
import { ink } from '../tokens.ts';

/** A sheet of paper on the ground. `tone` draws its edge: advice in tide, danger in coral. */
export const Card = styled('div', { shouldForwardProp: (name) => name !== 'tone' })<{
  readonly tone?: 'tide' | 'coral' | 'amber';
}>(({ tone }) => ({
  backgroundColor: ink('paper'),
  border: tone === undefined ? `1px solid ${ink('line')}` : `2px solid ${ink(tone)}`,
  borderRadius: 16,
  boxShadow: `0 4px 14px ${ink('shade')}`,
  padding: '18px 24px',
  overflowWrap: 'anywhere',
}));
