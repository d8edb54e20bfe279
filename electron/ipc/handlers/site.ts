import { lookAtName, type OutsideWish, readAuthority } from '../../app/look-outside.ts';
import type { Handlers } from '../answer.ts';

type SiteHandlers = Pick<Handlers, 'site.look' | 'authority.read'>;

/** The window's words for another outside as the job file's. */
export const outsideOf = (
  choice: { dnsServer?: string | undefined; trustFile?: string | undefined } | undefined,
): OutsideWish => ({
  ...(choice?.dnsServer === undefined ? {} : { dnsServer: choice.dnsServer }),
  ...(choice?.trustFile === undefined ? {} : { trust: choice.trustFile }),
});

export function siteHandlers(): SiteHandlers {
  return {
    'site.look': ({ typed, outside, wish }, { signal, progress }) =>
      lookAtName(typed, outsideOf(outside), signal, {
        ...(wish === undefined ? {} : { wish }),
        onProgress: progress,
      }),
    'authority.read': ({ directory, trustFile }) => readAuthority(directory, trustFile),
  };
}
