import { styled } from '@mui/material/styles';
import { ink } from '../../tokens.ts';

const Track = styled('div')({
  height: 10,
  borderRadius: 5,
  backgroundColor: ink('tideSoft'),
  overflow: 'hidden',
});
const Fill = styled('div')({
  height: '100%',
  borderRadius: 5,
  backgroundColor: ink('tide'),
  transformOrigin: 'left',
  transition: 'width 500ms ease-out',
});

/** How far the run is, 0 to 1. */
export function ProgressBar({ part, label }: { readonly part: number; readonly label: string }) {
  const percent = Math.round(Math.max(0.02, part) * 100);
  return (
    <Track
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <Fill style={{ width: `${String(percent)}%` }} />
    </Track>
  );
}
