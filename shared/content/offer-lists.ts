/** Without a parser library, so that the window can go through them. */

export const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'CNY'] as const;

/** From less to more; `none` is a certificate that nobody vouches for. */
export const validations = ['none', 'domain', 'organisation', 'extended'] as const;
