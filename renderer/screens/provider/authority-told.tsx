import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type AuthorityTold, toldOf } from '../../../shared/content/authority-words.ts';
import { call } from '../../bridge.ts';
import { useTexts } from '../../texts.tsx';

const open = (url: string) => () => void call('link.open', { url });

/** What is worth knowing of the authority with this directory, and its pages; nothing of one that we do not know. */
export function AuthorityNote({ directory }: { readonly directory: string }) {
  const { t } = useTexts();
  const told = toldOf(directory);
  if (told === null) return null;
  const { name, note, documentation, limits } = told;
  return (
    <Box component="section" aria-label={name}>
      <Typography variant="body2" color="textSecondary">
        <b>{name}:</b> {t(note)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: -0.75 }}>
        {limits !== null && (
          <Button size="small" onClick={open(limits)}>
            {t('authority.limits')} ↗
          </Button>
        )}
        <Button size="small" onClick={open(documentation)}>
          {t('authority.documentation')} ↗
        </Button>
      </Box>
    </Box>
  );
}

/** Where the two halves of an account are found that its website hands out. */
export function AccountSteps({ directory }: { readonly directory: string }) {
  const { t } = useTexts();
  const account = toldOf(directory)?.account ?? null;
  if (account === null) return <Typography color="textSecondary">{t('provider.hmac-needed')}</Typography>;
  return (
    <div>
      <Typography color="textSecondary">{t('provider.hmac-needed')}</Typography>
      <Typography sx={{ mt: 1, fontWeight: 700 }}>{t('authority.where')}</Typography>
      <Typography>{t(account.steps)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('authority.seen-on', { source: new URL(account.source).hostname, date: account.seenOn })}
      </Typography>
      <Pages account={account} />
    </div>
  );
}

function Pages({ account: { page, source } }: { readonly account: NonNullable<AuthorityTold['account']> }) {
  const { t } = useTexts();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, ml: -0.75 }}>
      {page !== null && (
        <Button size="small" onClick={open(page)}>
          {t('authority.open-page')} ↗
        </Button>
      )}
      <Button size="small" onClick={open(source)}>
        {t('authority.documentation')} ↗
      </Button>
    </Box>
  );
}
