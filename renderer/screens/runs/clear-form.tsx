import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { providerOf } from '../../../shared/dns/providers.ts';
import type { LeftInZones } from '../../../shared/ipc/zones-left.ts';
import { Card } from '../../components/card.tsx';
import { RecordLines } from '../../components/record-lines.tsx';
import { useTexts } from '../../texts.tsx';
import { ZoneFields } from '../proof/zone-fields.tsx';
import type { Clearing } from './use-clearing.ts';

/** What stands where, the login that takes it away, and the way without one. */
export function ClearForm({ clearing, left }: { readonly clearing: Clearing; readonly left: LeftInZones }) {
  const { t } = useTexts();
  return (
    <>
      <Card>
        <Typography sx={{ fontWeight: 700 }}>{t('left.lines')}</Typography>
        <RecordLines records={left.values} />
      </Card>
      {left.logins.map((login) => {
        const { title } = providerOf(login.provider);
        return (
          <Card key={JSON.stringify(login)}>
            <Box component="section" aria-label={title} sx={{ display: 'grid', gap: 1.5 }}>
              <div>
                <Typography variant="h2">{title}</Typography>
                <Typography color="textSecondary">{t('left.login', { provider: title })}</Typography>
              </div>
              <ZoneFields
                isSecretOnly
                form={{
                  ...login,
                  title,
                  secrets: clearing.secretsOf(login.provider),
                  faults: clearing.faultsOf(login),
                  type: (field, value) => clearing.type(login.provider, field, value),
                }}
              />
            </Box>
          </Card>
        );
      })}
      {left.isOnServer && <Typography>{t('left.on-server', { server: left.server })}</Typography>}
      <Box>
        <Typography variant="body2" color="textSecondary">
          {t('left.by-hand')}
        </Typography>
        <Button size="small" disabled={clearing.isBusy} onClick={() => void clearing.deleted()}>
          {t('left.deleted')}
        </Button>
      </Box>
    </>
  );
}
