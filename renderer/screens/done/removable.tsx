import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { bareOf, type HostName, isHostName } from '../../../shared/names/domain-name.ts';
import type { Wait } from '../../../shared/waiting.ts';
import { removalStanding } from '../../../shared/wizard/record-standing.ts';
import { clipped } from '../../clipped.ts';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';
import { useRecord } from './use-record.ts';

/** Records that somebody set by hand and that nobody needs any more, and whether they are gone by now. */
export function Removable({ records }: { readonly records: Wait['for']['records'] }) {
  const { t } = useTexts();
  const domains = [...new Set(records.map(({ name }) => bareOf(name)))].filter(isHostName);
  return (
    <Row
      sign="know"
      title={t('waiting.removable')}
      below={
        <Box sx={{ mt: 1, ml: { xs: 0, sm: 6 }, display: 'grid', gap: 1 }}>
          {domains.map((domain) => (
            <Gone
              key={domain}
              domain={domain}
              isOne={domains.length === 1}
              values={records.filter(({ name }) => bareOf(name) === domain).map(({ value }) => value)}
            />
          ))}
        </Box>
      }
    >
      {t('waiting.removable-why')}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {records.map(({ name, record, value }) => (
          <Box
            component="li"
            key={`${name} ${value}`}
            sx={{ fontFamily: mono, fontSize: '0.875rem', overflowWrap: 'anywhere' }}
          >
            {record} TXT {value}
          </Box>
        ))}
      </Box>
    </Row>
  );
}

interface GoneProps {
  readonly domain: HostName;
  readonly values: readonly string[];
  readonly isOne: boolean;
}

function Gone({ domain, values, isOne }: GoneProps) {
  const { t, list } = useTexts();
  const { seen, isBusy, problem, look } = useRecord(domain);
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
