import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useId } from 'react';
import { ink } from '../tokens.ts';

const Select = styled('select')({
  font: 'inherit',
  fontSize: '1rem',
  color: ink('ink'),
  backgroundColor: ink('paper'),
  border: `1px solid ${ink('edge')}`,
  borderRadius: 12,
  padding: '0 34px 0 14px',
  height: 48,
  width: '100%',
  appearance: 'none',
  backgroundImage: `linear-gradient(45deg, transparent 50%, ${ink('tide')} 50%), linear-gradient(-45deg, transparent 50%, ${ink('tide')} 50%)`,
  backgroundPosition: 'right 20px center, right 14px center',
  backgroundSize: '6px 6px',
  backgroundRepeat: 'no-repeat',
  '&:focus-visible': { outline: `3px solid ${ink('tide')}`, outlineOffset: 2 },
  '& option': { color: ink('ink'), backgroundColor: ink('paper') },
});

/** One of a few, under its label: the system's own list, which every keyboard and screen reader knows. */
export function Pick<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onPick(value: Value): void;
  readonly width?: number | string;
}) {
  const id = useId();
  const { label, value, options, onPick, width = '100%' } = props;
  return (
    <Box sx={{ width, maxWidth: '100%' }}>
      <Box
        component="label"
        htmlFor={id}
        sx={{ display: 'block', mb: 0.5, fontWeight: 700, fontSize: '1rem' }}
      >
        {label}
      </Box>
      <Select
        id={id}
        value={value}
        onChange={(event) => {
          const picked = options.find((option) => option.value === event.target.value);
          if (picked !== undefined) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Box>
  );
}
