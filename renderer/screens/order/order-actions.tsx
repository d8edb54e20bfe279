import Button from '@mui/material/Button';
import { useState } from 'react';
import { orderReminder } from '../../../shared/content/order-calendar.ts';
import { calendarFileName } from '../../../shared/content/renewal-calendar.ts';
import type { OrderView } from '../../../shared/ipc/orders.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { Confirm } from '../../components/confirm.tsx';
import { useTexts } from '../../texts.tsx';
import { SaveButton } from '../done/save-button.tsx';

/** A reminder while the seller is waited for, and the way to give the order up, or to put away what has come. */
export function OrderActions(props: {
  readonly order: OrderView;
  readonly isBusy: boolean;
  onCancel(): void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const [isAsking, setAsking] = useState(false);
  const { order, isBusy, onCancel } = props;
  const { server, state } = order;
  const isThere = state === 'delivered';
  return (
    <>
      {state === 'waiting' && (
        <SaveButton
          label={t('order.calendar')}
          suggestedName={calendarFileName(order.names[0] ?? '')}
          text={() => calendarFile(orderReminder(order, new Date(), texts))}
        />
      )}
      <Button variant="text" color="error" disabled={isBusy} onClick={() => setAsking(true)}>
        {t(isThere ? 'order.away' : 'order.cancel')}
      </Button>
      <Confirm
        isOpen={isAsking}
        title={t(isThere ? 'order.away-title' : 'order.cancel-title')}
        yes={t(isThere ? 'order.away-yes' : 'order.cancel-yes')}
        no={t('order.cancel-no')}
        onNo={() => setAsking(false)}
        onYes={() => {
          setAsking(false);
          onCancel();
        }}
      >
        {t(isThere ? 'order.away-text' : 'order.cancel-text', { server })}
      </Confirm>
    </>
  );
}
