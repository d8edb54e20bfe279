import { styled } from '@mui/material/styles';
import { clipped } from '../clipped.ts';
import { mono } from '../theme.ts';
import { ink } from '../tokens.ts';

const Frame = styled('pre')({
  margin: 0,
  padding: '12px 16px',
  maxHeight: 350,
  overflow: 'auto',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  fontFamily: mono,
  fontSize: '0.875rem',
  lineHeight: 1.5,
  color: ink('ink'),
  backgroundColor: ink('ground'),
  border: `1px solid ${ink('line')}`,
  borderRadius: 12,
});

/** Text that a server or an authority sent: shown as it is, clipped, wrapped, never as markup. */
export function RawText({ children, label }: { readonly children: string; readonly label: string }) {
  return (
    // It scrolls, so the keyboard has to get in.
    <Frame tabIndex={0} role="region" aria-label={label}>
      {clipped(children)}
    </Frame>
  );
}
