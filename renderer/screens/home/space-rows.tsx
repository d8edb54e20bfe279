import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge.ts';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';

type Spaces = Output<'webspace.list'>;

/** The certificates for hosts' forms of this computer; null: they are being read, or cannot be. */
export function useSpaces(): Spaces | null {
  const [spaces, setSpaces] = useState<Spaces | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('webspace.list', {}).then((reply) => {
      if (isWanted && reply.ok) setSpaces(reply.value);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return spaces;
}

const signs = { cut: 'care', issued: 'waiting', shown: 'good' } as const;

/** Certificates that their owner puts into a host's form. */
export function SpaceRows(props: {
  readonly spaces: Spaces;
  onOpen(id: string, names: readonly string[]): void;
}) {
  const { t, list, date } = useTexts();
  const spelt = useSpelt();
  const { spaces, unreadable } = props.spaces;
  if (spaces.length + unreadable.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="spaces" sx={{ display: 'grid', gap: 1.25 }}>
      <Typography id="spaces" variant="h2">
        {t('webspace.list')}
      </Typography>
      {spaces.length > 0 && (
        <Rows aria-label={t('webspace.list')}>
          {spaces.map((space) => {
            const names = list(space.names.map(spelt));
            return (
              <Row
                key={space.id}
                sign={space.placed.length > 0 ? 'care' : signs[space.state]}
                title={names}
                action={
                  <Button
                    variant={space.state === 'shown' ? 'text' : 'outlined'}
                    size="medium"
                    aria-label={t('webspace.open-of', { names })}
                    onClick={() => props.onOpen(space.id, space.names)}
                  >
                    {t('webspace.open')}
                  </Button>
                }
              >
                {t('webspace.row', {
                  state: space.state,
                  date: space.notAfter === null ? '' : date(space.notAfter),
                })}
              </Row>
            );
          })}
        </Rows>
      )}
      {unreadable.map(({ name, problem }) => (
        <ProblemView key={name} problem={problem} severity="care" />
      ))}
    </Box>
  );
}
