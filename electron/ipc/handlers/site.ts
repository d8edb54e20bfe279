import { readPem, resolveOutside } from '../../job/resolve-job.ts';
import { lookAtSite } from '../../outside/site-look.ts';
import { fetchDirectory } from '../../sources/acme/directory.ts';
import type { Handlers } from '../answer.ts';

type SiteHandlers = Pick<Handlers, 'site.look' | 'authority.read'>;

export const outsideOf = (
  choice: { dnsServer?: string | undefined; trustFile?: string | undefined } | undefined,
) =>
  resolveOutside({
    outside: {
      ...(choice?.dnsServer === undefined ? {} : { dnsServer: choice.dnsServer }),
      ...(choice?.trustFile === undefined ? {} : { trust: choice.trustFile }),
    },
  });

export function siteHandlers(): SiteHandlers {
  return {
    async 'site.look'({ typed, outside, wish }, { signal, progress }) {
      return lookAtSite(typed, await outsideOf(outside), signal, {
        ...(wish === undefined ? {} : { wish }),
        onProgress: progress,
      });
    },
    async 'authority.read'({ directory, trustFile }) {
      const trustPem = trustFile === undefined ? undefined : await readPem('authority.trustFile', trustFile);
      const { meta } = await fetchDirectory(directory, {
        ...(trustPem === undefined ? {} : { trustPem }),
        signal: AbortSignal.timeout(20_000),
      });
      const { terms, website, externalAccountRequired } = meta;
      return { terms, website, externalAccountRequired };
    },
  };
}
