import { z } from 'zod';
import type { HandedTo } from '../../../shared/renewal.ts';
import { modMdStore } from '../../run/posix/mod-md-store.ts';
import type { RenewerFacts, Settings } from '../reading.ts';

/** certbot's `regr.json` (its account.py); mod_md's `account.json` (md_acme_acct.c). */
const certbotAccount = z.object({ uri: z.url().max(2000) });
const modMdAccount = z.object({ url: z.url().max(2000), 'ca-url': z.string() });

/**
 * The accounts with which a renewer there would ask this authority, by their addresses (RFC 8555 §7.1.2); []: it has none
 * yet, and makes one. Of mod_md only our own store counts. Pure.
 */
export function accountsOnPosix(
  { settings }: Pick<RenewerFacts, 'settings'>,
  by: HandedTo,
  directory: string,
): readonly string[] {
  if (by === 'certbot') {
    const folder = `/etc/letsencrypt/accounts/${directory.replace(/^https:\/\//, '')}/`;
    return settings
      .filter(({ path }) => path.startsWith(folder) && /^[^/]+\/regr\.json$/.test(path.slice(folder.length)))
      .flatMap((file) => certbotAccount.safeParse(dataIn(file)).data?.uri ?? []);
  }
  if (by !== 'mod-md') return [];
  return settings
    .filter(({ path }) => path.startsWith(`${modMdStore}/accounts/`))
    .flatMap((file) => {
      const { data } = modMdAccount.safeParse(dataIn(file));
      return data !== undefined && data['ca-url'] === directory ? [data.url] : [];
    });
}

function dataIn({ text }: Settings): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
