import Box from '@mui/material/Box';
import type { TextKey } from '../../shared/content/texts.ts';
import type { ProblemFacts } from '../../shared/problems.ts';
import { clipped } from '../clipped.ts';
import { useTexts } from '../texts.tsx';

/** The facts of a problem that a person can use, under their names; the others stand in the details. */
export function FactList({ facts }: { readonly facts: ProblemFacts }) {
  const { t, catalogue } = useTexts();
  const shown = Object.entries(facts).flatMap(([name, value]) => {
    const key = `fact.${name}`;
    const text = Array.isArray(value) ? value.join(', ') : String(value);
    return isTextKey(key, catalogue.texts) && text !== '' && typeof value !== 'boolean'
      ? [{ key, text }]
      : [];
  });
  if (shown.length === 0) return null;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 1.25,
        display: 'grid',
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 0.25,
        fontSize: '0.9375rem',
      }}
    >
      {shown.map(({ key, text }) => (
        <Box key={key} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {t(key)}
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {clipped(text, 400)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function isTextKey(key: string, texts: object): key is TextKey {
  return Object.hasOwn(texts, key);
}
