import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { isInternational, toUnicode } from '../../../shared/names/international.ts';
import type { Suggestion } from '../../../shared/names/suggestions.ts';
import { Handle } from '../../components/disclosure.tsx';
import { NameText } from '../../components/name-text.tsx';
import { Row } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { useTexts } from '../../texts.tsx';
import { Effects } from './effects.tsx';

const signs: Readonly<Record<Suggestion['standing'], SignKind>> = {
  here: 'good',
  elsewhere: 'care',
  absent: 'care',
  unknown: 'know',
};

export interface NameRowProps {
  readonly suggestion: Suggestion;
  readonly isIn: boolean;
  onChange(): void;
}

/** A name with what it is for; opened, with what people see with and without it. */
export function NameRow({ suggestion, isIn, onChange }: NameRowProps) {
  const { t } = useTexts();
  const { name, purpose, standing } = suggestion;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const shown = toUnicode(name);
  const isSaid = purpose === 'star' || purpose === 'main' || (standing === 'here' && purpose !== 'added');
  const place = isSaid ? null : t(`names.place.${standing}`);
  const known = purpose === 'added' && standing !== 'unknown' ? null : t(`names.purpose.${purpose}`);
  return (
    <Row
      sign={isIn ? signs[standing] : 'skipped'}
      isQuiet={!isIn}
      title={<NameText name={shown} />}
      action={
        <Button
          size="small"
          aria-label={t(isIn ? 'names.remove' : 'names.put-back', { name: shown })}
          onClick={onChange}
        >
          {t(isIn ? 'names.leave-out' : 'names.put-in')}
        </Button>
      }
      below={
        <div id={id} hidden={!isOpen}>
          {isOpen && <Effects suggestion={suggestion} isIn={isIn} />}
        </div>
      }
    >
      {[known, place].filter((said) => said !== null).join(' ')}{' '}
      <Handle
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('names.effect-of', { name: shown })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('names.effect')} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </Handle>
      {isInternational(name) && <div>{t('names.written', { name })}</div>}
    </Row>
  );
}
