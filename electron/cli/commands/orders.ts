import type { RunEnded } from '../../../shared/events.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import { daysOf } from '../../../shared/order-facts.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { answered } from '../../app/endings.ts';
import { fileOfSeller, placeFile } from '../../app/order-proof.ts';
import type { OrderWish } from '../../app/order-server.ts';
import {
  cancelOrder,
  deliver,
  type Order,
  orderCertificate,
  planDelivery,
  stateOf,
  type WrittenRequest,
  writeRequest,
} from '../../app/orders.ts';
import type { Services } from '../../app/services.ts';
import { loadOrderJob, readText } from '../../job/load-job.ts';
import { loadPlan } from '../../job/load-plan.ts';
import { asReviewed } from '../as-reviewed.ts';
import type { CommandLine } from '../command-line.ts';
import { describeForm, describeOrder } from '../order-words.ts';
import type { Output } from '../output.ts';
import { describeProblem } from '../words.ts';
import { sayPlan } from './plan.ts';

type OrderLine = Extract<CommandLine, { command: 'order' | 'orders' | 'deliver' }>;

/** Orders, shows, delivers and cancels. Raises as `orderCertificate`, `deliver`, `placeFile` and `cancelOrder`. */
export async function carryOutOrder(
  line: OrderLine,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const secrets = process.env;
  switch (line.command) {
    case 'order': {
      const job = await loadOrderJob(line.file);
      const order = await orderCertificate(services, { job, secrets }, signal);
      sayForm(order, await writeRequest(order, line.file), output);
      return waiting(order);
    }
    case 'deliver': {
      const wish = { order: line.order, files: line.files, secrets };
      if (line.planOnly) return sayPlan(await planDelivery(services, wish, signal), output);
      const reviewed = line.reviewed === null ? null : await loadPlan(line.reviewed);
      const ended = await asReviewed(reviewed, output, signal, (plan, emit) =>
        deliver(services, { ...wish, reviewed: plan }, { emit, signal }),
      );
      if (ended.outcome === 'committed')
        output.say({ type: 'delivered', order: line.order, runId: ended.runId }, ({ t }) => [
          t('orders.kept', { order: line.order }),
        ]);
      return ended;
    }
    case 'orders':
      if (line.order === null) return sayOrders(services, output);
      return carryOutWish(line.wish, { order: line.order, access: { secrets } }, services, output, signal);
  }
}

async function carryOutWish(
  wish: Extract<CommandLine, { command: 'orders' }>['wish'],
  of: OrderWish,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const listener = { emit: output.event, signal };
  switch (wish.kind) {
    case 'show': {
      const order = await services.orders.load(of.order);
      if (order.made === null) throw new ProblemError('order-not-made', { order: of.order });
      sayForm(order, null, output);
      return answered;
    }
    case 'place': {
      const content = 'text' in wish.content ? wish.content.text : await readText(wish.content.file);
      const order = await placeFile(services, { ...of, file: fileOfSeller(wish.path, content) }, listener);
      const path = order.placed?.path ?? '';
      const names = order.job.names.filter((name) => !isStar(name));
      output.say({ type: 'placed', order: order.id, path, names }, ({ t, list }) => [
        t('orders.seen', { path, names: list(names) }),
      ]);
      return waiting(order);
    }
    case 'cancel': {
      const { id, server, placed } = await cancelOrder(services, of, listener);
      output.say({ type: 'order-cancelled', order: id }, ({ t }) => [
        t('orders.cancelled', { server: server.label, placed: placed === null ? 'no' : 'yes' }),
      ]);
      return answered;
    }
  }
}

const waiting = ({ id }: Order): RunEnded => ({ type: 'ended', outcome: 'waiting', runId: id });

async function sayOrders({ orders: store }: Services, output: Output): Promise<RunEnded> {
  const now = new Date();
  const { orders, unreadable } = await store.list();
  for (const order of orders)
    output.say({ type: 'order', ...factsOf(order, now) }, (translator) =>
      describeOrder(order, now, translator),
    );
  for (const { name, problem } of unreadable)
    output.say({ type: 'order', order: name, state: 'unreadable', problem }, (translator) => [
      name,
      ...describeProblem(problem, translator),
    ]);
  if (orders.length + unreadable.length === 0)
    output.say({ type: 'orders', orders: [] }, ({ t }) => [t('orders.none')]);
  return answered;
}

const factsOf = (order: Order, now: Date) => ({
  ...{ order: order.id, state: stateOf(order), names: order.job.names, seller: order.seller },
  ...{ orderedAt: order.orderedAt, days: daysOf(order, now), server: order.server.label },
  ...{ placed: order.placed?.path ?? null, runId: order.delivered?.runId ?? null },
});

function sayForm(order: Order, file: WrittenRequest | null, output: Output): void {
  const now = new Date();
  output.say(
    { type: 'request', ...factsOf(order, now), csr: order.made?.csr ?? '', file: file?.path ?? null },
    (translator) => describeForm({ order, file }, now, translator),
  );
}
