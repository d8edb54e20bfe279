import { sellerSaid } from '../../shared/content/order-calendar.ts';
import {
  checksFor,
  formOf,
  mailboxesOf,
  mailUntil,
  type SellerCheck,
  sellersFolder,
} from '../../shared/content/order-forms.ts';
import type { Translator } from '../../shared/content/translator.ts';
import { isStar } from '../../shared/names/domain-name.ts';
import { domainsOf } from '../../shared/names/domains-of.ts';
import { daysOf, subjectLine } from '../../shared/order-facts.ts';
import { type Order, stateOf, type WrittenRequest } from '../app/orders.ts';

/** What is said of orders at a terminal. Pure. */

/** One order of a list. */
export function describeOrder(order: Order, now: Date, translator: Translator): readonly string[] {
  const { t, list } = translator;
  return [
    t('orders.line', {
      order: order.id,
      names: list([...order.job.names]),
      seller: sellerSaid(order.seller, translator),
      state: stateOf(order),
      run: order.delivered?.runId ?? '',
      days: daysOf(order, now),
    }),
    ...(order.placed === null ? [] : [`  ${t('orders.placed', { path: order.placed.path })}`]),
  ];
}

/** The request, and all that its seller's form asks. */
export function describeForm(
  { order, file }: { readonly order: Order; readonly file: WrittenRequest | null },
  now: Date,
  translator: Translator,
): readonly string[] {
  const { t, list, date } = translator;
  const { names } = order.job;
  const seller = sellerSaid(order.seller, translator);
  const form = formOf(order.seller);
  const subject = subjectLine(order.subject);
  const said: Readonly<Record<SellerCheck, () => string>> = {
    file: () => t('orders.check-file', { folder: sellersFolder, name: form.file ?? 'none', order: order.id }),
    dns: () => t('orders.check-dns', { record: form.record ?? t('orders.unknown-dns') }),
    email: () =>
      t('orders.check-email', {
        mailboxes: list(domainsOf(names).flatMap(mailboxesOf)),
        until: date(`${mailUntil}T00:00:00.000Z`),
      }),
  };
  return [
    t('orders.made', { order: order.id, server: order.server.label }),
    '',
    ...(order.made?.csr.trimEnd().split('\n') ?? []),
    '',
    ...(file === null
      ? []
      : [t(file.isWritten ? 'orders.written' : 'orders.unwritten', { file: file.path })]),
    t('orders.form', { seller }),
    `  • ${t('orders.field-csr')}`,
    `  • ${t('orders.field-names', { names: list([...names]), stars: names.filter(isStar).length })}`,
    `  • ${t('orders.field-software')}`,
    `  • ${subject === '' ? t('orders.field-nobody') : t('orders.field-subject', { subject })}`,
    t('orders.check'),
    ...checksFor(order.seller, names, now.toISOString()).map((check) => `  • ${said[check]()}`),
    ...form.sources.map((source) =>
      t('orders.source', { source, day: date(`${form.readOn}T00:00:00.000Z`) }),
    ),
    t('orders.deliver', { order: order.id }),
    t('orders.cancel', { order: order.id }),
  ];
}
