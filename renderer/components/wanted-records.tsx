import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Wait } from '../../shared/waiting.ts';
import { useTexts } from '../texts.tsx';
import { mono } from '../theme.ts';
import { CopyButton } from './copy-button.tsx';

/** The DNS records that a run waits for, each to be copied, and how long the authority does. */
export function WantedRecords({ wait }: { readonly wait: Wait }) {
  const { t, moment } = useTexts();
  const { records } = wait.for;
  return (
    <Box>
      <Typography variant="body2" component="p">
        {t('waiting.records', { count: records.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {records.map(({ name, record, value }) => (
          <Box
            component="li"
            key={`${name} ${value}`}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}
          >
            <Box component="span" sx={{ fontFamily: mono, overflowWrap: 'anywhere' }}>
              {record} TXT {value}
            </Box>
            <CopyButton
              label={t('waiting.copy')}
              name={t('waiting.copy-of', { record })}
              text={() => value}
            />
          </Box>
        ))}
      </Box>
      {wait.until !== null && (
        <Typography variant="body2" component="p">
          {t('waiting.until', { when: moment(wait.until) })}
        </Typography>
      )}
    </Box>
  );
}
