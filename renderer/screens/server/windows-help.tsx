import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CopyButton } from '../../components/copy-button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { useTexts } from '../../texts.tsx';

/** Groups by their numbers, since they have other names on Windows of other languages. */
const commands = [
  '$file = "$env:ProgramData\\ssh\\administrators_authorized_keys"',
  '[IO.File]::AppendAllText($file, "PASTE THE PUBLIC KEY HERE`n")',
  'icacls.exe $file /inheritance:r /grant "*S-1-5-32-544:F" /grant "*S-1-5-18:F"',
].join('\n');

/** What is different where the server runs Windows: found by those who need it. */
export function WindowsHelp() {
  const { t } = useTexts();
  return (
    <Disclosure label={t('windows.help')}>
      <Typography sx={{ mb: 1 }}>{t('windows.help-1')}</Typography>
      <Typography sx={{ mb: 1 }}>{t('windows.help-2')}</Typography>
      <RawText label={t('windows.help-key')}>{commands}</RawText>
      <Box sx={{ mt: 0.5 }}>
        <CopyButton label={t('frame.copy')} text={() => commands} />
      </Box>
    </Disclosure>
  );
}
