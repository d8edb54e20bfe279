import type { Place } from '../read/found.ts';

/** `bundle.zip › ssl/shop.crt`: a stranger's text on one line, clipped. */
export const placeSaid = (place: Place): string =>
  place
    .map((part) =>
      part
        .replace(/[\p{C}\p{Z}�]+/gu, ' ')
        .trim()
        .slice(0, 120),
    )
    .join(' › ')
    .slice(0, 400);
