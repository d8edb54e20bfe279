import Box from '@mui/material/Box';
import type { SiteLook } from '../../../shared/look.ts';
import { typedText, type WantedRecord } from '../../../shared/wizard/proofs.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';
import { ink } from '../../tokens.ts';

interface RecordCardProps {
  readonly record: WantedRecord;
  /** Null: who keeps the zone is not known. */
  readonly look: SiteLook | null;
}

/** A DNS record the way a provider's form asks for it, each part to be copied. */
export function RecordCard({ record: wanted, look }: RecordCardProps) {
  const { t } = useTexts();
  const { record, place, zone, host, values } = wanted;
  const texts = values.map((value) => typedText(value, wanted, look));
  const isQuoted = texts.some((text, at) => text !== values[at]);
  const lines = [
    { label: t('guide.dns.type'), value: 'TXT', isCode: true },
    {
      ...{ label: t('guide.dns.host'), value: host, isCode: true },
      copy: { label: t('guide.dns.copy-host'), name: `${t('guide.dns.copy-host')}: ${host}` },
    },
    ...texts.map((value) => ({
      ...{ label: t('guide.dns.value'), value, isCode: true },
      copy: { label: t('waiting.copy'), name: `${t('waiting.copy-of', { record: place })}: ${value}` },
    })),
    { label: t('guide.dns.ttl'), value: t('guide.dns.ttl-what'), isCode: false },
  ];
  return (
    <Box
      sx={{
        border: `1px solid ${ink('line')}`,
        borderRadius: '12px',
        p: 1.5,
        backgroundColor: ink('ground'),
      }}
    >
      {place !== record && (
        <Box sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          <Box sx={{ fontWeight: 700 }}>
            {zone === '' ? t('guide.dns.alias-place', { place }) : t('guide.dns.alias-zone', { place, zone })}
          </Box>
          <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
            {t('guide.dns.alias-why', { name: record })}
          </Box>
        </Box>
      )}
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          alignItems: 'center',
          columnGap: 2,
          rowGap: 0.5,
          fontSize: '0.9375rem',
        }}
      >
        {lines.map(({ label, value, isCode, ...more }) => (
          <Box key={`${label} ${value}`} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={shown}>
              <Box component="span" sx={{ minWidth: 0, ...(isCode ? { fontFamily: mono } : {}) }}>
                {value}
              </Box>
              {'copy' in more && more.copy !== undefined && <CopyButton {...more.copy} text={() => value} />}
            </Box>
          </Box>
        ))}
      </Box>
      {isQuoted && (
        <Box sx={{ mt: 0.75, fontSize: '0.875rem', color: 'text.secondary' }}>{t('guide.dns.quoted')}</Box>
      )}
      {host !== place && (
        <Box sx={{ mt: 0.75, fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {t('guide.dns.host-note', { name: place })}
        </Box>
      )}
    </Box>
  );
}

const shown = {
  m: 0,
  minHeight: 32,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  overflowWrap: 'anywhere',
} as const;
