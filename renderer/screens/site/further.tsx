import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SiteLook } from '../../../shared/look.ts';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useTexts } from '../../texts.tsx';
import type { Wish } from './wish.ts';

const kinds = ['panels', 'logs'] as const;

/** What was looked at last time. */
export const wishedBefore = ({ mail, panels, logNames }: SiteLook): Wish => ({
  mail: mail.state !== 'not-asked',
  panels: panels !== 'not-asked',
  logs: !(logNames.state === 'unknown' && logNames.reason === 'not-asked'),
});

/** What is looked at only after asking. What was asked for already is not offered again. */
export function Further({ look, onLook }: { readonly look: SiteLook; onLook(wish: Wish): void }) {
  const { t } = useTexts();
  const done = wishedBefore(look);
  const [chosen, setChosen] = useState({ panels: false, logs: false });
  const open = kinds.filter((kind) => !done[kind]);
  if (open.length === 0) return null;
  const isNone = open.every((kind) => !chosen[kind]);
  return (
    <Disclosure label={t('site.further')}>
      <Card>
        {open.map((kind) => (
          <Box key={kind} sx={{ mb: 1 }}>
            <FormControlLabel
              control={
                <Checkbox
                  checked={chosen[kind]}
                  onChange={(event) => setChosen({ ...chosen, [kind]: event.target.checked })}
                />
              }
              label={t(`site.further-${kind}`)}
            />
            <Typography variant="body2" color="textSecondary" sx={{ ml: 4 }}>
              {t(`site.further-${kind}-text`)}
            </Typography>
          </Box>
        ))}
        <Button
          variant="outlined"
          disabled={isNone}
          onClick={() =>
            onLook({ mail: true, panels: chosen.panels || done.panels, logs: chosen.logs || done.logs })
          }
          sx={{ mt: 0.5 }}
        >
          {t('site.further-look')}
        </Button>
      </Card>
    </Disclosure>
  );
}
