import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { RunSummary } from '../../../shared/ipc/contract.ts';
import type { Wait } from '../../../shared/waiting.ts';
import { Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import { Removable } from '../done/removable.tsx';

/** As many runs as a few renewals by hand make. */
const mostRuns = 10;

/** Reminds of lines that somebody has set by hand, nobody needs any more and that are seen still; nothing where there are none. */
export function SetByHand({ runs }: { readonly runs: readonly RunSummary[] }) {
  const { t } = useTexts();
  const { start } = useTask('zones.hand-set');
  const [records, setRecords] = useState<Wait['for']['records']>([]);
  const asked = runs
    .slice(0, mostRuns)
    .map(({ runId }) => runId)
    .join(' ');
  useEffect(() => {
    void start({ runIds: asked.split(' ') }).then((reply) => {
      if (reply.ok) setRecords(reply.value.records);
    });
  }, [start, asked]);
  if (records.length === 0) return null;
  return (
    <Box sx={{ my: 1 }}>
      <Rows aria-label={t('waiting.removable')}>
        <Removable records={records} />
      </Rows>
    </Box>
  );
}
