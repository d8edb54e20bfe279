import type { DomainDns } from './dns.ts';

/** Labels of letters, digits and hyphens: DNS may hold anything, and this goes into a file that others obey. */
const hostName = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;

/** Seconds for which others keep a rule that is enforced, and one that is only tried: a week, a day. */
const ages = { enforce: 604_800, testing: 86_400 } as const;

/**
 * The whole text of a domain's policy file (RFC 8461 §3.2) that names all its mail servers: in the mode that the present one
 * has, else only reported (`testing`), so that it can stop no mail. Null: it takes no mail, or its servers are not known. Pure.
 */
export function mailPolicyFile({ mx, mtaSts }: Pick<DomainDns, 'mx' | 'mtaSts'>): string | null {
  const rules = mtaSts.state === 'known' ? mtaSts.value : null;
  const exchanges = mx.state === 'known' ? mx.value.map(({ host }) => host) : [];
  const plain = [...(rules?.mx ?? []), ...exchanges].map((host) => host.toLowerCase().replace(/\.$/, ''));
  const hosts = [...new Set(plain)].filter((host) => hostName.test(host.replace(/^\*\./, '')));
  if (rules === null || exchanges.length === 0 || hosts.length === 0) return null;
  const mode = rules.mode === 'enforce' ? 'enforce' : 'testing';
  const lines = [
    'version: STSv1',
    `mode: ${mode}`,
    ...hosts.map((host) => `mx: ${host}`),
    `max_age: ${ages[mode]}`,
  ];
  // §3.2 ends each line as e-mail does.
  return `${lines.join('\r\n')}\r\n`;
}
