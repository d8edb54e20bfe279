import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { dnsMethodAt } from '../../../shared/challenge-record.ts';
import type { HostName } from '../../../shared/names/domain-name.ts';
import {
  type HeldBy,
  recordStanding,
  type ServerStanding,
  standingAt,
} from '../../../shared/wizard/record-standing.ts';
import { clipped } from '../../clipped.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { lastingOf } from './lasting.ts';
import { type SeenRecord, useRecord } from './use-record.ts';

const signs: Readonly<Record<ServerStanding, SignKind>> = {
  there: 'good',
  partly: 'waiting',
  others: 'care',
  absent: 'waiting',
  silent: 'care',
};

interface WatchRecordProps {
  readonly domain: HostName;
  /** Where they are to stand. */
  readonly record: string;
  /** The texts that an authority waits for at its record. */
  readonly awaited: readonly string[];
  /** No other domain is watched beside it. */
  readonly isOne: boolean;
}

/** Asks every name server of the domain what it holds at the record, and says whether that is what the authority waits for. */
export function WatchRecord({ domain, record, awaited, isOne }: WatchRecordProps) {
  const texts = useTexts();
  const { t } = texts;
  const { seen, look, isBusy, problem, cancel } = useRecord(domain, dnsMethodAt(record));
  const servers = seen?.servers ?? [];
  const standing = seen === null ? null : recordStanding(awaited, servers);
  return (
    <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
      {isBusy ? (
        <Busy doing={t('guide.dns.watching', { domain })} onCancel={cancel} />
      ) : (
        <div>
          <Button size="small" variant="outlined" onClick={() => void look()}>
            {isOne ? t('guide.dns.watch') : t('guide.dns.watch-of', { domain })}
          </Button>
        </div>
      )}
      {problem !== null && <ProblemView problem={problem} severity="care" />}
      {seen !== null && seen.place !== record && (
        <Typography variant="body2">
          {t('guide.dns.alias', { name: record, place: clipped(seen.place, 100) })}
        </Typography>
      )}
      {servers.length > 0 && (
        <Rows aria-label={t('guide.dns.servers')}>
          {servers.map((server) => (
            <Row
              key={server.server}
              sign={signs[standingAt(awaited, server)]}
              title={clipped(server.server, 80)}
            >
              {heldSaid(server, awaited, texts)}
            </Row>
          ))}
        </Rows>
      )}
      <Typography role="status" variant="body2">
        {standing === null ? '' : t(`guide.dns.${standing}`, { domain })}
      </Typography>
      {seen !== null && standing === 'not-yet' && <Remembered seen={seen} awaited={awaited} />}
    </Box>
  );
}

/** More than these nobody reads. */
const mostShown = 10;

function heldSaid(server: HeldBy, awaited: readonly string[], { t, list }: Texts): string {
  const standing = standingAt(awaited, server);
  const { values } = server;
  switch (standing) {
    case 'there':
      return t('guide.dns.shows', { count: awaited.length });
    case 'partly': {
      const seen = awaited.filter((value) => values.includes(value)).length;
      return t('guide.dns.partly', { seen, count: awaited.length });
    }
    case 'others': {
      const shown = values.slice(0, mostShown).map((value) => clipped(value, 60));
      return t('guide.dns.others', { count: values.length, values: list(shown) });
    }
    default:
      return t(`guide.dns.${standing}`);
  }
}

/** For how long others may go on hearing what was true before. */
function Remembered({ seen, awaited }: { readonly seen: SeenRecord; readonly awaited: readonly string[] }) {
  const { t } = useTexts();
  const { absence, values } = seen.times;
  const isAbsent = seen.servers.some(({ state }) => state === 'absent');
  const hasFormer = seen.servers.some((server) => ['others', 'partly'].includes(standingAt(awaited, server)));
  return (
    <>
      {isAbsent && absence !== null && absence > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('guide.dns.absence', { time: t('guide.dns.lasting', lastingOf(absence)) })}
        </Typography>
      )}
      {hasFormer && values !== null && values > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('guide.dns.former', { time: t('guide.dns.lasting', lastingOf(values)) })}
        </Typography>
      )}
    </>
  );
}
