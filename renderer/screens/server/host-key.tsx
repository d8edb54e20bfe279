import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { hostKeyPicture } from '../../../shared/host-key-picture.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { useApp } from '../../app-context.ts';
import { HostKeyArt } from '../../art/host-key-art.tsx';
import { Card } from '../../components/card.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { Steps } from '../../components/steps.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';
import { randomArt } from './random-art.ts';

/** The first meeting with a server: nothing secret has been sent yet, and nothing is until the person says yes. */
export function HostKey(props: {
  readonly meeting: Extract<Output<'server.connect'>, { state: 'confirm-host-key' }>;
  readonly isBusy: boolean;
  onAccept(): void;
  onRefuse(): void;
}) {
  const { t, rich } = useTexts();
  const { about } = useApp();
  const { host, port, keyType, fingerprint } = props.meeting;
  const picture = hostKeyPicture(fingerprint);
  // The key of a customer area's certificate, which no list of SSH knows.
  const isPanel = keyType === 'TLS';
  return (
    <Screen
      title={t('server.unknown-title')}
      lead={rich('server.unknown-lead', { host: port === 22 ? host : `${host}:${String(port)}` })}
      why={{
        title: t('server.host-why-title'),
        text: [t('server.host-why-1'), t('server.host-why-2')],
        learn: 'host-key',
      }}
      next={{ label: t('server.unknown-accept'), isDisabled: props.isBusy }}
      onNext={props.onAccept}
      isNextByEnter={false}
      actions={
        <Button variant="text" onClick={props.onRefuse}>
          {t('server.unknown-refuse')}
        </Button>
      }
    >
      <Card>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
          {picture !== null && (
            <Box sx={{ flex: '0 1 306px' }}>
              <HostKeyArt picture={picture} label={t('server.unknown-picture')} />
            </Box>
          )}
          <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
            <Typography variant="body2" color="textSecondary">
              {keyType}
            </Typography>
            <Typography sx={{ fontFamily: mono, overflowWrap: 'anywhere', fontSize: '1rem' }}>
              {fingerprint}
            </Typography>
          </Box>
        </Box>
      </Card>
      {about.preset?.practice === true && (
        <Typography color="textSecondary">{t('server.unknown-practice')}</Typography>
      )}
      <Disclosure label={t('server.unknown-where')}>
        <Steps
          label={t('server.unknown-where')}
          steps={
            isPanel
              ? [
                  t('server.unknown-where-tls-ask'),
                  t('server.unknown-where-tls-console', { command: tlsCommand(host, port) }),
                ]
              : (['first-start', 'console', 'panel', 'ask'] as const).map((where) =>
                  t(`server.unknown-where-${where}`, { command: `ssh-keygen -lf ${keyFileOf(keyType)}` }),
                )
          }
        />
      </Disclosure>
      {picture !== null && !isPanel && (
        <Disclosure label={t('server.unknown-text')}>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {t('server.unknown-compare')}
          </Typography>
          <RawText label={t('server.unknown-text')}>
            {`ssh-keygen -lv -f ${keyFileOf(keyType)}\n\n${randomArt(picture, keyType)}`}
          </RawText>
        </Disclosure>
      )}
    </Screen>
  );
}

/** Prints the same letters, behind `SHA256:`; to be typed on a computer that is near the server. */
const tlsCommand = (host: string, port: number): string =>
  `openssl s_client -connect ${host}:${String(port)} </dev/null | openssl x509 -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64`;

/** Where OpenSSH servers keep the public half, by the kind of key. */
function keyFileOf(keyType: string): string {
  const kind = keyType.includes('ed25519') ? 'ed25519' : keyType.includes('ecdsa') ? 'ecdsa' : 'rsa';
  return `/etc/ssh/ssh_host_${kind}_key.pub`;
}
