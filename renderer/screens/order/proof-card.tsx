import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  checksFor,
  formOf,
  mailboxesOf,
  mailUntil,
  type SellerCheck,
} from '../../../shared/content/order-forms.ts';
import type { OrderView } from '../../../shared/ipc/orders.ts';
import { domainsOf } from '../../../shared/names/domains-of.ts';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useTexts } from '../../texts.tsx';
import { DnsRecord } from './dns-record.tsx';
import { FileFields } from './file-fields.tsx';
import type { Placing } from './placing.ts';

interface ProofCardProps {
  readonly order: OrderView;
  /** Null: nothing yet. */
  readonly chosen: SellerCheck | null;
  readonly placing: Placing;
  readonly isBusy: boolean;
  onChoose(check: SellerCheck): void;
  onPlacing(placing: Placing): void;
  onPlace(): void;
}

/** How the seller may have control of the names proven, and what is done for each way. */
export function ProofCard(props: ProofCardProps) {
  const { t } = useTexts();
  const { order, chosen } = props;
  const checks = checksFor(order.seller, order.names, new Date().toISOString());
  return (
    <section aria-labelledby="order-proof">
      <Typography id="order-proof" variant="h2">
        {t('order.proof')}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 0.25, mb: 1.25 }}>
        {t('order.proof-more')}
      </Typography>
      <Box
        role="radiogroup"
        aria-labelledby="order-proof"
        sx={{
          display: 'grid',
          gap: 1.25,
          gridTemplateColumns: { xs: '1fr', sm: `repeat(${String(checks.length)}, minmax(0, 1fr))` },
        }}
      >
        {checks.map((check) => (
          <Choice
            key={check}
            group="seller-check"
            value={check}
            chosen={chosen}
            onChoose={props.onChoose}
            title={t(`order.check-${check}`)}
          >
            {t(`order.check-${check}-more`)}
          </Choice>
        ))}
      </Box>
      {chosen !== null && (
        <Box sx={{ mt: 1.5 }}>
          <Chosen {...props} check={chosen} />
        </Box>
      )}
    </section>
  );
}

function Chosen({ check, ...props }: ProofCardProps & { readonly check: SellerCheck }) {
  const { t, list, date } = useTexts();
  const { names } = props.order;
  switch (check) {
    case 'file':
      return <FileProof {...props} />;
    case 'dns':
      return <DnsRecord order={props.order} />;
    case 'email':
      return (
        <Card>
          {t('order.email', {
            mailboxes: list(domainsOf(names).flatMap(mailboxesOf)),
            until: date(`${mailUntil}T00:00:00.000Z`),
          })}
        </Card>
      );
  }
}

function FileProof({ order, placing, isBusy, onPlacing, onPlace }: ProofCardProps) {
  const { t } = useTexts();
  const fields = (
    <FileFields
      placing={placing}
      usual={formOf(order.seller).file}
      isBusy={isBusy}
      onPlacing={onPlacing}
      onPlace={onPlace}
    />
  );
  return order.placed === null ? fields : <Disclosure label={t('order.place-anew')}>{fields}</Disclosure>;
}
