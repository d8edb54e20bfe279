import Box from '@mui/material/Box';
import { mono } from '../theme.ts';

/** Texts in the DNS, as they stand there. */
export function RecordLines(props: {
  readonly records: readonly { readonly record: string; readonly value: string }[];
}) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
      {props.records.map(({ record, value }) => (
        <Box
          component="li"
          key={`${record} ${value}`}
          sx={{ fontFamily: mono, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
        >
          {record} TXT {value}
        </Box>
      ))}
    </Box>
  );
}
