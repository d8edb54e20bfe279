import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { mixedSaid } from '../../shared/content/mixed-words.ts';
import type { MixedLook } from '../../shared/mixed-content.ts';
import { useTexts } from '../texts.tsx';
import { mono } from '../theme.ts';
import { useMixed } from '../use-mixed.ts';
import { CopyButton } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import { Row, Rows } from './rows.tsx';

/** The same, looked for at once. Where even the name is not found, the page says so elsewhere. */
export function LookedForMixed({ name }: { readonly name: string }) {
  const { t } = useTexts();
  const { isBusy, look } = useMixed(name, true);
  if (look !== null) return <MixedParts look={look} name={name} />;
  if (!isBusy) return null;
  return (
    <Rows aria-label={t('mixed.label')}>
      <Row sign="doing" title={t('mixed.looking')} />
    </Rows>
  );
}

/** What of a site still comes unencrypted, and what to do about it. */
export function MixedParts({ look, name }: { readonly look: MixedLook; readonly name: string }) {
  const texts = useTexts();
  const { t } = texts;
  const { sign, title, text, parts, more, advice, letter } = mixedSaid(look, name, texts);
  return (
    <Rows aria-label={t('mixed.label')}>
      <Row
        sign={sign}
        title={title}
        below={
          parts.length > 0 && (
            <Box sx={{ mt: 1, ml: { xs: 0, sm: 6 } }}>
              <Disclosure label={t('mixed.show')} labelOpen={t('mixed.show-less')}>
                {advice !== null && <Typography variant="body2">{advice}</Typography>}
                <Box
                  component="ul"
                  aria-label={t('mixed.found', { count: parts.length })}
                  sx={{ pl: 2.5, my: 1 }}
                >
                  {parts.map(({ what, url }) => (
                    <Typography component="li" variant="body2" key={`${what} ${url}`}>
                      <Box component="span" sx={{ fontFamily: mono, overflowWrap: 'anywhere' }}>
                        {url}
                      </Box>
                      <br />
                      {what}
                    </Typography>
                  ))}
                </Box>
                {more !== null && <Typography variant="body2">{more}</Typography>}
                {letter !== null && <CopyButton label={t('mixed.copy')} text={() => letter} />}
              </Disclosure>
            </Box>
          )
        }
      >
        {text}
      </Row>
    </Rows>
  );
}
