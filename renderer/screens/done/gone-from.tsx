import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { dnsMethodAt } from '../../../shared/challenge-record.ts';
import type { Wait } from '../../../shared/waiting.ts';
import { removalStanding } from '../../../shared/wizard/record-standing.ts';
import { clipped } from '../../clipped.ts';
import { ProblemView } from '../../components/problem-view.tsx';
import { useTexts } from '../../texts.tsx';
import { type AtRecord, byRecord } from './by-record.ts';
import { useRecord } from './use-record.ts';

/** Whether records that their owner deletes are gone by now, each to be looked at. */
export function GoneFrom({ records }: { readonly records: Wait['for']['records'] }) {
  const all = byRecord(records);
  return (
    <Box sx={{ mt: 1, ml: { xs: 0, sm: 6 }, display: 'grid', gap: 1 }}>
      {all.map((one) => (
        <Gone key={one.record} at={one} isOne={all.length === 1} />
      ))}
    </Box>
  );
}

function Gone({ at, isOne }: { readonly at: AtRecord; readonly isOne: boolean }) {
  const { domain, record, values } = at;
  const { t, list } = useTexts();
  const { seen, isBusy, problem, look } = useRecord(domain, dnsMethodAt(record));
  const standing = seen === null ? null : removalStanding(values, seen.servers);
  const holding = (seen?.servers ?? []).filter((server) =>
    values.some((value) => server.values.includes(value)),
  );
  return (
    <Box>
      <Button size="small" variant="outlined" disabled={isBusy} onClick={() => void look()}>
        {isOne ? t('waiting.gone-look') : t('waiting.gone-look-of', { domain })}
      </Button>
      {problem !== null && <ProblemView problem={problem} severity="care" />}
      <Typography role="status" variant="body2" sx={{ mt: 0.5 }}>
        {isBusy
          ? t('guide.dns.watching', { domain })
          : seen === null || standing === null
            ? ''
            : t(`waiting.gone.${standing}`, {
                ...{ domain, place: clipped(seen.place, 100) },
                servers: list(holding.map(({ server }) => clipped(server, 80))),
              })}
      </Typography>
    </Box>
  );
}
