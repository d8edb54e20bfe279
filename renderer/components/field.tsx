import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type ReactNode, type Ref, useId } from 'react';
import { useTexts } from '../texts.tsx';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  readonly hint?: ReactNode;
  /** What is wrong with the value, beside it; null: nothing, or not yet said. */
  readonly complaint?: string | null;
  readonly isOptional?: boolean;
  readonly type?: 'text' | 'password' | 'email' | 'url';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly inputMode?: 'numeric' | 'url' | 'email';
  readonly end?: ReactNode;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly width?: number | string;
  readonly isDisabled?: boolean;
}

/** A field with its label above it, always in sight. */
export function Field(props: FieldProps) {
  const { t } = useTexts();
  const id = useId();
  const {
    label,
    value,
    hint,
    complaint = null,
    isOptional = false,
    type = 'text',
    end,
    width = '100%',
  } = props;
  const said = complaint ?? hint;
  return (
    <FormControl
      error={complaint !== null}
      disabled={props.isDisabled ?? false}
      sx={{ width, maxWidth: '100%' }}
    >
      <FormLabel
        htmlFor={id}
        sx={{
          mb: 0.5,
          fontWeight: 700,
          fontSize: '1rem',
          color: 'text.primary',
          '&.Mui-focused': { color: 'text.primary' },
        }}
      >
        {label}
        {isOptional && <span style={{ fontWeight: 400 }}> ({t('frame.optional')})</span>}
      </FormLabel>
      <OutlinedInput
        id={id}
        value={value}
        type={type}
        onChange={(event) => props.onChange(event.target.value)}
        endAdornment={end}
        {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
        {...(props.inputRef === undefined ? {} : { inputRef: props.inputRef })}
        slotProps={{
          input: {
            autoComplete: props.autoComplete ?? 'off',
            autoCapitalize: 'none',
            autoCorrect: 'off',
            spellCheck: false,
            ...(props.inputMode === undefined ? {} : { inputMode: props.inputMode }),
            ...(said === undefined ? {} : { 'aria-describedby': `${id}-said` }),
          },
        }}
      />
      {said !== undefined && (
        <FormHelperText id={`${id}-said`} component="div" role={complaint === null ? undefined : 'alert'}>
          {said}
        </FormHelperText>
      )}
    </FormControl>
  );
}
