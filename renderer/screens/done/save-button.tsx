import Button from '@mui/material/Button';
import { useState } from 'react';
import { call } from '../../bridge.ts';
import { useTexts } from '../../texts.tsx';

/** Saves a text where the person says. */
export function SaveButton(props: {
  readonly label: string;
  /** For who hears it, where several of the same label stand on a page. */
  readonly name?: string;
  readonly suggestedName: string;
  text(): string;
}) {
  const { t } = useTexts();
  const [isSaved, setSaved] = useState(false);
  const save = async (): Promise<void> => {
    const reply = await call('text.save', { suggestedName: props.suggestedName, text: props.text() });
    if (reply.ok && reply.value.saved) setSaved(true);
  };
  return (
    <Button
      size="small"
      {...(props.name === undefined || isSaved ? {} : { 'aria-label': props.name })}
      onClick={() => void save()}
    >
      <span aria-live="polite">{isSaved ? `✓ ${t('done.saved')}` : props.label}</span>
    </Button>
  );
}
