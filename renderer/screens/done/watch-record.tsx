import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { challengeRecordName } from '../../../shared/challenge-record.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { HostName } from '../../../shared/names/domain-name.ts';
import { useApp } from '../../app-context.ts';
import { clipped } from '../../clipped.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';

type Seen = Output<'proof.record'>;

const signs = { found: 'good', absent: 'waiting', silent: 'care' } as const;

/** Asks every name server of the domain what it holds at the record, as the authority will. */
export function WatchRecord({ domain, isOne }: { readonly domain: HostName; readonly isOne: boolean }) {
  const { t, list } = useTexts();
  const { about } = useApp();
  const record = useTask('proof.record');
  const [seen, setSeen] = useState<Seen | null>(null);
  const servers = seen?.servers ?? null;

  const watch = async (): Promise<void> => {
    const outside = about.preset?.outside;
    const reply = await record.start({ domain, ...(outside === undefined ? {} : { outside }) });
    if (reply.ok) setSeen(reply.value);
  };
  const isThere = servers !== null && servers.length > 0 && servers.every(({ state }) => state === 'found');

  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
      {record.isBusy ? (
        <Busy doing={t('guide.dns.watching', { domain })} onCancel={record.cancel} />
      ) : (
        <div>
          <Button size="small" variant="outlined" onClick={() => void watch()}>
            {isOne ? t('guide.dns.watch') : t('guide.dns.watch-of', { domain })}
          </Button>
        </div>
      )}
      {record.problem !== null && <ProblemView problem={record.problem} severity="care" />}
      {seen !== null && seen.place !== challengeRecordName(domain) && (
        <Typography variant="body2">
          {t('guide.dns.alias', { name: challengeRecordName(domain), place: clipped(seen.place, 100) })}
        </Typography>
      )}
      {servers !== null && servers.length > 0 && (
        <Rows aria-label={t('guide.dns.servers')}>
          {servers.map(({ server, state, values }) => (
            <Row key={server} sign={signs[state]} title={clipped(server, 80)}>
              {state === 'found'
                ? t('guide.dns.found', {
                    count: values.length,
                    values: list(values.map((value) => clipped(value, 60))),
                  })
                : t(`guide.dns.${state}`)}
            </Row>
          ))}
        </Rows>
      )}
      <Typography role="status" variant="body2">
        {servers?.length === 0
          ? t('guide.dns.no-servers', { domain })
          : isThere
            ? t('guide.dns.all-there')
            : ''}
      </Typography>
    </Box>
  );
}
