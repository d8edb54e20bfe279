import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { formOf } from '../../../shared/content/order-forms.ts';
import type { OrderView } from '../../../shared/ipc/orders.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { subjectLine } from '../../../shared/order-facts.ts';
import { call } from '../../bridge.ts';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { useTexts } from '../../texts.tsx';
import { SaveButton } from '../done/save-button.tsx';

/** The request as the seller's form wants it, and what that form asks besides. */
export function RequestCard({ order, csr }: { readonly order: OrderView; readonly csr: string }) {
  const { t, list, date } = useTexts();
  const { names } = order;
  const { sources, readOn } = formOf(order.seller);
  const subject = subjectLine(order.subject);
  const stem = (names[0] ?? '').replace('*', 'star');
  return (
    <section aria-labelledby="order-request">
      <Card>
        <Typography id="order-request" variant="h2">
          {t('order.request')}
        </Typography>
        <Typography color="textSecondary" sx={{ mt: 0.5, mb: 1.25 }}>
          {t('order.request-more')}
        </Typography>
        <RawText label={t('order.csr')}>{csr.trimEnd()}</RawText>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
          <CopyButton label={t('order.copy')} text={() => csr} />
          <SaveButton label={t('order.save')} suggestedName={`${stem}.csr`} text={() => csr} />
        </Box>
        <Typography variant="h3" component="h3" sx={{ mt: 1.5 }}>
          {t('order.form')}
        </Typography>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          <li>{t('orders.field-names', { names: list([...names]), stars: names.filter(isStar).length })}</li>
          <li>{t('orders.field-software')}</li>
          <li>{subject === '' ? t('orders.field-nobody') : t('orders.field-subject', { subject })}</li>
          {subject !== '' && <li>{t('order.papers')}</li>}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mt: 1 }}>
          {sources.map((url) => (
            <Link
              key={url}
              component="button"
              type="button"
              sx={{ fontSize: '0.9375rem', textAlign: 'start' }}
              onClick={() => void call('link.open', { url })}
            >
              {t('order.form-at', { host: new URL(url).hostname, day: date(`${readOn}T00:00:00.000Z`) })} ↗
            </Link>
          ))}
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('order.untried')}
        </Typography>
      </Card>
    </section>
  );
}
