import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type DnsProviderId, providerOf } from '../../../shared/dns/providers.ts';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { Pick } from '../../components/pick.tsx';
import { useTexts } from '../../texts.tsx';
import type { ZoneForm } from './use-zone.ts';
import { ZoneLogin } from './zone-login.tsx';

/** Where an alias is to lead the proofs for good: who keeps that place, its name, and the login for it. */
export function AliasForm(props: {
  readonly form: ZoneForm;
  readonly options: readonly { readonly value: DnsProviderId; readonly label: string }[];
}) {
  const { t } = useTexts();
  const { form, options } = props;
  const { provider, title, choose, tried, isBusy, namesPlace, aliasIn, setAliasIn, faults } = form;
  return (
    <Card>
      <Box sx={{ display: 'grid', gap: 2.25 }}>
        <Pick<DnsProviderId> label={t('zone.alias-at')} value={provider} options={options} onPick={choose} />
        {namesPlace && tried === null && !isBusy && (
          <Field
            label={t('zone.alias-in')}
            hint={t('zone.alias-in-hint', { provider: title })}
            complaint={faults.includes('aliasIn') ? t('zone.alias-in-bad') : null}
            placeholder="proofs.example.net"
            value={aliasIn}
            onChange={setAliasIn}
          />
        )}
        <ZoneLogin form={form} />
        {providerOf(provider).forgets === true && tried === null && !form.usesKept && (
          <NewAccount form={form} />
        )}
      </Box>
    </Card>
  );
}

/** An acme-dns makes one for whoever asks; so it is made here, where a keychain can hold it. */
function NewAccount({ form }: { readonly form: ZoneForm }) {
  const { t } = useTexts();
  const { canKeep, isBusy, makeAccount, settings } = form;
  const url = (settings.url ?? '').trim();
  if (canKeep === null || isBusy) return null;
  return (
    <div>
      <Typography sx={{ fontWeight: 700 }}>{t('zone.account-none')}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t(canKeep ? 'zone.account-what' : 'zone.account-no-keychain')}
      </Typography>
      {canKeep && (
        <Button
          size="small"
          variant="outlined"
          sx={{ mt: 1 }}
          disabled={!isHttps(url)}
          onClick={() => void makeAccount(url)}
        >
          {t('zone.account')}
        </Button>
      )}
    </div>
  );
}

const isHttps = (text: string): boolean => text.startsWith('https://') && URL.canParse(text);
