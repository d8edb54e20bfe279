import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import type { FileDifference } from '../../../shared/plan.ts';
import type { PlanDifference } from '../../../shared/plan-difference.ts';
import { clipped } from '../../clipped.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';

const Difference = lazy(() => import('./difference.tsx'));

/** What two plans would make of a place, in the form in which a plan shows what it makes of a file. */
const asFiles = ({ place, texts }: PlanDifference): readonly FileDifference[] =>
  texts.map(({ stage, former, now }) => ({ stage, path: place, before: former ?? '', after: now ?? '' }));

/** Where the plan parts from the one that was shown before, each place with what is different. */
export function ChangedSince({ differences }: { readonly differences: readonly PlanDifference[] }) {
  const { t } = useTexts();
  const [shown, setShown] = useState<PlanDifference | null>(null);
  return (
    <Box component="section" aria-label={t('changed.title')}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('changed.title')}
      </Typography>
      <Typography sx={{ mb: 1.5 }}>{t('changed.lead')}</Typography>
      <Rows aria-label={t('changed.title')}>
        {differences.map((difference) => {
          const { became, texts } = difference;
          const place = clipped(difference.place, 400);
          return (
            <Row
              key={difference.place}
              sign="care"
              title={
                <Box component="span" sx={{ fontFamily: mono, fontSize: '0.9375rem', fontWeight: 400 }}>
                  {place}
                </Box>
              }
            >
              {t(`changed.${became}`)}
              {texts.length > 0 && (
                <Button
                  size="small"
                  aria-label={t('changed.show-of', { what: place })}
                  onClick={() => setShown(difference)}
                  sx={{ display: 'flex', ml: -1.25, mb: -0.75 }}
                >
                  {t('changed.show')}
                </Button>
              )}
            </Row>
          );
        })}
      </Rows>
      {shown !== null && (
        <Suspense>
          <Difference differences={asFiles(shown)} lines={[]} isSince onClose={() => setShown(null)} />
        </Suspense>
      )}
    </Box>
  );
}
