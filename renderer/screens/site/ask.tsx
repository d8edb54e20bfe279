import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import type { Problem } from '../../../shared/problems.ts';
import { Field } from '../../components/field.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { Meant } from './meant.tsx';
import { type LookPart, PartIcon } from './part-icon.tsx';
import { useWhy } from './use-why.ts';

/** What we look at, before there is anything to see. */
const parts: readonly LookPart[] = ['page', 'certificate', 'mail', 'domain'];

/** Asks for the address. */
export function Ask(props: {
  readonly typed: string;
  readonly problem: Problem | null;
  onType(text: string): void;
  onLook(): void;
  /** Another address than was typed, taken at a press. */
  onMeant(name: string): void;
  /** It is for a test or a device: there is nothing to look at from outside. */
  onSelfSigned(): void;
  readonly onBack?: (() => void) | undefined;
}) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The one thing to do here is to type; a screen reader still hears the heading through the field's label.
    field.current?.focus();
  }, []);
  return (
    <Screen
      title={t('site.title')}
      lead={t('site.lead')}
      why={useWhy()}
      next={{ label: t('site.look') }}
      onNext={props.onLook}
      onBack={props.onBack}
      actions={
        <Button variant="text" onClick={props.onSelfSigned}>
          {t('self-signed.instead')}
        </Button>
      }
    >
      <Field
        label={t('site.field')}
        hint={t('site.field-hint')}
        value={props.typed}
        onChange={props.onType}
        inputRef={field}
        inputMode="url"
      />
      {props.problem === null ? (
        <Rows aria-label={t('site.parts')}>
          {parts.map((part) => (
            <Row key={part} icon={<PartIcon part={part} />} title={t(`site.part-${part}`)}>
              {t(`site.part-${part}-text`)}
            </Row>
          ))}
        </Rows>
      ) : (
        <>
          <ProblemView problem={props.problem} severity="care" />
          <Meant problem={props.problem} onMeant={props.onMeant} />
        </>
      )}
    </Screen>
  );
}
