import Button from '@mui/material/Button';
import { type ChangeEvent, useRef } from 'react';

/** A button by which one file is chosen, whose text the page reads itself; the same file may be chosen again, once it is mended. */
export function TextFileButton(props: {
  readonly label: string;
  readonly variant: 'outlined' | 'text';
  readonly isDisabled?: boolean;
  /** Endings and kinds, as `accept` of an input has them; all, unless told. */
  readonly accept?: string;
  onFile(file: File): Promise<void>;
}) {
  const { label, variant, isDisabled = false, accept, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  const chosen = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    await onFile(file);
    target.value = '';
  };
  return (
    <>
      <Button variant={variant} disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => void chosen(event)}
      />
    </>
  );
}
