import Box from '@mui/material/Box';
import type { SeenCertificate } from '../../../shared/look/certificate.ts';
import { clipped } from '../../clipped.ts';
import { useTexts } from '../../texts.tsx';
import { Table } from './view-table.tsx';

/** The certificates from the site's own to the root, each signed by the one below it. */
export function ChainTable({ certificate }: { readonly certificate: SeenCertificate }) {
  const { t, shortDate } = useTexts();
  return (
    <Table aria-label={t('site.chain')}>
      <thead>
        <tr>
          <th scope="col">{t('site.chain-for')}</th>
          <th scope="col">{t('site.chain-until')}</th>
          <th scope="col">{t('site.chain-key')}</th>
        </tr>
      </thead>
      <tbody>
        {certificate.links.map((link) => (
          <tr key={link.fingerprint}>
            <td>
              {clipped(link.subject, 80)}
              <Box sx={{ color: 'text.secondary' }}>
                {link.isSelfSigned
                  ? t('site.chain-by-itself')
                  : t('site.chain-by', { issuer: clipped(link.issuer, 80) })}
              </Box>
            </td>
            <td style={{ whiteSpace: 'nowrap' }}>{shortDate(link.notAfter)}</td>
            <td>
              {t('site.chain-kind', { kind: link.key.kind, bits: link.key.bits ?? 0 })}
              {link.from === 'trust-list' ? ` · ${t('site.chain-trusted')}` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
