import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { nameInPlace } from '../../../shared/command-place.ts';
import type { RunView } from '../../../shared/wizard/run-view.ts';
import { useTexts } from '../../texts.tsx';

/** What an undo left on the server and why, and what of an earlier one it took along. */
export function WhatStays({
  run: { stays, settings, handedOn, takenAlong },
}: {
  readonly run: Pick<RunView, 'stays' | 'settings' | 'handedOn' | 'takenAlong'>;
}) {
  const { t, list } = useTexts();
  return (
    <>
      {stays.map((place) => (
        <Said key={place}>{t('run.stays', { name: nameInPlace(place) })}</Said>
      ))}
      {settings.length > 0 && (
        <Said>
          {t('run.settings-stay')} {list(settings)}
        </Said>
      )}
      {handedOn !== null && <Said>{t('run.handed-on', { sites: list(handedOn.sites) })}</Said>}
      {takenAlong.length > 0 && <Said>{t('run.taken-along', { names: list(takenAlong) })}</Said>}
    </>
  );
}

const Said = ({ children }: { readonly children: ReactNode }) => (
  <Typography role="status" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);
