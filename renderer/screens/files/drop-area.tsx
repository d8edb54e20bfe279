import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';

/** Takes in files that are dropped anywhere on the window, or chosen in the system's own dialog. */
export function DropArea({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDropped(onFiles);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file may be chosen again after it was left out.
    target.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <Box
      sx={{
        border: `2px dashed ${ink(isOver ? 'tide' : 'edge')}`,
        backgroundColor: ink(isOver ? 'tideSoft' : 'paper'),
        borderRadius: '16px',
        px: 2.25,
        py: 2.5,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 1.5,
      }}
    >
      <Typography variant="h3" component="p">
        {t('files.drop')}
      </Typography>
      <Typography color="textSecondary">{t('files.drop-more')}</Typography>
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t('files.choose')}
      </Button>
      <input ref={input} type="file" multiple hidden aria-hidden="true" tabIndex={-1} onChange={chosen} />
    </Box>
  );
}

/** True while files are held over the window. */
function useDropped(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const heard = useRef(onFiles);
  useEffect(() => {
    heard.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      // Else the window would try to open the file itself.
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) heard.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, []);
  return isOver;
}
