import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { readNames } from '../../../shared/names/read-name.ts';
import { useTexts } from '../../texts.tsx';

/** Asks for domains that a mail server keeps where nobody reads them. No form: the screen around it is one. */
export function MailDomains({ onSay }: { onSay(domains: DomainName[]): void }) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const read = readNames(typed);
  const unfit = read.find((one) => !one.read.ok);
  const domains = [...new Set(read.flatMap((one) => (one.read.ok ? [one.read.name] : [])))];
  const isReady = unfit === undefined && domains.length > 0;
  const say = (): void => {
    if (isReady) onSay(domains.slice(0, 300));
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, width: '100%' }}>
      <TextField
        label={t('review.mail-domains')}
        helperText={
          unfit === undefined
            ? t('review.mail-domains-more')
            : t('review.mail-domains-bad', { name: unfit.typed })
        }
        error={unfit !== undefined}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          say();
        }}
        fullWidth
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button variant="outlined" disabled={!isReady} onClick={say}>
          {t('review.mail-domains-ask')}
        </Button>
        <Button variant="outlined" onClick={() => onSay([])}>
          {t('review.mail-domains-none')}
        </Button>
      </Box>
    </Box>
  );
}
