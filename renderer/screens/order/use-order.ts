import { useCallback, useEffect, useState } from 'react';
import type { OrderView } from '../../../shared/ipc/orders.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { call } from '../../bridge.ts';
import { useTask } from '../../use-task.ts';
import type { Placing } from './placing.ts';

/** What is done on the server of an order. */
export type OrderWork = 'place' | 'deliver' | 'cancel';
export type Connected = NonNullable<Draft['server']>;

export interface Ordering {
  /** `reading`: it is being read; null: there is no such order. */
  readonly order: OrderView | null | 'reading';
  readonly problem: Problem | null;
  /** What is going on; null: nothing. */
  readonly doing: OrderWork | null;
  /** What waits for a login; null: nothing. */
  readonly wanted: OrderWork | null;
  /** Does it, or has the person log in first. */
  want(work: OrderWork): void;
  connected(connection: Connected): void;
  stay(): void;
  stop(): void;
}

/** After these the line that was used is of no use to the order. */
const lineIsGone: readonly Problem['code'][] = ['connection-lost', 'order-on-other-server'];

/** An order, and what can be done with it over a login of its server. */
export function useOrder(props: {
  readonly orderId: string;
  /** The line over which it was begun just now; null: none. */
  readonly first: Connected | null;
  readonly placing: Placing;
  onReady(connection: Connected): void;
  onGone(): void;
}): Ordering {
  const { orderId, placing, onReady, onGone } = props;
  const [order, setOrder] = useState<Ordering['order']>('reading');
  const [unread, setUnread] = useState<Problem | null>(null);
  const [connection, setConnection] = useState(props.first);
  const [wanted, setWanted] = useState<OrderWork | null>(null);
  const tasks = {
    place: useTask('order.place'),
    deliver: useTask('order.clear'),
    cancel: useTask('order.cancel'),
  };
  const { place, deliver, cancel } = tasks;

  useEffect(() => {
    let isWanted = true;
    void call('order.list', {}).then((reply) => {
      if (!isWanted) return;
      if (!reply.ok) setUnread(reply.problem);
      setOrder(reply.ok ? (reply.value.orders.find(({ id }) => id === orderId) ?? null) : null);
    });
    return () => {
      isWanted = false;
    };
  }, [orderId]);

  const act = async (work: OrderWork, over: Connected): Promise<void> => {
    for (const task of Object.values(tasks)) task.clear();
    const on = { orderId, connectionId: over.connectionId };
    const file = { place: placing.place.slice(0, 2048), text: placing.text };
    const reply = await (work === 'cancel'
      ? cancel.start(on).then((gone) => (gone.ok ? { ok: true as const, value: null } : gone))
      : work === 'place'
        ? place.start({ ...on, ...file })
        : deliver.start(on));
    setWanted(null);
    if (!reply.ok) {
      if (lineIsGone.includes(reply.problem.code)) setConnection(null);
      return;
    }
    if (reply.value !== null) setOrder(reply.value);
    if (work === 'deliver') onReady(over);
    if (work === 'cancel') onGone();
  };
  const busy = (['place', 'deliver', 'cancel'] as const).find((work) => tasks[work].isBusy) ?? null;
  return {
    order,
    problem: unread ?? place.problem ?? deliver.problem ?? cancel.problem,
    doing: busy,
    wanted: connection === null ? wanted : null,
    want: (work) => {
      setWanted(work);
      if (connection !== null) void act(work, connection);
    },
    connected: (over) => {
      setConnection(over);
      if (wanted !== null) void act(wanted, over);
    },
    stay: useCallback(() => setWanted(null), []),
    stop: () => {
      if (busy !== null) tasks[busy].cancel();
    },
  };
}
