import Box from '@mui/material/Box';
import type { ChallengeRecord } from '../../../shared/wizard/proofs.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';

/** A DNS record the way a provider's form asks for it. */
export function RecordCard({ record: { name, host } }: { readonly record: ChallengeRecord }) {
  const { t } = useTexts();
  const lines = [
    { label: t('guide.dns.type'), value: 'TXT', isCode: true },
    { label: t('guide.dns.host'), value: host, isCode: true },
    { label: t('guide.dns.value'), value: t('guide.dns.value-what'), isCode: false },
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
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'auto minmax(0, 1fr)',
          columnGap: 2,
          rowGap: 0.25,
          fontSize: '0.9375rem',
        }}
      >
        {lines.map(({ label, value, isCode }) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {isCode ? <code>{value}</code> : value}
            </Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: 0.75, fontSize: '0.875rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {name !== host && t('guide.dns.host-note', { name })}{' '}
        <CopyButton
          label={t('guide.dns.copy-host')}
          name={`${t('guide.dns.copy-host')}: ${host}`}
          text={() => host}
        />
      </Box>
    </Box>
  );
}
