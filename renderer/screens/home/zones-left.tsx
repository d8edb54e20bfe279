import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { LeftInZones } from '../../../shared/ipc/zones-left.ts';
import { call } from '../../bridge.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';

/** Lines of ours that stand in the DNS still though their runs are over, each run with the way to take them away. */
export function ZonesLeft({ onClear }: { onClear(runId: string): void }) {
  const { t, list, shortDate } = useTexts();
  const spelt = useSpelt();
  const [left, setLeft] = useState<readonly LeftInZones[]>([]);
  useEffect(() => {
    let isGone = false;
    void call('zones.left', {}).then((reply) => {
      if (!isGone && reply.ok) setLeft(reply.value.left);
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (left.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="zones-left">
      <Typography id="zones-left" variant="h2" sx={{ mb: 1.25 }}>
        {t('left.section')}
      </Typography>
      <Rows aria-label={t('left.section')}>
        {left.map(({ runId, names, values, startedAt }) => {
          const zones = list([...new Set(values.map(({ zone }) => spelt(zone)))]);
          return (
            <Row
              key={runId}
              sign="care"
              title={t('left.row', { count: values.length, zones })}
              action={
                <Button
                  size="small"
                  aria-label={t('left.clear-of', {
                    names: list(names.map(spelt)),
                    date: shortDate(startedAt),
                  })}
                  onClick={() => onClear(runId)}
                >
                  {t('left.clear')}
                </Button>
              }
            >
              {t('left.row-more', { names: list(names.map(spelt)), date: shortDate(startedAt) })}
            </Row>
          );
        })}
      </Rows>
    </Box>
  );
}
