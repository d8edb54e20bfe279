import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { SpaceView } from '../../../shared/ipc/webspace.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call } from '../../bridge.ts';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { useTexts } from '../../texts.tsx';

/** What the form's fields want: copied one by one, or all of it in a folder. The key goes past this window. */
export function FilesForForm({ space }: { readonly space: SpaceView }) {
  const { t } = useTexts();
  const [isKeyCopied, setKeyCopied] = useState(false);
  const [saved, setSaved] = useState<Output<'webspace.save'>>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { id, parts } = space;
  const copyKey = async (): Promise<void> => {
    const reply = await call('webspace.copy-key', { id });
    setProblem(reply.ok ? null : reply.problem);
    setKeyCopied(reply.ok);
  };
  const save = async (): Promise<void> => {
    const reply = await call('webspace.save', { id });
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok && reply.value !== null) setSaved(reply.value);
  };
  if (parts === null) return null;
  return (
    <Card>
      <Typography variant="h2" sx={{ mb: 0.75 }}>
        {t('webspace.files-title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1.25 }}>
        {t('webspace.files-more')}
      </Typography>
      {problem !== null && <ProblemView problem={problem} severity="care" />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Button size="small" onClick={() => void copyKey()}>
          <span aria-live="polite">{isKeyCopied ? `✓ ${t('webspace.copied')}` : t('webspace.copy-key')}</span>
        </Button>
        <CopyButton label={t('webspace.copy-certificate')} text={() => parts.certificate} />
        {parts.chain !== '' && <CopyButton label={t('webspace.copy-chain')} text={() => parts.chain} />}
        <Button variant="outlined" size="small" onClick={() => void save()}>
          {t('webspace.save')}
        </Button>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.25 }}>
        {t('webspace.key-care')}
      </Typography>
      {saved !== null && (
        <Box role="status" sx={{ mt: 1 }}>
          <Typography>{t('webspace.saved', { folder: saved.folder })}</Typography>
          {saved.pfxPassword !== null && (
            <Typography>{t('webspace.pfx-password', { password: saved.pfxPassword })}</Typography>
          )}
        </Box>
      )}
    </Card>
  );
}
