import Typography from '@mui/material/Typography';
import { Disclosure } from '../../components/disclosure.tsx';
import { Steps } from '../../components/steps.tsx';
import { useTexts } from '../../texts.tsx';

/** Where a token of cPanel is made, and what it may do. */
export function TokenHelp() {
  const { t } = useTexts();
  return (
    <Disclosure label={t('server.token-where')}>
      <Steps
        label={t('server.token-where')}
        steps={(['open', 'make', 'end', 'copy'] as const).map((step) => t(`server.token-where-${step}`))}
      />
      <Typography color="textSecondary">{t('server.token-untried')}</Typography>
    </Disclosure>
  );
}
