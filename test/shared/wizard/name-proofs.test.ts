import { expect, test } from 'vitest';
import type { SiteLook } from '../../../shared/look.ts';
import { type DnsReason, dnsReasons, nameProofs, usuallyByFile } from '../../../shared/wizard/name-proofs.ts';
import { domainNames } from '../../support/domain-names.ts';
import { lookOf } from '../../support/look-of.ts';

const usual = lookOf();
const { domain } = usual;
const [www, star, shop, later] = [`www.${domain}`, `*.${domain}`, `shop.${domain}`, `neu.${domain}`] as const;

/** Another server has `shop.`, and DNS knows of no `neu.`. */
const scattered: SiteLook = lookOf({
  change: (look) => {
    const [site] = look.names;
    if (site === undefined) throw new Error('a look has its site');
    return {
      ...look,
      names: [...look.names, { ...site, name: shop, addresses: ['198.51.100.77'] }],
      missing: [{ name: later, roles: ['site'], state: 'absent' }],
    };
  },
});
const shut = lookOf({
  change: (look) => ({ ...look, findings: [{ id: 'port-80-closed', severity: 'know', facts: {} }] }),
});

const situations: readonly [string, readonly string[], SiteLook | null, (DnsReason | null)[]][] = [
  ['a star beside its bare name', [domain, star], usual, [null, 'star']],
  ['a star beside two names', [domain, www, star], usual, [null, null, 'star']],
  ['a star where nobody has looked', [domain, star], null, [null, 'star']],
  ['a name on another server', [domain, shop], scattered, [null, 'elsewhere']],
  ['a name that is not there yet', [domain, later], scattered, [null, 'absent']],
  ['names that are all alike', [domain, www], usual, []],
  ['stars alone', [star, `*.shop.${domain}`], usual, []],
  ['a site whose plain door is shut', [domain, star], shut, []],
];

test.each(situations)('what may prove each: %s', (_say, names, look, reasons) => {
  const all = nameProofs(domainNames(...names), look);
  expect(all.map(({ onlyByDns }) => onlyByDns)).toEqual(reasons);
  expect(usuallyByFile(all)).toEqual(names.filter((_, at) => reasons[at] === null));
});

test('every reason is tried', () => {
  const tried = new Set(situations.flatMap(([, , , reasons]) => reasons));
  expect(dnsReasons.filter((reason) => !tried.has(reason))).toEqual([]);
});
