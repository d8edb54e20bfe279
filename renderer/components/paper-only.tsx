import GlobalStyles from '@mui/material/GlobalStyles';
import Portal from '@mui/material/Portal';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

const Sheet = styled('div')({
  display: 'none',
  '@media print': {
    display: 'block',
    color: '#000',
    backgroundColor: '#fff',
    padding: '8mm 10mm',
    fontSize: '10pt',
    '& h1': { fontSize: '18pt', margin: '0 0 2mm' },
    '& h2': { fontSize: '12pt', margin: '5mm 0 1mm' },
    '& p': { margin: '0 0 2mm' },
    '& pre': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', border: '1px solid #999', padding: '2mm' },
    '& table': { width: '100%', borderCollapse: 'collapse', fontSize: '8.5pt' },
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: '1mm 2mm 1mm 0',
      borderBottom: '1px solid #bbb',
    },
    '& thead': { display: 'table-header-group' },
    '& tr, & li, & pre': { breakInside: 'avoid' },
  },
});

/** Seen on paper only, over as many pages as it takes; while it stands, printing prints nothing else. */
export function PaperOnly({ children }: { readonly children: ReactNode }) {
  return (
    <Portal>
      <GlobalStyles
        styles={{
          '@media print': {
            'html, body': { height: 'auto !important', overflow: 'visible !important' },
            'body > *:not(.sk-paper)': { display: 'none !important' },
            'body *': { visibility: 'visible !important' },
          },
        }}
      />
      <Sheet className="sk-paper">{children}</Sheet>
    </Portal>
  );
}
