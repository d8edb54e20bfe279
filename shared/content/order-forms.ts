import { isStar } from '../names/domain-name.ts';
import type { SellerId } from '../sellers.ts';
import type { OrderForm, OrderForms, SellerCheck } from './order-form-schema.ts';
import data from './order-forms.json' with { type: 'json' };

export type { SellerCheck } from './order-form-schema.ts';

/** What sellers' forms ask. */

/** A test parses it. */
const known = data as OrderForms;

export const formOf = (seller: SellerId): OrderForm => {
  const form = known.forms.find((one) => one.seller === seller);
  if (form === undefined) throw new TypeError(`no form of ${seller}`);
  return form;
};

/** How control of these names can be proven to a seller on a day (ISO 8601). Pure. */
export const checksFor = (
  seller: SellerId,
  names: readonly string[],
  today: string,
): readonly SellerCheck[] =>
  formOf(seller).checks.filter(
    (check) =>
      (check !== 'file' || !names.some((name) => isStar(name))) &&
      (check !== 'email' || today.slice(0, 10) < known.mailUntil),
  );

/** Mailboxes that an authority may write to for a domain, as far as that is still allowed. Pure. */
export const mailboxesOf = (domain: string): readonly string[] =>
  known.mailboxes.map((mailbox) => `${mailbox}@${domain}`);

export const { mailUntil, folder: sellersFolder } = known;
