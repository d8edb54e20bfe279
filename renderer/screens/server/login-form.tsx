import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import type { PlainKey } from '../../../shared/content/texts.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { Field } from '../../components/field.tsx';
import { FilePick } from '../../components/file-pick.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { useTexts } from '../../texts.tsx';
import { isWalkHere } from '../../walk/here.ts';
import { type Known, type Login, type LoginField, withKnown } from './login.ts';

const ways: Readonly<Record<Login['how'], PlainKey>> = {
  password: 'server.with-password',
  key: 'server.with-key',
  agent: 'server.with-agent',
  token: 'server.with-token',
};

/** The fields of a login. */
export function LoginForm(props: {
  readonly login: Login;
  onLogin(login: Login): void;
  readonly complaints: Readonly<Partial<Record<LoginField, PlainKey>>>;
  readonly suggestions: Output<'server.suggestions'>;
  readonly known: Known | null;
  readonly asksSudo: boolean;
  readonly isDisabled: boolean;
}) {
  const { t, rich } = useTexts();
  const { login, onLogin, complaints, suggestions, known, asksSudo, isDisabled } = props;
  const set = (patch: Partial<Login>): void => onLogin({ ...login, ...patch });
  const complaint = (field: LoginField): string | null => {
    const key = complaints[field];
    return key === undefined ? null : t(key);
  };
  const isPanel = login.how === 'token';
  const offered = [...new Set([...(known === null ? [] : [known.host]), ...suggestions.aliases])].filter(
    (host) => host !== login.host,
  );

  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {asksSudo && (
        <SecretField
          label={t('server.sudo')}
          hint={rich('server.sudo-hint')}
          value={login.sudoPassword}
          isDisabled={isDisabled}
          onChange={(sudoPassword) => set({ sudoPassword })}
        />
      )}
      <Box>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr) 104px' }}>
          <Field
            label={t(isPanel ? 'server.panel' : 'server.host')}
            hint={t(isPanel ? 'server.panel-hint' : 'server.host-hint')}
            value={login.host}
            complaint={complaint('host')}
            isDisabled={isDisabled}
            onChange={(host) => set({ host })}
          />
          <Field
            label={t('server.port')}
            placeholder={isPanel ? '2083' : '22'}
            inputMode="numeric"
            value={login.port}
            complaint={complaint('port')}
            isDisabled={isDisabled}
            onChange={(port) => set({ port })}
          />
        </Box>
        {offered.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', ml: -1.25 }}>
            {offered.slice(0, 4).map((host) => (
              <Button
                key={host}
                size="small"
                onClick={() => (known?.host === host ? onLogin(withKnown(login, known)) : set({ host }))}
              >
                {known?.host === host ? t('server.again', { server: host }) : host}
              </Button>
            ))}
          </Box>
        )}
      </Box>
      <Field
        label={t('server.user')}
        hint={t(isPanel ? 'server.panel-user-hint' : 'server.user-hint')}
        value={login.user}
        complaint={complaint('user')}
        isDisabled={isDisabled}
        onChange={(user) => set({ user })}
      />
      <Box role="radiogroup" aria-label={t('server.how')}>
        <Typography sx={{ fontWeight: 700, fontSize: '1rem' }}>{t('server.how')}</Typography>
        {(Object.keys(ways) as Login['how'][]).map((how) => (
          <FormControlLabel
            key={how}
            label={t(ways[how])}
            disabled={isDisabled}
            control={
              <Radio name="how" value={how} checked={login.how === how} onChange={() => set({ how })} />
            }
          />
        ))}
      </Box>
      {login.how === 'password' && (
        <SecretField
          label={t('server.password')}
          hint={t(isWalkHere ? 'server.walk-password' : 'server.password-hint')}
          value={login.password}
          complaint={complaint('password')}
          isDisabled={isDisabled}
          onChange={(password) => set({ password })}
        />
      )}
      {login.how === 'key' && (
        <>
          <FilePick
            label={t('server.key-file')}
            none={t('server.key-none')}
            pick={t('server.key-pick')}
            purpose="ssh-key"
            path={login.keyFile === '' ? null : login.keyFile}
            complaint={complaint('keyFile')}
            onPick={(keyFile) => set({ keyFile })}
          />
          {suggestions.keyFiles.some((file) => file !== login.keyFile) && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', mt: -1.5, ml: 0 }}>
              <Typography variant="caption" color="textSecondary">
                {t('server.key-suggested')}:
              </Typography>
              {suggestions.keyFiles.slice(0, 4).map((keyFile) => (
                <Button key={keyFile} size="small" onClick={() => set({ keyFile })}>
                  {keyFile.split(/[/\\]/).at(-1)}
                </Button>
              ))}
            </Box>
          )}
          <SecretField
            label={t('server.passphrase')}
            hint={t('server.passphrase-hint')}
            isOptional
            value={login.passphrase}
            isDisabled={isDisabled}
            onChange={(passphrase) => set({ passphrase })}
          />
        </>
      )}
      {isPanel && (
        <SecretField
          label={t('server.token')}
          hint={t('server.token-hint')}
          value={login.token}
          complaint={complaint('token')}
          isDisabled={isDisabled}
          onChange={(token) => set({ token })}
        />
      )}
      {login.how === 'agent' && (
        <Typography color="textSecondary">
          {t(suggestions.agent ? 'server.agent-hint' : 'server.agent-none')}
        </Typography>
      )}
    </Box>
  );
}
