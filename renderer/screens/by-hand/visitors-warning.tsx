import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';

/** What visitors meet where nobody vouches: drawn, not told, so that it is seen once before it is chosen. */
export function VisitorsWarning({ name }: { readonly name: string }) {
  const { t } = useTexts();
  return (
    <Box component="figure" sx={{ m: 0, mt: 1.5 }}>
      <Box
        sx={{
          border: 1,
          borderColor: 'tokens.edge',
          borderRadius: '12px',
          overflow: 'hidden',
          bgcolor: 'background.default',
          maxWidth: 460,
        }}
      >
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            px: 1.5,
            py: 0.75,
            borderBottom: 1,
            borderColor: 'divider',
            fontSize: '0.875rem',
          }}
        >
          <Box component="span" sx={{ color: 'tokens.coral', fontWeight: 700 }}>
            ⚠
          </Box>
          <Box component="s" sx={{ color: 'tokens.coral' }}>
            https
          </Box>
          <span>://{name}</span>
        </Box>
        <Box sx={{ p: 2.5, display: 'flex', gap: 2 }}>
          <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
            <path
              d="M17 3 32 30H2Z"
              fill="none"
              stroke={ink('coral')}
              strokeWidth="3"
              strokeLinejoin="round"
            />
            <path d="M17 13v8M17 25v.2" stroke={ink('coral')} strokeWidth="3" strokeLinecap="round" />
          </svg>
          <Box>
            <Typography sx={{ fontWeight: 700 }}>{t('guide.seen-warning')}</Typography>
            <Typography variant="body2" color="textSecondary">
              {t('guide.seen-text', { name })}
            </Typography>
            <Box
              component="span"
              sx={{
                display: 'inline-block',
                mt: 1.25,
                px: 1.5,
                py: 0.5,
                borderRadius: '8px',
                border: 1,
                borderColor: 'tokens.edge',
                fontSize: '0.875rem',
              }}
            >
              {t('guide.seen-back')}
            </Box>
          </Box>
        </Box>
      </Box>
      <Typography component="figcaption" variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
        {t('guide.seen-title')}. {t('guide.seen-note')}
      </Typography>
    </Box>
  );
}
