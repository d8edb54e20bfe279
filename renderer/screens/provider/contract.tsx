import Typography from '@mui/material/Typography';
import { Disclosure } from '../../components/disclosure.tsx';
import { useTexts } from '../../texts.tsx';

/**
 * Where whoever buys at an authority that signs by ACME for its customers finds what is typed here: docs.sectigo.com (Certificate
 * Manager, ACME), docs.digicert.com (CertCentral, ACME directory URLs), docs.globalsign.com (ACME, Atlas).
 */
export function Contract() {
  const { t } = useTexts();
  return (
    <Disclosure label={t('provider.contract')}>
      {(['sectigo', 'digicert', 'globalsign', 'cost'] as const).map((which) => (
        <Typography key={which} sx={{ mt: 1 }}>
          {t(`provider.contract-${which}`)}
        </Typography>
      ))}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('provider.contract-seen')}
      </Typography>
    </Disclosure>
  );
}
