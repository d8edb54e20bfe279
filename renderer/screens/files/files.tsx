import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ProblemCode } from '../../../shared/problems.ts';
import { clipped } from '../../clipped.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { DropArea } from './drop-area.tsx';
import { PasteText } from './paste-text.tsx';
import { type FilesRead, useFiles } from './use-files.ts';
import { WhatIsInThem } from './what-is-in-them.tsx';

const lockedCodes: readonly ProblemCode[] = ['files-locked', 'files-password-wrong'];

/** A certificate that is there already: its files are taken in, and what is missing or does not fit is said. */
export default function Files({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t } = useTexts();
  const files = useFiles(draft, onAnswer);
  const { read, isKeyOnServer, isBusy, problem } = files;
  const [password, setPassword] = useState('');
  const [pasted, setPasted] = useState(1);
  const blockers = read?.blockers ?? [];
  const certificate = read?.certificate ?? null;
  const isLocked = blockers.some(({ code }) => lockedCodes.includes(code));
  const lacksKey = blockers.some(({ code }) => code === 'files-key-missing');
  const isReady = !isBusy && blockers.length === 0 && (certificate?.siteNames.length ?? 0) > 0;
  const next = isLocked
    ? { label: t('files.password-open'), isDisabled: password === '' || isBusy }
    : { label: t('files.next'), isDisabled: !isReady };
  const go = (): void => {
    if (isLocked) {
      files.unlock(password);
      setPassword('');
    } else if (isReady && read !== null && certificate !== null) {
      const { issuer, notAfter, siteNames } = certificate;
      onNext({
        names: siteNames,
        files: { filesId: read.filesId, issuer: clipped(issuer, 100), notAfter, isKeyOnServer },
      });
    }
  };
  return (
    <Screen
      title={t('files.title')}
      lead={t('files.lead')}
      why={{
        title: t('files.why-title'),
        text: [t('files.why-1'), t('files.why-2')],
        learn: 'private-keys',
      }}
      next={next}
      onNext={go}
      onBack={onBack}
      actions={
        draft.site !== undefined && (
          <Button
            variant="text"
            onClick={() => onNext({ flow: { kind: 'by-hand', source: 'files' } }, { skipDecided: true })}
          >
            {t('files.by-hand')}
          </Button>
        )
      }
    >
      <DropArea onFiles={files.add} />
      <PasteText
        onText={(text) => {
          files.paste(t('files.pasted', { number: pasted }), text);
          setPasted(pasted + 1);
        }}
      />
      {problem !== null && <ProblemView problem={problem} />}
      {isBusy && <Busy doing={t('files.reading')} />}
      {!isBusy && read === null && <WhatBelongsIn />}
      {!isBusy && read !== null && (
        <>
          {blockers.map((one) => (
            <ProblemView
              key={`${one.code} ${JSON.stringify(one.facts)}`}
              problem={one}
              severity={one.code === 'files-locked' ? 'care' : 'broken'}
            />
          ))}
          {isLocked && (
            <SecretField
              label={t('files.password')}
              hint={t('files.password-hint')}
              value={password}
              onChange={setPassword}
              width={340}
            />
          )}
          {(lacksKey || isKeyOnServer) && (
            <KeyOnServer isThere={isKeyOnServer} onChange={files.setKeyOnServer} />
          )}
          {certificate !== null && certificate.siteNames.length === 0 && (
            <Card tone="coral" role="alert">
              <Typography variant="h2">{t('files.no-names-title')}</Typography>
              <Typography>
                {t('files.no-names', { names: clipped(certificate.names.join(', '), 300) })}
              </Typography>
            </Card>
          )}
          <WhatIsInThem read={read} isKeyOnServer={isKeyOnServer} />
          {read.cautions.map((one) => (
            <ProblemView key={`${one.code} ${JSON.stringify(one.facts)}`} problem={one} severity="care" />
          ))}
          <GivenList files={read.files} onLeaveOut={files.leaveOut} />
        </>
      )}
    </Screen>
  );
}

/** What there is to look for, while nothing has been brought yet. */
function WhatBelongsIn() {
  const { t } = useTexts();
  return (
    <Rows aria-label={t('files.belongs')}>
      {(['certificate', 'chain', 'key'] as const).map((part) => (
        <Row key={part} sign="waiting" title={t(`files.belongs-${part}`)}>
          {t(`files.belongs-${part}-more`)}
        </Row>
      ))}
    </Rows>
  );
}

function KeyOnServer({ isThere, onChange }: { readonly isThere: boolean; onChange(isThere: boolean): void }) {
  const { t } = useTexts();
  return (
    <div>
      <FormControlLabel
        control={<Checkbox checked={isThere} onChange={(event) => onChange(event.target.checked)} />}
        label={t('files.server-key')}
      />
      <Typography variant="body2" color="textSecondary" sx={{ ml: 4 }}>
        {t('files.server-key-more')}
      </Typography>
    </div>
  );
}

function GivenList({
  files,
  onLeaveOut,
}: {
  readonly files: FilesRead['files'];
  onLeaveOut(id: string): void;
}) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="files-given">
      <Typography id="files-given" variant="h2" sx={{ mb: 1 }}>
        {t('files.list')}
      </Typography>
      <Rows aria-label={t('files.list')}>
        {files.map(({ id, name }) => (
          <Row
            key={id}
            title={clipped(name, 160)}
            action={
              <Button
                size="small"
                aria-label={t('files.leave-out-of', { name: clipped(name, 100) })}
                onClick={() => onLeaveOut(id)}
              >
                {t('files.leave-out')}
              </Button>
            }
          />
        ))}
      </Rows>
    </section>
  );
}
