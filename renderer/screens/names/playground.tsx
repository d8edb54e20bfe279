import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type Verdict, verdictOn } from '../../../shared/names/coverage.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import { readNames } from '../../../shared/names/read-name.ts';
import { clipped } from '../../clipped.ts';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { HiddenWord } from '../../components/hidden-word.tsx';
import { NameText } from '../../components/name-text.tsx';
import { Sign } from '../../components/sign.tsx';
import { type Texts, useTexts } from '../../texts.tsx';

const mostShown = 12;

/** Type a pattern and names, and see which are covered, and why. Nothing here changes the certificate. */
export function Playground({ domain }: { readonly domain: string }) {
  const texts = useTexts();
  const { t } = texts;
  const shown = toUnicode(domain);
  const [patterns, setPatterns] = useState(`*.${shown}`);
  const [names, setNames] = useState(`shop.${shown} ${shown} new.shop.${shown}`);
  const carried = readNames(patterns);
  const visited = readNames(names).slice(0, mostShown);
  const pattern = carried.flatMap(({ read }) => (read.ok ? read.name : []));
  const wrong = carried.find(({ read }) => !read.ok);

  return (
    <Card>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t('names.try-lead')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Field
          label={t('names.try-patterns')}
          hint={t('names.try-hint')}
          value={patterns}
          complaint={wrong?.read.ok === false ? t(`names.refused.${wrong.read.why}`) : null}
          onChange={setPatterns}
        />
        <Field label={t('names.try-names')} hint={t('names.try-hint')} value={names} onChange={setNames} />
      </Box>
      <Box
        component="ul"
        aria-label={t('names.try-results')}
        aria-live="polite"
        sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gap: 1.25 }}
      >
        {visited.map(({ typed, read }) => (
          <Box component="li" key={typed} sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
            <Box sx={{ flex: 'none', display: 'flex', pt: 0.25 }} aria-hidden="true">
              <Sign
                kind={!read.ok ? 'know' : verdictOn(pattern, read.name).coverage.covers ? 'good' : 'broken'}
                size={24}
              />
            </Box>
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <Typography component="span" sx={{ fontWeight: 600 }}>
                <NameText name={clipped(typed, 80)} />
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {read.ok ? (
                  <Said verdict={verdictOn(pattern, read.name)} texts={texts} />
                ) : (
                  t(`names.refused.${read.why}`)
                )}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function Said({
  verdict: { coverage, by },
  texts: { t },
}: {
  readonly verdict: Verdict;
  readonly texts: Texts;
}) {
  return (
    <>
      <HiddenWord>{`${t(coverage.covers ? 'names.covered' : 'names.not-covered')}. `}</HiddenWord>
      {t(`names.covers.${coverage.why}`, { by: toUnicode(by ?? '') })}
    </>
  );
}
