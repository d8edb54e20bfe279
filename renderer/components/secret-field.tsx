import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTexts } from '../texts.tsx';
import { Field, type FieldProps } from './field.tsx';

/** A field whose value is hidden until the person wants to see it. */
export function SecretField(props: Omit<FieldProps, 'type' | 'end'>) {
  const { t } = useTexts();
  const [isShown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={isShown ? 'text' : 'password'}
      end={
        <Button
          size="small"
          aria-pressed={isShown}
          sx={{ minWidth: 0, px: 1, mr: -0.75 }}
          aria-label={t('server.show-password')}
          onClick={() => setShown(!isShown)}
        >
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path
              d="M2.5 12C5 7.6 8.2 5.5 12 5.5s7 2.1 9.5 6.5c-2.5 4.4-5.7 6.5-9.5 6.5S5 16.4 2.5 12Z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.9"
            />
            <circle cx="12" cy="12" r="3.1" fill="currentColor" />
            {!isShown && (
              <path d="M4.5 19.5 19.5 4.5" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
            )}
          </svg>
        </Button>
      }
    />
  );
}
