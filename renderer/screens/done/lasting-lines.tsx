import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import type { LeftInZones } from '../../../shared/ipc/zones-left.ts';
import type { Wait } from '../../../shared/waiting.ts';
import { call } from '../../bridge.ts';
import { RecordLines } from '../../components/record-lines.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { GoneFrom } from './gone-from.tsx';

type HandSet = Wait['for']['records'];

interface LastingLinesProps {
  readonly runIds: readonly string[];
  /** Of lines that somebody has set by hand and that are seen still. */
  readonly byHand?: HandSet;
  /** Takes those of a run away. */
  onWithdraw(runId: string): void;
}

/** Lines in the DNS by which an authority goes on signing (dns-persist-01): what they mean and how they are withdrawn. */
export function LastingLines({ runIds, byHand = [], onWithdraw }: LastingLinesProps) {
  const { t, list, shortDate } = useTexts();
  const spelt = useSpelt();
  const [lasting, setLasting] = useState<readonly LeftInZones[]>([]);
  const asked = runIds.slice(0, 100).join(' ');
  useEffect(() => {
    let isGone = false;
    if (asked !== '')
      void call('zones.lasting', { runIds: asked.split(' ') }).then((reply) => {
        if (!isGone && reply.ok) setLasting(reply.value.lasting);
      });
    return () => {
      isGone = true;
    };
  }, [asked]);
  if (lasting.length === 0 && byHand.length === 0) return null;
  return (
    <Rows aria-label={t('left.lasting')}>
      {lasting.map(({ runId, names, values, startedAt }) => (
        <Row
          key={runId}
          sign="care"
          title={t('left.lasting-row', { count: values.length })}
          action={
            <Button
              size="small"
              aria-label={t('left.withdraw-of', {
                names: list(names.map(spelt)),
                date: shortDate(startedAt),
              })}
              onClick={() => onWithdraw(runId)}
            >
              {t('left.withdraw')}
            </Button>
          }
        >
          {t('left.lasting-means', { names: list(names.map(spelt)) })} {t('left.withdrawn')}
          <RecordLines records={values} />
        </Row>
      ))}
      {byHand.length > 0 && (
        <Row
          sign="care"
          title={t('left.lasting-row', { count: byHand.length })}
          below={<GoneFrom records={byHand} />}
        >
          <Box>{t('left.lasting-means', { names: list(byHand.map(({ name }) => spelt(name))) })}</Box>
          <Box>
            {t('left.withdraw-by-hand')} {t('left.withdrawn')}
          </Box>
          <RecordLines records={byHand} />
        </Row>
      )}
    </Rows>
  );
}
