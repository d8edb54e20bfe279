import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { WantedAliasView } from '../../../shared/ipc/zone-proof.ts';
import { clipped } from '../../clipped.ts';
import { Busy } from '../../components/busy.tsx';
import { RecordParts } from '../../components/record-parts.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import type { ZoneForm } from './use-zone.ts';

/** The aliases that their owner sets now, what the name servers show of them, and that nothing is lost meanwhile. */
export function AliasWanted({ form }: { readonly form: ZoneForm }) {
  const { t } = useTexts();
  const { aliases, cancel, title } = form;
  const place = useRef<HTMLDivElement>(null);
  const isWanted = aliases.length > 0;
  // It comes into a window that showed something else a moment ago.
  useEffect(() => {
    if (isWanted) place.current?.scrollIntoView({ block: 'start' });
  }, [isWanted]);
  const waiting = aliases.filter(({ isThere }) => !isThere);
  const doing = !isWanted ? 'trying' : waiting.length > 0 ? 'waiting' : 'proving';
  return (
    <Box ref={place} sx={{ display: 'grid', gap: 1.5 }}>
      {waiting.map((alias) => (
        <OneAlias key={alias.record} alias={alias} />
      ))}
      <Busy doing={t(`zone.alias-${doing}`, { provider: title })} onCancel={cancel} />
      {waiting.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('zone.alias-no-hurry')}
        </Typography>
      )}
    </Box>
  );
}

function OneAlias({ alias }: { readonly alias: WantedAliasView }) {
  const { t, list } = useTexts();
  const { record, target, zone, host, beside, servers, lacking } = alias;
  const copy = (label: string, value: string) => ({ label, name: `${label}: ${value}` });
  return (
    <Box component="section" aria-label={record} sx={{ display: 'grid', gap: 1 }}>
      <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
        {zone === '' ? t('zone.alias-wanted') : t('zone.alias-wanted-in', { zone })}
      </Typography>
      <RecordParts
        parts={[
          { label: t('guide.dns.type'), value: 'CNAME', isCode: true },
          {
            ...{ label: t('guide.dns.host'), value: host, isCode: true },
            copy: copy(t('guide.dns.copy-host'), host),
          },
          {
            ...{ label: t('zone.alias-target'), value: target, isCode: true },
            copy: copy(t('zone.alias-copy-target'), target),
          },
        ]}
        notes={[
          host !== record && t('guide.dns.host-note', { name: record }),
          t('zone.alias-dot', { target }),
        ]}
      />
      {beside.length > 0 && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('zone.alias-beside', { record, values: list(beside.map((value) => clipped(value, 60))) })}
        </Typography>
      )}
      {servers > 0 && (
        <>
          <Typography role="status" variant="body2">
            {t('zone.alias-seen', { seen: servers - lacking.length, count: servers })}
          </Typography>
          <Rows aria-label={t('guide.dns.servers')}>
            {lacking.map((server) => (
              <Row key={server} sign="waiting" title={clipped(server, 80)}>
                {t('zone.alias-lacking')}
              </Row>
            ))}
          </Rows>
        </>
      )}
    </Box>
  );
}
