import Box from '@mui/material/Box';
import type { SiteLook } from '../../../shared/look.ts';
import { typedText, type WantedRecord } from '../../../shared/wizard/proofs.ts';
import { type RecordPart, RecordParts } from '../../components/record-parts.tsx';
import { useTexts } from '../../texts.tsx';

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
  const parts: readonly RecordPart[] = [
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
    <RecordParts
      parts={parts}
      head={
        place !== record && (
          <Box sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            <Box sx={{ fontWeight: 700 }}>
              {zone === ''
                ? t('guide.dns.alias-place', { place })
                : t('guide.dns.alias-zone', { place, zone })}
            </Box>
            <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
              {t('guide.dns.alias-why', { name: record })}
            </Box>
          </Box>
        )
      }
      notes={[isQuoted && t('guide.dns.quoted'), host !== place && t('guide.dns.host-note', { name: place })]}
    />
  );
}
