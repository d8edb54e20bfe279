import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTexts } from '../../texts.tsx';
import { DropArea } from '../files/drop-area.tsx';
import { Judged } from '../files/judged.tsx';
import { PasteText } from '../files/paste-text.tsx';
import type { Files } from '../files/use-files.ts';

/** What the seller has sent, dropped, chosen or pasted, and whether it is for the key of the order. */
export function FilesCard(props: {
  readonly files: Files;
  readonly password: string;
  onPassword(password: string): void;
}) {
  const { t } = useTexts();
  const [pasted, setPasted] = useState(1);
  const { files } = props;
  return (
    <Box component="section" aria-labelledby="order-files" sx={{ display: 'grid', gap: 1.5 }}>
      <div>
        <Typography id="order-files" variant="h2">
          {t('order.files')}
        </Typography>
        <Typography color="textSecondary" sx={{ mt: 0.25 }}>
          {t('order.files-more')}
        </Typography>
      </div>
      <DropArea onFiles={files.add} />
      <PasteText
        onText={(text) => {
          files.paste(t('files.pasted', { number: pasted }), text);
          setPasted(pasted + 1);
        }}
      />
      <Judged {...props} before={null} asksForKey={false} />
    </Box>
  );
}
