import { styled } from '@mui/material/styles';
import type { Sheet } from './sheet.ts';

const Page = styled('div')({
  display: 'none',
  '@media print': {
    display: 'block',
    color: '#000',
    backgroundColor: '#fff',
    padding: '12mm',
    '& h1': { fontSize: '20pt', margin: '0 0 2mm' },
    '& dt': { fontWeight: 700, marginTop: '4mm' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});

/** Seen on paper only. */
export function PrintedSheet({ sheet }: { readonly sheet: Sheet }) {
  return (
    <Page className="sk-sheet">
      <h1>{sheet.title}</h1>
      <p>{sheet.made}</p>
      <dl>
        {sheet.entries.map(({ label, values }) => (
          <div key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Page>
  );
}
