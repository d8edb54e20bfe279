import { commandChange } from '../../../shared/command-change.ts';
import type { Change, Stage } from '../../../shared/plan.ts';
import type { Choice } from '../choice.ts';
import { dailyTime } from '../hook/daily.ts';
import { hookFolders } from '../hook/files.ts';
import { hookPath } from '../hook/ground.ts';
import { handedFiles } from '../hook/handed-files.ts';
import { calledDaily, startedDaily } from '../hook/standing.ts';
import type { Lasting } from '../lasting.ts';
import { hookLinkPath } from './choice.ts';

/** What certbot is told of a certificate. */
export interface CertbotWish {
  readonly names: readonly string[];
  /** The ACME directory that it goes on with. */
  readonly directory: string;
  readonly contact?: string | undefined;
  /** The kind of certificate that it asks for again; missing: the authority's usual one. */
  readonly profile?: string | undefined;
  /** The root at which its chain is to end; missing: the authority's usual one. */
  readonly chain?: string | undefined;
}

/**
 * A key that a mail server shows may be named in DNS (TLSA 3 1 1), now or later, and a renewal at night asks nobody to have that
 * changed first (RFC 7671 §8.1). Pure.
 */
export const keepsKey = ({ services }: Pick<Lasting, 'services'>): boolean =>
  services.some(({ kind }) => kind === 'postfix' || kind === 'dovecot' || kind === 'exim');

/** Where the login lies with which certbot sets its proofs in the DNS. Pure. */
export const loginPlace = ({ certificate, version }: Pick<Lasting, 'certificate' | 'version'>): string =>
  `${hookFolders({ name: certificate, run: version }).at(-1)}/dns/login`;

/** A folder and a file that root alone can read. */
const loginChanges = (path: string): readonly Change[] => [
  { kind: 'make-directory', path: path.slice(0, path.lastIndexOf('/')), mode: 0o700 },
  {
    kind: 'write-file',
    path,
    mode: 0o600,
    before: { state: 'absent' },
    content: { from: 'dns-login' },
  },
];

type CertbotChoice = Extract<Choice, { readonly newLineage: string }>;

/**
 * All that hands a certificate over to certbot: the hook with what it must know, certbot itself, the lineage, what starts
 * both. Throws where something cannot be said in the hook's files. Pure.
 */
export function certbotStage(choice: CertbotChoice, lasting: Lasting, wish: CertbotWish): Stage {
  const { certificate } = lasting;
  const live = choice.lineage ?? `/etc/letsencrypt/live/${choice.newLineage}`;
  const facts = {
    name: certificate,
    run: lasting.version,
    source: { key: `${live}/privkey.pem`, chain: `${live}/fullchain.pem` },
    names: wish.names,
    keep: lasting.version,
    services: lasting.services,
    probes: lasting.probes,
  };
  const lineage = live.slice(live.lastIndexOf('/') + 1);
  const followed = choice.lineage === null && lineage === certificate ? '' : `lineage=${lineage}\n`;
  const profile = wish.profile === undefined ? '' : `profile=${wish.profile}\n`;
  const chain = wish.chain === undefined ? '' : `chain=${wish.chain}\n`;
  const reuse = keepsKey(lasting) ? 'reuse=yes\n' : '';
  const { dns = null } = choice;
  // Fedora's parts need certbot's library alone, and do not bring its program along.
  const packages = [...(choice.isInstalled ? [] : ['certbot']), ...(dns?.package ? [dns.package] : [])];
  const byDns = dns === null ? '' : `dns=${dns.plugin.id}\ndns-seconds=${dns.plugin.seconds}\n`;
  const told = `program=${choice.program}\nserver=${wish.directory}\ncontact=${wish.contact ?? ''}\nwebroot=${lasting.webroot}\n${profile}${chain}${followed}${reuse}${byDns}`;
  const time = dailyTime(certificate);
  // Of this lineage alone: what else it keeps is started by its owner, or is not to be.
  const command = `${choice.program} -q renew --cert-name ${lineage}`;
  const started = { certificate, renewer: 'certbot', command, time };
  const enabled = (unit: string) => commandChange({ command: 'enable-unit', arguments: { unit } });
  const { isLinked, standing, calls } = choice;
  return {
    id: 'renewal',
    activation: null,
    changes: [
      ...handedFiles(facts, { name: 'certbot', text: told }, lasting.attached),
      ...(dns === null ? [] : loginChanges(loginPlace(lasting))),
      commandChange({ command: 'attach-renewal-hook', arguments: { certificate } }),
      ...packages.map((name) => commandChange({ command: 'install-package', arguments: { package: name } })),
      // Before it has a lineage of ours: taken back behind that, it stays on where somebody else needs it by then.
      ...(choice.timer === null ? [] : [enabled(choice.timer)]),
      ...(choice.mending === null ? [] : [choice.mending]),
      ...(choice.lineage === null
        ? [
            commandChange({
              command: 'hand-over-to-certbot',
              arguments: lineage === certificate ? { certificate } : { certificate, lineage },
            }),
          ]
        : []),
      ...(isLinked
        ? []
        : [
            {
              kind: 'make-link',
              path: hookLinkPath(certificate),
              target: hookPath(certificate),
            } as const,
          ]),
      ...calledDaily(standing, certificate, calls),
      ...(choice.needsStarting ? startedDaily(standing, started, calls) : []),
    ],
  };
}
