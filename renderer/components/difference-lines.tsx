import { styled } from '@mui/material/styles';
import { clipped } from '../clipped.ts';
import { useTexts } from '../texts.tsx';
import { mono } from '../theme.ts';
import { ink } from '../tokens.ts';
import { HiddenWord } from './hidden-word.tsx';
import { type DifferenceLine, differenceLines } from './line-differences.ts';

const File = styled('div')({
  fontFamily: mono,
  fontSize: '0.875rem',
  lineHeight: 1.6,
  border: `1px solid ${ink('line')}`,
  borderRadius: 12,
  overflow: 'auto',
  maxHeight: '52vh',
  backgroundColor: ink('ground'),
  color: ink('ink'),
});

const Line = styled('div')({
  display: 'grid',
  gridTemplateColumns: '3.2em 1.4em minmax(0, 1fr)',
  paddingRight: 12,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  '& > :first-of-type': { color: ink('muted'), textAlign: 'right', paddingRight: 10, userSelect: 'none' },
  '&[data-kind="added"]': { backgroundColor: ink('kelpSoft') },
  '&[data-kind="added"] > :nth-of-type(2)': { color: ink('kelp'), fontWeight: 700 },
  '&[data-kind="removed"]': { backgroundColor: ink('coralSoft') },
  '&[data-kind="removed"] > :nth-of-type(2)': { color: ink('coral'), fontWeight: 700 },
  '&[data-kind="gap"]': { color: ink('muted'), backgroundColor: ink('paper') },
});

/** A file before and after, line by line; `null` before: the file is new. */
export function DifferenceLines(props: {
  readonly label: string;
  readonly before: string | null;
  readonly after: string;
}) {
  return (
    <File tabIndex={0} role="region" aria-label={props.label}>
      {differenceLines(props.before, props.after).map((line) => (
        <DifferenceRow
          key={`${line.kind} ${String(line.number)} ${line.kind === 'gap' ? '' : line.text}`}
          line={line}
        />
      ))}
    </File>
  );
}

function DifferenceRow({ line }: { readonly line: DifferenceLine }) {
  const { t } = useTexts();
  if (line.kind === 'gap') {
    return (
      <Line data-kind="gap">
        <span />
        <span>⋯</span>
        <span>{t('review.same', { count: line.count })}</span>
      </Line>
    );
  }
  const sign = { added: '+', removed: '−', same: '' }[line.kind];
  return (
    <Line data-kind={line.kind}>
      <span>{line.kind === 'removed' ? '' : line.number}</span>
      <span aria-hidden="true">{sign}</span>
      <span>
        {line.kind !== 'same' && (
          <HiddenWord>{`${t(line.kind === 'added' ? 'review.added' : 'review.removed')}: `}</HiddenWord>
        )}
        {clipped(line.text, 2000)}
      </span>
    </Line>
  );
}
