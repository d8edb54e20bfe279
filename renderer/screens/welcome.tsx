import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { RunSummary } from '../../shared/ipc/contract.ts';
import { useApp } from '../app-context.ts';
import { WelcomeScene } from '../art/scenes.tsx';
import { KeyPicture, PagePicture, TeaPicture } from '../art/small-pictures.tsx';
import { Card } from '../components/card.tsx';
import { MayWeLook, NewerVersion } from '../components/newer-version.tsx';
import { Screen } from '../frame/screen.tsx';
import { useSpelt } from '../spelt.ts';
import { useFirstTexts } from '../texts.tsx';
import { useUpdates } from '../use-updates.ts';
import { isWalkHere, startWalk } from '../walk/here.ts';

export interface WelcomeProps {
  /** Something is answered already. */
  readonly isUnderWay: boolean;
  /** A run that was cut off; null: none was. */
  readonly open: RunSummary | null;
  onStart(): void;
  /** The owner has a certificate already, in files. */
  onFiles(): void;
  onCompare(): void;
  /** Several sites at once. */
  onSeveral(): void;
  onUndo(run: RunSummary): void;
}

export function Welcome({ isUnderWay, open, onStart, onFiles, onCompare, onSeveral, onUndo }: WelcomeProps) {
  const { t, rich } = useFirstTexts();
  const { view, askNow } = useUpdates();
  const { about, settings } = useApp();
  // Who practises already has something better.
  const canWalk = !isWalkHere && about.preset?.practice !== true;
  return (
    <Screen
      title={t('welcome.title')}
      lead={rich('welcome.lead')}
      why={{
        title: t('welcome.why-title'),
        text: [t('welcome.why-1'), t('welcome.why-2')],
        learn: 'undo-and-safety',
      }}
      next={{ label: t(isUnderWay ? 'welcome.continue' : 'welcome.start') }}
      onNext={onStart}
      actions={
        // A walk shows one road.
        isWalkHere ? undefined : (
          <>
            <Button variant="text" onClick={onFiles}>
              {t('welcome.files')}
            </Button>
            <Button variant="text" onClick={onCompare}>
              {t('welcome.compare')}
            </Button>
            <Button variant="text" onClick={onSeveral}>
              {t('welcome.several')}
            </Button>
          </>
        )
      }
    >
      <NewerVersion view={view} />
      {open !== null && <OpenRun run={open} onUndo={() => onUndo(open)} />}
      {open === null && <WelcomeScene />}
      {canWalk && (
        <Box>
          <Button variant="text" sx={{ mx: -1 }} onClick={() => startWalk(settings.theme, settings.language)}>
            {t('welcome.walk')}
          </Button>
        </Box>
      )}
      <Box component="section" aria-labelledby="at-hand">
        <Typography id="at-hand" variant="h2" sx={{ mb: 1.25 }}>
          {t('welcome.have')}
        </Typography>
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
          }}
        >
          <Need
            picture={<PagePicture />}
            title={t('welcome.have-domain')}
            more={t('welcome.have-domain-more')}
          />
          <Need
            picture={<KeyPicture />}
            title={t('welcome.have-server')}
            more={t('welcome.have-server-more')}
          />
          <Need picture={<TeaPicture />} title={t('welcome.have-time')} more={t('welcome.have-time-more')} />
        </Box>
      </Box>
      <Typography color="textSecondary">{t('welcome.promise')}</Typography>
      <MayWeLook onYes={askNow} />
    </Screen>
  );
}

function Need(props: { readonly picture: ReactNode; readonly title: string; readonly more: string }) {
  return (
    <Box component="li">
      {props.picture}
      <Typography variant="h3" component="p" sx={{ mt: 0.5 }}>
        {props.title}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {props.more}
      </Typography>
    </Box>
  );
}

function OpenRun({ run, onUndo }: { readonly run: RunSummary; onUndo(): void }) {
  const { t, list } = useFirstTexts();
  const spelt = useSpelt();
  return (
    <Card tone="amber" role="status">
      <Typography variant="h2">{t('welcome.open-title')}</Typography>
      <Typography color="textSecondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {t('welcome.open', { names: list(run.names.map(spelt)), server: run.server })}
      </Typography>
      <Button variant="outlined" onClick={onUndo}>
        {t('welcome.open-undo')}
      </Button>
    </Card>
  );
}
