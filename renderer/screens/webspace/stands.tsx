import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { calendarFileName } from '../../../shared/content/renewal-calendar.ts';
import type { SpaceView } from '../../../shared/ipc/webspace.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { comeBackBy } from '../../../shared/webspace/come-back.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import { SaveButton } from '../done/save-button.tsx';
import { FilesForForm } from './files-for-form.tsx';
import { FormSteps } from './form-steps.tsx';
import type { WebSpaceProps } from './props.ts';
import { Shown } from './shown.tsx';

/** A certificate that is there: its files, the form's steps, and what visitors are shown until all of them see it. */
export function Stands(
  props: Omit<WebSpaceProps, 'id'> & { readonly space: SpaceView; onChanged(space: SpaceView): void },
) {
  const { space, onChanged, onOpen, onBack } = props;
  const { t, list, date } = useTexts();
  const spelt = useSpelt();
  const clear = useTask('webspace.clear');
  const [password, setPassword] = useState('');
  const [isAsking, setAsking] = useState(false);
  const { id, state, placed, notBefore, notAfter } = space;
  const names = list(space.names.map(spelt));
  const [first = ''] = space.names;
  const by = notBefore === null || notAfter === null ? null : comeBackBy({ notBefore, notAfter });
  const until = notAfter === null ? '' : date(notAfter);
  const isShown = state === 'shown';

  const carryOut = async (drop: boolean): Promise<void> => {
    const reply = await clear.start({ id, password, drop });
    setPassword('');
    if (!reply.ok) return;
    if (drop) onBack();
    else onChanged({ ...space, placed: [] });
  };
  const reminder = (on: Date): string =>
    calendarFile({
      uid: `webspace-${id}@sealkeeper`,
      title: t('webspace.calendar-title', { name: first }),
      text: t('webspace.calendar-text', { date: until }),
      on,
      madeAt: new Date(),
    });
  const letter = t('webspace.letter', { names, date: until });
  return (
    <Screen
      id="webspace"
      title={
        state === 'cut' ? t('webspace.cut-title') : t(isShown ? 'webspace.title-shown' : 'webspace.title')
      }
      lead={state === 'cut' ? t('webspace.cut') : t('webspace.lead', { names, date: until })}
      why={{
        title: t('webspace.why-title'),
        text: [t('webspace.why-1'), t('webspace.why-2')],
        learn: 'hosts-offer',
      }}
      {...(isShown || state === 'cut' ? { next: { label: t('webspace.again') } } : {})}
      onNext={() => onOpen(null, space.names)}
      onBack={onBack}
      isNextByEnter={false}
      actions={
        <>
          {by !== null && (
            <SaveButton
              label={t('webspace.calendar')}
              suggestedName={calendarFileName(first)}
              text={() => reminder(by)}
            />
          )}
          {placed.length === 0 && (
            <Button variant="text" color="error" disabled={clear.isBusy} onClick={() => setAsking(true)}>
              {t(isShown ? 'webspace.drop-shown' : 'webspace.drop')}
            </Button>
          )}
        </>
      }
    >
      {clear.problem !== null && <ProblemView problem={clear.problem} />}
      {clear.isBusy && <Busy doing={t('webspace.doing', { step: 'clear' })} onCancel={clear.cancel} />}
      {placed.length > 0 && (
        <Card tone="amber">
          <Typography variant="h2" sx={{ mb: 0.75 }}>
            {t('webspace.left-title')}
          </Typography>
          <Typography sx={{ mb: 1.25 }}>{t('webspace.left', { paths: list(placed) })}</Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end' }}>
            <SecretField label={t('webspace.password')} value={password} onChange={setPassword} width={280} />
            <Button variant="outlined" disabled={clear.isBusy} onClick={() => void carryOut(false)}>
              {t('webspace.clear')}
            </Button>
          </Box>
        </Card>
      )}
      {state !== 'cut' && (
        <>
          {isShown && by !== null && (
            <Card tone="tide" role="status">
              <Typography>{t('webspace.shown-more', { date: date(by) })}</Typography>
            </Card>
          )}
          {!isShown && <FilesForForm space={space} />}
          {!isShown && <FormSteps space={space} onChanged={onChanged} />}
          <Shown space={space} onChanged={onChanged} />
          {!isShown && (
            <Disclosure label={t('webspace.letter-title')}>
              <Typography color="textSecondary" sx={{ mb: 1 }}>
                {t('webspace.letter-more')}
              </Typography>
              <RawText label={t('webspace.letter-title')}>{letter}</RawText>
              <CopyButton label={t('webspace.copy-letter')} text={() => letter} />
            </Disclosure>
          )}
        </>
      )}
      <Confirm
        isOpen={isAsking}
        title={t('webspace.drop-title')}
        yes={t('webspace.drop-yes')}
        no={t('webspace.drop-no')}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          void carryOut(true);
        }}
      >
        {t('webspace.drop-text')}
      </Confirm>
    </Screen>
  );
}
