import Button from '@mui/material/Button';
import { useState } from 'react';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { DropArea } from './drop-area.tsx';
import { Judged } from './judged.tsx';
import { PasteText } from './paste-text.tsx';
import { answerOf, isLockedIn, useFiles } from './use-files.ts';

/** A certificate that is there already: its files are taken in, and what is missing or does not fit is said. */
export default function Files({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t } = useTexts();
  const { site, files: known } = draft;
  const files = useFiles({
    filesId: known?.filesId,
    isKeyOnServer: known?.isKeyOnServer ?? false,
    names: site === undefined ? [] : [site.domain],
    onChanged: () => known !== undefined && onAnswer({ files: undefined }),
  });
  const { read, isKeyOnServer } = files;
  const [password, setPassword] = useState('');
  const [pasted, setPasted] = useState(1);
  const lacksKey = read?.blockers.some(({ code }) => code === 'files-key-missing') ?? false;
  const isLocked = isLockedIn(files);
  const answer = answerOf(files);
  const next = isLocked
    ? { label: t('files.password-open'), isDisabled: password === '' || files.isBusy }
    : { label: t('files.next'), isDisabled: answer === null };
  const go = (): void => {
    if (isLocked) {
      files.unlock(password);
      setPassword('');
    } else if (answer !== null) onNext(answer);
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
      <Judged
        files={files}
        password={password}
        onPassword={setPassword}
        before={<WhatBelongsIn />}
        asksForKey={lacksKey || isKeyOnServer}
      />
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
