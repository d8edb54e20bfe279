import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';

/** Who has no log-in to a server: the road without one, and a letter to whoever has it. */
export function NoLogin(props: {
  readonly names: readonly string[];
  onCustomerArea(): void;
  /** cPanel can be asked by its interface. */
  onToken(): void;
  onBack(): void;
}) {
  const { t, list } = useTexts();
  const spelt = useSpelt();
  const letter = t('fork.letter', { names: list(props.names.map(spelt)) });
  return (
    <Screen
      title={t('server.no-login-title')}
      lead={t('server.no-login-lead')}
      why={{ title: t('server.no-login-why'), text: [t('server.no-login-why-1')], learn: 'who-runs' }}
      next={{ label: t('server.no-login-area') }}
      onNext={props.onCustomerArea}
      onBack={props.onBack}
      actions={
        <>
          <Button variant="text" onClick={props.onToken}>
            {t('server.no-login-token')}
          </Button>
          <Button variant="text" onClick={props.onBack}>
            {t('server.no-login-found')}
          </Button>
        </>
      }
    >
      <Card>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t('server.no-login-letter')}
        </Typography>
        <RawText label={t('server.no-login-letter')}>{letter}</RawText>
        <CopyButton label={t('fork.copy-letter')} text={() => letter} />
      </Card>
    </Screen>
  );
}
