import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { TrustEvent } from '../../../../shared/content/offer-schema.ts';
import type { PlainKey } from '../../../../shared/content/texts.ts';
import { isTold, trustRecord } from '../../../../shared/content/trust-record.ts';
import { call } from '../../../bridge.ts';
import { Badge } from '../../../components/badge.tsx';
import { useTexts } from '../../../texts.tsx';
import { partialDateText } from './row-words.ts';

const tones: Readonly<Record<TrustEvent['kind'], 'coral' | 'muted'>> = {
  distrusted: 'coral',
  left: 'muted',
  'aged-out': 'muted',
};

/** What befell authorities, from the first to the last, each with its source. */
export function TrustTimeline() {
  const texts = useTexts();
  const { t } = texts;
  return (
    <Box
      component="ol"
      aria-label={t('offers.trust-title')}
      sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 860 }}
    >
      {trustRecord().map(({ id, who, kind, on, source }) => (
        <Box
          component="li"
          key={id}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '130px minmax(0, 1fr)' },
            columnGap: 2,
            position: 'relative',
            pb: 2,
          }}
        >
          <Typography variant="body2" color="textSecondary" sx={{ textAlign: { sm: 'right' }, pt: '2px' }}>
            {partialDateText(on, texts)}
          </Typography>
          <Box sx={{ borderLeft: 2, borderColor: kind === 'distrusted' ? 'tokens.coral' : 'divider', pl: 2 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <b>{who}</b>
              <Badge tone={tones[kind]}>{t(`offers.trust-${kind}`)}</Badge>
            </Box>
            <Typography variant="body2" color="textSecondary">
              {isTold({ id }) && `${t(`trust.${id}` as PlainKey)} `}
              <Link
                component="button"
                type="button"
                sx={{ font: 'inherit' }}
                onClick={() => void call('link.open', { url: source })}
              >
                {t('offers.trust-source', { site: new URL(source).hostname })} ↗
              </Link>
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
