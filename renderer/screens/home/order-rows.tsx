import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { sellerSaid } from '../../../shared/content/order-calendar.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { daysOf } from '../../../shared/order-facts.ts';
import { call } from '../../bridge.ts';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';

type Orders = Output<'order.list'>;

/** The orders of this computer; null: they are being read, or cannot be. */
export function useOrders(): Orders | null {
  const [orders, setOrders] = useState<Orders | null>(null);
  useEffect(() => {
    let isWanted = true;
    void call('order.list', {}).then((reply) => {
      if (isWanted && reply.ok) setOrders(reply.value);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return orders;
}

const signs = { begun: 'care', waiting: 'waiting', delivered: 'good' } as const;

/** Certificates that were ordered from sellers, those that are waited for first. */
export function OrderRows({ orders, onOpen }: { readonly orders: Orders; onOpen(orderId: string): void }) {
  const texts = useTexts();
  const { t, list } = texts;
  const spelt = useSpelt();
  if (orders.orders.length + orders.unreadable.length === 0) return null;
  const isOver = ({ state }: Orders['orders'][number]): number => Number(state === 'delivered');
  const sorted = orders.orders.toSorted((one, other) => isOver(one) - isOver(other));
  return (
    <Box component="section" aria-labelledby="orders" sx={{ display: 'grid', gap: 1.25 }}>
      <Typography id="orders" variant="h2">
        {t('order.list')}
      </Typography>
      {sorted.length > 0 && (
        <Rows aria-label={t('order.list')}>
          {sorted.map((order) => {
            const names = list(order.names.map(spelt));
            return (
              <Row
                key={order.id}
                sign={signs[order.state]}
                title={names}
                action={
                  <Button
                    variant={order.state === 'delivered' ? 'text' : 'outlined'}
                    size="medium"
                    aria-label={t('order.open-of', { names })}
                    onClick={() => onOpen(order.id)}
                  >
                    {t('order.open')}
                  </Button>
                }
              >
                {t('order.row', {
                  state: order.state,
                  seller: sellerSaid(order.seller, texts),
                  days: daysOf(order, new Date()),
                })}
              </Row>
            );
          })}
        </Rows>
      )}
      {orders.unreadable.map(({ name, problem }) => (
        <ProblemView key={name} problem={problem} severity="care" />
      ))}
    </Box>
  );
}
