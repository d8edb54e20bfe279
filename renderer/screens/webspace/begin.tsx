import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import { formOf, hostForms } from '../../../shared/webspace/forms.ts';
import { recommendedProvider } from '../../../shared/wizard/recommend.ts';
import { useApp } from '../../app-context.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { Pick } from '../../components/pick.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { TermsConsent } from '../../components/terms-consent.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { useAuthority } from '../../use-authority.ts';
import { useTask } from '../../use-task.ts';
import type { WebSpaceProps } from './props.ts';

const protocols = ['sftp', 'ftps', 'ftp'] as const;
type Protocol = (typeof protocols)[number];

/** How the files of the site are reached, and then all of it but the form. */
export function Begin({ names, onOpen, onHost, onBack }: WebSpaceProps) {
  const { t, list } = useTexts();
  const spelt = useSpelt();
  const { about } = useApp();
  const begin = useTask('webspace.begin');
  const [form, setForm] = useState('cpanel');
  const [protocol, setProtocol] = useState<Protocol>('sftp');
  const [isPlainAccepted, setPlainAccepted] = useState(false);
  const [isAgreed, setAgreed] = useState(false);
  const [typed, setTyped] = useState({ host: '', user: '', password: '', folder: '' });
  const provider = recommendedProvider(about.preset);
  const { directory, trustFile } = provider;
  const asked = { directory, ...(trustFile === undefined ? {} : { trustFile }) };
  const authority = useAuthority(asked);
  const chosen = formOf(form);
  const isTaken = chosen.takes !== 'none';
  const isComplete =
    typed.host.trim() !== '' &&
    typed.user.trim() !== '' &&
    (protocol === 'sftp' || typed.password !== '') &&
    (protocol !== 'ftp' || isPlainAccepted) &&
    isAgreed;
  const set = (part: keyof typeof typed) => (value: string) => setTyped({ ...typed, [part]: value });

  const go = async (identity?: string): Promise<void> => {
    const folder = typed.folder.trim();
    const outside = about.preset?.outside;
    const reply = await begin.start({
      names: names.filter(isDomainName),
      login: {
        protocol,
        host: typed.host.trim(),
        user: typed.user.trim(),
        password: typed.password,
        ...(folder === '' ? {} : { folder }),
        ...(identity === undefined ? {} : { identity }),
      },
      form,
      authority: asked,
      agreeToTerms: true,
      ...(outside === undefined ? {} : { outside }),
    });
    if (reply.ok) onOpen(reply.value.id, reply.value.names);
  };
  const { problem } = begin;
  const unknown =
    problem?.code === 'host-key-unknown' || problem?.code === 'webspace-certificate-unknown'
      ? String(problem.facts.fingerprint)
      : null;
  const nameOf = (id: string, name: string): string => {
    if (name !== '') return name;
    return t(id === 'other-pfx' ? 'webspace.host-other-pfx' : 'webspace.host-other');
  };
  return (
    <Screen
      id="webspace-begin"
      title={t('webspace.begin-title')}
      lead={t('webspace.begin-lead')}
      why={{
        title: t('webspace.why-title'),
        text: [t('webspace.why-1'), t('webspace.why-2')],
        learn: 'hosts-offer',
      }}
      {...(isTaken ? { next: { label: t('webspace.begin'), isDisabled: begin.isBusy || !isComplete } } : {})}
      onNext={() => void go()}
      onBack={onBack}
      isNextByEnter={false}
    >
      {problem !== null && (
        <ProblemView problem={problem} severity={unknown === null ? 'broken' : 'care'}>
          {unknown !== null && (
            <Button variant="outlined" onClick={() => void go(unknown)}>
              {t('webspace.known-yes')}
            </Button>
          )}
        </ProblemView>
      )}
      {begin.isBusy && (
        <Busy
          doing={t('webspace.doing', { step: begin.progress?.step ?? 'connect' })}
          onCancel={begin.cancel}
        />
      )}
      <Typography>
        <b>{t('order.names')}:</b> {list(names.map(spelt))}
      </Typography>
      <Pick
        label={t('webspace.host')}
        value={form}
        width={380}
        options={hostForms.map(({ id, name }) => ({ value: id, label: nameOf(id, name) }))}
        onPick={setForm}
      />
      {isTaken ? (
        <>
          <Pick<Protocol>
            label={t('webspace.protocol')}
            value={protocol}
            width={380}
            options={protocols.map((value) => ({ value, label: t(`webspace.protocol-${value}`) }))}
            onPick={setProtocol}
          />
          {protocol === 'ftp' && (
            <Card tone="amber">
              <Typography variant="h3">{t('webspace.plain-title')}</Typography>
              <Typography>{t('webspace.plain')}</Typography>
              <FormControlLabel
                control={
                  <Checkbox
                    checked={isPlainAccepted}
                    onChange={(_event, isChecked) => setPlainAccepted(isChecked)}
                  />
                }
                label={t('webspace.plain-yes')}
              />
            </Card>
          )}
          <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <Field
              label={t('webspace.address')}
              hint={t('webspace.address-hint')}
              value={typed.host}
              onChange={set('host')}
            />
            <Field label={t('webspace.user')} value={typed.user} onChange={set('user')} />
            <SecretField
              label={t('webspace.password')}
              hint={t('webspace.password-hint')}
              value={typed.password}
              onChange={set('password')}
            />
            <Field
              label={t('webspace.folder')}
              hint={t('webspace.folder-hint')}
              value={typed.folder}
              onChange={set('folder')}
            />
          </Box>
          <Box>
            <Typography color="textSecondary">{t('webspace.terms')}</Typography>
            <TermsConsent
              provider={{ ...provider, agreed: isAgreed }}
              authority={authority}
              onAgree={setAgreed}
            />
          </Box>
        </>
      ) : (
        <Card tone="tide">
          <Typography sx={{ mb: 1.25 }}>{t('webspace.no-form', { name: chosen.name })}</Typography>
          <Button variant="outlined" onClick={onHost}>
            {t('webspace.no-form-go')}
          </Button>
        </Card>
      )}
    </Screen>
  );
}
