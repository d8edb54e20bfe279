import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTexts } from '../texts.tsx';

/** Puts a text into the clipboard and says so. The text may have to be fetched first. */
export function CopyButton(props: {
  readonly label: string;
  readonly name?: string;
  text(): string | Promise<string | null>;
}) {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const text = await props.text();
    if (text === null) return;
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button
      size="small"
      onClick={() => void copy()}
      {...(props.name === undefined ? {} : { 'aria-label': props.name })}
    >
      <span aria-live="polite">{isCopied ? `✓ ${t('frame.copied')}` : props.label}</span>
    </Button>
  );
}
