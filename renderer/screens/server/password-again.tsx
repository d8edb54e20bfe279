import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Ref } from 'react';
import { Card } from '../../components/card.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { useTexts } from '../../texts.tsx';

/** After a wrong password nothing else is asked again; all fields are a press away. */
export function PasswordAgain(props: {
  readonly user: string;
  readonly host: string;
  readonly password: string;
  readonly complaint: string | null;
  readonly isDisabled: boolean;
  readonly fieldRef: Ref<HTMLInputElement>;
  onPassword(password: string): void;
  onAllFields(): void;
}) {
  const { t } = useTexts();
  const { user, host, isDisabled } = props;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Card>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography sx={{ flex: 1, minWidth: 0, fontWeight: 700 }}>
            {user === '' ? host : t('server.as', { user, host })}
          </Typography>
          <Button size="small" disabled={isDisabled} onClick={props.onAllFields}>
            {t('server.change')}
          </Button>
        </Box>
      </Card>
      <SecretField
        label={t('server.password')}
        hint={t('server.password-hint')}
        value={props.password}
        complaint={props.complaint}
        isDisabled={isDisabled}
        inputRef={props.fieldRef}
        onChange={props.onPassword}
      />
    </Box>
  );
}
