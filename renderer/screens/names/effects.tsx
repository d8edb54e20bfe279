import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { toUnicode } from '../../../shared/names/international.ts';
import type { NamePurpose, Suggestion } from '../../../shared/names/suggestions.ts';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';
import { Glimpse, type GlimpseKind } from './glimpse.tsx';

/** What people meet at a name of this purpose: a page, a mail program, or nothing that they would see. */
const meets: Readonly<Record<NamePurpose, 'page' | 'mail' | 'quiet'>> = {
  main: 'page',
  counterpart: 'page',
  page: 'page',
  former: 'page',
  star: 'page',
  added: 'page',
  webmail: 'page',
  mail: 'mail',
  exchange: 'quiet',
  autoconfig: 'quiet',
  autodiscover: 'quiet',
  'mta-sts': 'quiet',
};

/** What visitors and mail programs would see with the name in the certificate, and without it. */
export function Effects({ suggestion, isIn }: { readonly suggestion: Suggestion; readonly isIn: boolean }) {
  const { t } = useTexts();
  const { name, purpose, standing } = suggestion;
  const isElsewhere = standing === 'elsewhere' || standing === 'absent';
  const meeting = isElsewhere ? 'quiet' : meets[purpose];
  const shown = toUnicode(name);
  // A page behind a star needs an example; the star itself nobody types.
  const example = purpose === 'star' ? `shop.${shown.slice(2)}` : shown;
  const sides = [
    {
      label: t('names.with'),
      said: isElsewhere ? t('names.with-elsewhere') : t(`names.with.${purpose}`, { name: shown }),
      isNow: isIn,
      kind: isElsewhere ? 'quiet-bad' : `${meeting}-good`,
    },
    {
      label: t('names.without'),
      said: isElsewhere ? t('names.without-elsewhere') : t(`names.without.${purpose}`, { name: shown }),
      isNow: !isIn,
      kind: isElsewhere ? 'quiet-good' : `${meeting}-bad`,
    },
  ] as const satisfies readonly { kind: GlimpseKind; [more: string]: unknown }[];
  return (
    <Box sx={{ mt: 1.25, mb: 0.5, display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      {sides.map(({ label, said, isNow, kind }) => (
        <Box
          key={label}
          sx={{
            p: 1.5,
            borderRadius: '12px',
            border: `1px solid ${isNow ? ink('tide') : ink('line')}`,
            backgroundColor: ink('ground'),
          }}
        >
          <Typography variant="body2" component="p" sx={{ fontWeight: 700, mb: 1 }}>
            {label}
          </Typography>
          <Glimpse kind={kind} name={example} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {said}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
