/** Those whose order forms we know; `other`: what all of them ask. What each asks stands in `content/order-forms.json`. */
export const sellerIds = [
  'sectigo',
  'positivessl',
  'namecheap',
  'digicert',
  'globalsign',
  'sslcom',
  'godaddy',
  'certum',
  'other',
] as const;
export type SellerId = (typeof sellerIds)[number];
