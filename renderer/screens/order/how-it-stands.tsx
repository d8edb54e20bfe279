import { type ReactNode, useEffect, useRef } from 'react';
import type { OrderView } from '../../../shared/ipc/orders.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import type { Ordering } from './use-order.ts';

const doings = { place: 'order.placing', deliver: 'order.clearing', cancel: 'order.cancelling' } as const;

/** How an order stands, what is going on with it, and what went wrong: at the top of its page, and in sight when it changes. */
export function HowItStands({
  order,
  doing,
  problem,
  onStop,
}: Pick<Ordering, 'doing' | 'problem'> & { readonly order: OrderView; onStop(): void }) {
  const { t, list, date } = useTexts();
  const spelt = useSpelt();
  const { state, placed, deliveredAt, server } = order;
  if (doing !== null)
    return (
      <InSight key={doing}>
        <Busy doing={t(doings[doing])} onCancel={onStop} />
      </InSight>
    );
  const notMade = { code: 'order-not-made', facts: { order: order.id } } as const;
  const trouble = problem ?? (state === 'begun' ? notMade : null);
  return (
    <>
      {trouble !== null && (
        <InSight key={trouble.code}>
          <ProblemView problem={trouble} severity={trouble === notMade ? 'care' : 'broken'} />
        </InSight>
      )}
      {placed !== null && (
        <InSight>
          <div role="status">
            <Rows aria-label={t('order.placed-title')}>
              <Row sign="good" title={t('order.placed-title')}>
                {t('order.placed', {
                  path: placed.path,
                  names: list(order.names.filter((name) => !isStar(name)).map(spelt)),
                })}
              </Row>
            </Rows>
          </div>
        </InSight>
      )}
      {deliveredAt !== null && (
        <Rows aria-label={t('order.delivered-title', { date: date(deliveredAt) })}>
          <Row sign="good" title={t('order.delivered-title', { date: date(deliveredAt) })}>
            {t('order.delivered', { server })}
          </Row>
        </Rows>
      )}
    </>
  );
}

/** What was asked for further down on the page would answer out of sight. */
function InSight({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return <div ref={place}>{children}</div>;
}
