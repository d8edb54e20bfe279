import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../texts.tsx';
import { ink } from '../tokens.ts';
import { Badge } from './badge.tsx';

const Sheet = styled('label')({
  display: 'flex',
  gap: 8,
  alignItems: 'flex-start',
  padding: '15px 19px 15px 9px',
  backgroundColor: ink('paper'),
  border: `1px solid ${ink('line')}`,
  borderRadius: 16,
  margin: 1,
  cursor: 'pointer',
  '&[data-chosen="true"]': { border: `2px solid ${ink('tide')}`, margin: 0 },
  '&[data-open="false"]': { cursor: 'default', backgroundColor: 'transparent' },
  '&:has(:focus-visible)': { outline: `3px solid ${ink('tide')}`, outlineOffset: 2 },
});

export interface ChoiceProps<Value extends string> {
  readonly group: string;
  readonly value: Value;
  readonly chosen: string | null;
  onChoose(value: Value): void;
  readonly title: string;
  readonly children: ReactNode;
  /** Short facts in a row under the words. */
  readonly facts?: readonly string[];
  readonly isRecommended?: boolean;
  /** A word or two beside the title: why this one stands out. */
  readonly mark?: string;
  /** Why it cannot be chosen, in a word or two; the reason stands among the words. */
  readonly barred?: string;
}

/** One way to go, with what it means. The recommended one stands first. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { t } = useTexts();
  const id = useId();
  const { value, chosen, facts = [], isRecommended = false, barred } = props;
  const closed = barred ?? null;
  const isChosen = chosen === value;
  return (
    <Sheet data-chosen={isChosen} data-open={closed === null}>
      <Radio
        name={props.group}
        value={value}
        checked={isChosen}
        disabled={closed !== null}
        onChange={() => props.onChoose(value)}
        sx={{ p: 1, '&.Mui-focusVisible': { outline: 'none' } }}
        slotProps={{ input: { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-what` } }}
      />
      <Box sx={{ flex: 1, minWidth: 0, pt: 0.75 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
          <Typography id={`${id}-title`} variant="h3" component="span">
            {props.title}
          </Typography>
          {isRecommended && <Badge tone="tide">{t('frame.recommended')}</Badge>}
          {props.mark !== undefined && <Badge tone="tide">{props.mark}</Badge>}
          {closed !== null && <Badge tone="muted">{closed}</Badge>}
        </Box>
        <Typography id={`${id}-what`} variant="body2" color="textSecondary" component="div" sx={{ mt: 0.25 }}>
          {props.children}
        </Typography>
        {facts.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            {facts.map((fact) => (
              <Badge key={fact} tone="kelp">
                {fact}
              </Badge>
            ))}
          </Box>
        )}
      </Box>
    </Sheet>
  );
}
