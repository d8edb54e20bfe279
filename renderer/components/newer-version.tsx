import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Suspense, useState } from 'react';
import type { UpdatesView } from '../../shared/ipc/updates.ts';
import { useApp } from '../app-context.ts';
import { About } from '../screens/later-about.ts';
import { useFirstTexts } from '../texts.tsx';
import { Card } from './card.tsx';

/** That there is a newer version, or that nobody can tell any more, in a line; nothing where all is well. */
export function NewerVersion({ view }: { readonly view: UpdatesView | null }) {
  const { t } = useFirstTexts();
  const [isOpen, setOpen] = useState(false);
  if (view === null || (view.newer === null && !view.isSilent)) return null;
  const { version, closesGap } = view.newer ?? { version: null, closesGap: false };
  return (
    <Card
      role="status"
      {...(closesGap ? { tone: 'amber' as const } : {})}
      sx={{ py: 1.25, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}
    >
      <Typography sx={{ flex: '1 1 260px' }}>
        {version === null
          ? t('updates.silent')
          : t(closesGap ? 'updates.newer-gap' : 'updates.newer', { version })}
      </Typography>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('updates.open')}
      </Button>
      {isOpen && (
        <Suspense>
          <About onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Card>
  );
}

/** Asked once, in a line at the foot of the first page; the answer can be changed later under “About Sealkeeper”. */
export function MayWeLook({ onYes }: { onYes(): void }) {
  const { t } = useFirstTexts();
  const { about, settings, change } = useApp();
  if (settings.updates !== undefined || about.preset?.practice === true) return null;
  return (
    <Box
      role="group"
      aria-label={t('updates.ask')}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}
    >
      <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 300px', maxWidth: 620 }}>
        {t('updates.ask')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 0.5 }}>
        <Button
          size="small"
          onClick={() => {
            change({ updates: true });
            onYes();
          }}
        >
          {t('updates.yes')}
        </Button>
        <Button size="small" onClick={() => change({ updates: false })}>
          {t('updates.no')}
        </Button>
      </Box>
    </Box>
  );
}
