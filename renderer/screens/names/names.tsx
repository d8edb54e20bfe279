import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import type { SiteLook } from '../../../shared/look.ts';
import { typedName } from '../../../shared/wizard/typed-name.ts';
import { Field } from '../../components/field.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { type Texts, useTexts } from '../../texts.tsx';

/** Which names the certificate carries: the proposed ones, each with its reason, and what the person adds. */
export default function Names({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const texts = useTexts();
  const { t } = texts;
  const look = draft.site?.look ?? null;
  const names = draft.names ?? [];
  const [typed, setTyped] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const leftOut = (look?.proposedNames ?? []).filter((name) => !names.includes(name));

  const set = (next: readonly string[]): void =>
    onAnswer({ names: next.length === 0 ? undefined : [...next] });
  /** The main name stays first, because it names the certificate. */
  const inOrder = (next: readonly string[]): readonly string[] =>
    next.toSorted((one, other) => Number(other === look?.domain) - Number(one === look?.domain));

  const add = (): boolean => {
    const read = typedName(typed, names);
    if (!read.ok) {
      setComplaint(t(`names.bad-${read.why}`));
      field.current?.focus();
      return false;
    }
    set([...names, read.name]);
    setTyped('');
    setComplaint(null);
    field.current?.focus();
    return true;
  };

  return (
    <Screen
      title={t('names.title')}
      lead={t('names.lead')}
      why={{
        title: t('names.why-title'),
        text: [t('names.why-1'), t('names.why-2')],
        learn: 'names-and-wildcards',
      }}
      next={{ label: t('frame.next'), isDisabled: names.length === 0 }}
      // Enter in the field adds what stands there; an empty field goes on.
      onNext={() => (typed.trim() === '' ? onNext() : add())}
      onBack={onBack}
    >
      <Rows aria-label={t('names.list')}>
        {names.map((name) => (
          <Row
            key={name}
            sign={isSeen(name, look) ? 'good' : 'know'}
            title={name}
            action={
              <Button
                size="small"
                aria-label={t('names.remove', { name })}
                onClick={() => set(names.filter((other) => other !== name))}
              >
                {t('names.leave-out')}
              </Button>
            }
          >
            {reasonFor(name, look, texts)}
          </Row>
        ))}
        {leftOut.map((name) => (
          <Row
            key={name}
            sign="skipped"
            isQuiet
            title={name}
            action={
              <Button
                size="small"
                aria-label={t('names.put-back', { name })}
                onClick={() => set(inOrder([...names, name]))}
              >
                {t('names.put-in')}
              </Button>
            }
          >
            {t('names.left-out')}
          </Row>
        ))}
      </Rows>
      {names.length === 0 && <Box role="alert">{t('names.need-one')}</Box>}
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <Field
          label={t('names.add-field')}
          hint={t('names.add-hint', { domain: look?.registrable ?? look?.domain ?? 'hofladen.example' })}
          isOptional
          value={typed}
          complaint={complaint}
          inputRef={field}
          onChange={(value) => {
            setTyped(value);
            setComplaint(null);
          }}
        />
        <Button variant="outlined" onClick={add} sx={{ mt: '28px', flex: 'none' }}>
          {t('names.add')}
        </Button>
      </Box>
    </Screen>
  );
}

function isSeen(name: string, look: SiteLook | null): boolean {
  return look?.names.some((seen) => seen.name === name && seen.addresses.length > 0) ?? false;
}

function reasonFor(name: string, look: SiteLook | null, { t }: Texts): string {
  const registrable = look?.registrable ?? null;
  if (name === look?.domain) return t('names.why-main');
  if (name === `www.${look?.domain}`) return t('names.why-www');
  if (look?.proposedNames.includes(name)) return t('names.why-proposed');
  if (registrable !== null && name !== registrable && !name.endsWith(`.${registrable}`)) {
    return t('names.foreign', { name, registrable });
  }
  return t('names.why-not-looked');
}
