import type { Offer, Price } from '../../../../shared/content/offer-schema.ts';
import { offers } from '../../../../shared/content/offers.ts';
import type { Translator } from '../../../../shared/content/translator.ts';
import { matches, type Row, type Span } from '../../../../shared/offers/compare.ts';
import type { Total } from '../../../../shared/offers/money.ts';
import { isAged } from '../../../../shared/offers/standing.ts';
import { signerOf } from '../../../../shared/offers/trust.ts';

/** What the cells of a row say: on the screen, on paper and in the saved table alike. */

export function sellerOf(offer: Offer, { t }: Translator): string {
  if (offer.id === 'self-signed') return t('offers.self-signed');
  return offer.seller ?? t('offers.seller-unnamed');
}

export function productOf(offer: Offer, { t }: Translator): string {
  return offer.id === 'self-signed' ? t('offers.product-self-signed') : offer.product;
}

/** The product, where it says more than the seller's name. */
export function extraOf(offer: Offer, translator: Translator): string | null {
  const product = productOf(offer, translator);
  return product === sellerOf(offer, translator) ? null : product;
}

/** Seller and product as one name, for choosing and remembering. */
export function nameOf(offer: Offer, translator: Translator): string {
  const extra = extraOf(offer, translator);
  return extra === null ? sellerOf(offer, translator) : `${sellerOf(offer, translator)}: ${extra}`;
}

export function signedBy(offer: Offer, { t }: Translator): string | null {
  const signer = signerOf(offer.signer);
  return signer === null || signer.name === offer.seller
    ? null
    : t('offers.signed-by', { signer: signer.name });
}

/** Whoever searches for one of these means its own rows, not all that the same authority signs. */
const isSeller = (name: string): boolean => offers().some(({ seller }) => seller === name);

export function matchesSearch({ offer }: Row, typed: string, translator: Translator): boolean {
  const signer = signerOf(offer.signer);
  const words = [
    sellerOf(offer, translator),
    productOf(offer, translator),
    signer?.name ?? '',
    ...(signer?.brands ?? []).filter((brand) => !isSeller(brand)),
    checksOf(offer, translator),
    coversOf(offer, translator),
  ];
  return matches(words.join(' '), typed.trim());
}

export function checksOf({ validation }: Offer, { t }: Translator): string {
  return t(`offers.checks-${validation}`);
}

export function coversOf({ covers }: Offer, { t }: Translator): string {
  return t(`offers.covers-${covers.shape}`, { most: covers.most ?? 0 });
}

export function totalText(total: Total, { t, money }: Translator): string {
  if (total.state === 'unknown') return t('offers.unknown');
  const { amount, currency } = total.money;
  if (total.state === 'at-least') return t('offers.from', { amount: money(amount, currency) });
  return amount === 0 ? t('offers.free') : money(amount, currency);
}

export function priceText({ amount, currency, per }: Price, { t, money }: Translator): string {
  const keys = { month: 'offers.a-month', year: 'offers.a-year', once: 'offers.once' } as const;
  return t(keys[per], { amount: money(amount, currency) });
}

/** What a price is on another scale than the totals: by the month, or less at first. */
export function priceRemark({ price, pricing, renewal }: Offer, translator: Translator): string | null {
  if (price === null) return null;
  if (pricing === 'intro') {
    return renewal === null
      ? translator.t('offers.then-unknown')
      : translator.t('offers.then', { price: priceText(renewal, translator) });
  }
  return price.per === 'year' || price.amount === 0 ? null : priceText(price, translator);
}

/** How often a certificate is put in place after the first time, and by whom. */
export function timesText({ offer, efforts }: Row, span: Span, { t }: Translator): string {
  const who = offer.renewedBy === 'unknown' ? 'hand' : offer.renewedBy;
  return t(`offers.times-${who}`, { count: efforts[span].times });
}

export function renewalText({ renewedBy, account }: Offer, { t }: Translator): string {
  if (renewedBy === 'acme' && account === 'required') return t('offers.renewed-acme-account');
  return t(`offers.renewed-${renewedBy}`);
}

/** When it was read or told, and whether that is long ago. `today`: as `2026-11-25`. */
export function seenText({ offer, isOwn }: Row, today: string, translator: Translator): string {
  const { t } = translator;
  if (offer.seenOn === null) return t(isUnread(offer) ? 'offers.not-read' : 'offers.undated');
  const day = partialDateText(offer.seenOn, translator);
  const seen = isAged(offer.seenOn, today) ? t('offers.aged', { seen: day }) : day;
  return isOwn ? `${t('offers.told')}, ${seen}` : seen;
}

/** Listed because owners look for it; nobody of us has read what it costs. */
export const isUnread = ({ remarks }: Offer): boolean => remarks.includes('not-read');

/** As much of a day as is known. */
export function partialDateText(date: string, { shortDate, month }: Translator): string {
  if (date.length === 4) return date;
  return date.length === 7 ? month(`${date}-01T12:00:00Z`) : shortDate(`${date}T12:00:00Z`);
}

export function fitText({ fit }: Row, { t }: Translator): string | null {
  return fit === 'yes' ? null : t(`offers.fit-${fit}`);
}
