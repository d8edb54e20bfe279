import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { clipped } from '../../clipped.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { useTexts } from '../../texts.tsx';
import { type Files, type FilesRead, isLockedIn } from './use-files.ts';
import { WhatIsInThem } from './what-is-in-them.tsx';

/** What was found in the files that were brought, what is missing or does not fit, and what would open a locked one. */
export function Judged(props: {
  readonly files: Files;
  readonly password: string;
  onPassword(password: string): void;
  /** While there are none. */
  readonly before: ReactNode;
  /** Whether it is asked if the key lies on the server. */
  readonly asksForKey: boolean;
}) {
  const { t } = useTexts();
  const { files } = props;
  const { read, isBusy, isKeyOnServer, problem } = files;
  const certificate = read?.certificate ?? null;
  return (
    <>
      {problem !== null && <ProblemView problem={problem} />}
      {isBusy && <Busy doing={t('files.reading')} />}
      {!isBusy && read === null && props.before}
      {!isBusy && read !== null && (
        <>
          {read.blockers.map((one) => (
            <ProblemView
              key={`${one.code} ${JSON.stringify(one.facts)}`}
              problem={one}
              severity={one.code === 'files-locked' ? 'care' : 'broken'}
            />
          ))}
          {isLockedIn(files) && (
            <SecretField
              label={t('files.password')}
              hint={t('files.password-hint')}
              value={props.password}
              onChange={props.onPassword}
              width={340}
            />
          )}
          {props.asksForKey && <KeyOnServer isThere={isKeyOnServer} onChange={files.setKeyOnServer} />}
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
    </>
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
