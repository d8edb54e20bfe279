import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ProviderAnswer } from '../../shared/wizard/draft.ts';
import { call } from '../bridge.ts';
import { useTexts } from '../texts.tsx';
import type { useAuthority } from '../use-authority.ts';
import { ProblemView } from './problem-view.tsx';

/** The terms of the authority: read on its own pages, agreed to by the person and by nobody else. */
export function TermsConsent(props: {
  readonly provider: ProviderAnswer;
  readonly authority: ReturnType<typeof useAuthority>;
  onAgree(agreed: boolean): void;
}) {
  const { t } = useTexts();
  const { provider, authority } = props;
  const { name, agreed } = provider;
  if (authority.state === 'asking' || authority.state === 'none') {
    return (
      <Typography role="status" color="textSecondary">
        {t('provider.asking', { name })}
      </Typography>
    );
  }
  if (authority.state === 'problem') {
    return (
      <ProblemView problem={authority.problem} severity="care">
        <Button variant="outlined" onClick={authority.again}>
          {t('frame.again')}
        </Button>
      </ProblemView>
    );
  }
  const { terms } = authority.authority;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <FormControlLabel
        control={<Checkbox checked={agreed} onChange={(_event, isChecked) => props.onAgree(isChecked)} />}
        sx={{ mr: 0, '& .MuiFormControlLabel-label': { fontSize: '1rem' } }}
        label={t(terms === null ? 'provider.agree-none' : 'provider.agree', { name })}
      />
      {terms !== null && (
        <Link
          component="button"
          type="button"
          onClick={() => void call('link.open', { url: terms })}
          sx={{ fontWeight: 500, fontSize: '0.9375rem' }}
        >
          {t('provider.terms')} ↗
        </Link>
      )}
    </Box>
  );
}
