import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import type { TextKey } from '../../../shared/content/texts.ts';
import { adviceFor } from '../../../shared/wizard/advice.ts';
import { useApp } from '../../app-context.ts';
import { Busy } from '../../components/busy.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import { AdviceCard } from './advice.tsx';
import { Findings } from './findings.tsx';

/** The first answer: an address. Then what visitors see there today, and what we would do. */
export function Site({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t, rich, catalogue } = useTexts();
  const { about } = useApp();
  const look = useTask('site.look');
  const [typed, setTyped] = useState(draft.site?.domain ?? about.preset?.domain ?? '');
  const field = useRef<HTMLInputElement>(null);
  const found = draft.site?.look ?? null;
  const why = {
    title: t('site.why-title'),
    text: [t('site.why-1'), t('site.why-2')],
    learn: 'what-is-a-certificate',
  } as const;

  useEffect(() => {
    // The one thing to do here is to type; a screen reader still hears the heading through the field's label.
    if (found === null) field.current?.focus();
  }, [found]);

  const lookAt = async (): Promise<void> => {
    if (typed.trim() === '') {
      field.current?.focus();
      return;
    }
    const outside = about.preset?.outside;
    const reply = await look.start({ typed, ...(outside === undefined ? {} : { outside }) });
    if (reply.ok) onAnswer({ site: { domain: reply.value.domain, look: reply.value } });
  };

  if (found !== null) {
    const advice = adviceFor(found, about.preset, Date.now());
    const { patch, road } = advice;
    const chosenSelf = patch?.names ?? (found.proposedNames.length > 0 ? found.proposedNames : undefined);
    return (
      <Screen
        title={t('site.found-title')}
        lead={rich('site.found-lead', { domain: found.domain })}
        why={why}
        {...(patch === null || road === 'mend-first' ? {} : { next: { label: t(`advice.next.${road}`) } })}
        onNext={() => onNext(patch ?? {}, { skipDecided: true })}
        onBack={() => onAnswer({ site: undefined })}
        actions={
          <>
            {road === 'mend-first' && (
              <Button variant="contained" onClick={() => void lookAt()} disabled={look.isBusy}>
                {t('advice.again')}
              </Button>
            )}
            <Button variant="text" onClick={() => onNext({ names: chosenSelf, road: undefined })}>
              {t('site.choose')}
            </Button>
          </>
        }
      >
        {look.isBusy && <Busy doing={doing()} onCancel={look.cancel} />}
        <Findings look={found} />
        <AdviceCard advice={advice} />
      </Screen>
    );
  }

  return (
    <Screen
      title={t('site.title')}
      lead={t('site.lead')}
      why={why}
      next={{ label: t('site.look'), isDisabled: look.isBusy }}
      onNext={() => void lookAt()}
      onBack={onBack}
    >
      <Field
        label={t('site.field')}
        hint={t('site.field-hint')}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          look.clear();
        }}
        inputRef={field}
        inputMode="url"
        isDisabled={look.isBusy}
      />
      {look.isBusy && <Busy doing={doing()} onCancel={look.cancel} />}
      {look.problem !== null && <ProblemView problem={look.problem} severity="care" />}
    </Screen>
  );

  function doing(): string {
    const key = look.progress?.doing;
    if (key !== undefined && Object.hasOwn(catalogue.texts, key)) return t(key as TextKey);
    return t('site.looking', { domain: typed });
  }
}
