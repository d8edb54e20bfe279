import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Addition, addTyped } from '../../../shared/names/add-name.ts';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import { Field } from '../../components/field.tsx';
import { useTexts } from '../../texts.tsx';

export interface AddNameProps {
  readonly names: readonly DomainName[];
  readonly most: number;
  /** Subdomains are of this one. */
  readonly domain: string;
  /** Missing: as for one name more, with a subdomain for example. */
  readonly field?: { readonly label: string; readonly hint: string; readonly isOptional: boolean };
  readonly isAsking: boolean;
  /** Adds what stands in the field; false where nothing does. */
  readonly send: RefObject<() => boolean>;
  onNames(names: readonly DomainName[]): void;
}

/** A field for one more name, and the star at a press. Says what a star brought along or took. */
export function AddName({ names, most, domain, field: words, isAsking, send, onNames }: AddNameProps) {
  const { t, list } = useTexts();
  const [typed, setTyped] = useState('');
  // What is said stands as long as nothing is typed: kept as what it is about, for the language may change meanwhile.
  const [last, setLast] = useState<Addition | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const star = `*.${domain}`;
  const canStar = domain !== '' && !names.some((name) => name === star) && !suffixOf(domain).isSuffix;

  const add = (text: string): void => {
    field.current?.focus();
    const addition = addTyped(names, text, most);
    setLast(addition);
    if (!addition.ok) return;
    setTyped('');
    onNames(addition.names);
  };

  const shown = (some: readonly string[]): string => list(some.map(toUnicode));
  const said =
    last?.ok === true
      ? [
          last.brought.length > 0
            ? t('names.star-brought', { star: shown(last.added), names: shown(last.brought) })
            : '',
          last.took.length > 0 ? t('names.star-took', { names: shown(last.took) }) : '',
        ]
          .join(' ')
          .trim()
      : '';

  useEffect(() => {
    send.current = () => {
      if (typed.trim() === '') return false;
      add(typed);
      return true;
    };
  });

  return (
    <div>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <Field
          label={words?.label ?? t('names.add-field')}
          hint={
            words?.hint ??
            t('names.add-hint', { domain: toUnicode(domain === '' ? 'hofladen.example' : domain) })
          }
          isOptional={words?.isOptional ?? true}
          value={typed}
          complaint={last?.ok === false ? t(`names.refused.${last.why}`, { most }) : null}
          inputRef={field}
          onChange={(value) => {
            setTyped(value);
            setLast(null);
          }}
        />
        <Button variant="outlined" onClick={() => add(typed)} sx={{ mt: '28px', flex: 'none' }}>
          {t('names.add')}
        </Button>
      </Box>
      {canStar && (
        <Button size="small" onClick={() => add(star)} sx={{ mt: 0.5, ml: -1.25 }}>
          {t('names.add-star')}
        </Button>
      )}
      <Typography
        variant="body2"
        color="textSecondary"
        role="status"
        sx={{ mt: said === '' && !isAsking ? 0 : 1 }}
      >
        {isAsking ? t('names.asking') : said}
      </Typography>
    </div>
  );
}
