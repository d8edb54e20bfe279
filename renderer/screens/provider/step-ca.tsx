import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { call } from '../../bridge.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Steps } from '../../components/steps.tsx';
import { useTexts } from '../../texts.tsx';

/** `provisioner add|update`: https://smallstep.com/docs/step-cli/reference/ca/provisioner; lifetimes: its article 73000542955. */
const page = 'https://smallstep.com/docs/step-ca/acme-basics/';

/** What whoever has an authority of their own made with step-ca types here, and what to settle there first. */
export function StepCa() {
  const { t } = useTexts();
  return (
    <Disclosure label={t('provider.step-ca')}>
      <Steps
        label={t('provider.step-ca')}
        steps={(['address', 'root', 'lifetime', 'way'] as const).map((step) => t(`provider.step-ca-${step}`))}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {t('provider.step-ca-seen')}
      </Typography>
      <Button size="small" onClick={() => void call('link.open', { url: page })}>
        {t('provider.step-ca-page')} ↗
      </Button>
    </Disclosure>
  );
}
