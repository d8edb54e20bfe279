import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { Output, RunSummary } from '../../../shared/ipc/contract.ts';
import { Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import { LastingLines } from '../done/lasting-lines.tsx';
import { Removable } from '../done/removable.tsx';

/** As many runs as a few renewals by hand make. */
const mostRuns = 10;

interface LinesInDnsProps {
  readonly runs: readonly RunSummary[];
  /** Takes away what a run has set to stay. */
  onWithdraw(runId: string): void;
}

/**
 * The lines that runs of a site have in the DNS: those that stay and what that means, and those that somebody has set by hand, nobody
 * needs any more and that are seen still. Nothing where there are none.
 */
export function LinesInDns({ runs, onWithdraw }: LinesInDnsProps) {
  const { t } = useTexts();
  const { start } = useTask('zones.hand-set');
  const [seen, setSeen] = useState<Output<'zones.hand-set'>>({ records: [], lasting: [] });
  const asked = runs
    .slice(0, mostRuns)
    .map(({ runId }) => runId)
    .join(' ');
  useEffect(() => {
    void start({ runIds: asked.split(' ') }).then((reply) => {
      if (reply.ok) setSeen(reply.value);
    });
  }, [start, asked]);
  return (
    <Box sx={{ my: 1 }}>
      <LastingLines runIds={runs.map(({ runId }) => runId)} byHand={seen.lasting} onWithdraw={onWithdraw} />
      {seen.records.length > 0 && (
        <Rows aria-label={t('waiting.removable')}>
          <Removable records={seen.records} />
        </Rows>
      )}
    </Box>
  );
}
