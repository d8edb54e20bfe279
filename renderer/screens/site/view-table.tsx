import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { OutsideView } from '../../../shared/events.ts';
import { clipped } from '../../clipped.ts';
import { type Texts, useTexts } from '../../texts.tsx';
import { ink } from '../../tokens.ts';

export const Table = styled('table')({
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: '0.875rem',
  lineHeight: 1.4,
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '5px 14px 5px 0',
    overflowWrap: 'anywhere',
  },
  '& th': { color: ink('muted'), fontWeight: 500, overflowWrap: 'normal' },
  '& tbody tr': { borderTop: `1px solid ${ink('line')}` },
});

/** What each name answers on each address. */
export function ViewTable({ views }: { readonly views: readonly OutsideView[] }) {
  const texts = useTexts();
  const { t } = texts;
  if (views.length === 0) return null;
  return (
    <Table aria-label={t('site.views')}>
      <thead>
        <tr>
          <th scope="col">{t('site.view-name')}</th>
          <th scope="col">{t('site.view-http')}</th>
          <th scope="col">{t('site.view-https')}</th>
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <tr key={`${view.name} ${view.address}`}>
            <td>
              {view.name}
              <Box sx={{ color: 'text.secondary' }}>{view.address}</Box>
            </td>
            <td>{plain(view, texts)}</td>
            <td>{encrypted(view, texts)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function plain({ http }: OutsideView, { t }: Texts): string {
  return http.status === null ? t('site.view-none') : t('site.view-status', { status: http.status });
}

function encrypted({ https }: OutsideView, { t, date }: Texts): string {
  if (https.fingerprint === null) return t('site.view-none');
  if (!https.trusted)
    return [t('site.view-untrusted'), https.reason]
      .filter(Boolean)
      .map((part) => clipped(String(part), 60))
      .join(': ');
  return t('site.view-trusted', { date: https.notAfter === null ? '?' : date(https.notAfter) });
}
