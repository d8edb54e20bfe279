import type { Rule } from './advice-of.ts';
import { mailTrouble } from './mail.ts';
import { atHost, automatic, nothing } from './roads.ts';
import { brokenCounterpart, has, isDomainTrusted, isTrusted, signOf } from './situation.ts';

/** Sites that are made and shown at one place. */
export const builder: Rule = (situation) => {
  const { look } = situation;
  const sign = signOf(look, 'builder', 'automatic', 'switch', 'unknown', 'own');
  if (sign === undefined) return null;
  const other = brokenCounterpart(look);
  if (isDomainTrusted(look) && other !== null) return atHost(situation, sign, 'builder-www', { other });
  if (!isTrusted(look)) return atHost(situation, sign, 'builder-switch');
  return mailTrouble(situation) ?? nothing(situation, 'builder', 'builder-does-it', { name: sign.name });
};

/**
 * Statuses by which Cloudflare says that it could not agree with the server behind it on encryption, or does not trust its
 * certificate (developers.cloudflare.com, "Error 525" and "Error 526").
 */
const originRefused: readonly (number | null)[] = [525, 526];

/** Visitors meet the network's certificate, whatever the server behind it has. */
export const network: Rule = (situation) => {
  const { look } = situation;
  const sign = signOf(look, 'network', 'automatic', 'switch');
  if (sign === undefined) return null;
  const views = look.names.find(({ name }) => name === look.domain)?.views ?? [];
  if (sign.id === 'cloudflare' && views.some(({ https }) => originRefused.includes(https.status)))
    return automatic(situation, 'network-origin', { network: sign.name });
  if (has(look, 'redirect-loop')) return atHost(situation, sign, 'network-loop');
  if (!isTrusted(look)) return atHost(situation, sign, 'network-switch');
  return mailTrouble(situation) ?? nothing(situation, 'network', 'network-does-it', { name: sign.name });
};

/** The owner's way in is somebody's pages: a panel, or the customer area of a host that sells web space. */
export const customerArea: Rule = (situation) => {
  const { look } = situation;
  const panel = signOf(look, 'panel', 'automatic', 'switch');
  if (panel !== undefined) return atHost(situation, panel, 'panel-switch');
  const host = look.signs.find(({ kind, place, certificates }) => {
    const isIncluded = certificates === 'automatic' || certificates === 'switch';
    return kind === 'host' && place !== 'server' && (isIncluded || place === 'web-space');
  });
  if (host === undefined) return null;
  return atHost(situation, host, host.certificates === 'unknown' ? 'host-area' : 'host-switch');
};
